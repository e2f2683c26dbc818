import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../annotate/language/en/function-words.ts'
import { REPORT_WORDS } from '../../annotate/language/en/matter-words.ts'
import { baseForms } from '../../annotate/language/en/verb-forms.ts'
import { tokens } from '../../annotate/tokens.ts'

const STOP_LISTS = [DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, AUXILIARIES, CLAUSE_OPENERS]

/** Content words in a form that meets across inflections, each with the word as it first stands. */
export type ContentWords = ReadonlyMap<string, string>

/**
 * The words of `text` that carry its content, in a form that meets across inflections (base of a verb, singular of a
 * noun); function words are left out. Numbers are kept as they stand, without separators.
 */
export function contentWords(text: string): ContentWords {
  const found = new Map<string, string>()
  for (const token of tokens(text)) {
    if (token.kind === 'mark') continue
    if (token.kind === 'number') found.set(token.text.replaceAll(',', ''), token.text)
    else for (const part of token.text.toLowerCase().replaceAll('’', "'").split('-')) addWord(found, part)
  }
  return found
}

function addWord(found: Map<string, string>, word: string): void {
  const bare = word.replace(/'s?$/, '')
  if (bare.length < 2 || REPORT_WORDS.has(bare) || STOP_LISTS.some((list) => list.has(bare))) return
  const form = contentForm(bare)
  if (!found.has(form)) found.set(form, bare)
}

/**
 * One form for the inflections of a lower-case word: "troops" and "troop", "begins" and "began". It is no word of the
 * language: a final "e" is dropped, because the stem of "closed" does not tell whether there was one.
 */
export function contentForm(lower: string): string {
  const base = baseForms(lower)[0] ?? lower
  return base.length > 3 ? base.replace(/e$/, '') : base
}

/** Words in common over the words of the smaller set, 0 to 1; 0 when either is empty. */
export function containment(a: ContentWords, b: ContentWords): number {
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : shared(a, b) / least
}

/** Number of words in common. */
export function shared(a: ContentWords, b: ContentWords): number {
  let count = 0
  for (const word of a.keys()) if (b.has(word)) count += 1
  return count
}
