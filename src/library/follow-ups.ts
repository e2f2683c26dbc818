import { sql } from 'kysely'
import {
  type FollowUp,
  MAX_PLEDGERS,
  MAX_TELLERS,
  pledgeKeys,
  tellingKeys,
} from '../collate/outcomes/follow-ups.ts'
import type { Witness } from '../model/index.ts'
import type { Database, Engine } from './engine.ts'

/** Values in one query: SQLite takes so many parameters and more. */
const CHUNK = 4000

/**
 * Puts a document's keys into the index of commitments and of what is told, and keeps which commitments of others it may tell of and
 * who may tell of its own. Costs what the document holds, whatever the number of documents: of a key that is common only so much is
 * looked at as shows it. In a transaction, after the document's digest is in; what was goes with the digest that was.
 */
export async function indexFollowUps(
  engine: Engine,
  database: Database,
  number: number,
  witness: Witness,
): Promise<void> {
  const pledges = pledgeKeys(witness)
  const tells = tellingKeys(witness)
  for (const part of chunks(pledges)) {
    const rows = part.map(({ commitment, hash }) => ({ hash, number, commitment }))
    await database
      .insertInto('pledge_keys')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  for (const part of chunks(tells))
    await database
      .insertInto('telling_keys')
      .values(part.map((hash) => ({ hash, number })))
      .execute()
  const tellers = await holders<{ hash: number; number: number }>(engine, database, 'telling_keys', {
    hashes: pledges.map(({ hash }) => hash),
    most: MAX_TELLERS,
  })
  const tellersOf = Map.groupBy(tellers, ({ hash }) => hash)
  const pledgers = await holders<{ hash: number; number: number; commitment: string }>(
    engine,
    database,
    'pledge_keys',
    { hashes: tells, most: MAX_PLEDGERS },
  )
  await keep(database, [
    ...pledges.flatMap(({ commitment, hash }) =>
      (tellersOf.get(hash) ?? []).map(({ number: later }) => ({ number, commitment, later, hash })),
    ),
    ...pledgers.map((one) => ({ ...one, later: number })),
  ])
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

interface Row {
  number: number
  commitment: string
  later: number
  hash: number
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

async function keep(database: Database, rows: readonly Row[]): Promise<void> {
  const others = rows.filter(({ number, later }) => number !== later)
  for (const part of chunks(others))
    await database
      .insertInto('follow_ups')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += CHUNK) yield all.slice(at, at + CHUNK)
}
