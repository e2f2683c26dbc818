import type { Finding } from '../finding.ts'
import { logRatio } from '../finding.ts'
import type { Pair } from '../pair.ts'
import { traitsOf } from '../traits.ts'

/**
 * Revisers of a matter-of-fact text make it more formal: longer words, abstract nouns, verbs in the passive voice. What somebody
 * puts in who only passes by is spoken language, in short words and sentences.
 */
export function diction({ a, b, nameOf }: Pair): Finding[] {
  const [ofA, ofB] = [traitsOf(a), traitsOf(b)]
  const passives = logRatio(ofA.passives, ofB.passives)
  const abstractNouns = logRatio(ofA.abstractNouns, ofB.abstractNouns)
  const measures = {
    passives,
    passivesMore: Math.sign(passives),
    abstractNouns,
    abstractNounsMore: Math.sign(abstractNouns),
    wordLength: ratioOfMeans([ofA.letters, ofA.words], [ofB.letters, ofB.words]),
    sentenceLength: ratioOfMeans(
      [ofA.words, a.annotations.sentences.length],
      [ofB.words, b.annotations.sentences.length],
    ),
  }
  if (Object.values(measures).every((value) => value === 0)) return []
  return [
    {
      rule: 'diction',
      says: (later) => `${nameOf(later)} is the more formal one (length of words, abstract nouns, passives)`,
      measures,
      anchors: [],
    },
  ]
}

/** Logarithm of how many times longer the mean of `b` is, each given as a sum and a count; 0 where one has none. */
function ratioOfMeans([sumA, countA]: [number, number], [sumB, countB]: [number, number]): number {
  if (sumA === 0 || sumB === 0 || countA === 0 || countB === 0) return 0
  return Math.max(-1, Math.min(1, Math.log(sumB / countB / (sumA / countA))))
}
