import { quotations } from '../../annotate/quotations.ts'
import type { Document } from '../../model/index.ts'

/**
 * What share of its own words is "you" or "your" in a text that speaks to its readers: a guide, a review, an offer. Set on the 677 pages of the
 * reading benchmark (dev), of which 121 have so much, nearly all of them no news; six of the 340 reports of story-basil and story-ecb have.
 */
const SPEAKS_TO_READERS = 0.01
const YOU = /\b(?:you|your|yours|yourself|yourselves)\b/gi

/** Whether a text speaks to whoever reads it, in its own words and not in those that it quotes. Known of English only. */
export function addressesReaders({ text, blocks, language }: Document): boolean {
  if (language.absent || language.value !== 'en') return false
  const addressed = [...text.matchAll(YOU)]
  if (addressed.length === 0) return false
  const said = quotations(text, blocks)
  let next = 0
  let own = 0
  for (const { index } of addressed) {
    while ((said[next]?.outerEnd ?? Number.POSITIVE_INFINITY) <= index) next++
    if (index < (said[next]?.outerStart ?? Number.POSITIVE_INFINITY)) own++
  }
  if (own === 0) return false
  const quoted = said.reduce((sum, { text: words }) => sum + wordsIn(words), 0)
  return own >= SPEAKS_TO_READERS * (wordsIn(text) - quoted)
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
