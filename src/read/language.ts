import type { Resolvable } from '../model/basis.ts'
import { countWords } from './words.ts'

const FEWEST_WORDS = 8
const SAMPLE = 4000

let detector: Promise<{ detect(text: string): { language: string; isReliable(): boolean } }> | undefined

/** ISO 639-1 code of the text's language, by n-grams (ELD); what the page declares breaks no tie: it is too often wrong. */
export async function languageOf(text: string): Promise<Resolvable<string>> {
  if (countWords(text.slice(0, SAMPLE)) < FEWEST_WORDS)
    return { absent: true, reason: `fewer than ${FEWEST_WORDS} words: too few to tell the language` }
  detector ??= import('eld/extrasmall').then((module) => module.eld)
  const result = (await detector).detect(text.slice(0, SAMPLE))
  if (!result.language) return { absent: true, reason: 'no language fits the text' }
  return {
    absent: false,
    value: result.language,
    basis: 'resolved',
    chain: [{ rule: 'ngrams', says: 'n-grams of the text' }],
  }
}
