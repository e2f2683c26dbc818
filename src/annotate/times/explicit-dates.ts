import type { DateTables } from '../language/date-tables.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'
import { countedTimeAt } from './counted-times.ts'
import type { Direction } from './direction.ts'
import { shareYears } from './finders/lists.ts'
import { numericDateAt } from './finders/numeric-dates.ts'
import type { CalendarForm, Found, Piece } from './form.ts'

/**
 * The explicit dates of a sentence in a language of which only the tables are known: "Dienstag, 11. Januar 2022",
 * "11 de enero de 2022", "Ende Januar", "vom 11. bis 13. Januar", "seit 1989", "gestern", dates in figures, and counted times.
 */
export function explicitDates(words: Lexeme[], tables: DateTables): Found[] {
  const all: Found[] = []
  let at = 0
  while (at < words.length) {
    const found = longestAt(words, at, tables)
    all.push(...found)
    at = found.at(-1)?.to ?? at + 1
  }
  return shareYears(words, all, new Set([...tables.rangeLinks, ...tables.links, '-', '–']))
}

function longestAt(words: Lexeme[], at: number, tables: DateTables): Found[] {
  const candidates = [
    earlierDayAt(words, at, tables),
    one(at, dateAt(words, at, tables)),
    partAt(words, at, tables),
    numericDateAt(words, at, 'day-first'),
    yearAt(words, at, tables),
    dayWordAt(words, at, tables),
    countedTimeAt(words, at, tables.counted, tables.articles),
  ]
  let best: Found[] = []
  for (const found of candidates) if ((found.at(-1)?.to ?? at) > (best.at(-1)?.to ?? at)) best = found
  return best
}

const one = (from: number, piece: Piece<CalendarForm> | undefined): Found[] =>
  piece === undefined ? [] : [{ from, to: piece.to, type: 'DATE', form: piece.form }]

/** A weekday, a day of a month, a month with its year, or several of them in this order. */
function dateAt(words: Lexeme[], at: number, tables: DateTables): Piece<CalendarForm> | undefined {
  const weekday = nameAt(words, at, tables, tables.weekdays)
  if (weekday !== undefined) {
    // An abbreviation needs its date: "Di, 11. Januar".
    const comma = words[weekday.to]?.text === ',' ? weekday.to + 1 : weekday.to
    const date = dayMonthAt(words, comma, tables)
    const named = { weekday: weekday.value }
    if (date !== undefined) return { form: { ...date.form, ...named }, to: date.to }
    return weekday.short ? undefined : { form: { kind: 'calendar', ...named }, to: weekday.to }
  }
  return dayMonthAt(words, at, tables) ?? monthAt(words, at, tables)
}

/** "11. Januar 2022", "den 11. Januar", "el 11 de enero de 2022". */
function dayMonthAt(words: Lexeme[], at: number, tables: DateTables): Piece<CalendarForm> | undefined {
  const start = tables.articles.has(lowerAt(words, at)) ? at + 1 : at
  const day = dayAt(words, start, tables)
  if (day === undefined) return undefined
  const month = nameAt(words, skipLink(words, day.to, tables), tables, tables.months)
  return month === undefined
    ? undefined
    : withYear(
        words,
        { form: { kind: 'calendar', month: month.value, day: day.value }, to: month.to },
        tables,
      )
}

/** A month alone, unless it is an abbreviation; with its year either way. */
function monthAt(words: Lexeme[], at: number, tables: DateTables): Piece<CalendarForm> | undefined {
  const month = nameAt(words, at, tables, tables.months)
  if (month === undefined) return undefined
  const dated = withYear(words, { form: { kind: 'calendar', month: month.value }, to: month.to }, tables)
  return month.short && dated.form.year === undefined ? undefined : dated
}

function withYear(words: Lexeme[], piece: Piece<CalendarForm>, tables: DateTables): Piece<CalendarForm> {
  const at = skipLink(words, piece.to, tables)
  const year = fourDigits(words, at)
  return year === undefined ? piece : { form: { ...piece.form, year }, to: at + 1 }
}

