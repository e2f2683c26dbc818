import type { Terms } from './terms.ts'

/** How many of its heaviest terms a document is found by, and how many two documents must have in common. */
const HEAVIEST = 40
const LEAST_COMMON = 2
/** A term that so many documents are found by tells nothing, and following it would make all pairs. */
const MAX_DOCUMENTS = 200

/** Pairs of documents that share some of their heaviest terms. Work is bounded per document; there is no all-pairs step. */
export function candidatePairs(vectors: ReadonlyMap<string, Terms>): [string, string][] {
  const postings = new Map<string, string[]>()
  const pairs: [string, string][] = []
  for (const id of [...vectors.keys()].sort()) {
    const counts = new Map<string, number>()
    for (const term of heaviest(vectors.get(id) ?? new Map())) {
      const known = postings.get(term) ?? []
      if (known.length < MAX_DOCUMENTS)
        for (const other of known) counts.set(other, (counts.get(other) ?? 0) + 1)
      known.push(id)
      postings.set(term, known)
    }
    for (const [other, common] of counts) if (common >= LEAST_COMMON) pairs.push([other, id])
  }
  return pairs
}

function heaviest(terms: Terms): string[] {
  return [...terms]
    .sort(([x, ofX], [y, ofY]) => ofY - ofX || (x < y ? -1 : 1))
    .slice(0, HEAVIEST)
    .map(([term]) => term)
}
