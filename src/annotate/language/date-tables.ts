import type { CountedTimes } from './counted-times.ts'

/** What a language gives for its explicit dates: names of the calendar and the small words between them, in lower case. */
export interface DateTables {
  /** Month number by name and by abbreviation without stop. */
  months: Readonly<Record<string, number>>
  /** Names of months and weekdays that are abbreviations: alone they are no date. */
  abbreviations: ReadonlySet<string>
  /** Weekday number by name and by abbreviation, Monday 1 to Sunday 7 (ISO 8601). */
  weekdays: Readonly<Record<string, number>>
  /** Days counted from the document's: "yesterday" -1. */
  dayWords: Readonly<Record<string, number>>
  /** "at the beginning of" a month, one word. */
  parts: Readonly<Record<string, 'START' | 'MID' | 'END'>>
  /** Before a day: articles. */
  articles: ReadonlySet<string>
  /** Between day, month and year; the empty set where nothing stands there. */
  links: ReadonlySet<string>
  /** Behind these four digits are a year. */
  beforeYear: ReadonlySet<string>
  /** Between the two ends of a range, and between the days of a list. */
  rangeLinks: ReadonlySet<string>
  /** Whether a day of a month is written with a stop, "11. Januar": the stop ends no sentence then. */
  ordinalStop: boolean
  /** Verbs of saying, as they stand beside a day. */
  saying: ReadonlySet<string>
  /** Words of the clause that look ahead or back. */
  ahead: ReadonlySet<string>
  behind: ReadonlySet<string>
  /** Durations, counted times and times that come again. */
  counted: CountedTimes
}

/** A set of the words of a line. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').filter((word) => word !== ''))

/** Numbers from 1 in the order of the words; words that share a number are joined by "=". */
export const numbered = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    words.split(' ').flatMap((entry, index) => entry.split('=').map((word) => [word, index + 1])),
  )
