import { AMBIGUOUS_MONTHS, DAY_PARTS, GIVEN_NAME_MONTHS, MONTHS } from '../../language/en/calendar.ts'
import { BEFORE_DATE } from '../../language/en/time-words.ts'
import { capitalAt, type Lexeme, lowerAt } from '../../lexemes.ts'
import type { CalendarForm, Form, Found, Piece, ShiftForm } from '../form.ts'
import { clockAt } from './clock-times.ts'
import { laterDaysAt } from './lists.ts'
import { monthDateAt, weekdayDateAt } from './month-days.ts'
import { ageAt } from './references.ts'
import { relativeUnitAt } from './relative-units.ts'
import { holidayAt, seasonAt, termAt } from './terms.ts'

const DAY_WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

/** The longest date that begins at `at`: a day, month, season, quarter or year, named or counted. */
export function dateAt(words: Lexeme[], at: number): Piece<CalendarForm | ShiftForm> | undefined {
  const pieces = [
    whichDateAt(words, at),
    weekdayDateAt(words, at),
    bareMonthDateAt(words, at),
    termAt(words, at),
    seasonAt(words, at),
    holidayAt(words, at),
    relativeUnitAt(words, at),
    yearTermAt(words, at),
    dayWordAt(words, at),
  ]
  let longest: Piece<CalendarForm | ShiftForm> | undefined
  for (const piece of pieces) if (piece !== undefined && piece.to > (longest?.to ?? at)) longest = piece
  return longest
}

/** A date with the time of day that stands behind or before it: "Tuesday night", "5 p.m. Wednesday", "noon on May 3". */
export function momentAt(words: Lexeme[], at: number): Found[] {
  const clock = clockAt(words, at)
  if (clock !== undefined) {
    let next = clock.to
    if (words[next]?.text === ',' || /^(?:on|of)$/.test(lowerAt(words, next))) next += 1
    const date = dateAt(words, next)
    if (date !== undefined && isDayForm(date.form)) {
      return [found(at, date.to, { ...date.form, clock: clock.clock })]
    }
    return [found(at, clock.to, { kind: 'calendar', clock: clock.clock })]
  }
  const date = dateAt(words, at)
  if (date === undefined) return partOfDateAt(words, at)
  if (!isDayForm(date.form)) return [found(at, date.to, date.form)]
  const part = DAY_PARTS[lowerAt(words, date.to)]
  if (part !== undefined && words[date.to]?.joint !== 'hyphen') {
    const later = clockBehind(words, date.to + 1)
    if (later !== undefined) return [found(at, later.to, { ...date.form, clock: later.clock })]
    return [found(at, date.to + 1, { ...date.form, part })]
  }
  const behind = clockBehind(words, date.to)
  if (behind !== undefined) return [found(at, behind.to, { ...date.form, clock: behind.clock })]
  return [found(at, date.to, date.form), ...laterDaysAt(words, date)]
}

const found = (from: number, to: number, form: Form): Found => {
  const timed = form.kind !== 'fixed' && (form.clock !== undefined || form.part !== undefined)
  return { from, to, type: timed ? 'TIME' : 'DATE', form }
}

function isDayForm(form: CalendarForm | ShiftForm): boolean {
  if (form.kind === 'shift') return form.unit === 'day'
  return form.day !== undefined || form.weekday !== undefined || form.holiday !== undefined
}

function clockBehind(words: Lexeme[], at: number): { clock: string; to: number } | undefined {
  const start = lowerAt(words, at) === 'at' || words[at]?.text === ',' ? at + 1 : at
  const clock = clockAt(words, start)
  return start > at || clock?.from === at ? clock : undefined
}

/** "last April", "next Tuesday", "this past spring", "this coming Sunday, March 8". */
function whichDateAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  const the = lowerAt(words, at) === 'the' ? at + 1 : at
  const word = lowerAt(words, the)
  const second = lowerAt(words, the + 1)
  let start = the + 1
  let which: CalendarForm['which']
  if (word === 'this') {
    which = second === 'past' ? 'last' : second === 'coming' ? 'next' : 'this'
    if (which !== 'this') start += 1
  } else if (/^(?:last|past|previous|preceding)$/.test(word)) which = 'last'
  else if (/^(?:next|coming|following)$/.test(word)) which = 'next'
  else if (word === 'that') which = 'this'
  if (which === undefined) return undefined
  const date =
    weekdayDateAt(words, start) ??
    monthDateAt(words, start) ??
    seasonAt(words, start) ??
    holidayAt(words, start)
  if (date === undefined || (date.form.month !== undefined && !capitalAt(words, start))) return undefined
  return date.form.year === undefined ? { form: { ...date.form, which }, to: date.to } : date
}

