import { sql } from 'kysely'
import { copyLikeness } from '../../collate/passages/copy-likeness.ts'
import { Comparer } from '../../collate/passages/overlap.ts'
import type { Sketch } from '../../collate/passages/sketch.ts'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'
import { CHANGE_SPARE, insertRows } from '../insert-rows.ts'
import type { OverlapRow } from '../tables.ts'
import { BY_RUN, sharing, slotsOf } from './candidates.ts'
import { codesOf } from './codes.ts'
import { type Counts, countsOf, runsOf, type TextOf } from './counts.ts'
import { linkedBy, runLists } from './run-lists.ts'

/** Values in one statement. */
const CHUNK = 500
/** Above all slots: two of them in one whole number. */
const SLOTS = 2 ** 24

export interface Indexed extends TextOf {
  codes: Uint32Array
  sketch: Sketch
}

/** Two texts, the lower slot first, as one number. */
function pairOf(one: number, other: number): number {
  return one < other ? one * SLOTS + other : other * SLOTS + one
}

/**
 * Finds the pairs of texts anew: those that are kept stay, those that are no longer worth comparing go. `known` counts what some of
 * the texts have.
 */
export async function refresh(
  engine: Engine,
  database: Database,
  texts: readonly Indexed[],
  known?: Counts,
): Promise<void> {
  if (texts.length === 0) return
  const wanted = await wantedPairs(engine, database, texts, await countsOf(engine, database, texts, known))
  const gone: number[] = []
  const changed: OverlapRow[] = []
  for (const row of await keptPairs(engine, database, texts)) {
    const pair = pairOf(row.a, row.b)
    const spare = wanted.get(pair)
    if (spare === undefined) gone.push(pair)
    else if (spare !== row.spare) changed.push({ ...row, spare })
    wanted.delete(pair)
  }
  await drop(engine, database, gone)
  await insertRows(engine, database, 'overlaps', changed, CHANGE_SPARE)
  await insertRows(engine, database, 'overlaps', await verified(database, texts, wanted))
}

/** The pairs of these texts that are worth comparing, and how many of the fingerprints that they share are spare. */
async function wantedPairs(
  engine: Engine,
  database: Database,
  texts: readonly Indexed[],
  { hashes, runs }: Counts,
): Promise<Map<number, number>> {
  const wanted = new Map<number, number>()
  for (const text of texts)
    for (const [other, spare] of await sharing(engine, database, text, hashes))
      wanted.set(pairOf(text.slot, other), spare)
  const ofThese = new Map(texts.flatMap(runsOf).map((run) => [run, runs.get(run) ?? 0]))
  const asked = new Set(texts.map(({ number }) => number))
  const lists = await runLists(engine, database, ofThese, { asked })
  const linked = texts.map((text) => {
    const found = runsOf(text).flatMap((run) => {
      const list = lists.get(run)
      return list === undefined ? [] : linkedBy(list, text.number)
    })
    return { text, numbers: new Set(found) }
  })
  const slots = await slotsOf(
    engine,
    database,
    linked.flatMap(({ numbers }) => [...numbers]),
  )
  for (const { text, numbers } of linked)
    for (const number of numbers) {
      const slot = slots.get(number)
      if (slot !== undefined && slot !== text.slot) wanted.set(pairOf(text.slot, slot), BY_RUN)
    }
  return wanted
}

async function keptPairs(
  engine: Engine,
  database: Database,
  texts: readonly TextOf[],
): Promise<OverlapRow[]> {
  const slots = engine.listed(texts.map(({ slot }) => slot))
  const { rows } = await sql<OverlapRow>`
    select pair.a, pair.b, pair.likeness, pair.spare from ${slots} as wanted
    join "overlaps" as pair on pair.a = wanted.value
    union select pair.a, pair.b, pair.likeness, pair.spare from ${slots} as wanted
    join "overlaps" as pair on pair.b = wanted.value`.execute(database)
  return rows
}

async function drop(engine: Engine, database: Database, pairs: readonly number[]): Promise<void> {
  if (pairs.length === 0) return
  const first = [...new Set(pairs.map((pair) => Math.floor(pair / SLOTS)))]
  await sql`delete from "overlaps" where a in (select value from ${engine.listed(first)} as gone)
    and cast(a as bigint) * ${sql.lit(SLOTS)} + b in (select value from ${engine.listed(pairs)} as gone)`.execute(
    database,
  )
}

/** Those of the pairs that share passages when they are compared word by word. One of each is among `texts`. */
async function verified(
  database: Database,
  texts: readonly Indexed[],
  wanted: ReadonlyMap<number, number>,
): Promise<OverlapRow[]> {
  const byText = new Map(texts.map((text) => [text.slot, text]))
  const pairs = [...wanted].map(([pair, spare]) => ({
    a: Math.floor(pair / SLOTS),
    b: pair % SLOTS,
    spare,
  }))
  const codes = await codesBySlot(database, new Set(pairs.flatMap(({ a, b }) => [a, b])).difference(byText))
  for (const { slot, codes: own } of texts) codes.set(slot, own)
  const comparer = new Comparer()
  const found: OverlapRow[] = []
  for (const [slot, ofOne] of Map.groupBy(pairs, ({ a, b }) => (byText.has(a) ? a : b))) {
    const text = byText.get(slot)
    if (text === undefined) continue
    comparer.set(text.codes, text.sketch.features)
    for (const { a, b, spare } of ofOne) {
      const other = codes.get(a === slot ? b : a)
      const likeness = other === undefined ? 0 : copyLikeness(comparer.overlap(other))
      if (likeness > 0) found.push({ a, b, likeness, spare })
    }
  }
  return found
}

async function codesBySlot(
  database: Database,
  slots: ReadonlySet<number>,
): Promise<Map<number, Uint32Array>> {
  const found = new Map<number, Uint32Array>()
  const wanted = [...slots].sort((x, y) => x - y)
  for (let at = 0; at < wanted.length; at += CHUNK) {
    const rows = await database
      .selectFrom('texts')
      .select(['slot', 'codes'])
      .where('slot', 'in', wanted.slice(at, at + CHUNK))
      .execute()
    for (const { slot, codes } of rows) found.set(slot, codesOf(codes))
  }
  return found
}
