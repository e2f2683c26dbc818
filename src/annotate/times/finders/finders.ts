import type { Lexeme } from '../../lexemes.ts'
import type { Found } from '../form.ts'
import { momentAt } from './dates.ts'
import { durationAt } from './durations.ts'
import { eventUnitAt } from './event-shifts.ts'
import { earlierDayAt, shareYears } from './lists.ts'
import { modifiedAt } from './modifiers.ts'
import { numericDateAt } from './numeric-dates.ts'
import { mayOpen } from './openers.ts'
import { referenceAt } from './references.ts'
import { setAt } from './sets.ts'
import { shiftAt } from './shifts.ts'
import { yearAt } from './years.ts'

/** A finder reads the expressions of its concept that begin at one lexeme; several for lists and ranges. */
type Finder = (words: Lexeme[], at: number) => Found[]

// At equal length the earlier finder wins: a rate before a duration, a shift ("in two days") before a duration.
const FINDERS: Finder[] = [
  modifiedAt,
  earlierDayAt,
  momentAt,
  numericDateAt,
  setAt,
  shiftAt,
  eventUnitAt,
  yearAt,
  durationAt,
  referenceAt,
]

/** All time expressions of one sentence, in order; of those that overlap the longest that begins first is kept. */
export function findTimes(words: Lexeme[]): Found[] {
  const all: Found[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    const found = word !== undefined && mayOpen(word) ? longestAt(words, at) : []
    const last = found.at(-1)
    if (last === undefined) at += 1
    else {
      all.push(...found)
      at = last.to
    }
  }
  return shareYears(words, all)
}

function longestAt(words: Lexeme[], at: number): Found[] {
  let best: Found[] = []
  for (const finder of FINDERS) {
    const found = finder(words, at)
    if ((found.at(-1)?.to ?? at) > (best.at(-1)?.to ?? at)) best = found
  }
  return best
}
