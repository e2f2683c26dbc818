import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Finding, FoundPassage } from '../engine.ts'
import { foldedWords } from '../folded-words.ts'
import type { PlacedPassage } from '../tables.ts'

/** Rows of one statement: each is a way to the server and back. */
const ROWS = 100

/** Passages with a `tsvector` of their words, which we fold ourselves: the same on every server, whatever its locale. */
export async function createSearch(database: Database): Promise<void> {
  await sql`create table passages (
    id bigint generated always as identity primary key,
    document text not null references documents (id) on delete cascade,
    begins integer not null,
    ends integer not null,
    words text not null,
    lexemes tsvector not null
  )`.execute(database)
  await database.schema.createIndex('passages_document').on('passages').column('document').execute()
  await sql`create index passages_lexemes on passages using gin (lexemes)`.execute(database)
}

export async function numberPassages(database: Database): Promise<void> {
  await sql`alter table passages alter column id drop identity`.execute(database)
}

/** One index of both, so that the rarer one is followed. */
export async function findByTags(database: Database, fill: () => Promise<void>): Promise<void> {
  await sql`drop index passages_lexemes`.execute(database)
  await fill()
  await sql`create index passages_found on passages using gin (lexemes, string_to_array(tags, ' '))`.execute(
    database,
  )
}

/** PostgreSQL holds no NUL in a text; another sign of the same length keeps every anchor in its place. */
export async function keepPassages(
  database: Database,
  passages: readonly PlacedPassage[],
  { haveTags } = { haveTags: true },
): Promise<void> {
  const also = haveTags ? sql`, tags` : sql``
  for (let at = 0; at < passages.length; at += ROWS) {
    const rows = passages
      .slice(at, at + ROWS)
      .map(
        ({ id, document, begins, ends, words, tags }) =>
          sql`(${id}::bigint, ${document}, ${begins}::integer, ${ends}::integer, ${words.replaceAll('\0', '\ufffd')}, ${lexemes(words)}::tsvector${haveTags ? sql`, ${tags}` : sql``})`,
      )
    await sql`insert into passages (id, document, begins, ends, words, lexemes${also}) values ${sql.join(rows)}`.execute(
      database,
    )
  }
}

/** Ranked by how often and how near the words stand. */
export function foundPassages({
  phrases,
  beginning,
  tags,
  wanted: isWanted,
  most,
}: Finding): RawBuilder<FoundPassage> | undefined {
  const wanted = phrases.map(foldedWords).filter((words) => words.length > 0)
  const begun = foldedWords(beginning ?? '')
  if (wanted.length === 0 && begun.length === 0) return undefined
  const parts = wanted.map((words) => words.map(quoted).join(' <-> '))
  if (begun.length > 0) parts.push(`${begun.map(quoted).join(' <-> ')}:*`)
  const query = parts.map((part) => `(${part})`).join(' & ')
  const isTagged = tags.length === 0 ? sql`true` : sql`string_to_array(tags, ' ') @> array[${sql.join(tags)}]`
  return sql<FoundPassage>`
    select document collate "C" as document, begins, ends, words,
      -round(ts_rank_cd(lexemes, cast(${query} as tsquery), 1)::numeric, 6)::double precision as rank
    from (
      select document, begins, ends, words, lexemes from passages
      where lexemes @@ cast(${query} as tsquery) and ${isTagged} and ${isWanted} order by id limit ${most}
    ) as looked_at`
}

/** Positions beyond the last that a `tsvector` can tell are all that last one. */
const LAST_POSITION = 16383

function lexemes(words: string): string {
  return foldedWords(words)
    .map((word, at) => `${quoted(word)}:${Math.min(at + 1, LAST_POSITION)}`)
    .join(' ')
}

/** A lexeme in quotation marks, in which nothing but the mark and the backslash has a meaning. */
function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
