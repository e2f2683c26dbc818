import { averageLink, type Grouping, type Likeness } from './average-link.ts'
import type { Overlap } from './overlap.ts'
import { PassageIndex } from './passage-index.ts'

/**
 * From which likeness two texts are copies, and from which mean two groups of copies join. Set on neardup-docs (with
 * independent reports of the same event in it) and wikiver-docs (dev).
 */
export const COPY = 0.45
export const GROUP_MEAN = 0.4
/** An excerpt is a copy: the share of the text that is contained more counts more. */
const LARGER_SHARE = 0.9

/** How far two texts are copies of one: from the shares of their words that stand in common stretches, 0 to 1. */
export function copyLikeness({ ofThis, ofOther }: Overlap): number {
  const larger = Math.max(ofThis.share, ofOther.share)
  const smaller = Math.min(ofThis.share, ofOther.share)
  return LARGER_SHARE * larger + (1 - LARGER_SHARE) * smaller
}

/** All pairs that share passages, with their likeness. */
export function copyPairs(texts: Iterable<{ id: string; text: string }>): Likeness[] {
  const index = new PassageIndex()
  for (const { id, text } of texts) index.add(id, text)
  const pairs: Likeness[] = []
  for (const { id, neighbours } of index.pairs()) {
    for (const neighbour of neighbours)
      pairs.push({ a: neighbour.id, b: id, likeness: copyLikeness(neighbour) })
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
