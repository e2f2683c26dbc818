import { sql } from 'kysely'
import {
  type FollowUp,
  MAX_PLEDGERS,
  MAX_TELLERS,
  pledgeKeys,
  tellingKeys,
} from '../collate/outcomes/follow-ups.ts'
import type { Witness } from '../model/index.ts'
import type { Database } from './engine.ts'

/** Values in one query: SQLite takes so many parameters and more. */
const CHUNK = 4000

/**
 * Puts a document's keys into the index of commitments and of what is told, and keeps which commitments of others it may tell of and
 * who may tell of its own. Costs what the document holds, whatever the number of documents: of a key that is common only so much is
 * looked at as shows it. In a transaction, after the document's digest is in; what was goes with the digest that was.
 */
export async function indexFollowUps(database: Database, number: number, witness: Witness): Promise<void> {
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
  for (const { commitment, hash } of pledges) {
    const tellers = await database
      .selectFrom('telling_keys')
      .select('number')
      .where('hash', '=', hash)
      .limit(MAX_TELLERS + 1)
      .execute()
    if (tellers.length > MAX_TELLERS) continue
    await keep(
      database,
      tellers.map(({ number: later }) => ({ number, commitment, later, hash })),
    )
  }
  for (const hash of await pledged(database, tells)) {
    const holders = await database
      .selectFrom('pledge_keys')
      .select(['number', 'commitment'])
      .where('hash', '=', hash)
      .limit(MAX_PLEDGERS + 1)
      .execute()
    if (holders.length > MAX_PLEDGERS) continue
    await keep(
      database,
      holders.map((holder) => ({ ...holder, later: number, hash })),
    )
  }
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

async function keep(database: Database, rows: readonly Row[]): Promise<void> {
  const others = rows.filter(({ number, later }) => number !== later)
  if (others.length === 0) return
  await database
    .insertInto('follow_ups')
    .values(others)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Those of the keys under which a commitment stands. */
async function pledged(database: Database, hashes: readonly number[]): Promise<number[]> {
  const found: number[] = []
  for (const part of chunks(hashes)) {
    const values = sql.join(part.map((hash) => sql`(${sql.lit(hash)})`))
    const { rows } = await sql<{ hash: number }>`
      select wanted.column1 as hash from (values ${values}) as wanted
      where exists (select 1 from pledge_keys where pledge_keys.hash = wanted.column1)`.execute(database)
    found.push(...rows.map(({ hash }) => hash))
  }
  return found
}

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += CHUNK) yield all.slice(at, at + CHUNK)
}
