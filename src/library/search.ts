import { type RawBuilder, sql } from 'kysely'
import type { SearchFacets, SearchFilter, SearchHit } from '../model/index.ts'
import type { Engine, FoundPassage } from './engine.ts'
import { foldedName } from './facets.ts'
import type { PassageRow } from './tables.ts'
import { tagOf } from './tags.ts'

/** What is sought. */
export interface Search {
  /**
   * Words that a passage must hold all; those between straight quotation marks must stand together. No other sign has a meaning of its own;
   * case and accents make no difference. Without a word nothing is found.
   */
  words: string
  /** The last word may go on, unless something that parts words stands behind it: for searching while somebody types. */
  typing?: boolean
  /** What the passages are narrowed down to. */
  filter?: SearchFilter
  /**
   * At most so many passages are looked at, ranked and counted; 5,000 unless told otherwise. More hold words that most sentences
   * have: then they are those of documents that are drawn by lot, the same ones in whatever order documents were added.
   */
  most?: number
}

const MOST = 5000

/** Choices of each kind that are told. */
const CHOICES = 100

/**
 * At most `limit` passages that are sought, best first, behind the one that `after` names (as `hitName` does); undefined when that one is not
 * among them. A hit's story is told when `storiesAreCurrent`.
 */
export async function search(
  engine: Engine,
  sought: Search,
  { after, limit }: { after?: string | undefined; limit: number },
  storiesAreCurrent: boolean,
): Promise<SearchHit[] | undefined> {
  const { database } = engine
  const found = await foundBy(engine, sought)
  const last = after === undefined ? undefined : placeOf(after)
  if (found === undefined || (after !== undefined && last === undefined))
    return after === undefined ? [] : undefined
  const at = last && sql`from found where document = ${last.document} and begins = ${last.begins}`
  const { rows } = await sql<PassageRow>`
    with found as materialized (${found})
    select document, begins, ends, words from found
    ${at === undefined ? sql`` : sql`where (rank, document, begins) > (select rank, document, begins ${at})`}
    order by rank, document, begins limit ${limit}`.execute(database)
  if (rows.length === 0) {
    const isThere = at && (await sql`with found as materialized (${found}) select 1 ${at}`.execute(database))
    return isThere?.rows.length === 0 ? undefined : []
  }
  const documents = await database
    .selectFrom('documents')
    .leftJoin('memberships', 'memberships.document', 'documents.id')
    .select(['documents.id', 'documents.title', 'memberships.story'])
    .where('documents.id', 'in', [...new Set(rows.map(({ document }) => document))])
    .orderBy('memberships.story')
    .execute()
  const byId = new Map(documents.map((document) => [document.id, document]))
  return rows.map(({ document, begins, ends, words }) => {
    const { title = document, story } = byId.get(document) ?? {}
    const anchor = { document, start: begins, end: ends, text: words }
    return storiesAreCurrent && story ? { anchor, title, story } : { anchor, title }
  })
}

/** How much is found, and what it can be narrowed down by. */
export async function searchFacets(engine: Engine, sought: Search): Promise<SearchFacets> {
  const found = await foundBy(engine, sought)
  const facets: SearchFacets = {
    sentences: 0,
    documents: 0,
    isComplete: true,
    speakers: [],
    places: [],
    figures: [],
  }
  if (found === undefined) return facets
  const kept = sql`with kept as materialized (select document, begins from (${found}) as found)`
  const sums = await sql<{ sentences: number | string; documents: number | string }>`
    ${kept} select count(*) as sentences, count(distinct document) as documents from kept`.execute(
    engine.database,
  )
  const { rows } = await sql<{ kind: string; name: string; sentences: number | string }>`
    ${kept}
    select kind, name, sentences from (
      select kind, folded, min(name) as name, count(*) as sentences,
        row_number() over (partition by kind order by count(*) desc, folded) as place
      from kept join facets on facets.document = kept.document and facets.begins = kept.begins
      group by kind, folded
    ) as counted
    where place <= ${sql.lit(CHOICES)} order by kind, place`.execute(engine.database)
  const { speakers, places, figures } = facets
  const lists = new Map(Object.entries({ speaker: speakers, place: places, figure: figures }))
  // A count is a bigint, which PostgreSQL's driver gives as a string.
  for (const { kind, name, sentences } of rows) lists.get(kind)?.push({ name, sentences: Number(sentences) })
  const [sum] = sums.rows
  const sentences = Number(sum?.sentences ?? 0)
  const isComplete = sentences < (sought.most ?? MOST) || (await isAllLookedAt(engine, sought))
  return { ...facets, sentences, documents: Number(sum?.documents ?? 0), isComplete }
}

/** Whether no more is found than is looked at. */
export async function isAllLookedAt(engine: Engine, sought: Search): Promise<boolean> {
  const { most = MOST } = sought
  const found = await foundBy(engine, { ...sought, most: most + 1 })
  if (found === undefined) return true
  const { rows } = await sql<{ passages: number | string }>`
    select count(*) as passages from (${found}) as found`.execute(engine.database)
  return Number(rows[0]?.passages ?? 0) <= most
}

/** What a hit is called where a list goes on behind it. */
export function hitName({ anchor: { document, start } }: SearchHit): string {
  return `${document}:${start}`
}

function placeOf(name: string): { document: string; begins: number } | undefined {
  const [, document, begins] = /^([0-9a-f]{16}):(\d{1,9})$/.exec(name) ?? []
  return document === undefined ? undefined : { document, begins: Number(begins) }
}

async function foundBy(
  engine: Engine,
  { words, typing = false, filter = {}, most = MOST }: Search,
): Promise<RawBuilder<FoundPassage> | undefined> {
  const phrases = phrasesOf(words)
  if (phrases.length === 0) return undefined
  const goesOn = typing && /[\p{L}\p{N}]$/u.test(words)
  return await engine.found(engine.database, {
    phrases: goesOn ? phrases.slice(0, -1) : phrases,
    beginning: goesOn ? phrases.at(-1) : undefined,
    tags: tagsOf(filter),
    wanted: isWanted(filter),
    most,
  })
}

/** The tags of what the search is narrowed down to. */
function tagsOf({ speaker, place, figure }: SearchFilter): string[] {
  return Object.entries({ speaker, place, figure }).flatMap(([kind, name]) =>
    name === undefined ? [] : [tagOf(kind, foldedName(name))],
  )
}

/** Whether a row of `passages` is of one of the days that the search is narrowed down to. */
function isWanted({ from, to }: SearchFilter): RawBuilder<unknown> {
  if (from === undefined && to === undefined) return sql`true`
  return sql`exists (select 1 from documents where documents.id = passages.document and documents.published <> ''
    and documents.published between ${from ?? '0000-00-00'} and ${to ?? '9999-99-99'})`
}

/** The words of `query`, and its quoted phrases, without those that hold no letter or digit. */
function phrasesOf(query: string): string[] {
  return query
    .split('"')
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/)))
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
}
