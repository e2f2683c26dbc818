import { OF_AN_AGE, OF_TOMORROW, REFERENCE_PHRASES, REFERENCES } from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import { phraseAt, phraseTable } from '../../phrases.ts'
import type { Found } from '../form.ts'

const PHRASES = phraseTable(REFERENCE_PHRASES)

/** "now", "recently", "the near future": the present, past or future at large. */
export function referenceAt(words: Lexeme[], at: number): Found[] {
  const phrase = phraseAt(PHRASES, words, at)
  if (phrase !== undefined && !isStretch(words, at, phrase.to))
    return [reference(at, phrase.to, phrase.value)]
  const spokenOf = spokenOfAt(words, at)
  if (spokenOf !== undefined) return [spokenOf]
  const age = ageAt(words, at)
  if (age !== undefined) return [reference(at, at + 1, age)]
  const word = lowerAt(words, at)
  const value = REFERENCES[word]
  if (value === undefined || words[at]?.joint === 'hyphen' || words[at + 1]?.joint === 'hyphen') return []
  return [reference(at, at + 1, value)]
}

/** "during this period", "by this time": the stretch or point that the text is speaking of, without days of its own. */
function spokenOfAt(words: Lexeme[], at: number): Found | undefined {
  const same = lowerAt(words, at) === 'the' && lowerAt(words, at + 1) === 'same' ? 1 : 0
  if (same === 0 && lowerAt(words, at) !== 'this') return undefined
  const noun = lowerAt(words, at + same + 1)
  const before = lowerAt(words, at - 1)
  const to = at + same + 2
  if (lowerAt(words, to) === 'of') return undefined
  if (noun === 'period' && /^(?:during|in|throughout)$/.test(before)) return reference(at, to, 'PAST_REF')
  return noun === 'time' && same === 0 && /^(?:during|by)$/.test(before)
    ? reference(at, to, 'PRESENT_REF')
    : undefined
}

/** "today's youth", "the leaders of tomorrow": an age, not a day. */
export function ageAt(words: Lexeme[], at: number): 'PRESENT_REF' | 'FUTURE_REF' | undefined {
  const word = lowerAt(words, at)
  if (word === 'today' && lowerAt(words, at + 1) === "'s" && OF_AN_AGE.has(lowerAt(words, at + 2)))
    return 'PRESENT_REF'
  if (word === 'tomorrow' && lowerAt(words, at - 1) === 'of' && OF_TOMORROW.test(lowerAt(words, at - 2)))
    return 'FUTURE_REF'
  return undefined
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
