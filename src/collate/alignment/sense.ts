import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../annotate/language/en/function-words.ts'

/** Words of grammar and of reporting. */
const WITHOUT_SENSE: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...CLAUSE_OPENERS,
  ...DETERMINERS,
  ...SUBJECT_PRONOUNS,
  ...ADVERBS,
  ...['said', 'say', 'says', 'told'],
])

/** Whether a word says something by itself: no word of grammar or of reporting does. */
export function isOfSense(word: string): boolean {
  return !WITHOUT_SENSE.has(word)
}