/** A month with or without its day; alone, "May" and the like need a word of time before them. */
function bareMonthDateAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  const date = monthDateAt(words, at)
  if (date === undefined) return undefined
  const { form } = date
  if (form.day !== undefined || form.year !== undefined || form.yearBy !== undefined) return date
  const word = lowerAt(words, at)
  const before = lowerAt(words, at - 1)
  const described = before === 'the' && words[date.to]?.kind === 'word' && !capitalAt(words, date.to)
  if (AMBIGUOUS_MONTHS.has(word) && !BEFORE_DATE.has(before) && !described) return undefined
  // "August Wilson" is a man; "the August Decrees" are of the month.
  const named = GIVEN_NAME_MONTHS.has(word) && words[date.to]?.joint === 'blank' && capitalAt(words, date.to)
  const among = /^(?:and|or)$/.test(before) && MONTHS[lowerAt(words, at - 2)] === undefined
  if (named && before !== 'the' && (among || !BEFORE_DATE.has(before))) return undefined
  // "Sept" and "Dec" alone may be anything; with a stop they are months.
  return word.length > 4 || /^(?:may|june|july)$/.test(word) || words[date.to - 1]?.text === '.'
    ? date
    : undefined
}

/** "next year's first quarter", "this year's third quarter", "last year's fourth quarter". */
function yearTermAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  const year = relativeUnitAt(words, at)
  if (year?.form.unit !== 'year' || words[year.to]?.lower !== "'s") return undefined
  const term = termAt(words, year.to + 1) ?? seasonAt(words, year.to + 1)
  return term === undefined ? undefined : { form: { ...term.form, yearBy: year.form }, to: term.to }
}

function dayWordAt(words: Lexeme[], at: number): Piece<ShiftForm> | undefined {
  const word = lowerAt(words, at)
  const count = DAY_WORDS[word]
  if (ageAt(words, at) !== undefined) return undefined
  if (count !== undefined)
    return { form: { kind: 'shift', unit: 'day', count, from: 'document' }, to: at + 1 }
  if (word === 'tonight') {
    return { form: { kind: 'shift', unit: 'day', count: 0, from: 'document', part: 'NI' }, to: at + 1 }
  }
  const part = DAY_PARTS[lowerAt(words, at + 1)]
  if (part === undefined) return undefined
  const counts: Readonly<Record<string, [number, ShiftForm['from']]>> = {
    this: [0, 'document'],
    last: [-1, 'document'],
    that: [0, 'mention'],
  }
  const by = counts[word]
  if (by === undefined || (word === 'last' && part !== 'NI')) return undefined
  return { form: { kind: 'shift', unit: 'day', count: by[0], from: by[1], part }, to: at + 2 }
}

/** "the night of April 18", "the morning of the next day", "the next morning", "the following night". */
function partOfDateAt(words: Lexeme[], at: number): Found[] {
  if (lowerAt(words, at) !== 'the') return []
  const early = /^(?:early|late)$/.test(lowerAt(words, at + 1)) ? 1 : 0
  const part = DAY_PARTS[lowerAt(words, at + early + 1)]
  if (part !== undefined) {
    const hours = lowerAt(words, at + early + 2) === 'hours' ? 1 : 0
    const of = at + early + hours + 2
    if (lowerAt(words, of) !== 'of') return []
    const date = dateAt(words, of + 1)
    return date !== undefined && isDayForm(date.form) ? [found(at, date.to, { ...date.form, part })] : []
  }
  const count = { next: 1, following: 1, previous: -1, same: 0 }[lowerAt(words, at + 1)]
  const second = DAY_PARTS[lowerAt(words, at + 2)]
  if (count === undefined || second === undefined) return []
  return [found(at, at + 3, { kind: 'shift', unit: 'day', count, from: 'mention', part: second })]
}
