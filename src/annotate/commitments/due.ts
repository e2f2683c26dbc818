import type { DocumentTime, Interval, Known, Resolvable, Step, Timex } from '../../model/index.ts'
import { DUE_LIMITS, DURATION_DEADLINES } from '../language/en/due-words.ts'
import { addDays, addDuration } from './calendar.ts'
import type { Word } from './words.ts'

/** What the due interval of a clause is read from. */
export interface DueEvidence {
  words: readonly Word[]
  /** Times of the clause, those inside the act first. */
  timexes: readonly Timex[]
  document: string
  time: DocumentTime | undefined
}

/**
 * The days in which an act is to be done or begun, by the commitment guidelines: "by X" bounds it above, "after X"
 * below, "within N" counts from the document's day. Absent with the reason when no time is stated or it can't be placed.
 */
export function dueOf(evidence: DueEvidence): Resolvable<Interval> {
  let reason = 'no time is stated for it'
  const span = rangeOf(evidence)
  if (span !== undefined) return span
  // A bounded time ("from March 30", "by Friday") is the due one even where another stands before it.
  const bounded = (timex: Timex) => limitBefore(timex, evidence.words) !== 'on'
  const ordered = [
    ...evidence.timexes.filter(bounded),
    ...evidence.timexes.filter((timex) => !bounded(timex)),
  ]
  for (const timex of ordered) {
    const due = dueFrom(timex, evidence)
    if (due === undefined) continue
    if (!due.absent) return due
    reason = due.reason
  }
  return { absent: true, reason }
}

function dueFrom(timex: Timex, evidence: DueEvidence): Resolvable<Interval> | undefined {
  if (timex.type === 'SET') return undefined
  const limit = limitBefore(timex, evidence.words)
  if (timex.type === 'DURATION') return deadline(timex, limit, evidence)
  if (
    timex.interval === undefined ||
    (timex.interval.from === undefined && timex.interval.to === undefined)
  ) {
    return { absent: true, reason: `"${timex.text}" can't be placed: ${timex.reason ?? 'it names no day'}` }
  }
  const interval = narrowed(timex)
  if (isBefore(interval, evidence.time)) return undefined
  const bounded = applyLimit(limit, interval, timex)
  return known(bounded, timex, evidence.document, limit)
}

/** The days that a time and the words before it name ("until Friday" has no first day); undefined when it can't be placed. */
export function intervalWithLimit(timex: Timex, words: readonly Word[]): Interval | undefined {
  const { interval } = timex
  if (interval === undefined || (interval.from === undefined && interval.to === undefined)) return undefined
  return compact(applyLimit(limitBefore(timex, words), interval, timex))
}

/** "from today through Nov. 17", "from 20 November to 11 December": one interval of two times. */
function rangeOf({ timexes, words, document, time }: DueEvidence): Resolvable<Interval> | undefined {
  const sorted = [...timexes].sort((a, b) => a.start - b.start)
  for (const [index, first] of sorted.entries()) {
    const last = sorted[index + 1]
    if (last === undefined || limitBefore(first, words) !== 'from') continue
    const between = words.filter((word) => word.start >= first.end && word.end <= last.start)
    if (between.length !== 1 || !/^(?:to|through|until|till)$/.test(between[0]?.lower ?? '')) continue
    const [from, to] = [first.interval?.from, last.interval?.to]
    if (from === undefined || to === undefined || to < from) continue
    if (isBefore({ to }, time)) continue
    return known({ from, to }, last, document, 'on')
  }
  return undefined
}

type Limit = 'until' | 'before' | 'from' | 'after' | 'within' | 'on'

/** What the words before a time say about it: "by", "from", "within". */
function limitBefore(timex: Timex, words: readonly Word[]): Limit {
  const index = words.findIndex((word) => word.end > timex.start)
  for (const length of [3, 2, 1]) {
    const phrase = words
      .slice(Math.max(0, index - length), index)
      .map((word) => word.lower)
      .join(' ')
    const limit = DUE_LIMITS.get(phrase)
    if (limit !== undefined) return limit
  }
  const own = DUE_LIMITS.get(timex.text.toLowerCase().split(' ')[0] ?? '')
  return own ?? 'on'
}

