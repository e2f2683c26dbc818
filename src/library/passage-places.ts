import type { Database } from './database.ts'
import type { PlacedPassage, TaggedPassage } from './tables.ts'

/** Passages of one place, and how many places there are: together what a number holds exactly. */
const PER_PLACE = 2 ** 17
const PLACES = 2 ** 36
/** Places that are asked for in one statement. */
const CHUNK = 500
/** Hexadecimal digits of a document's id that say its place. */
const DIGITS = 9

/**
 * Gives the passages of documents, of which none is kept, their numbers. A document's place is made from its id, which is made from its
 * bytes: to look at passages in order of number is to look at documents drawn by lot, whenever they came, and the first so many are a fair
 * sample of all. Where another document has the place by chance, it is the next one. In a transaction.
 */
export async function placed(
  database: Database,
  passages: readonly TaggedPassage[],
): Promise<PlacedPassage[]> {
  let waiting = [...Map.groupBy(passages, ({ document }) => document)].map(([document, own]) => ({
    place: Number.parseInt(document.slice(0, DIGITS), 16),
    needed: Math.ceil(own.length / PER_PLACE),
    own: own.toSorted((a, b) => a.begins - b.begins),
  }))
  const found: PlacedPassage[] = []
  const given = new Set<number>()
  while (waiting.length > 0) {
    const taken = await takenOf(database, waiting.flatMap(places))
    const again: typeof waiting = []
    for (const one of waiting) {
      const wanted = places(one)
      if (wanted.some((place) => taken.has(place) || given.has(place)))
        again.push({ ...one, place: one.place + 1 })
      else {
        for (const place of wanted) given.add(place)
        const start = (wanted[0] ?? 0) * PER_PLACE
        found.push(...one.own.map((passage, at) => ({ ...passage, id: start + at })))
      }
    }
    waiting = again
  }
  return found
}

/** The places that a document takes from its own one on. */
function places({ place, needed }: { place: number; needed: number }): number[] {
  const first = place % (PLACES - needed)
  return Array.from({ length: needed }, (_, at) => first + at)
}

/** Which of these places some document has: the first passage of each stands at its beginning. */
async function takenOf(database: Database, wanted: readonly number[]): Promise<Set<number>> {
  const taken = new Set<number>()
  for (let from = 0; from < wanted.length; from += CHUNK) {
    const rows = await database
      .selectFrom('passages')
      .select('id')
      .where(
        'id',
        'in',
        wanted.slice(from, from + CHUNK).map((place) => place * PER_PLACE),
      )
      .execute()
    // A bigint, which PostgreSQL's driver gives as a string.
    for (const { id } of rows) taken.add(Number(id) / PER_PLACE)
  }
  return taken
}
