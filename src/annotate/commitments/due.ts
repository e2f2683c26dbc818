import type { DocumentTime, Interval, Known, Resolvable, Span, Step, Timex } from '../../model/index.ts'
import { REPORTING_WORDS } from '../language/en/commitment-cues.ts'
import { DURATION_DEADLINES } from '../language/en/due-words.ts'
import { addDays, addDuration } from './calendar.ts'
import { applyLimit, limitBefore, narrowed } from './limits.ts'
import type { Word } from './words.ts'

/** What the due interval of a clause is read from. */
export interface DueEvidence {
  words: readonly Word[]
  /** Times of the clause, those inside the act first. */
  timexes: readonly Timex[]
  /** All times of the sentence: one of them may date the statement itself ("said Tuesday"). */
  sentenceTimexes: readonly Timex[]
  document: string
  time: DocumentTime | undefined
}

/**
 * The days in which an act is to be done or begun, by the commitment guidelines: "by X" bounds it above, "after X"
 * below, "within N" counts from the day of the statement. Absent with the reason when no time is stated or it can't be placed.
 */
export function dueOf(evidence: DueEvidence): Resolvable<Interval> {
  const range = rangeOf(evidence)
  if (range !== undefined) return range
  // A bounded time ("from March 30", "by Friday") is the due one even where another stands before it.
  const bounded = (timex: Timex) => limitBefore(timex, evidence.words) !== 'on'
  const ordered = [
    ...evidence.timexes.filter(bounded),
    ...evidence.timexes.filter((timex) => !bounded(timex)),
  ]
  let reason: string | undefined
  for (const timex of ordered) {
    const due = timex.type === 'DURATION' ? deadline(timex, evidence) : dueFrom(timex, evidence)
    if (due === undefined) continue
    if (!due.absent) return due
    reason ??= due.reason
  }
  return { absent: true, reason: reason ?? 'no time is stated for it' }
}

function dueFrom(stated: Timex, evidence: DueEvidence): Resolvable<Interval> | undefined {
  const { words, document, time } = evidence
  const timex = fromStatementDay(stated, evidence)
  if (timex.type === 'SET') return undefined
  if (timex.interval?.from === undefined && timex.interval?.to === undefined) {
    return { absent: true, reason: `"${timex.text}" can't be placed: ${timex.reason ?? 'it names no day'}` }
  }
  const interval = laterIn(narrowed(timex), timex, time)
  if (isBefore(interval, time)) return undefined
  const limit = limitBefore(timex, words)
  return known(applyLimit(limit, interval, timex), timex, document, limit)
}

/** "Later this month" is what is left of the month (commitment guidelines, "due"). */
function laterIn(
  interval: Interval,
  { text, interval: whole }: Timex,
  time: DocumentTime | undefined,
): Interval {
  if (time === undefined || whole?.from === undefined || whole.to === undefined) return interval
  const left = /^later\b/i.test(text) && whole.from <= time.day && whole.to >= time.day
  return left ? { from: time.day, to: whole.to } : interval
}

/**
 * "In two days", when the sentence dates the statement ("said Tuesday") and the page is of another day, counts from the day
 * of the statement.
 */
function fromStatementDay(timex: Timex, evidence: DueEvidence): Timex {
  const { from, to } = timex.interval ?? {}
  const said = statementDay(evidence)
  if (evidence.time === undefined || said === undefined || from === undefined || to === undefined)
    return timex
  if (
    timex.anchor !== 'DCT' ||
    !/\b(?:days?|weeks?)\b/i.test(timex.text) ||
    isWeekday(timex) ||
    said.day === evidence.time.day
  )
    return timex
  const days = Math.round((Date.parse(said.day) - Date.parse(evidence.time.day)) / 86_400_000)
  const step = {
    rule: 'from-statement-day',
    says: `"${timex.text}" counts from ${said.day}, the day of the statement`,
  }
  const interval = { from: addDays(from, days), to: addDays(to, days) }
  return {
    ...timex,
    interval,
    value: from === to ? interval.from : timex.value,
    chain: [...timex.chain, step],
  }
}

/** "Friday week" counts from no day of a statement. */
const isWeekday = ({ text }: Timex): boolean => /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(text)

