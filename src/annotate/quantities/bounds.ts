import type { Quantity } from '../../model/index.ts'
import { isInTheCourseOf } from '../in-the-course-of.ts'
import { BOUNDS_AFTER, BOUNDS_BEFORE, FILLERS } from '../language/en/bound-words.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'
import { phraseAt, phraseBefore, phraseTable } from '../phrases.ts'

export interface BoundAt {
  bound: Quantity['bound']
  from: number
  to: number
}

const BEFORE = phraseTable(BOUNDS_BEFORE)
const AFTER = phraseTable(BOUNDS_AFTER)
const AMOUNT_FILLERS = /^(?:just|only|another|additional|exactly|further)$/

/** The bound whose words end right before `at`, over fillers such as "a" or "an additional". */
export function boundBefore(words: Lexeme[], at: number): BoundAt {
  let start = at
  while (start > at - 3 && FILLERS.has(lowerAt(words, start - 1)) && !endsBound(words, start)) start -= 1
  const bound = phraseBefore(BEFORE, words, start)
  if (bound !== undefined && !isOtherSense(words, bound.from, start)) {
    return { bound: bound.value, from: bound.from, to: at }
  }
  // Without a bound, an article or "first" before the number is no part of the amount; "just" and "another" are.
  while (
    start < at &&
    !AMOUNT_FILLERS.test(lowerAt(words, start + 1)) &&
    !AMOUNT_FILLERS.test(lowerAt(words, start))
  )
    start += 1
  return { bound: 'exact', from: start, to: at }
}

/** The bound whose words stand right behind `at`: "or more", "or so". */
export function boundAfter(words: Lexeme[], at: number): BoundAt | undefined {
  const bound = phraseAt(AFTER, words, at)
  // "… 5 at least 6": the words may belong to a next number.
  if (bound === undefined || (lowerAt(words, at) === 'at' && words[bound.to]?.kind === 'number'))
    return undefined
  return { bound: bound.value, from: at, to: bound.to }
}

/** Whether the words before `at` already are a bound, so that no filler is skipped ("at least a" but not "a" of "a maximum"). */
const endsBound = (words: Lexeme[], at: number): boolean =>
  (phraseBefore(BEFORE, words, at)?.from ?? at) < at - 1

/** "over the past 3 years" is no bound, nor "5 percent over 3 years", "under 18 USC" or "above all". */
function isOtherSense(words: Lexeme[], from: number, to: number): boolean {
  if (isInTheCourseOf(words, from)) return true
  const word = lowerAt(words, from)
  if (!/^(?:over|within|above|about|around|under|below)$/.test(word)) return false
  return to < words.length && /^(?:the|first|last|past|next)$/.test(lowerAt(words, to))
}
