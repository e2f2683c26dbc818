import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Finding, FoundPassage } from '../engine.ts'
import { insertRows } from '../insert-rows.ts'
import type { PlacedPassage } from '../tables.ts'

/**
 * Passages with a full-text index of FTS5 beside them that holds no text of its own. Triggers keep the two in step,
 * also when a passage goes because its document does.
 */
export async function createSearch(database: Database): Promise<void> {
  await database.schema
    .createTable('passages')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('document', 'text', (column) =>
      column.notNull().references('documents.id').onDelete('cascade'),
    )
    .addColumn('begins', 'integer', (column) => column.notNull())
    .addColumn('ends', 'integer', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .execute()
  await database.schema.createIndex('passages_document').on('passages').column('document').execute()
  await sql`create virtual table passage_words using fts5(
    words, content = 'passages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
  )`.execute(database)
  await sql`create trigger passages_inserted after insert on passages begin
    insert into passage_words (rowid, words) values (new.id, new.words);
  end`.execute(database)
  await sql`create trigger passages_deleted after delete on passages begin
    insert into passage_words (passage_words, rowid, words) values ('delete', old.id, old.words);
  end`.execute(database)
}

/** The index of words and of tags; its triggers as those of the first form. */
export async function findByTags(database: Database, fill: () => Promise<void>): Promise<void> {
  for (const trigger of ['passages_inserted', 'passages_deleted'])
    await sql`drop trigger ${sql.ref(trigger)}`.execute(database)
  await sql`drop table passage_words`.execute(database)
  await fill()
  await sql`create virtual table passage_words using fts5(
    words, tags, content = 'passages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
  )`.execute(database)
  await sql`insert into passage_words (passage_words) values ('rebuild')`.execute(database)
  await sql`create trigger passages_inserted after insert on passages begin
    insert into passage_words (rowid, words, tags) values (new.id, new.words, new.tags);
  end`.execute(database)
  await sql`create trigger passages_deleted after delete on passages begin
    insert into passage_words (passage_words, rowid, words, tags) values ('delete', old.id, old.words, old.tags);
  end`.execute(database)
}

export async function keepPassages(
  database: Database,
  passages: readonly PlacedPassage[],
  { haveTags } = { haveTags: true },
): Promise<void> {
  // FTS5 writes what it has gathered to the file wherever a number is lower than the one before.
  const inOrder = passages.toSorted((a, b) => a.id - b.id)
  const rows = haveTags ? inOrder : inOrder.map(({ tags: _, ...row }) => row)
  await insertRows({ parameter: () => '?' }, database, 'passages', rows as PlacedPassage[])
}

/** By Robertson and Zaragoza (2009), as FTS5 sets them; signs of a sentence of middling length, on the examples. */
const [SATURATION, BY_LENGTH, MIDDLING] = [1.2, 0.75, 120]

/**
 * Ranked by BM25. FTS5 weighs a word by how rare it is, for which it counts all passages with it; where more than `most` have one,
 * these are not counted: then all words weigh the same, which changes nothing for one word.
 */
export async function foundPassages(
  database: Database,
  { phrases, beginning, tags, wanted, most }: Finding,
): Promise<RawBuilder<FoundPassage>> {
  const terms = [
    ...termsOf(phrases, beginning).map((term) => `words : ${term}`),
    ...termsOf(tags, undefined).map((term) => `tags : ${term}`),
  ]
  const expression = terms.join(' AND ')
  if (await areRare(database, terms, most))
    return sql<FoundPassage>`
      select document, begins, ends, passages.words, round(bm25(passage_words, 1, 0), 9) as rank
      from passage_words join passages on passages.id = passage_words.rowid
      where passage_words match ${expression} and ${wanted}`
  return sql<FoundPassage>`
    select document, begins, ends, words, round(-times * ${sql.lit(SATURATION + 1)} / (times + ${sql.lit(SATURATION)}
      * (${sql.lit(1 - BY_LENGTH)} + ${sql.lit(BY_LENGTH)} * length(words) / ${sql.lit(MIDDLING)})), 9) as rank
    from (
      select document, begins, ends, passages.words,
        length(highlight(passage_words, 0, char(1), '')) - length(passages.words) as times
      from passage_words join passages on passages.id = passage_words.rowid
      where passage_words match ${expression} and ${wanted}
      order by passage_words.rowid limit ${most}
    ) as looked_at`
}

/** Whether at most so many passages hold each of the terms; no more of them are looked at. */
async function areRare(database: Database, terms: readonly string[], most: number): Promise<boolean> {
  for (const term of terms) {
    const { rows } = await sql<{ passages: number }>`
      select count(*) as passages from
        (select 1 from passage_words where passage_words match ${term} limit ${most + 1})`.execute(database)
    if ((rows[0]?.passages ?? 0) > most) return false
  }
  return true
}

/** Every phrase as an FTS5 string, in which nothing but the quotation mark has a meaning (https://sqlite.org/fts5.html, 3.1). */
function termsOf(phrases: readonly string[], beginning: string | undefined): string[] {
  const quoted = (phrase: string) => `"${phrase.replaceAll('\0', ' ').replaceAll('"', '""')}"`
  const parts = phrases.map(quoted)
  return [...parts, ...(beginning === undefined ? [] : [`${quoted(beginning)} *`])]
}
