import { type Lexeme, lowerAt } from '../../lexemes.ts'
import type { CalendarForm, Found, Piece, ShiftForm } from '../form.ts'
import { dayOfMonthAt, monthDateAt } from './month-days.ts'

const LINKS: ReadonlySet<string> = new Set(['-', '–', '—', 'and', 'to', 'or', 'through', 'until'])
/** Between the two ends of a range. */
export const RANGE_LINKS: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'through', 'until'])
const REACH_OF_LINK = 3

/** The further days of "June 3 and 4", "March 14–16, 1916": numbers that share the month before them. */
export function laterDaysAt(words: Lexeme[], date: Piece<CalendarForm | ShiftForm>): Found[] {
  if (date.form.kind !== 'calendar' || date.form.day === undefined || date.form.year !== undefined) return []
  if (words[date.to - 1]?.kind !== 'number') return []
  const start = afterLink(words, date.to)
  const day = start === undefined ? undefined : words[start]
  if (start === undefined || !/^\d{1,2}$/.test(day?.text ?? '') || Number(day?.text) > 31) return []
  const after = words[start + 1]
  if (after?.joint === 'none' && after.kind !== 'mark') return []
  // "May 3 and 4 people": a noun behind the number makes it a count.
  if (after?.kind === 'word' && after.joint === 'blank' && lowerAt(words, date.to) === 'and') return []
  const { weekday: _weekday, ...rest } = date.form
  return [{ from: start, to: start + 1, type: 'DATE', form: { ...rest, day: Number(day?.text) } }]
}

/** The first day of "12–14 July", "12 and 15 August", "the 13th to the 19th of October 1950", then the whole date. */
export function earlierDayAt(words: Lexeme[], at: number): Found[] {
  const the = lowerAt(words, at) === 'the' ? at + 1 : at
  const day = dayOfMonthAt(words, the)
  const start = day === undefined ? undefined : afterLink(words, day.to)
  if (day === undefined || start === undefined) return []
  const date =
    words[start]?.kind === 'word' && lowerAt(words, start) !== 'the' ? undefined : monthDateAt(words, start)
  if (date?.form.day === undefined || date.form.month === undefined) return []
  return [
    { from: at, to: day.to, type: 'DATE', form: { ...date.form, day: day.day } },
    { from: start, to: date.to, type: 'DATE', form: date.form },
  ]
}

function afterLink(words: Lexeme[], at: number): number | undefined {
  const link = words[at]
  if (link === undefined) return undefined
  if (link.joint === 'hyphen') return at
  return LINKS.has(link.lower) ? at + 1 : undefined
}

/**
 * Gives the year of the second date to the first where a link joins them: "August and September 1914", "26 June –
 * 4 August 1952", "from October to March 1945"; a later month before an earlier one is of the year before.
 */
export function shareYears(words: Lexeme[], found: Found[], links: ReadonlySet<string> = LINKS): Found[] {
  const shared = [...found]
  for (let index = shared.length - 2; index >= 0; index--) {
    const first = shared[index]
    const second = shared[index + 1]
    if (first?.form.kind !== 'calendar' || second?.form.kind !== 'calendar') continue
    const year = yearBySecond(first.form, second.form)
    if (year === undefined || !isLinked(words, first.to, second.from, links)) continue
    shared[index] = { ...first, form: { ...first.form, ...year } }
  }
  return shared
}

function yearBySecond(first: CalendarForm, second: CalendarForm): Partial<CalendarForm> | undefined {
  if (
    second.year === undefined ||
    first.year !== undefined ||
    first.which !== undefined ||
    first.yearBy !== undefined
  ) {
    return undefined
  }
  const open = first.month !== undefined || first.season !== undefined
  if (!open || (second.month === undefined && second.season === undefined)) return undefined
  const era = second.era === undefined ? {} : { era: second.era }
  const before = first.month !== undefined && second.month !== undefined && first.month > second.month
  return { year: before && second.era === undefined ? second.year - 1 : second.year, ...era }
}

/** Whether two expressions are the ends of one range: "from Monday to Thursday", "Monday–Thursday". */
export function joinsRange(
  words: Lexeme[],
  first: Found,
  second: Found,
  links: ReadonlySet<string>,
): boolean {
  if (second.from === first.to) return words[second.from]?.joint === 'hyphen'
  return second.from === first.to + 1 && links.has(lowerAt(words, first.to))
}

function isLinked(words: Lexeme[], from: number, to: number, links: ReadonlySet<string>): boolean {
  if (to === from) return words[to]?.joint === 'hyphen'
  const between = words.slice(from, to)
  return (
    between.length <= REACH_OF_LINK &&
    between.every((word) => links.has(word.lower) || /^(?:the|in|of)$/.test(word.lower)) &&
    between.some((word) => links.has(word.lower))
  )
}
