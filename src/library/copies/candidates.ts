import { sql } from 'kysely'
import { LEAST_OF_SHORT, MAX_DOCUMENTS, SharedFingerprints } from '../../collate/passages/candidates.ts'
import { PLACE_BITS } from '../../collate/passages/fingerprints.ts'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'
import type { TextOf } from './counts.ts'

/** What is spare of a pair that a run links: `disturbed` tells when it no longer does. */
export const BY_RUN = 1_000_000

/**
 * The slots of the texts that share fingerprints enough with one to be worth comparing, by the rule of the passage index, and how many of
 * these are spare.
 */
export async function sharing(
  engine: Engine,
  database: Database,
  { slot, sketch: { fingerprints } }: TextOf,
  counts: ReadonlyMap<number, number>,
): Promise<Map<number, number>> {
  const size = fingerprints.hashes.length
  const followed: number[] = []
  for (let at = 0; at < size; at++) {
    const hash = (fingerprints.hashes[at] ?? 0) | 0
    const holders = counts.get(hash) ?? 0
    // The hash over its place in this text.
    if (holders > 1 && holders <= MAX_DOCUMENTS)
      followed.push(hash * 2 ** PLACE_BITS + (fingerprints.places[at] ?? 0))
  }
  if (followed.length < LEAST_OF_SHORT) return new Map()
  const { rows } = await sql<{ text: number; size: number; places: string }>`
    select often.text, often.places, texts.fingerprints as size from (
      select held.text, string_agg(cast((wanted.value & 255) * 256 + held.place as text), ',') as places
      from ${engine.listed(followed.sort((a, b) => a - b))} as wanted
      join fingerprints as held on held.hash = (wanted.value >> 8)
      group by held.text having count(*) >= ${sql.lit(LEAST_OF_SHORT)}
    ) as often join texts on texts.slot = often.text
    where often.text <> ${slot}`.execute(database)
  const shared = new SharedFingerprints()
  const sizes = new Map<number, number>()
  for (const row of rows) {
    sizes.set(row.text, row.size)
    for (const places of row.places.split(','))
      shared.add(row.text, Number(places) >> PLACE_BITS, Number(places) & 255)
  }
  return shared.takeWithSpare(size, (other) => sizes.get(other) ?? 0)
}

/** By number, the slots of the texts of these numbers. */
export async function slotsOf(
  engine: Engine,
  database: Database,
  numbers: readonly number[],
): Promise<Map<number, number>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<{ number: number; slot: number }>`
    select texts.number, texts.slot from ${engine.listed([...new Set(numbers)])} as wanted
    join texts on texts.number = wanted.value`.execute(database)
  return new Map(rows.map(({ number, slot }) => [number, slot]))
}
