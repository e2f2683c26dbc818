import type { Timex } from '../../model/index.ts'
import { LABELS, STREETS } from '../language/en/counted-nouns.ts'
import { capitalAt, type Lexeme, lowerAt } from '../lexemes.ts'

/** Time expressions that a number may stand in without counting anything; durations count. */
export function timesBlocking(timexes: Timex[]): Timex[] {
  return timexes.filter((timex) => timex.type === 'DATE' || timex.type === 'TIME')
}

/**
 * Whether the number at `at` (up to `to`) names instead of counting: an ordinal, a model or flight number, a score,
 * a telephone number, a street number, a reference in brackets.
 */
export function isLabel(words: Lexeme[], at: number, to: number, measured: boolean): boolean {
  const before = words[at - 1]
  const number = words[at]
  const after = words[to]
  if (number === undefined) return true
  if (isPartOfToken(words, at, to)) return true
  if (isScore(words, at, to)) return true
  if (after?.joint === 'blank' && capitalAt(words, to) && STREETS.has(lowerAt(words, to + 1))) return true
  // "A one-off payment", "one-on-one talks" count nothing.
  if (after?.joint === 'hyphen' && /^(?:off|on|to)$/.test(after.lower)) return true
  if (isYearOfThing(words, at, to)) return true
  if (isPluralOfNumber(words, at)) return true
  if (isPageOf(words, at)) return true
  if (before === undefined || measured) return false
  const label = before.text === '.' ? words[at - 2] : before
  if (label === undefined) return false
  if (LABELS.has(label.lower) && number.kind === 'number') return true
  // "The number nine shirt": a shirt's number, not nine of them.
  if (label.lower === 'number' && before === label && !/^(?:a|an)$/.test(lowerAt(words, at - 2))) return true
  // A capitalised word right before the digits, inside a sentence, makes a name: "Apollo 11", "Boeing 747".
  // "In Lyon 30,000 people": no name has its thousands parted.
  if (/^\d{1,3},\d{3}/.test(number.text)) return false
  return number.kind === 'number' && before.kind === 'word' && before.joint !== 'start' && isNameWord(before)
}

/** "Under-18s", "in his 40s": the ages of people, no seconds. */
function isPluralOfNumber(words: Lexeme[], at: number): boolean {
  const ending = words[at + 1]
  return /^\d0?$|^\d\d$/.test(words[at]?.text ?? '') && ending?.lower === 's' && ending.joint === 'none'
}

/** "Page 1 of 2", as prints have it at their foot. */
function isPageOf(words: Lexeme[], at: number): boolean {
  return (
    lowerAt(words, at - 1) === 'of' && words[at - 2]?.kind === 'number' && lowerAt(words, at - 3) === 'page'
  )
}

/** "a 1987 Chevrolet", "the 2014 Oscars": four digits of a year before a name. */
function isYearOfThing(words: Lexeme[], at: number, to: number): boolean {
  const text = words[at]?.text ?? ''
  return (
    to === at + 1 && /^(?:1[6-9]|20)\d{2}$/.test(text) && words[to]?.joint === 'blank' && capitalAt(words, to)
  )
}

const isNameWord = (word: Lexeme): boolean => /^\p{Lu}[\p{L}.]*$/u.test(word.text) && word.text.length > 1

/** "AK-47", "G7", "5th", "3:07", "10.0.0.1", "7/11": digits glued to letters or to more digits. */
function isPartOfToken(words: Lexeme[], at: number, to: number): boolean {
  const number = words[at]
  const before = words[at - 1]
  const after = words[to]
  if (number?.kind !== 'number') return false
  const gluedBefore =
    number.joint === 'none' && before !== undefined && /[\p{L}\p{N}/:#@_.]$/u.test(before.text)
  if (gluedBefore || (number.joint === 'hyphen' && before?.kind === 'word' && isCode(before))) return true
  return after?.joint === 'none' && /^[:/@_]$/.test(after.text) && words[to + 1]?.kind === 'number'
}

const isCode = (word: Lexeme): boolean =>
  /^\p{Lu}+$/u.test(word.text) || /^(?:mid|post|pre)$/.test(word.lower)

/** "3-2", "555-1234": digits joined by a hyphen that rise to no range with a unit. */
function isScore(words: Lexeme[], at: number, to: number): boolean {
  const after = words[to]
  if (after?.joint === 'hyphen' && after.kind === 'number') return true
  return words[at]?.joint === 'hyphen' && words[at - 1]?.kind === 'number'
}

/** Whether a lexeme lies inside a time. */
export const isInside = (word: Lexeme, time: Timex | undefined): boolean =>
  time !== undefined && time.start <= word.start && word.end <= time.end
