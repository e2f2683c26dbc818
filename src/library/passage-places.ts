import type { Database } from './engine.ts'
import type { PassageRow, PlacedPassage } from './tables.ts'

/** Passages of one place, and how many places there are: together what a number holds exactly. */
const PER_PLACE = 2 ** 17
const PLACES = 2 ** 36
/** Hexadecimal digits of a document's id that say its place. */
const DIGITS = 9

/**
 * Gives the passages of one document, of which none is kept, their numbers. A document's place is made from its id, which is made from its
 * bytes: to look at passages in order of number is to look at documents drawn by lot, whenever they came, and the first so many are a fair
 * sample of all. Where another document has the place by chance, it is the next one. In a transaction.
 */
export async function placed(database: Database, passages: readonly PassageRow[]): Promise<PlacedPassage[]> {
  const [first] = passages
  if (first === undefined) return []
  const own = Number.parseInt(first.document.slice(0, DIGITS), 16)
  const needed = Math.ceil(passages.length / PER_PLACE)
  const inOrder = passages.toSorted((a, b) => a.begins - b.begins)
  for (let tried = 0; ; tried += 1) {
    const place = (own + tried) % (PLACES - needed)
    const start = place * PER_PLACE
    const taken = await database
      .selectFrom('passages')
      .select('id')
      .where('id', '>=', start)
      .where('id', '<', start + needed * PER_PLACE)
      .limit(1)
      .executeTakeFirst()
    if (taken === undefined) return inOrder.map((passage, at) => ({ ...passage, id: start + at }))
  }
}
