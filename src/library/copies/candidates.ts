import { sql } from 'kysely'
import { LEAST_OF_SHORT, MAX_DOCUMENTS, SharedFingerprints } from '../../collate/passages/candidates.ts'
import { MAX_WITH_RUN, REPRESENTATIVES } from '../../collate/passages/runs.ts'
import type { Sketch } from '../../collate/passages/sketch.ts'
import type { Database, Engine } from '../engine.ts'

/** A text of the index. */
export interface TextOf {
  slot: number
  number: number
  sketch: Omit<Sketch, 'features'>
}

/** How many texts have each fingerprint; counting stops when there are too many, whatever their number. */
export interface Counted {
  hash: number
  holders: number
}

/** The texts with one run. */
export interface RunList {
  run: number
  holders: number
  /** In order of number, the first ones: as many as are needed. */
  numbers: number[]
  /** Where the text itself stands among them, -1 for behind them. */
  own: number
}

/** The fingerprints of a text with the number of their holders, at most `MAX_DOCUMENTS` + 2. */
export async function counted(engine: Engine, database: Database, { sketch }: TextOf): Promise<Counted[]> {
  const { rows } = await sql<{ hash: number | string; holders: number | string }>`
    select wanted.value as hash, (
      select count(*) from (
        select 1 from fingerprints where fingerprints.hash = wanted.value limit ${sql.lit(MAX_DOCUMENTS + 2)}
      ) as few
    ) as holders from ${engine.listed(signed(sketch.fingerprints.hashes))} as wanted`.execute(database)
  // A bigint, as a count and a listed value are, is given as a string by PostgreSQL's driver.
  return rows.map(({ hash, holders }) => ({ hash: Number(hash), holders: Number(holders) }))
}

/**
 * The runs of a text that others have too, with the texts that are linked by them: of those with the run the first
 * `REPRESENTATIVES` and one more, or all if this text is among these; none if too many have it.
 */
export async function runLists(
  engine: Engine,
  database: Database,
  { number, sketch }: TextOf,
): Promise<RunList[]> {
  const { rows } = await sql<{ run: number | string; holders: number | string }>`
    select wanted.value as run, (
      select count(*) from (
        select 1 from runs where runs.run = wanted.value limit ${sql.lit(MAX_WITH_RUN + 2)}
      ) as few
    ) as holders from ${engine.listed(signed(sketch.runs))} as wanted`.execute(database)
  const counts = rows.map(({ run, holders }) => ({ run: Number(run), holders: Number(holders) }))
  const few = counts.flatMap(({ run, holders }) => (holders > 1 && holders <= FEW ? [run] : []))
  const ofFew = await allNumbers(engine, database, few)
  const lists: RunList[] = []
  for (const { run, holders } of counts) {
    if (holders < 2) continue
    const first = (ofFew.get(run) ?? (await numbersOf(database, run, FEW))).slice(0, FEW)
    const own = first.slice(0, REPRESENTATIVES).indexOf(number)
    const isMany = holders > FEW && holders <= MAX_WITH_RUN
    const numbers = own >= 0 && isMany ? await numbersOf(database, run, MAX_WITH_RUN) : first
    lists.push({ run, holders, numbers, own })
  }
  return lists
}

/** As many texts as are looked at of every run. */
const FEW = REPRESENTATIVES + 1

/** The texts with each of these runs, which few have, in order of number: one question for all of them. */
async function allNumbers(
  engine: Engine,
  database: Database,
  runs: readonly number[],
): Promise<Map<number, number[]>> {
  if (runs.length === 0) return new Map()
  const { rows } = await sql<{ run: number; number: number }>`
    select runs.run, runs.number from ${engine.listed(runs)} as wanted
    join runs on runs.run = wanted.value`.execute(database)
  const found = new Map<number, number[]>(runs.map((run) => [run, []]))
  for (const { run, number } of rows) found.get(run)?.push(number)
  for (const numbers of found.values()) numbers.sort((x, y) => x - y)
  return found
}

