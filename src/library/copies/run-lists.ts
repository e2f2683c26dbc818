import { sql } from 'kysely'
import { MAX_WITH_RUN, REPRESENTATIVES } from '../../collate/passages/runs.ts'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'

/** The texts with one run that more than one has. */
export interface RunList {
  holders: number
  /** In order of number, the first ones: as many as are needed. */
  numbers: number[]
}

/** As many texts as are looked at of every run. */
const FEW = REPRESENTATIVES + 1

/** For whom runs are looked at. */
interface Needed {
  /** Numbers of the texts that want to know whom they are linked with. */
  asked?: ReadonlySet<number>
  /** How many of the first are needed beside `FEW`. */
  more?: number
}

/**
 * The texts with each run that more than one has, in order of number: the first `REPRESENTATIVES` and one more; all where one that is
 * asked for stands for the others, unless too many have the run.
 */
export async function runLists(
  engine: Engine,
  database: Database,
  counts: ReadonlyMap<number, number>,
  { asked = new Set(), more = 0 }: Needed,
): Promise<Map<number, RunList>> {
  const most = FEW + more
  const common = [...counts].filter(([, holders]) => holders > 1)
  const small = common.flatMap(([run, holders]) => (holders <= most ? [run] : []))
  const ofSmall = await allNumbers(engine, database, small)
  const lists = new Map<number, RunList>()
  for (const [run, holders] of common) {
    const first = ofSmall.get(run) ?? (await numbersOf(database, run, most))
    const standsForOthers = first.slice(0, REPRESENTATIVES).some((number) => asked.has(number))
    const areAll = holders <= most || holders > MAX_WITH_RUN || !standsForOthers
    lists.set(run, { holders, numbers: areAll ? first : await numbersOf(database, run, MAX_WITH_RUN) })
  }
  return lists
}

/**
 * The numbers of the texts whose pairs by a run may be others when `moving` come or go, so many of which have the run: those that these
 * keep from standing for the others, or all that stood for the others where they make the run too common.
 */
export function disturbed(
  { holders, numbers }: RunList,
  moving: ReadonlySet<number>,
  withRun: number,
): number[] {
  const stood = numbers.filter((number) => !moving.has(number)).slice(0, REPRESENTATIVES)
  if (holders > MAX_WITH_RUN) return holders - withRun > MAX_WITH_RUN ? [] : stood
  // One behind whom nobody stands has lost nothing.
  if (holders <= FEW) return []
  const stand = new Set(numbers.slice(0, REPRESENTATIVES))
  return stood.filter((number) => !stand.has(number))
}

/** The numbers of the texts that a run links one with. */
export function linkedBy({ holders, numbers }: RunList, number: number): number[] {
  if (holders > MAX_WITH_RUN) return []
  const first = numbers.slice(0, REPRESENTATIVES)
  return first.includes(number) ? numbers : first
}

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
