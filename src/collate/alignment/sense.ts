import { ADVERBS, isFunctionWord, SUBJECT_PRONOUNS } from '../../annotate/language/en/function-words.ts'

const REPORTING: ReadonlySet<string> = new Set(['said', 'say', 'says', 'told'])

/** Whether a word says something by itself: no word of grammar or of reporting does. */
export function isOfSense(word: string): boolean {
  return !isFunctionWord(word) && !SUBJECT_PRONOUNS.has(word) && !ADVERBS.has(word) && !REPORTING.has(word)
}
