import { averageLink, type Grouping, type Likeness } from './average-link.ts'
import { coverage } from './coverage.ts'
import { type Indexed, PassageIndex } from './passage-index.ts'

/**
 * From which likeness two texts are copies, and from which mean two groups of copies join. Set on neardup-docs (with
 * independent reports of the same event in it) and wikiver-docs (dev).
 */
export const COPY = 0.5
export const GROUP_MEAN = 0.4
/** An excerpt is a copy: the share of the text that is contained more counts more. */
const LARGER_SHARE = 0.8

/** How far two texts are copies of one: from the shares of their words that stand in common stretches, 0 to 1. */
export function copyLikeness(a: Indexed, b: Indexed): number {
  const ofA = coverage(a.features, a.words.length, b.hashes).share
  const ofB = coverage(b.features, b.words.length, a.hashes).share
  return LARGER_SHARE * Math.max(ofA, ofB) + (1 - LARGER_SHARE) * Math.min(ofA, ofB)
}

/** All pairs that share passages, with their likeness. */
export function copyPairs(texts: Iterable<{ id: string; text: string }>): Likeness[] {
  const index = new PassageIndex()
  const pairs: Likeness[] = []
  for (const { id, text } of texts) {
    const found = index.add(id, text)
    const document = index.get(id)
    if (document === undefined) continue
    for (const candidate of found) {
      const likeness = copyLikeness(document, candidate)
      if (likeness > 0) pairs.push({ a: candidate.id, b: id, likeness })
    }
  }
  return pairs
}

/** Groups of texts that are copies of one text. */
export function copies(texts: Iterable<{ id: string; text: string }>): Grouping {
  const all = [...texts]
  return averageLink(
    all.map(({ id }) => id),
    copyPairs(all),
    COPY,
    GROUP_MEAN,
  )
}
