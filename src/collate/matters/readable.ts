import { MONTH_NAMES } from '../../annotate/language/en/matter-words.ts'
import type { Bound, Quantity, Timex } from '../../model/index.ts'
import { isBareClock } from './time-values.ts'

/** How a bound is said before a number. */
const SAID: Readonly<Record<Bound, string>> = {
  exact: '',
  range: '',
  vague: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
  about: 'about ',
}

/** A quantity as a reader would say it: `at least 1,400`, `between 300 and 350 metres`, `$5,000`. */
export function figureText(quantity: Quantity): string {
  const { low, high, bound, unit, dimension, text } = quantity
  if (unit === 'ordinal' || unit === 'record' || (low === undefined && high === undefined)) return text
  if (unit === 'vote') return `${digits(low ?? 0)} to ${digits(high ?? 0)}`
  const number =
    low !== undefined && high !== undefined && low !== high
      ? `between ${digits(low)} and ${digits(high)}`
      : digits(low ?? high ?? 0)
  const one = low === 1 && high === 1
  if (dimension === 'age') return `${SAID[bound]}${number} years old`
  if (unit === 'magnitude') return `magnitude ${SAID[bound]}${number}`
  if (unit === 'percent') return `${SAID[bound]}${number} percent`
  return `${SAID[bound]}${number}${unit === undefined ? '' : ` ${one ? unit : plural(unit)}`}`
}

/** Thousands parted by commas, as the texts write them; made by hand, so that no locale is asked. */
function digits(number: number): string {
  const [whole = '', fraction] = String(number).split('.')
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? parted : `${parted}.${fraction}`
}

function plural(unit: string): string {
  // "dollar per year": what is counted stands before the "per".
  const [counted = unit, per] = unit.split(/ (?=per )/)
  if (per !== undefined) return `${plural(counted)} ${per}`
  if (unit === 'foot') return 'feet'
  if (unit === 'penny') return 'pence'
  if (unit.startsWith('degree ')) return unit.replace('degree', 'degrees')
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`
}

/** A time as a reader would say it: `13 May 2025, 04:30`, `May 2025`, `2025`; what names no day stays in the words of the text. */
export function timeText(timex: Timex): string {
  const { value, text } = timex
  if (isBareClock(timex)) return text
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2})|T[A-Z]{2})?Z?$/.exec(value)
  if (match === null) return text
  const [, year = '', month, day, clock] = match
  const named = month === undefined ? undefined : MONTH_NAMES[Number(month) - 1]
  const date = [day === undefined ? undefined : String(Number(day)), named, year].filter(
    (part) => part !== undefined,
  )
  return `${date.join(' ')}${clock === undefined ? '' : `, ${clock}`}`
}