const skipLink = (words: Lexeme[], at: number, tables: DateTables): number =>
  tables.links.has(lowerAt(words, at)) ? at + 1 : at

function fourDigits(words: Lexeme[], at: number): number | undefined {
  const text = words[at]?.text ?? ''
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= 1000 && year < 2200 ? year : undefined
}

/** A name of the calendar, an abbreviation with or without its stop. */
function nameAt(
  words: Lexeme[],
  at: number,
  tables: DateTables,
  names: Readonly<Record<string, number>>,
): { value: number; to: number; short: boolean } | undefined {
  const word = words[at]
  const value = word?.kind === 'word' ? names[word.lower] : undefined
  if (word === undefined || value === undefined) return undefined
  const stop = words[at + 1]
  const short = tables.abbreviations.has(word.lower)
  const stopped = short && stop?.text === '.' && stop.joint === 'none'
  return { value, to: stopped ? at + 2 : at + 1, short }
}

/** "11.", "11", "1º". */
function dayAt(words: Lexeme[], at: number, tables: DateTables): { value: number; to: number } | undefined {
  const text = words[at]?.text ?? ''
  const value = /^\d{1,2}$/.test(text) ? Number(text) : 0
  if (value < 1 || value > 31) return undefined
  const mark = words[at + 1]
  if (tables.ordinalStop)
    return mark?.text === '.' && mark.joint === 'none' ? { value, to: at + 2 } : undefined
  return { value, to: mark?.text === 'º' ? at + 2 : at + 1 }
}

/** The first day of "11. bis 13. Januar 2022", "11 y 12 de enero", then the whole date. */
function earlierDayAt(words: Lexeme[], at: number, tables: DateTables): Found[] {
  const start = tables.articles.has(lowerAt(words, at)) ? at + 1 : at
  const day = dayAt(words, start, tables)
  const link = day === undefined ? undefined : words[day.to]
  if (day === undefined || link === undefined) return []
  const second = link.joint === 'hyphen' ? day.to : day.to + 1
  if (link.joint !== 'hyphen' && !tables.rangeLinks.has(link.lower) && !/^[-–]$/.test(link.text)) return []
  const date = dayMonthAt(words, second, tables)
  if (date === undefined) return []
  return [...one(at, { form: { ...date.form, day: day.value }, to: day.to }), ...one(second, date)]
}

/** "Anfang Januar", "a finales de enero de 2022". */
function partAt(words: Lexeme[], at: number, tables: DateTables): Found[] {
  const mod = tables.parts[lowerAt(words, at)]
  if (mod === undefined) return []
  const start = skipLink(words, at + 1, tables)
  const year = fourDigits(words, start)
  const date =
    monthAt(words, start, tables) ??
    (year === undefined ? undefined : { form: { kind: 'calendar' as const, year }, to: start + 1 })
  return one(at, date).map((found) => ({ ...found, mod }))
}

function yearAt(words: Lexeme[], at: number, tables: DateTables): Found[] {
  const year = tables.beforeYear.has(lowerAt(words, at - 1)) ? fourDigits(words, at) : undefined
  const counts = words[at + 1]?.kind === 'word' && words[at + 1]?.joint === 'none'
  return year === undefined || counts ? [] : one(at, { form: { kind: 'calendar', year }, to: at + 1 })
}

function dayWordAt(words: Lexeme[], at: number, tables: DateTables): Found[] {
  const count = tables.dayWords[lowerAt(words, at)]
  return count === undefined
    ? []
    : [{ from: at, to: at + 1, type: 'DATE', form: { kind: 'shift', unit: 'day', count, from: 'document' } }]
}

const REACH = 24

/** The nearest word of the clause that looks ahead or back, left before right. */
export function directionByWords(
  words: Lexeme[],
  from: number,
  to: number,
  tables: DateTables,
): Direction | undefined {
  for (let away = 1; away <= REACH; away++) {
    for (const word of [words[from - away], words[to + away - 1]]) {
      if (word === undefined) continue
      if (tables.ahead.has(word.lower)) return { toward: 'future', word }
      if (tables.behind.has(word.lower)) return { toward: 'past', word }
    }
  }
  return undefined
}
