import type { Annotations, Document } from '../model/index.ts'
import type { Database } from './database.ts'
import type { DatabaseEngine } from './engine.ts'
import { foldedWords } from './folded-words.ts'
import { insertRows } from './insert-rows.ts'
import { passages } from './passages.ts'
import type { FacetRow } from './tables.ts'

interface Stretch {
  start: number
  end: number
}

/**
 * What each passage of a document can be found by beside its words: who speaks in it, the places that it names under the name that
 * the document has for them, and what its amounts count or measure.
 */
export function facets(document: Document, annotations: Annotations): FacetRow[] {
  const stretches = passages(document, annotations).sort((a, b) => a.begins - b.begins)
  const rows = new Map<string, FacetRow>()
  const keep = (kind: string, { start, end }: Stretch, name: string | undefined) => {
    const folded = foldedName(name ?? '')
    if (name === undefined || folded === '') return
    for (let at = firstEndingBehind(stretches, start); (stretches[at]?.begins ?? end) < end; at++) {
      const begins = stretches[at]?.begins ?? 0
      const key = `${begins} ${kind} ${folded}`
      // PostgreSQL holds no NUL in a text.
      const row = { document: document.id, begins, kind, folded, name: name.replaceAll('\0', '\ufffd') }
      if (!rows.has(key)) rows.set(key, row)
    }
  }
  const names = new Map(annotations.entities.map(({ id, name }) => [id, name]))
  for (const one of annotations.attributions)
    if (!one.speaker.absent) keep('speaker', one, one.speaker.value.name)
  for (const one of annotations.mentions) if (one.type === 'place') keep('place', one, names.get(one.entity))
  for (const one of annotations.quantities) keep('figure', one, one.what ?? one.unit)
  return [...rows.values()]
}

/** A name as it is compared: case, accents and marks aside. */
export function foldedName(name: string): string {
  return foldedWords(name).join(' ')
}

/** Takes the facets of a document away. In a transaction. */
export async function dropFacets(database: Database, document: string): Promise<void> {
  await database.deleteFrom('facets').where('document', '=', document).execute()
}

/** Puts facets of documents in, which have none. In a transaction. */
export async function keepFacets(
  engine: DatabaseEngine,
  database: Database,
  rows: readonly FacetRow[],
): Promise<void> {
  await insertRows(engine, database, 'facets', rows)
}

/** Where the first of the passages stands, which are in order and don't overlap, that ends behind a place. */
function firstEndingBehind(stretches: readonly { ends: number }[], place: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.ends ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}