function applyLimit(limit: Limit, interval: Interval, timex: Timex): Interval {
  const from = interval.from
  const to = interval.to ?? interval.from
  if (limit === 'until' || limit === 'within') return to === undefined ? {} : { to }
  if (limit === 'before')
    return from === undefined ? {} : { to: from === to ? addDays(from, -1) : (to ?? from) }
  if (limit === 'after') return from === undefined ? {} : { from }
  if (timex.mod === 'ON_OR_BEFORE' || timex.mod === 'BEFORE') return to === undefined ? {} : { to }
  if (timex.mod === 'ON_OR_AFTER' || timex.mod === 'AFTER') return from === undefined ? {} : { from }
  return interval
}

/** "within 30 days", "in the next 12 months": counted from the document's day. Other durations are no deadline. */
function deadline(timex: Timex, limit: Limit, evidence: DueEvidence): Resolvable<Interval> | undefined {
  const lower = timex.text.toLowerCase()
  const ahead = DURATION_DEADLINES.test(lower) || /\b(?:next|coming)\b/.test(lower)
  if (limit !== 'within' && !ahead) return undefined
  if (timex.value.includes('X')) return { absent: true, reason: `"${timex.text}" names no number of days` }
  if (evidence.time === undefined) {
    return { absent: true, reason: `"${timex.text}" counts from the day of the document, which is not known` }
  }
  const to = addDuration(evidence.time.day, timex.value)
  if (to === undefined) return { absent: true, reason: `"${timex.text}" names no number of days` }
  return known({ to }, timex, evidence.document, 'within', evidence.time)
}

/**
 * The part of a month, year or week that "early", "mid" or "late" names, by the guidelines' convention: days 1–10, 11–20 and 21 on
 * of a month; January–April, May–August, September–December of a year; Friday to Sunday as the end of a week.
 */
function narrowed({ interval = {}, mod }: Timex): Interval {
  const { from, to } = interval
  if (from === undefined || to === undefined || mod === undefined) return interval
  const [month, year] = [from.slice(0, 7), from.slice(0, 4)]
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  if (length > 27 && length < 32) {
    if (mod === 'START') return { from, to: `${month}-10` }
    if (mod === 'MID') return { from: `${month}-11`, to: `${month}-20` }
    if (mod === 'END') return { from: `${month}-21`, to }
  }
  if (length > 364) {
    if (mod === 'START') return { from, to: `${year}-04-30` }
    if (mod === 'MID') return { from: `${year}-05-01`, to: `${year}-08-31` }
    if (mod === 'END') return { from: `${year}-09-01`, to }
  }
  return length === 7 && mod === 'END' ? { from: addDays(from, 4), to } : interval
}

function isBefore(interval: Interval, time: DocumentTime | undefined): boolean {
  const last = interval.to ?? interval.from
  return time !== undefined && last !== undefined && last < time.day
}

function known(
  value: Interval,
  timex: Timex,
  document: string,
  limit: Limit,
  time?: DocumentTime,
): Known<Interval> {
  const says =
    limit === 'on' ? `"${timex.text}" is ${timex.value}` : `"${timex.text}" (${limit}) is ${timex.value}`
  const step: Step = {
    rule: `due-${limit}`,
    says: time === undefined ? says : `${says}, counted from ${time.day}`,
    anchor: { document, start: timex.start, end: timex.end, text: timex.text },
  }
  const basis = time === undefined ? timex.basis : time.basis === 'assumed' ? 'assumed' : 'resolved'
  return { absent: false, value: compact(value), basis, chain: [...timex.chain, step] }
}

function compact(interval: Interval): Interval {
  return {
    ...(interval.from === undefined ? {} : { from: interval.from }),
    ...(interval.to === undefined ? {} : { to: interval.to }),
  }
}