function isBefore(interval: Interval, time: DocumentTime | undefined): boolean {
  const last = interval.to ?? interval.from
  return time !== undefined && last !== undefined && last < time.day
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
    if (from === undefined || to === undefined || to < from || isBefore({ to }, time)) continue
    return known({ from, to }, last, document, 'range')
  }
  return undefined
}

/**
 * A length of time that says by when: "in two days", "within 30 days", "in the next 12 months". Other durations say how
 * long an act is to last and are no deadline.
 */
function deadline(timex: Timex, evidence: DueEvidence): Resolvable<Interval> | undefined {
  const { words } = evidence
  const index = words.findIndex((word) => word.end > timex.start)
  const within =
    limitBefore(timex, words) === 'within' ||
    DURATION_DEADLINES.test(timex.text.toLowerCase()) ||
    isGiven(timex, words)
  if (!within && words[index - 1]?.lower !== 'in' && timex.event === undefined) return undefined
  if (timex.event !== undefined) return fromEvent(timex, timex.event, evidence)
  if (timex.value.includes('X')) return { absent: true, reason: `"${timex.text}" names no number of days` }
  // "Within two weeks of …": a count from what is no event of the text.
  const after = words.find((word) => word.start >= timex.end)
  const isNext = /\b(?:next|coming)\b/i.test(timex.text)
  if (!isNext && /^(?:of|from|after)$/.test(after?.lower ?? '')) {
    return { absent: true, reason: `"${timex.text}" counts from another event, whose day is not known` }
  }
  const anchor = statementDay(evidence)
  if (anchor === undefined) {
    return {
      absent: true,
      reason: `"${timex.text}" counts from the day of the statement, which is not known`,
    }
  }
  const to = addDuration(anchor.day, timex.value)
  if (to === undefined) return { absent: true, reason: `"${timex.text}" names no whole number of days` }
  const value = within ? { to } : { from: to, to }
  return known(value, timex, evidence.document, within ? 'within' : 'in', anchor)
}

/** Words between "gave" and the length that is given: "gave the owners of the quarry 30 days to". */
const RECEIVER_REACH = 12

/** "The court gave the city 30 days to pay": so long from the day on which it is told. */
function isGiven(timex: Timex, words: readonly Word[]): boolean {
  const after = words.findIndex(({ start }) => start >= timex.end)
  if (words[after]?.lower !== 'to') return false
  const from = words.findIndex(({ end }) => end > timex.start)
  return words
    .slice(Math.max(0, from - RECEIVER_REACH), from)
    .some(({ lower }) => /^(?:gave|gives|given)$/.test(lower))
}

/** "Within six weeks of the accident": due by the last day that the event's own day gives, which the time has worked out. */
function fromEvent(timex: Timex, event: Span, { document }: DueEvidence): Resolvable<Interval> {
  const to = timex.interval?.to
  const reason = `"${timex.text}" counts from "${event.text}", whose day is not known`
  return to === undefined ? { absent: true, reason } : known({ to }, timex, document, 'within')
}

/** The day from which a statement counts: the one it was made on ("said Tuesday"), else the document's. */
function statementDay({ words, sentenceTimexes, time }: DueEvidence): DocumentTime | undefined {
  for (const timex of sentenceTimexes) {
    const { from, to } = timex.interval ?? {}
    if (from === undefined || from !== to || (time !== undefined && from > time.day)) continue
    const index = words.findIndex((word) => word.end > timex.start)
    const before = words[index - 1]?.lower === 'on' ? words[index - 2] : words[index - 1]
    if (REPORTING_WORDS.has(before?.lower ?? '')) {
      return { day: from, basis: timex.basis }
    }
  }
  return time
}

function known(
  value: Interval,
  timex: Timex,
  document: string,
  limit: string,
  anchor?: DocumentTime,
): Known<Interval> {
  const counted = anchor === undefined ? '' : `, counted from ${anchor.day}`
  const step: Step = {
    rule: `due-${limit}`,
    says: `"${timex.text}" is ${timex.value}${counted}`,
    anchor: { document, start: timex.start, end: timex.end, text: timex.text },
  }
  const basis = anchor === undefined ? timex.basis : anchor.basis === 'assumed' ? 'assumed' : 'resolved'
  return { absent: false, value, basis, chain: [...timex.chain, step] }
}
