import type { Witness } from '../../model/index.ts'
import { agencies } from './agencies.ts'
import { anchorOf, nameOf, type Pair, type Reason } from './pair.ts'

/**
 * Weights of being the longer text at all, and of each doubling. Fitted by logistic regression on the revisions of
 * direction-wikiver (dev), where the longer text is the later one in four cases of five.
 */
const LONGER = 0.5
const PER_DOUBLING = 0.35
const MOST_DOUBLINGS = 1.5
/** News is cut as often as it grows (.51 right on the news traditions of `tree`, dev), so there length says little. */
const IN_NEWS = 0.3

/** A text that has more than another one that it goes with is more often the later one. */
export function growth(pair: Pair): Reason[] {
  const { a, b, onlyA, onlyB } = pair
  const doublings = Math.log2((b.document.text.length + 1) / (a.document.text.length + 1))
  if (doublings === 0) return []
  const [later, added] = doublings > 0 ? [b, onlyB] : [a, onlyA]
  const says =
    added.length > 0
      ? `${nameOf(later)} is the longer one, with ${added.length} sentences that the other lacks`
      : `${nameOf(later)} is the longer one`
  const size = LONGER + PER_DOUBLING * Math.min(MOST_DOUBLINGS, Math.abs(doublings))
  return [
    {
      rule: 'added-text',
      says,
      weight: Math.sign(doublings) * size * (isNews(a) || isNews(b) ? IN_NEWS : 1),
      anchors: added.slice(0, 3).map((sentence) => anchorOf(later, sentence)),
    },
  ]
}

/** Whether a witness shows that it is a news report: by its date or by the agency that it credits. */
export function isNews(witness: Witness): boolean {
  return !witness.document.published.absent || agencies(witness).size > 0
}
