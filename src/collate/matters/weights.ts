import type { Witness } from '../../model/index.ts'
import type { ContentWords } from './content-words.ts'
import { senses } from './senses.ts'

/** How much a sense tells sentences of a story apart: log(1 + N / n) over its distinct sentences (Spärck Jones 1972). */
export type Weights = (sense: string) => number

/** The weights of `witnesses`; a sentence that several print counts once, or copies would make their own words common. */
export function weightsOf(witnesses: readonly Witness[]): Weights {
  const texts = new Set(
    witnesses.flatMap(({ annotations }) => annotations.sentences.map(({ text }) => text.trim())),
  )
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const sense of senses(text).keys()) counts.set(sense, (counts.get(sense) ?? 0) + 1)
  return (sense) => Math.log(1 + texts.size / (counts.get(sense) ?? 1))
}

/** Weight of the senses in common over the weight of the lighter side, 0 to 1; 0 when either is empty. */
export function similarity(a: ContentWords, b: ContentWords, weight: Weights): number {
  let common = 0
  for (const sense of a.keys()) if (b.has(sense)) common += weight(sense)
  const least = Math.min(total(a, weight), total(b, weight))
  return least === 0 ? 0 : common / least
}

function total(words: ContentWords, weight: Weights): number {
  let sum = 0
  for (const sense of words.keys()) sum += weight(sense)
  return sum
}
