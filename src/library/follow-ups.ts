import { sql } from 'kysely'
import {
  type FollowUp,
  MAX_PLEDGERS,
  MAX_TELLERS,
  type PledgeKey,
  pledgeKeys,
  tellingKeys,
} from '../collate/outcomes/follow-ups.ts'
import type { Witness } from '../model/index.ts'
import type { Database, Engine } from './engine.ts'
import { insertRows, KEEP } from './insert-rows.ts'

/** The keys of a document's commitments, and those under which it tells something. */
export interface FollowUpKeys {
  pledges: PledgeKey[]
  tells: number[]
}

export function followUpKeys(witness: Witness): FollowUpKeys {
  return { pledges: pledgeKeys(witness), tells: tellingKeys(witness) }
}

/**
 * Puts the keys of documents into the index of commitments and of what is told, and keeps which commitments of others they may tell of and
 * who may tell of their own. Costs what the documents hold, whatever the number of others: of a key that is common only so much is
 * looked at as shows it. In a transaction, after the digests are in; what was goes with the digest that was.
 */
export async function indexFollowUps(
  engine: Engine,
  database: Database,
  documents: readonly (FollowUpKeys & { number: number })[],
): Promise<void> {
  const pledges = documents.flatMap(({ pledges: keys, number }) =>
    keys.map(({ commitment, hash }) => ({ hash, number, commitment })),
  )
  const tells = documents.flatMap(({ tells: keys, number }) => keys.map((hash) => ({ hash, number })))
  await insertRows(engine, database, 'pledge_keys', pledges.sort(inOrder), KEEP)
  await insertRows(engine, database, 'telling_keys', tells.sort(inOrder))
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
  await insertRows(engine, database, 'follow_ups', rows, KEEP)
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
