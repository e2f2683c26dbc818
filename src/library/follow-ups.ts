import { sql } from 'kysely'
import {
  type FollowUp,
  MAX_PLEDGERS,
  MAX_TELLERS,
  type PledgeKey,
  pledgeKeys,
  SHARED,
  tellingKeys,
} from '../collate/outcomes/follow-ups.ts'
import type { Witness } from '../model/index.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { insertRows, KEEP } from './insert-rows.ts'
import type { FollowUpRow } from './tables.ts'

/** The keys of a document's commitments, and those under which it tells something. */
export interface FollowUpKeys {
  pledges: PledgeKey[]
  tells: number[]
  /** The stated day, '' for none: then nothing is known to be later. */
  published: string
}

export function followUpKeys(witness: Witness): FollowUpKeys {
  const { published } = witness.document
  const day = published.absent ? '' : published.value
  return { pledges: pledgeKeys(witness), tells: tellingKeys(witness), published: day }
}

/**
 * Puts the keys of documents into the index of commitments and of what is told, and keeps which commitments of others they may tell of and
 * who may tell of their own. Costs what the documents hold, whatever the number of others: of a key that is common only so much is
 * looked at as shows it. In a transaction, after the digests are in; what was goes with the digest that was.
 */
export async function indexFollowUps(
  engine: Engine,
  database: Database,
  documents: readonly Numbered[],
): Promise<void> {
  await insertRows(engine, database, 'pledge_keys', pledgesOf(documents).sort(inOrder), KEEP)
  await insertRows(engine, database, 'telling_keys', tellsOf(documents).sort(inOrder))
  const dated = documents.filter(({ published }) => published !== '')
  const [pledges, tells] = [pledgesOf(dated), tellsOf(dated)]
  const tellers = await holders<{ hash: number; number: number }>(engine, database, 'telling_keys', {
    hashes: pledges.map(({ hash }) => hash),
    most: MAX_TELLERS,
  })
  const pledgers = await holders<{ hash: number; number: number; commitment: string }>(
    engine,
    database,
    'pledge_keys',
    { hashes: tells.map(({ hash }) => hash), most: MAX_PLEDGERS },
  )
  const tellersOf = Map.groupBy(tellers, ({ hash }) => hash)
  const tellingOf = Map.groupBy(tells, ({ hash }) => hash)
  const found = [
    ...pledges.flatMap((pledge) =>
      (tellersOf.get(pledge.hash) ?? []).map(({ number: later }) => ({ ...pledge, later })),
    ),
    ...pledgers.flatMap((pledge) =>
      (tellingOf.get(pledge.hash) ?? []).map(({ number: later }) => ({ ...pledge, later })),
    ),
  ]
  const rows = found.flatMap(({ number, commitment, later, hash }) =>
    number === later ? [] : [{ number, commitment, later, hash }],
  )
  await insertRows(engine, database, 'follow_ups', await mayFollow(engine, database, rows), KEEP)
}

/**
 * Those of a document of a later stated day that has `SHARED` keys of the commitment or more: `chosenFollowUps` passes over the others, and
 * of undated texts that resemble each other there would be as many as there are texts. A document whose day changes is indexed anew.
 */
async function mayFollow(
  engine: Engine,
  database: Database,
  rows: readonly FollowUpRow[],
): Promise<FollowUpRow[]> {
  const nameOf = ({ number, commitment, later }: FollowUpRow) => `${number} ${later} ${commitment}`
  const keys = new Map<string, Set<number>>()
  for (const row of rows) keys.set(nameOf(row), (keys.get(nameOf(row)) ?? new Set()).add(row.hash))
  const shared = rows.filter((row) => (keys.get(nameOf(row))?.size ?? 0) >= SHARED)
  if (shared.length === 0) return []
  const numbers = [...new Set(shared.flatMap(({ number, later }) => [number, later]))]
  const days = await sql<{ number: number; published: string }>`
    select digests.number, documents.published from ${engine.listed(numbers)} as wanted
    join digests on digests.number = wanted.value join documents on documents.id = digests.document
    where documents.published <> ''`.execute(database)
  const dayOf = new Map(days.rows.map(({ number, published }) => [number, published]))
  return shared.filter(({ number, later }) => {
    const own = dayOf.get(number)
    return own !== undefined && (dayOf.get(later) ?? '') > own
  })
}

type Numbered = FollowUpKeys & { number: number }

function pledgesOf(documents: readonly Numbered[]): { hash: number; number: number; commitment: string }[] {
  return documents.flatMap(({ pledges, number }) =>
    pledges.map(({ commitment, hash }) => ({ hash, number, commitment })),
  )
}

function tellsOf(documents: readonly Numbered[]): { hash: number; number: number }[] {
  return documents.flatMap(({ tells, number }) => tells.map((hash) => ({ hash, number })))
}

/** In the order of the tables. */
function inOrder(x: { hash: number; number: number }, y: { hash: number; number: number }): number {
  return x.hash - y.hash || x.number - y.number
}

/** All commitments with the documents that may tell of them, without the keys that have become common. */
export async function followUps(database: Database): Promise<FollowUp[]> {
  const { rows } = await sql<FollowUp>`
    select own.document as document, found.commitment as commitment, other.document as later, found.hash as hash
    from follow_ups as found
    join digests as own on own.number = found.number
    join digests as other on other.number = found.later
    where (select count(*) from (
      select 1 from telling_keys where telling_keys.hash = found.hash limit ${sql.lit(MAX_TELLERS + 1)}
    ) as few) <= ${sql.lit(MAX_TELLERS)} and (select count(*) from (
      select 1 from pledge_keys where pledge_keys.hash = found.hash limit ${sql.lit(MAX_PLEDGERS + 1)}
    ) as many) <= ${sql.lit(MAX_PLEDGERS)}`.execute(database)
  return rows
}

/** The rows of a table of keys with any of these hashes, but for those that more than `most` have: of a common one no more is looked at. */
async function holders<T>(
  engine: Engine,
  database: Database,
  table: 'telling_keys' | 'pledge_keys',
  { hashes, most }: { hashes: readonly number[]; most: number },
): Promise<T[]> {
  if (hashes.length === 0) return []
  const keys = sql.table(table)
  const { rows } = await sql<T>`
    with rare as materialized (
      select wanted.value as hash from ${engine.listed([...new Set(hashes)])} as wanted
      where (select count(*) from (
        select 1 from ${keys} as one where one.hash = wanted.value limit ${sql.lit(most + 1)}
      ) as few) between 1 and ${sql.lit(most)}
    )
    select keys.* from rare join ${keys} as keys on keys.hash = rare.hash`.execute(database)
  return rows
}
