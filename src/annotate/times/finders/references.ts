import { REFERENCE_PHRASES, REFERENCES } from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import type { Found } from '../form.ts'

/** "now", "recently", "the near future": the present, past or future at large. */
export function referenceAt(words: Lexeme[], at: number): Found[] {
  for (let length = 3; length >= 2; length--) {
    const phrase = words
      .slice(at, at + length)
      .map((word) => word.lower)
      .join(' ')
    const value = REFERENCE_PHRASES[phrase]
    // "the past two years" is a stretch, "the past president" no time.
    const alone = words[at + length]?.kind !== 'word' || lowerAt(words, at - 1) === 'in'
    if (value !== undefined && (phrase !== 'the past' || (alone && words[at + length]?.kind !== 'number'))) {
      return [reference(at, at + length, value)]
    }
  }
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
