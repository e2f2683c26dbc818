import { type ExpressionBuilder, sql } from 'kysely'
import type { Likeness } from '../collate/passages/average-link.ts'
import { LEAST_OF_SHORT, MAX_DOCUMENTS } from '../collate/passages/candidates.ts'
import { copyLikeness } from '../collate/passages/copies.ts'
import { Comparer } from '../collate/passages/overlap.ts'
import { REPRESENTATIVES } from '../collate/passages/runs.ts'
import { type Sketch, sketchOf } from '../collate/passages/sketch.ts'
import { textNumber } from '../collate/passages/text-number.ts'
import {
  BY_RUN,
  type Counted,
  candidates,
  counted,
  disturbed,
  type RunList,
  runLists,
  signed,
  slotsOf,
  type TextOf,
} from './copies/candidates.ts'
import { bytesOf, codesOf } from './copies/codes.ts'
import type { Database, Engine } from './engine.ts'
import type { Tables } from './tables.ts'

/** Rows in one statement, and texts that are compared at a time. */
const CHUNK = 200

interface Indexed extends TextOf {
  codes: Uint32Array
  sketch: Sketch
}

/**
 * Keeps a text in the copy index, unless it is there, finds those that share passages with it, and returns its slot.
 * Costs what it and its neighbours cost, whatever the number of documents. The pairs that are kept are those of
 * `copyPairs` for all documents together, whatever their order: where the text takes the place of another that stood for
 * a family, or makes a fingerprint too common to be followed, the pairs that hung on that are looked at again. In a
 * transaction.
 */
export async function indexText(engine: Engine, database: Database, codes: Uint32Array): Promise<number> {
  const { slot: known, number } = await find(database, codes)
  if (known !== undefined) return known
  const last = await database
    .selectFrom('texts')
    .select((select) => select.fn.max('slot').as('slot'))
    .executeTakeFirst()
  const text: Indexed = { slot: (last?.slot ?? 0) + 1, number, codes, sketch: sketchOf(codes) }
  await keep(engine, database, text)
  const [counts, lists] = [await counted(engine, database, text), await runLists(engine, database, text)]
  await refresh(engine, database, text, counts, lists)
  const tooCommon = counts.filter(({ holders }) => holders === MAX_DOCUMENTS + 1).map(({ hash }) => hash)
  const again = await loosened(engine, database, tooCommon)
  for (const slot of await slotsOf(engine, database, lists.flatMap(disturbed))) again.add(slot)
  await refreshAll(engine, database, again, text.slot)
  return text.slot
}

/** Takes a text out of the copy index; pairs that its presence kept apart are found again. In a transaction. */
export async function unindexText(engine: Engine, database: Database, slot: number): Promise<void> {
  const text = await load(database, slot)
  if (text === undefined) return
  const [counts, lists] = [await counted(engine, database, text), await runLists(engine, database, text)]
  const rareAgain = counts.filter(({ holders }) => holders === MAX_DOCUMENTS + 1).map(({ hash }) => hash)
  const again = new Set(await holders(engine, database, rareAgain))
  for (const other of await slotsOf(engine, database, lists.flatMap(disturbed))) again.add(other)
  const { fingerprints, runs } = text.sketch
  await sql`delete from fingerprints where text = ${slot} and hash in
    (select value from ${engine.listed(signed(fingerprints.hashes))} as gone)`.execute(database)
  await sql`delete from runs where number = ${text.number} and run in
    (select value from ${engine.listed(signed(runs))} as gone)`.execute(database)
  await database.deleteFrom('texts').where('slot', '=', slot).execute()
  await refreshAll(engine, database, again, slot)
}

/** All pairs of documents that share passages, as `copyPairs` tells them. */
export async function overlaps(database: Database): Promise<Likeness[]> {
  const documents = await database
    .selectFrom('digests')
    .innerJoin('texts', 'texts.slot', 'digests.text')
    .select(['digests.document', 'texts.slot as text', 'texts.own'])
    .orderBy('digests.document')
    .execute()
  const first = new Map<number, string[]>()
  const pairs: Likeness[] = []
  for (const { document, text, own } of documents) {
    const known = first.get(text) ?? []
    if (own > 0) for (const a of known) pairs.push({ a, b: document, likeness: own })
    if (known.length < REPRESENTATIVES) first.set(text, [...known, document])
  }
  const rows = await database.selectFrom('overlaps').select(['a', 'b', 'likeness']).execute()
  for (const { a, b, likeness } of rows)
    for (const one of first.get(a) ?? [])
      for (const other of first.get(b) ?? [])
        pairs.push(one < other ? { a: one, b: other, likeness } : { a: other, b: one, likeness })
  return pairs.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))
}

/** The documents that share passages with one, most alike first. */
export async function neighbours(
  database: Database,
  document: string,
): Promise<{ document: string; likeness: number }[]> {
  const text = database.selectFrom('digests').select('text').where('document', '=', document)
  const sides = (own: 'a' | 'b', other: 'a' | 'b') =>
    database
      .selectFrom('overlaps')
      .innerJoin('digests', 'digests.text', `overlaps.${other}`)
      .select(['digests.document', 'overlaps.likeness'])
      .where(`overlaps.${own}`, '=', text)
  const same = database
    .selectFrom('digests')
    .innerJoin('texts', 'texts.slot', 'digests.text')
    .select(['digests.document', 'texts.own as likeness'])
    .where('digests.text', '=', text)
    .where('digests.document', '!=', document)
    .where('texts.own', '>', 0)
  const rows = await sides('a', 'b').unionAll(sides('b', 'a')).unionAll(same).execute()
  return rows.sort((x, y) => y.likeness - x.likeness || compare(x.document, y.document))
}

