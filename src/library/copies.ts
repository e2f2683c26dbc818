import { sql } from 'kysely'
import { LEAST_OF_SHORT, MAX_DOCUMENTS } from '../collate/passages/candidates.ts'
import { copyLikeness } from '../collate/passages/copy-likeness.ts'
import { Comparer } from '../collate/passages/overlap.ts'
import { sketchOf } from '../collate/passages/sketch.ts'
import { textNumber } from '../collate/passages/text-number.ts'
import { BY_RUN, slotsOf } from './copies/candidates.ts'
import { bytesOf, codesOf } from './copies/codes.ts'
import { countsOf, hashesOf, runsOf, type TextOf } from './copies/counts.ts'
import { type Indexed, refresh } from './copies/refresh.ts'
import { disturbed, runLists } from './copies/run-lists.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { CHANGE_SPARE, insertRows } from './insert-rows.ts'

/** Places of texts among those that come together: what is left of a whole number beside a hash and a place. */
const TOGETHER = 2 ** 13
/** Values in one statement. */
const CHUNK = 500

/**
 * Keeps texts in the copy index, unless they are there, finds those that share passages with them, and returns their slots.
 * Costs what they and their neighbours cost, whatever the number of documents. The pairs that are kept are those of
 * `copyPairs` for all documents together, whatever their order: where a text takes the place of another that stood for
 * a family, or makes a fingerprint too common to be followed, the pairs that hung on that are looked at again. Fewer than
 * 8,192 at a time; in a transaction.
 */
export async function indexTexts(
  engine: Engine,
  database: Database,
  all: readonly Uint32Array[],
): Promise<number[]> {
  const { slots, fresh } = await find(database, all)
  if (fresh.length === 0) return slots
  const counts = await countsOf(engine, database, fresh)
  await keep(engine, database, fresh)
  const tooCommon: number[] = []
  for (const [hash, more] of timesOf(fresh.map(hashesOf))) {
    const before = counts.hashes.get(hash) ?? 0
    if (before <= MAX_DOCUMENTS && before + more > MAX_DOCUMENTS) tooCommon.push(hash)
    counts.hashes.set(hash, before + more)
  }
  const runs = timesOf(fresh.map(runsOf))
  for (const [run, more] of runs) counts.runs.set(run, (counts.runs.get(run) ?? 0) + more)
  const pushed = await disturbedBy(engine, database, fresh, counts.runs, runs)
  const again = await loosened(engine, database, tooCommon, pushed)
  await refresh(engine, database, [...fresh, ...(await load(database, [...again]))], counts)
  return slots
}

/** Takes a text out of the copy index; pairs that its presence kept apart are found again. In a transaction. */
export async function unindexText(engine: Engine, database: Database, slot: number): Promise<void> {
  const [text] = await load(database, [slot])
  if (text === undefined) return
  const { hashes, runs } = await countsOf(engine, database, [text])
  const rareAgain = [...hashes].flatMap(([hash, holders]) => (holders === MAX_DOCUMENTS + 1 ? [hash] : []))
  const pushed = await disturbedBy(engine, database, [text], runs, timesOf([runsOf(text)]))
  const again = new Set([...(await holders(engine, database, rareAgain)), ...pushed])
  again.delete(slot)
  await sql`delete from fingerprints where text = ${slot} and hash in
    (select value from ${engine.listed(hashesOf(text))} as gone)`.execute(database)
  await sql`delete from runs where number = ${text.number} and run in
    (select value from ${engine.listed(runsOf(text))} as gone)`.execute(database)
  await database.deleteFrom('texts').where('slot', '=', slot).execute()
  await refresh(engine, database, await load(database, [...again]))
}

/** The slots of the texts whose pairs by runs may be others when some come or go; `withRun` counts those with each run. */
async function disturbedBy(
  engine: Engine,
  database: Database,
  texts: readonly TextOf[],
  counts: ReadonlyMap<number, number>,
  withRun: ReadonlyMap<number, number>,
): Promise<Set<number>> {
  const moving = new Set(texts.map(({ number }) => number))
  const lists = await runLists(engine, database, counts, { more: texts.length })
  const numbers = [...lists].flatMap(([run, list]) => disturbed(list, moving, withRun.get(run) ?? 0))
  return new Set((await slotsOf(engine, database, numbers)).values())
}

/** The slots that texts have or are to have, and those that are not there. */
async function find(
  database: Database,
  all: readonly Uint32Array[],
): Promise<{ slots: number[]; fresh: Indexed[] }> {
  const last = await database
    .selectFrom('texts')
    .select((select) => select.fn.max('slot').as('slot'))
    .executeTakeFirst()
  const slots: number[] = []
  const fresh: Indexed[] = []
  const known = new Map<number, { slot: number; bytes: Uint8Array }>()
  let waiting = all.map((codes, at) => ({ at, codes, bytes: bytesOf(codes), number: textNumber(codes) }))
  while (waiting.length > 0) {
    for (let from = 0; from < waiting.length; from += CHUNK) {
      const wanted = waiting.slice(from, from + CHUNK).map(({ number }) => number)
      const rows = await database
        .selectFrom('texts')
        .select(['slot', 'number', 'codes'])
        .where('number', 'in', wanted)
        .execute()
      for (const { slot, number, codes } of rows) known.set(number, { slot, bytes: codes })
    }
    const again: typeof waiting = []
    for (const one of waiting) {
      const { at, codes, bytes, number } = one
      const met = known.get(number)
      if (met === undefined) {
        const slot = (last?.slot ?? 0) + fresh.length + 1
        fresh.push({ slot, number, codes, sketch: sketchOf(codes) })
        known.set(number, { slot, bytes })
        slots[at] = slot
      } else if (Buffer.compare(met.bytes, bytes) === 0) slots[at] = met.slot
      // Another text has the number by chance: this one has the next.
      else again.push({ ...one, number: number + 1 })
    }
    waiting = again
  }
  return { slots, fresh }
}

