import { REFERENCE_PHRASES, REFERENCES } from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import { phraseAt, phraseTable } from '../../phrases.ts'
import type { Found } from '../form.ts'

const PHRASES = phraseTable(REFERENCE_PHRASES)

/** "now", "recently", "the near future": the present, past or future at large. */
export function referenceAt(words: Lexeme[], at: number): Found[] {
  const phrase = phraseAt(PHRASES, words, at)
  if (phrase !== undefined && !isStretch(words, at, phrase.to))
    return [reference(at, phrase.to, phrase.value)]
  const word = lowerAt(words, at)
  const value = REFERENCES[word]
  if (value === undefined || words[at]?.joint === 'hyphen' || words[at + 1]?.joint === 'hyphen') return []
  return [reference(at, at + 1, value)]
}

const reference = (from: number, to: number, value: string): Found => ({
  from,
  to,
  type: 'DATE',
  form: { kind: 'fixed', value },
})

/** "the past two years", "the past president": "the past" alone is a time, with more behind it hardly. */
function isStretch(words: Lexeme[], at: number, to: number): boolean {
  if (lowerAt(words, to - 1) !== 'past') return false
  return words[to]?.kind === 'number' || (words[to]?.kind === 'word' && lowerAt(words, at - 1) !== 'in')
}