/** The slot of a text that is there, or the number that it is to have. */
async function find(
  database: Database,
  codes: Uint32Array,
): Promise<{ slot: number | undefined; number: number }> {
  const bytes = bytesOf(codes)
  // Another text may have the number by chance: then it has the next.
  for (let number = textNumber(codes); ; number++) {
    const row = await database
      .selectFrom('texts')
      .select(['slot', 'codes'])
      .where('number', '=', number)
      .executeTakeFirst()
    if (row === undefined || Buffer.compare(row.codes, bytes) === 0) return { slot: row?.slot, number }
  }
}

async function load(database: Database, slot: number): Promise<Indexed | undefined> {
  const row = await database
    .selectFrom('texts')
    .select(['number', 'codes'])
    .where('slot', '=', slot)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const codes = codesOf(row.codes)
  return { slot, number: row.number, codes, sketch: sketchOf(codes) }
}

async function keep(engine: Engine, database: Database, text: Indexed): Promise<void> {
  const { slot, number, codes, sketch } = text
  const { hashes, places } = sketch.fingerprints
  const comparer = new Comparer()
  comparer.set(codes, sketch.features)
  const own = hashes.length < LEAST_OF_SHORT ? 0 : copyLikeness(comparer.overlap(codes))
  await database
    .insertInto('texts')
    .values({ slot, number, fingerprints: hashes.length, own, codes: bytesOf(codes) })
    .execute()
  // The place stands in the lowest eight bits.
  const placed = Float64Array.from(hashes, (hash, at) => (hash | 0) * 256 + (places[at] ?? 0)).sort()
  await sql`insert into fingerprints (hash, text, place)
    select value >> 8, ${slot}, value & 255 from ${engine.listed([...placed])} as placed`.execute(database)
  await sql`insert into runs (run, number)
    select value, ${number} from ${engine.listed(signed(sketch.runs))} as kept`.execute(database)
}

/** Finds the pairs of a text anew: those that are kept stay, those that are no longer worth comparing go. */
async function refresh(
  engine: Engine,
  database: Database,
  text: Indexed,
  counts: readonly Counted[],
  lists: readonly RunList[],
): Promise<void> {
  const wanted = await candidates(engine, database, text, counts, lists)
  const kept = await database
    .selectFrom('overlaps')
    .select(['a', 'b', 'spare'])
    .where((where) => where.or([where('a', '=', text.slot), where('b', '=', text.slot)]))
    .execute()
  const gone: number[] = []
  const changed = new Map<number, number[]>()
  for (const { a, b, spare: before } of kept) {
    const other = a === text.slot ? b : a
    const spare = wanted.get(other)
    if (spare === undefined) gone.push(other)
    else if (spare !== before) changed.set(spare, [...(changed.get(spare) ?? []), other])
    wanted.delete(other)
  }
  if (gone.length > 0) await database.deleteFrom('overlaps').where(pairsWith(text.slot, gone)).execute()
  for (const [spare, others] of changed)
    await database.updateTable('overlaps').set({ spare }).where(pairsWith(text.slot, others)).execute()
  const comparer = new Comparer()
  comparer.set(text.codes, text.sketch.features)
  const slots = [...wanted.keys()].sort((x, y) => x - y)
  for (let at = 0; at < slots.length; at += CHUNK) {
    const others = await database
      .selectFrom('texts')
      .select(['slot', 'codes'])
      .where('slot', 'in', slots.slice(at, at + CHUNK))
      .execute()
    const found = others.flatMap(({ slot, codes }) => {
      const likeness = copyLikeness(comparer.overlap(codesOf(codes)))
      const [a, b] = slot < text.slot ? [slot, text.slot] : [text.slot, slot]
      return likeness > 0 ? [{ a, b, likeness, spare: wanted.get(slot) ?? 0 }] : []
    })
    if (found.length > 0) await database.insertInto('overlaps').values(found).execute()
  }
}

/** The pairs of a text with these others. */
function pairsWith(slot: number, others: readonly number[]) {
  return ({ or, and, eb }: ExpressionBuilder<Tables, 'overlaps'>) =>
    or([and([eb('a', '=', slot), eb('b', 'in', others)]), and([eb('b', '=', slot), eb('a', 'in', others)])])
}

async function refreshAll(
  engine: Engine,
  database: Database,
  slots: ReadonlySet<number>,
  except: number,
): Promise<void> {
  for (const slot of [...slots].sort((x, y) => x - y)) {
    const text = slot === except ? undefined : await load(database, slot)
    if (text === undefined) continue
    const [counts, lists] = [await counted(engine, database, text), await runLists(engine, database, text)]
    await refresh(engine, database, text, counts, lists)
  }
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
 * has nothing left is returned.
 */
async function loosened(engine: Engine, database: Database, hashes: readonly number[]): Promise<Set<number>> {
  if (hashes.length === 0) return new Set()
  const { rows } = await sql<{ a: number; b: number; spare: number; lost: number | string }>`
    select pair.a, pair.b, pair.spare, count(*) as lost from ${engine.listed(hashes)} as wanted
    join fingerprints as one on one.hash = wanted.value
    join "overlaps" as pair on pair.a = one.text and pair.spare < ${sql.lit(BY_RUN)}
    join fingerprints as other on other.hash = wanted.value and other.text = pair.b
    group by pair.a, pair.b, pair.spare`.execute(database)
  const again = new Set<number>()
  for (const { a, b, spare, lost } of rows) {
    if (spare < Number(lost)) again.add(a)
    else await setSpare(database, a, b, spare - Number(lost))
  }
  return again
}

async function setSpare(database: Database, a: number, b: number, spare: number): Promise<void> {
  await database.updateTable('overlaps').set({ spare }).where('a', '=', a).where('b', '=', b).execute()
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
