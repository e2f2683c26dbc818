import type { Interval, Timex } from '../../model/index.ts'
import { NOUNS_AHEAD } from '../language/en/direction-words.ts'
import { DUE_LIMITS, type DueLimit, POSTPONING } from '../language/en/due-words.ts'
import { EVENT_NOUNS } from '../language/en/event-nouns.ts'
import { isPast } from '../language/en/verb-forms.ts'
import { singular } from '../quantities/counted-noun.ts'
import { addDays } from './calendar.ts'
import { type Word, wordIndexAt } from './words.ts'

/** What the words before a time, or its own first word, say about it: "by", "from", "within"; `on` when nothing. */
export function limitBefore(timex: Timex, words: readonly Word[]): DueLimit | 'on' {
  const index = wordIndexAt(words, timex.start)
  for (const length of [4, 3, 2, 1]) {
    const phrase = words
      .slice(Math.max(0, index - length), index)
      .map((word) => word.lower)
      .join(' ')
    const limit = DUE_LIMITS.get(phrase)
    if (limit === undefined) continue
    if (phrase === 'by' && isAgent(timex, words)) return 'on'
    const start = index - length
    if (limit === 'until' && postpones(words, start)) return 'on'
    return (limit === 'until' || limit === 'before') && isDeniedBefore(words, start) ? 'after' : limit
  }
  if (isInTimeFor(words, index)) return 'until'
  if (isOfLaterEvent(words, index)) return 'before'
  // "On Saturday at the earliest".
  const behind = words
    .slice(wordIndexAt(words, timex.end - 1) + 1)
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(' ')
  if (behind === 'at the earliest') return 'after'
  if (behind === 'at the latest') return 'until'
  return DUE_LIMITS.get(timex.text.toLowerCase().split(' ')[0] ?? '') ?? 'on'
}

/** "Cut off by Sunday's earthquake": behind "by" stands who or what did it, not by when. */
function isAgent({ end }: Timex, words: readonly Word[]): boolean {
  const last = words.findIndex((word) => word.end >= end)
  // The mark of the possessive may be a word of its own.
  const apart = /^['’]s$/.test(words[last + 1]?.lower ?? '')
  const possessive = apart || /['’]s$/.test(words[last]?.lower ?? '')
  return possessive && !NOUNS_AHEAD.has(words[last + (apart ? 2 : 1)]?.lower ?? '')
}

/** "Delayed until January": the new day itself, not the end of a stretch. */
function postpones(words: readonly Word[], at: number): boolean {
  if (!/^(?:until|till)$/.test(words[at]?.lower ?? '')) return false
  for (let index = at - 1; index >= Math.max(0, at - POSTPONED_REACH); index -= 1) {
    const { lower = '', kind = 'mark' } = words[index] ?? {}
    if (POSTPONING.test(lower) && (index >= at - 2 || isPast(lower))) return true
    if (kind === 'mark' || isPast(lower)) return false
  }
  return false
}

/** Words of what is delayed, between the verb and "until". */
const POSTPONED_REACH = 9

/** "Not expected to reopen before noon", "won't return until Monday": what is denied up to a time begins with it. */
function isDeniedBefore(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - DENIAL_REACH); index -= 1) {
    const word = words[index]
    if (word === undefined || word.kind === 'mark' || /^(?:and|but|that|or|if)$/.test(word.lower))
      return false
    if (/^(?:not|never)$|n't$/.test(word.lower)) return true
  }
  return false
}

const DENIAL_REACH = 8

/** "Before the summer recess on 22 July": the day is of what comes behind. */
function isOfLaterEvent(words: readonly Word[], at: number): boolean {
  const noun = singular(words[at - 2]?.lower ?? '')
  if (words[at - 1]?.lower !== 'on' || !(EVENT_NOUNS.has(noun) || COMING_EVENTS.has(noun))) return false
  for (let index = at - 2; index >= Math.max(0, at - LATER_EVENT_REACH); index -= 1) {
    const { lower = '', kind } = words[index] ?? {}
    if (kind === 'mark' || isPast(lower)) return false
    if (lower === 'before') return true
  }
  return false
}

const LATER_EVENT_REACH = 7

/** What comes on a day, besides the nouns of events: who appears "before magistrates on Friday" does so that day. */
const COMING_EVENTS: ReadonlySet<string> = new Set(
  'recess deadline holiday start opening final referendum anniversary ceremony handover expiry closure'.split(
    ' ',
  ),
)

/** "In time for the visit on 5 October": by then. */
function isInTimeFor(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(2, at - IN_TIME_REACH); index -= 1) {
    const word = words[index]
    if (word === undefined || word.kind === 'mark') return false
    if (word.lower === 'for' && words[index - 1]?.lower === 'time' && words[index - 2]?.lower === 'in')
      return true
  }
  return false
}

const IN_TIME_REACH = 10

/** `interval` cut open by a limit: "until Friday" has no first day, "after Friday" no last. */
export function applyLimit(limit: DueLimit | 'on', interval: Interval, timex: Timex): Interval {
  const { from } = interval
  const to = interval.to ?? from
  switch (limit) {
    case 'until':
    case 'within':
      return bounds(undefined, to)
    case 'before':
      // "before June" ends on 31 May, "before 3 June" on 2 June,
      // and "before noon on Tuesday" on that day, "before the end of March" with the month.
      if (timex.mod === 'END' || timex.value.includes('T')) return bounds(undefined, to)
      return bounds(undefined, from === undefined ? to : addDays(from, -1))
    case 'after':
      // "Not before the end of the year": its last day.
      return bounds(timex.mod === 'END' ? to : from, undefined)
    default:
  }
  if (timex.mod === 'ON_OR_BEFORE' || timex.mod === 'BEFORE') return bounds(undefined, to)
  if (timex.mod === 'ON_OR_AFTER' || timex.mod === 'AFTER') return bounds(from, undefined)
  return bounds(interval.from, interval.to)
}

function bounds(from: string | undefined, to: string | undefined): Interval {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

const CLOCK = /T\d{2}/

/** The days that a time and the words before it name; undefined when it can't be placed. */
export function intervalWithLimit(timex: Timex, words: readonly Word[]): Interval | undefined {
  const { interval } = timex
  if (interval === undefined || (interval.from === undefined && interval.to === undefined)) return undefined
  const limit = limitBefore(timex, words)
  // "shortly after 6:40am" is that day still: the clock is the bound, not the day.
  const isNear = limit === 'before' && timex.value.includes('T') && isShortlyBefore(timex, words)
  return applyLimit(isNear || (limit === 'after' && CLOCK.test(timex.value)) ? 'on' : limit, interval, timex)
}

/** "Shortly before midnight": that day still, and no last day of anything. */
function isShortlyBefore(timex: Timex, words: readonly Word[]): boolean {
  const index = wordIndexAt(words, timex.start)
  return words
    .slice(Math.max(0, index - 3), index)
    .some(({ lower }) => /^(?:shortly|just|soon|moments|minutes|hours|immediately|well)$/.test(lower))
}

/**
 * The part of a month, year or week that "early", "mid" or "late" names, by the guidelines' convention: days 1–10, 11–20 and 21 on
 * of a month; January–April, May–August, September–December of a year; Friday to Sunday as the end of a week.
 */
export function narrowed({ interval = {}, mod, text }: Timex): Interval {
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
    // The year's end itself is its last month; what is late in it has four.
    if (mod === 'END') return { from: /\bend\b/i.test(text) ? `${year}-12-01` : `${year}-09-01`, to }
  }
  return length === 7 && mod === 'END' ? { from: addDays(from, 4), to } : interval
}
