import { sha256 } from './key.ts'
import type { FacetRow, PassageRow, TaggedPassage } from './tables.ts'

/** Hexadecimal digits: no two facets of one library have the same but by chance, once in 2^64 pairs. */
const DIGITS = 16

/** The word that stands for a facet in the index of words, whatever its name: it can be sought with others, and costs no more. */
export function tagOf(kind: string, folded: string): string {
  return `${kind.slice(0, 1)}${sha256(`${kind} ${folded}`).slice(0, DIGITS)}`
}

/** Passages with the tags of their facets, in order. */
export function tagged(passages: readonly PassageRow[], facets: readonly FacetRow[]): TaggedPassage[] {
  const tags = new Map<string, string[]>()
  for (const { document, begins, kind, folded } of facets) {
    const place = `${document} ${begins}`
    tags.set(place, [...(tags.get(place) ?? []), tagOf(kind, folded)])
  }
  return passages.map((passage) => ({
    ...passage,
    tags: (tags.get(`${passage.document} ${passage.begins}`) ?? []).sort().join(' '),
  }))
}