async function load(database: Database, slots: readonly number[]): Promise<Indexed[]> {
  const found: Indexed[] = []
  for (let from = 0; from < slots.length; from += CHUNK) {
    const rows = await database
      .selectFrom('texts')
      .select(['slot', 'number', 'codes'])
      .where('slot', 'in', slots.slice(from, from + CHUNK))
      .execute()
    for (const { slot, number, codes: bytes } of rows) {
      const codes = codesOf(bytes)
      found.push({ slot, number, codes, sketch: sketchOf(codes) })
    }
  }
  return found
}

/** Puts texts in, whose slots follow each other. */
async function keep(engine: Engine, database: Database, texts: readonly Indexed[]): Promise<void> {
  const comparer = new Comparer()
  const rows = texts.map(({ slot, number, codes, sketch }) => {
    const fingerprints = sketch.fingerprints.hashes.length
    comparer.set(codes, sketch.features)
    const own = fingerprints < LEAST_OF_SHORT ? 0 : copyLikeness(comparer.overlap(codes))
    return { slot, number, fingerprints, own, codes: bytesOf(codes) }
  })
  await insertRows(engine, database, 'texts', rows)
  const first = texts[0]?.slot ?? 0
  // The hash above, then which text, then the place in the lowest eight bits: in the order of the table.
  const placed = Float64Array.from(
    texts.flatMap(({ slot, sketch: { fingerprints } }) =>
      Array.from(
        fingerprints.hashes,
        (hash, at) => ((hash | 0) * TOGETHER + (slot - first)) * 256 + (fingerprints.places[at] ?? 0),
      ),
    ),
  ).sort()
  await sql`insert into fingerprints (hash, text, place)
    select value >> 21, ${sql.lit(first)} + ((value >> 8) & 8191), value & 255
    from ${engine.listed([...placed])} as placed`.execute(database)
  const runs = Float64Array.from(
    texts.flatMap((text) => runsOf(text).map((run) => run * TOGETHER + (text.slot - first))),
  ).sort()
  await sql`insert into runs (run, number) select value >> 13, texts.number from ${engine.listed([...runs])} as kept
    join texts on texts.slot = ${sql.lit(first)} + (value & 8191)`.execute(database)
}

/** How often each number stands in the lists. */
function timesOf(lists: readonly (readonly number[])[]): Map<number, number> {
  const times = new Map<number, number>()
  for (const list of lists) for (const one of list) times.set(one, (times.get(one) ?? 0) + 1)
  return times
}

/** The texts that have any of these fingerprints. */
async function holders(engine: Engine, database: Database, hashes: readonly number[]): Promise<number[]> {
  if (hashes.length === 0) return []
  const { rows } = await sql<{ text: number }>`
    select distinct fingerprints.text from ${engine.listed(hashes)} as wanted
    join fingerprints on fingerprints.hash = wanted.value`.execute(database)
  return rows.map(({ text }) => text)
}

/**
 * These fingerprints are no longer followed: pairs of texts that have one in common have less to spare. One text of each pair that
 * has nothing left is returned, with those that are to be looked at in any case.
 */
async function loosened(
  engine: Engine,
  database: Database,
  hashes: readonly number[],
  inAnyCase: ReadonlySet<number>,
): Promise<Set<number>> {
  const again = new Set(inAnyCase)
  if (hashes.length === 0) return again
  const { rows } = await sql<{
    a: number
    b: number
    likeness: number
    spare: number
    lost: number | string
  }>`
    select pair.a, pair.b, pair.likeness, pair.spare, count(*) as lost from ${engine.listed(hashes)} as wanted
    join fingerprints as one on one.hash = wanted.value
    join "overlaps" as pair on pair.a = one.text and pair.spare < ${sql.lit(BY_RUN)}
    join fingerprints as other on other.hash = wanted.value and other.text = pair.b
    group by pair.a, pair.b, pair.likeness, pair.spare order by pair.a, pair.b`.execute(database)
  const left: { a: number; b: number; likeness: number; spare: number }[] = []
  for (const { a, b, likeness, spare, lost } of rows) {
    if (spare >= Number(lost)) left.push({ a, b, likeness, spare: spare - Number(lost) })
    else if (!again.has(a) && !again.has(b)) again.add(a)
  }
  await insertRows(engine, database, 'overlaps', left, CHANGE_SPARE)
  return again
}
