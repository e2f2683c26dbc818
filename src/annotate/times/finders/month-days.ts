import {
  MONTH_ABBREVIATIONS,
  MONTHS,
  NAMES_AFTER_WEEKDAY,
  NAMES_BEFORE_WEEKDAY,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../../language/en/calendar.ts'
import { capitalAt, type Lexeme, lowerAt } from '../../lexemes.ts'
import { ordinalAt } from '../../quantities/number.ts'
import type { CalendarForm, Piece } from '../form.ts'
import { relativeYearAt } from './relative-units.ts'
import { yearNumberAt } from './years.ts'

/** A month's name or abbreviation ("Sept."), with a capital. */
export function monthAt(words: Lexeme[], at: number): { month: number; to: number } | undefined {
  const word = words[at]
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return undefined
  const full = MONTHS[word.lower]
  if (full !== undefined) return { month: full, to: at + 1 }
  const short = MONTH_ABBREVIATIONS[word.lower]
  if (short === undefined) return undefined
  const stop = words[at + 1]
  return { month: short, to: stop?.text === '.' && stop.joint === 'none' ? at + 2 : at + 1 }
}

/** A weekday's name; an abbreviation counts with a stop or a comma behind it. */
export function weekdayAt(words: Lexeme[], at: number): { weekday: number; to: number } | undefined {
  const word = words[at]
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return undefined
  const full = WEEKDAYS[word.lower]
  if (full !== undefined) {
    if (NAMES_BEFORE_WEEKDAY.has(lowerAt(words, at - 1))) return undefined
    if (capitalAt(words, at + 1) && NAMES_AFTER_WEEKDAY.has(lowerAt(words, at + 1))) return undefined
    return { weekday: full, to: at + 1 }
  }
  const short = WEEKDAY_ABBREVIATIONS[word.lower]
  const mark = words[at + 1]
  if (short === undefined || (mark?.text !== '.' && mark?.text !== ',')) return undefined
  // "Sun, Hewlett-Packard" names a firm: with a comma alone, a date must follow.
  if (mark.text === ',' && monthDateAt(words, at + 2) === undefined) return undefined
  return { weekday: short, to: mark.text === '.' ? at + 2 : at + 1 }
}

/** The day of a month: "7", "7th", "eighth". */
export function dayOfMonthAt(words: Lexeme[], at: number): { day: number; to: number } | undefined {
  const ordinal = ordinalAt(words, at)
  const plain = /^\d{1,2}$/.test(words[at]?.text ?? '')
    ? { rank: Number(words[at]?.text), to: at + 1 }
    : undefined
  const found = ordinal ?? plain
  if (found === undefined || found.rank < 1 || found.rank > 31) return undefined
  const next = words[found.to]
  if (next !== undefined && next.joint === 'none' && (next.kind === 'word' || next.text === '%'))
    return undefined
  return { day: found.rank, to: found.to }
}

/** "May 3, 1916", "May 1916", "3 May 1916", "the 3rd of May", "May": a month with what stands around it. */
export function monthDateAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  return monthFirst(words, at) ?? dayFirst(words, at)
}

function monthFirst(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  const month = monthAt(words, at)
  if (month === undefined) return undefined
  const start = lowerAt(words, month.to) === 'the' ? month.to + 1 : month.to
  const day = dayOfMonthAt(words, start)
  if (day === undefined || yearNumberAt(words, month.to)?.era === 'BC') {
    return withYear(words, { form: { kind: 'calendar', month: month.month }, to: month.to })
  }
  return withYear(words, { form: { kind: 'calendar', month: month.month, day: day.day }, to: day.to })
}

function dayFirst(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  const start = lowerAt(words, at) === 'the' ? at + 1 : at
  const day = dayOfMonthAt(words, start)
  if (day === undefined) return undefined
  const of = lowerAt(words, day.to) === 'of' ? day.to + 1 : day.to
  const month = monthAt(words, of)
  if (month === undefined) return undefined
  // "the 2000 March" and "5 May" differ from "Unit 5 March …": a plain number goes before its month directly.
  return withYear(words, { form: { kind: 'calendar', month: month.month, day: day.day }, to: month.to })
}

function withYear(words: Lexeme[], piece: Piece<CalendarForm>): Piece<CalendarForm> {
  const link = words[piece.to]
  const linked = link !== undefined && (link.text === ',' || link.lower === 'of' || link.lower === 'in')
  for (const start of linked ? [piece.to, piece.to + 1] : [piece.to]) {
    const year = yearNumberAt(words, start)
    if (year !== undefined && (link?.lower !== 'in' || piece.form.day === undefined)) {
      const era = year.era === undefined ? {} : { era: year.era }
      return { form: { ...piece.form, year: year.year, ...era }, to: year.to }
    }
    const relative = relativeYearAt(words, start)
    if (relative !== undefined) return { form: { ...piece.form, yearBy: relative.form }, to: relative.to }
  }
  return piece
}

/** "Saturday, April 18", "Tuesday", "Sunday the 5th". */
export function weekdayDateAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  const weekday = weekdayAt(words, at)
  if (weekday === undefined) return undefined
  const comma = words[weekday.to]?.text === ',' ? weekday.to + 1 : weekday.to
  const date = monthDateAt(words, comma)
  if (date?.form.day !== undefined) return { form: { ...date.form, weekday: weekday.weekday }, to: date.to }
  const form = { kind: 'calendar', weekday: weekday.weekday } as const
  const isWeekOn =
    lowerAt(words, weekday.to) === 'week' &&
    words[weekday.to]?.joint === 'blank' &&
    words[weekday.to + 1]?.joint !== 'hyphen' &&
    !/^(?:this|last|that|each|every)$/.test(lowerAt(words, at - 1))
  return isWeekOn ? { form: { ...form, weekOn: true }, to: weekday.to + 1 } : { form, to: weekday.to }
}
