import type { Resolvable } from '../model/basis.ts'
import { languageByNgrams } from './language/ngrams.ts'
import { countWords } from './words.ts'

const FEWEST_WORDS = 8
const SAMPLE = 4000

/** ISO 639-1 code of the text's language, by n-grams (ELD); what the page declares breaks no tie: it is too often wrong. */
export function languageOf(text: string): Resolvable<string> {
  if (countWords(text.slice(0, SAMPLE)) < FEWEST_WORDS)
    return { absent: true, reason: `fewer than ${FEWEST_WORDS} words: too few to tell the language` }
  const value = languageByNgrams(text)
  if (value === undefined) return { absent: true, reason: 'no language fits the text' }
  return { absent: false, value, basis: 'resolved', chain: [{ rule: 'ngrams', says: 'n-grams of the text' }] }
}
