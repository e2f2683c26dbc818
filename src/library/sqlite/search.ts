import { type RawBuilder, sql } from 'kysely'
import type { Database, FoundPassage } from '../engine.ts'
import type { PassageRow } from '../tables.ts'

/** Rows of one statement. */
const ROWS = 100

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

export async function keepPassages(database: Database, passages: readonly PassageRow[]): Promise<void> {
  for (let at = 0; at < passages.length; at += ROWS)
    await database
      .insertInto('passages')
      .values(passages.slice(at, at + ROWS))
      .execute()
}

/** Ranked by BM25. */
export function foundPassages(phrases: readonly string[], beginning?: string): RawBuilder<FoundPassage> {
  return sql<FoundPassage>`
    select document, begins, ends, passages.words, round(bm25(passage_words), 9) as rank
    from passage_words join passages on passages.id = passage_words.rowid
    where passage_words match ${matchExpression(phrases, beginning)}`
}

/** Every phrase as an FTS5 string, in which nothing but the quotation mark has a meaning (https://sqlite.org/fts5.html, 3.1). */
function matchExpression(phrases: readonly string[], beginning?: string): string {
  const quoted = (phrase: string) => `"${phrase.replaceAll('\0', ' ').replaceAll('"', '""')}"`
  const parts = phrases.map(quoted)
  return [...parts, ...(beginning === undefined ? [] : [`${quoted(beginning)} *`])].join(' AND ')
}
