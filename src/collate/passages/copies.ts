import { averageLink, type Grouping, type Likeness } from './average-link.ts'
import type { Overlap } from './overlap.ts'
import { PassageIndex } from './passage-index.ts'
import { Vocabulary } from './vocabulary.ts'

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

/**
 * A page that is no news grows and is written anew for years: its states keep their names and their subject where they lose their
 * passages, and pages after one pattern have the passages alone. From which vocabulary in common on that speaks for one family, and
 * how much. Among news it would speak for two reports of one event as well. Set on wikiver-docs (dev; pair F1 .935 to .948, and
 * better on either half of the families).
 */
const VOCABULARY = 0.3
const PER_VOCABULARY = 1
/** Between these likenesses the passages leave it open. */
const OPEN_FROM = 0.1
const OPEN_TO = 0.9

/** Groups of texts that are copies of one text, or states of one page. */
export function copies(texts: Iterable<{ id: string; text: string }>): Grouping {
  const all = [...texts]
  const vocabularies = new Map(all.map(({ id, text }) => [id, new Vocabulary(text)]))
  const pairs = copyPairs(all).map((pair): Likeness => {
    const [a, b] = [vocabularies.get(pair.a), vocabularies.get(pair.b)]
    const open = pair.likeness >= OPEN_FROM && pair.likeness < OPEN_TO
    if (!open || !a || !b || a.isNews || b.isNews) return pair
    const likeness = pair.likeness + PER_VOCABULARY * (a.inCommon(b) - VOCABULARY)
    return { ...pair, likeness: Math.max(0, Math.min(1, likeness)) }
  })
  return averageLink(
    all.map(({ id }) => id),
    pairs,
    COPY,
    GROUP_MEAN,
  )
}
