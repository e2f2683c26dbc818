import { DAY_WORD } from '../../annotate/language/en/matter-words.ts'
import type { Interval, Timex } from '../../model/index.ts'
import type { Agreement } from './figure-values.ts'

/** Whether two times can be of one thing: the same days, one inside the other, or disjoint. */
export function timeAgreement(a: Timex, b: Timex): Agreement {
  const clocks = clockAgreement(a.value, b.value)
  // The day of a bare clock time is a guess from what stands before it: only the clock is stated.
  if (clocks !== undefined && (isBareClock(a) || isBareClock(b))) return clocks
  if (isBareClock(a) !== isBareClock(b)) return 'incomparable'
  if (a.interval !== undefined && b.interval !== undefined) {
    const days = dayAgreement(a.interval, b.interval)
    if (days === 'different' || clocks === undefined) {
      // "Friday" and "Friday night": the same day, one told more finely.
      return days === 'same' && a.value.includes('T') !== b.value.includes('T') ? 'compatible' : days
    }
    return days === 'same' ? clocks : clocks === 'different' ? clocks : 'compatible'
  }
  if (a.value === b.value) return a.value.endsWith('_REF') ? 'incomparable' : 'same'
  const dates = yearlessAgreement(a, b)
  if (dates !== undefined) return dates
  const weekdays = weekdayAgreement(a, b)
  if (weekdays === undefined) return clocks === 'same' ? 'compatible' : 'incomparable'
  return weekdays === 'different' ? weekdays : (clocks ?? weekdays)
}

/** Whether one is a weekday of an unknown week and the other a day of the calendar: they meet by chance one time in seven. */
export function meetByWeekday(a: Timex, b: Timex): boolean {
  return (a.interval === undefined) !== (b.interval === undefined) && !isClockTime(a) && !isClockTime(b)
}

/** Whether a time is open on one side ("before June"), and so holds most days. */
export function isHalfOpen({ interval }: Timex): boolean {
  return interval !== undefined && (interval.from === undefined || interval.to === undefined)
}

/** Whether a time names an hour of the clock, and not only a day or a part of it. */
export function isClockTime({ value }: Timex): boolean {
  return /T\d/.test(value)
}

/** "About 4:30 a.m." without a day in its own words. */
export function isBareClock(timex: Timex): boolean {
  return isClockTime(timex) && !DAY_WORD.test(timex.text)
}

function dayAgreement(a: Interval, b: Interval): Agreement {
  if (a.from === b.from && a.to === b.to) return 'same'
  // Two days by which something is due hold one another, but they are different statements of the day.
  if (a.from === undefined && b.from === undefined) return a.to === b.to ? 'same' : 'different'
  const [aFrom, aTo, bFrom, bTo] = [a.from ?? '', a.to ?? '~', b.from ?? '', b.to ?? '~']
  return aFrom <= bTo && bFrom <= aTo ? 'compatible' : 'different'
}

/** Minutes within which two hours of the clock are one told roughly. Set on the visible part of the discrepancy benchmark. */
const ROUGHLY = 10

/** How the hours of two values relate (`T04:30`, `TMO`); undefined unless both have one. */
function clockAgreement(a: string, b: string): Agreement | undefined {
  const [left, right] = [minutesOf(a), minutesOf(b)]
  if (left === undefined || right === undefined) return undefined
  if (left.from === right.from && left.to === right.to) return 'same'
  const slack = left.from === left.to && right.from === right.to ? ROUGHLY : 0
  return left.from - slack <= right.to && right.from - slack <= left.to ? 'compatible' : 'different'
}

/** Parts of the day in minutes, told generously: who says "night" of an hour another calls "evening" does not disagree. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 720],
  MI: [690, 840],
  AF: [720, 1110],
  EV: [960, 1440],
  NI: [1080, 1800],
  DT: [300, 1260],
}

function minutesOf(value: string): { from: number; to: number } | undefined {
  const clock = /T(\d{2})(?::(\d{2}))?/.exec(value)
  if (clock !== null) {
    const minutes = Number(clock[1]) * 60 + Number(clock[2] ?? 0)
    return { from: minutes, to: minutes }
  }
  const [from, to] = PARTS[/T([A-Z]{2})$/.exec(value)?.[1] ?? ''] ?? []
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** Which of two times of a day comes first, below zero where `a` does; 0 where the values do not tell. */
export function momentOrder(a: Timex, b: Timex): number {
  const [left, right] = [a.value.slice(0, 10), b.value.slice(0, 10)]
  if (left !== right) return left < right ? -1 : 1
  const [first, second] = [minutesOf(a.value), minutesOf(b.value)]
  if (first === undefined || second === undefined) return 0
  return first.to <= second.from ? -1 : second.to <= first.from ? 1 : 0
}

/** Compares days of which one at least has no year ("18 November"); undefined where either is no day of a month. */
function yearlessAgreement(a: Timex, b: Timex): Agreement | undefined {
  const [left, right] = [a, b].map(({ value }) => /^[\dX]{4}-(\d{2}-\d{2})$/.exec(value)?.[1])
  if (left === undefined || right === undefined) return undefined
  return left === right ? 'compatible' : 'different'
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
