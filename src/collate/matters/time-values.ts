import type { Interval, Timex } from '../../model/index.ts'
import type { Agreement } from './figure-values.ts'

/** Whether two times can be of one thing: the same days, one inside the other, or disjoint. */
export function timeAgreement(a: Timex, b: Timex): Agreement {
  const clocks = clockAgreement(a.value, b.value)
  if (a.interval !== undefined && b.interval !== undefined) {
    const days = dayAgreement(a.interval, b.interval)
    if (days === 'different') return days
    if (clocks === 'different' || clocks === 'compatible') return clocks
    // "Friday" and "Friday night": the same day, one told more finely.
    return a.value.includes('T') === b.value.includes('T') ? days : 'compatible'
  }
  if (a.value === b.value) return a.value.endsWith('_REF') ? 'incomparable' : 'same'
  const weekdays = weekdayAgreement(a, b)
  if (weekdays === undefined) return clocks === 'same' ? 'compatible' : 'incomparable'
  return weekdays === 'different' ? weekdays : (clocks ?? weekdays)
}

function dayAgreement(a: Interval, b: Interval): Agreement {
  if (a.from === b.from && a.to === b.to) return 'same'
  const [aFrom, aTo, bFrom, bTo] = [a.from ?? '', a.to ?? '~', b.from ?? '', b.to ?? '~']
  return aFrom <= bTo && bFrom <= aTo ? 'compatible' : 'different'
}

/** The clock parts of two values (`T04:30`, `TMO`); undefined unless both have one. Within ten minutes is the same told roughly. */
function clockAgreement(a: string, b: string): Agreement | undefined {
  const [left, right] = [clockMinutes(a), clockMinutes(b)]
  if (left === undefined || right === undefined) return undefined
  if (left === right) return 'same'
  return Math.abs(left - right) <= 10 ? 'compatible' : 'different'
}

function clockMinutes(value: string): number | undefined {
  const match = /T(\d{2}):(\d{2})/.exec(value) ?? /T(\d{2})$/.exec(value)
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2] ?? 0)
}

/** Compares the weekday of an undated time ("XXXX-WXX-2") with another weekday or with a day's; undefined where one has none. */
function weekdayAgreement(a: Timex, b: Timex): Agreement | undefined {
  const [left, right] = [weekdayOf(a), weekdayOf(b)]
  if (left === undefined || right === undefined) return undefined
  if (left !== right) return 'different'
  return a.interval === undefined && b.interval === undefined ? 'same' : 'compatible'
}

function weekdayOf(timex: Timex): number | undefined {
  const stated = /^X{4}-WXX-([1-7])/.exec(timex.value)
  if (stated !== null) return Number(stated[1])
  const { from, to } = timex.interval ?? {}
  if (from === undefined || from !== to) return undefined
  return new Date(`${from}T00:00:00Z`).getUTCDay() || 7
}
