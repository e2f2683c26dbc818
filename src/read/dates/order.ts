import type { FoundDate } from './parse.ts'

/** Which number of "04/05/2025" is the day. */
export type DayOrder = 'day-first' | 'month-first'

/**
 * The order in which a text writes day and month in numbers, from its other dates; undefined when nothing tells, or they disagree:
 * a number above 12 can only be a day, and a date in words may be one of the two readings.
 */
export function orderOf(dates: FoundDate[]): { order: DayOrder; because: string } | undefined {
  const seen = new Map<DayOrder, FoundDate>()
  for (const date of dates) if (date.order) seen.set(date.order, date)
  if (seen.size === 1) {
    const [[order, date] = []] = seen
    if (order && date) return { order, because: `the text writes “${date.text}”` }
  }
  if (seen.size > 0) return undefined
  const words = new Map(dates.flatMap((date) => (date.inWords ? [[date.value, date.text] as const] : [])))
  const told = new Map<DayOrder, string>()
  for (const date of dates) {
    if (date.swapped === undefined) continue
    const asRead = words.get(date.value)
    const asSwapped = words.get(date.swapped)
    if (asRead !== undefined) told.set('day-first', asRead)
    if (asSwapped !== undefined) told.set('month-first', asSwapped)
  }
  const [[order, text] = []] = told
  return told.size === 1 && order && text ? { order, because: `“${text}” stands in the text too` } : undefined
}

const LEAST_SHARE = 0.03
const MOST_WORDS = 3000

/**
 * Whether a text may be English, the one language of news that is written in both orders (CLDR: `M/d/y` in the United States, `d/M/y`
 * elsewhere): its commonest words are a share of all, or there is too little text to tell.
 */
export function maybeEnglish(text: string): boolean {
  const words = text.slice(0, MOST_WORDS * 8).match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < 20) return true
  const common = words.filter((word) => /^(?:the|of|and|to|in|is|that|for)$/i.test(word)).length
  return common >= words.length * LEAST_SHARE
}

/** The date in the given order: the other reading is gone. */
export function inOrder(date: FoundDate, order: DayOrder): FoundDate {
  if (date.swapped === undefined) return date
  const { swapped, ...rest } = date
  return { ...rest, value: order === 'day-first' ? date.value : swapped }
}
