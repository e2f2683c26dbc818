import { type Finding, logRatio } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'
import { traitsOf } from '../traits.ts'

const MOST = 1.5

/** A text that has more than another one that it goes with is more often the later one. */
export function growth(pair: Pair): Finding[] {
  const { a, b, onlyA, onlyB, nameOf } = pair
  const [ofA, ofB] = [traitsOf(a), traitsOf(b)]
  if (ofA.characters === ofB.characters) return []
  const longer = Math.sign(ofB.characters - ofA.characters)
  const [later, added] = longer > 0 ? [b, onlyB] : [a, onlyA]
  const says =
    added.length > 0
      ? `${nameOf(later)} is the longer one, with ${added.length} sentences that the other lacks`
      : `${nameOf(later)} is the longer one`
  const more = limited(logRatio(ofA.characters, ofB.characters, 50))
  const length = (sentences: Pair['onlyA']): number =>
    sentences.reduce((sum, { text }) => sum + text.length, 0)
  return [
    {
      rule: 'added-text',
      says,
      measures: {
        longer: longer,
        length: more,
        sentencesAdded: limited(logRatio(onlyA.length, onlyB.length)),
        charactersAdded: limited(logRatio(length(onlyA), length(onlyB), 30)),
        containsTheOther: pair.sharedOfA - pair.sharedOfB,
        formsAdded: limited(logRatio(ofA.forms, ofB.forms)),
      },
      anchors: added.slice(0, 3).map((sentence) => anchorOf(later, sentence)),
    },
  ]
}

function limited(value: number): number {
  return Math.max(-MOST, Math.min(MOST, value))
}