async function numbersOf(database: Database, run: number, limit: number): Promise<number[]> {
  const rows = await database
    .selectFrom('runs')
    .select('number')
    .where('run', '=', run)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(({ number }) => number)
}

/** What is spare of a pair that a run links: `disturbed` tells when it no longer does. */
export const BY_RUN = 1_000_000

/**
 * The slots of the other texts that are worth comparing with one, by the rule of the passage index, and how many of the
 * fingerprints that they share are spare.
 */
export async function candidates(
  engine: Engine,
  database: Database,
  text: TextOf,
  fingerprints: readonly Counted[],
  runs: readonly RunList[],
): Promise<Map<number, number>> {
  const found = await sharing(engine, database, text, fingerprints)
  for (const slot of await linkedTo(engine, database, text.number, runs)) found.set(slot, BY_RUN)
  return found
}

async function sharing(
  engine: Engine,
  database: Database,
  { slot, sketch: { fingerprints } }: TextOf,
  counts: readonly Counted[],
): Promise<Map<number, number>> {
  const followed = counts.flatMap(({ hash, holders }) =>
    holders > 1 && holders <= MAX_DOCUMENTS ? [hash] : [],
  )
  if (followed.length < LEAST_OF_SHORT) return new Map()
  const { rows } = await sql<{ hash: number; text: number; place: number; size: number }>`
    with hits as materialized (
      select fingerprints.hash, fingerprints.text, fingerprints.place
      from ${engine.listed(followed)} as wanted join fingerprints on fingerprints.hash = wanted.value
      where fingerprints.text <> ${slot}
    )
    select hits.hash, hits.text, hits.place, texts.fingerprints as size
    from (select text from hits group by text having count(*) >= ${sql.lit(LEAST_OF_SHORT)}) as often
    join hits on hits.text = often.text join texts on texts.slot = hits.text`.execute(database)
  const placeOf = new Map(
    Array.from(fingerprints.hashes, (hash, at) => [hash | 0, fingerprints.places[at] ?? 0]),
  )
  const sizes = new Map(rows.map((row) => [row.text, row.size]))
  const shared = new SharedFingerprints()
  for (const { hash, text, place } of rows) shared.add(text, placeOf.get(hash) ?? 0, place)
  return shared.takeWithSpare(fingerprints.hashes.length, (other) => sizes.get(other) ?? 0)
}

async function linkedTo(
  engine: Engine,
  database: Database,
  number: number,
  lists: readonly RunList[],
): Promise<number[]> {
  const linked = new Set<number>()
  for (const { numbers, own, holders } of lists) {
    if (holders > MAX_WITH_RUN) continue
    for (const other of own < 0 ? numbers.slice(0, REPRESENTATIVES) : numbers) linked.add(other)
  }
  linked.delete(number)
  return await slotsOf(engine, database, [...linked])
}

/**
 * The numbers of the texts whose pairs by a run may be others when this text comes or goes: the one that it keeps from
 * standing for those behind, or all that stood for the others if it makes the run too common; where it is one of the first itself, the
 * one behind them stood for the others without it.
 */
export function disturbed({ holders, numbers, own }: RunList): number[] {
  if (holders === MAX_WITH_RUN + 1) return numbers.slice(0, own < 0 ? REPRESENTATIVES : FEW)
  return own < 0 || holders > MAX_WITH_RUN ? [] : numbers.slice(REPRESENTATIVES, -1).slice(0, 1)
}

/** The slots of the texts of these numbers. */
export async function slotsOf(
  engine: Engine,
  database: Database,
  numbers: readonly number[],
): Promise<number[]> {
  if (numbers.length === 0) return []
  const { rows } = await sql<{ slot: number }>`
    select distinct texts.slot from ${engine.listed(numbers)} as wanted
    join texts on texts.number = wanted.value`.execute(database)
  return rows.map(({ slot }) => slot)
}

/** Signed, as the databases keep them. */
export function signed(hashes: Uint32Array): number[] {
  return Array.from(hashes, (hash) => hash | 0)
}
