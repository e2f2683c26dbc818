import { sql } from 'kysely'
import { MAX_DOCUMENTS } from '../../collate/passages/candidates.ts'
import { MAX_WITH_RUN } from '../../collate/passages/runs.ts'
import type { Sketch } from '../../collate/passages/sketch.ts'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'

/** A text of the index. */
export interface TextOf {
  slot: number
  number: number
  sketch: Omit<Sketch, 'features'>
}

/** How many texts have each fingerprint and each run; counting stops when there are too many, whatever their number. */
export interface Counts {
  hashes: Map<number, number>
  runs: Map<number, number>
}

/** Its fingerprints, signed, as the databases keep them. */
export function hashesOf({ sketch: { fingerprints } }: TextOf): number[] {
  return Array.from(fingerprints.hashes, (hash) => hash | 0)
}

/** Its runs, as well. */
export function runsOf({ sketch: { runs } }: TextOf): number[] {
  return Array.from(runs, (run) => run | 0)
}

/** Of all that these texts have: one question for them together. Those in `known` are not asked again. */
export async function countsOf(
  engine: Engine,
  database: Database,
  texts: readonly TextOf[],
  known: Counts = { hashes: new Map(), runs: new Map() },
): Promise<Counts> {
  const counts = { hashes: new Map(known.hashes), runs: new Map(known.runs) }
  const hashes = new Set(texts.flatMap(hashesOf)).difference(counts.hashes)
  const runs = new Set(texts.flatMap(runsOf)).difference(counts.runs)
  const counted = async (column: 'hash' | 'run', wanted: ReadonlySet<number>, most: number) => {
    if (wanted.size === 0) return []
    const table = sql.table(column === 'hash' ? 'fingerprints' : 'runs')
    // In order, so that neighbours in the table are asked for one after the other.
    const { rows } = await sql<{ value: number | string; holders: number | string }>`
      select wanted.value as value, (
        select count(*) from (
          select 1 from ${table} as held where held.${sql.ref(column)} = wanted.value limit ${sql.lit(most + 2)}
        ) as few
      ) as holders from ${engine.listed([...wanted].sort((a, b) => a - b))} as wanted`.execute(database)
    return rows
  }
  // A bigint, as a count and a listed value are, is given as a string by PostgreSQL's driver.
  for (const { value, holders } of await counted('hash', hashes, MAX_DOCUMENTS))
    counts.hashes.set(Number(value), Number(holders))
  for (const { value, holders } of await counted('run', runs, MAX_WITH_RUN))
    counts.runs.set(Number(value), Number(holders))
  return counts
}
