import { anchorOf, nameOf, type Pair, type Reason } from './pair.ts'

/**
 * A text that takes most of another one over and has more is the later one. The weight grows with the logarithm of the
 * ratio of lengths, shrinks with what was not taken over, and was set on the revisions of direction-wikiver (dev).
 */
const PER_DOUBLING = 1.4
const MOST = 1.8
/** Below this ratio of lengths, neither has grown. */
const LEAST_RATIO = 1.02

export function growth({ a, b, onlyA, onlyB, sharedOfA, sharedOfB }: Pair): Reason[] {
  const lengthA = a.document.text.length
  const lengthB = b.document.text.length
  if (lengthA === 0 || lengthB === 0) return []
  const ratio = Math.max(lengthA, lengthB) / Math.min(lengthA, lengthB)
  if (ratio < LEAST_RATIO) return []
  const [later, added, sign] = lengthB > lengthA ? [b, onlyB, 1] : [a, onlyA, -1]
  const takenOver = lengthB > lengthA ? sharedOfA : sharedOfB
  const says =
    added.length > 0
      ? `${nameOf(later)} has ${added.length} sentences that the other lacks`
      : `${nameOf(later)} says the same in more words`
  return [
    {
      rule: 'added-text',
      says,
      weight: sign * takenOver * Math.min(MOST, PER_DOUBLING * Math.log2(ratio) + 0.2),
      anchors: added.slice(0, 3).map((sentence) => anchorOf(later, sentence)),
    },
  ]
}
