import { CHANGES, LENGTH_CALLERS } from './language/en/course-words.ts'
import { PLURAL_UNITS, SINGULAR_UNITS } from './language/en/time-words.ts'
import { type Lexeme, lowerAt } from './lexemes.ts'
import { numberAt } from './quantities/number.ts'

/** Words back from "over" among which a number shows that an amount is spread, and on from it up to the unit of time. */
const REACH = 5

/**
 * Whether the "over" at `at` means "in the course of", so that the time behind it has no bound: "a raise of 5.5 percent over 24
 * months", "80 killed over two days", "prices rose over three years". It bounds where a length is called for ("for over two days",
 * "it took over an hour") and where nothing before it could be spread.
 */
export function isInTheCourseOf(words: Lexeme[], at: number): boolean {
  if (lowerAt(words, at) !== 'over' || !isTimeBehind(words, at)) return false
  const before = lowerAt(words, at - 1)
  if (LENGTH_CALLERS.has(before)) return false
  if (CHANGES.has(before)) return true
  const clause = words.slice(Math.max(0, at - REACH), at)
  const mark = clause.findLastIndex(({ lower }) => /^[,;:.()–—]$/.test(lower))
  const near = clause.slice(mark + 1)
  return near.some(({ lower }, index) => CHANGES.has(lower) || numberAt(near, index) !== undefined)
}

function isTimeBehind(words: Lexeme[], at: number): boolean {
  const behind = words.slice(at + 1, at + 1 + REACH)
  const unit = behind.findIndex(({ lower }) => lower in SINGULAR_UNITS || lower in PLURAL_UNITS)
  return unit >= 1 && behind.slice(0, unit).every(({ kind }) => kind !== 'mark')
}
