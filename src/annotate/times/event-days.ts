import type { Span, Timex } from '../../model/index.ts'
import { GROUP_ENDS } from '../language/en/counted-nouns.ts'
import { EVENT_LINKS, EVENT_NOUNS, EVENTS_OF_VERB } from '../language/en/event-nouns.ts'
import { baseForms, isPast } from '../language/en/verb-forms.ts'
import type { Lexeme } from '../lexemes.ts'
import { singular } from '../quantities/counted-noun.ts'
import { addDays, addMonths, type CalendarDay, isoDay, parseDay } from './calendar.ts'
import { basisFrom } from './context.ts'
import type { EventShift, ShiftForm } from './form.ts'
import { countText, shiftBase } from './resolve-shift.ts'
import { calendarInterval, calendarValue } from './values.ts'

/** The lexemes of one sentence with its times. */
export interface TimedSentence {
  words: Lexeme[]
  timexes: Timex[]
}

/** A time that hangs on an event, by its index among all times of the document. */
export interface Hanging {
  index: number
  words: Lexeme[]
  /** Index of its first lexeme. */
  from: number
  event: EventShift
}

const REACH = 8

/**
 * Anchors times to the events that they are counted from, where the document says on which day the event was ("the
 * attack on Tuesday", "Tuesday's attack", "was attacked on Tuesday"); one that it leaves undated, or dates in two ways,
 * stays open with the event named. Sets `event` on each.
 */
export function anchorToEvents(all: Timex[], hanging: Hanging[], sentences: TimedSentence[]): void {
  if (hanging.length === 0) return
  const days = eventDays(sentences)
  for (const { index, words, from, event } of hanging) {
    const timex = all[index]
    if (timex === undefined) continue
    const start = words[event.from]?.start ?? timex.end
    const end = words[event.to - 1]?.end ?? start
    const text = words
      .slice(event.from, event.to)
      .map(({ text, joint }) => (joint === 'blank' ? ` ${text}` : text))
    const named = { ...timex, event: { start, end, text: text.join('').trim() } }
    all[index] =
      inApposition(named, event, all[index - 1], words[from - 1]) ?? dated(named, event, days.get(event.noun))
  }
}

/** "Monday, the day after the vote": the day is the one that stands before the comma. */
function inApposition(
  timex: Timex,
  { shift }: EventShift,
  before: Timex | undefined,
  mark: Lexeme | undefined,
): Timex | undefined {
  const { from, to } = before?.interval ?? {}
  if (before === undefined || from === undefined || from !== to || shift.unit !== 'day') return undefined
  if (timex.type !== 'DATE' || mark?.text !== ',' || mark.start !== before.end) return undefined
  const { reason: _reason, ...rest } = timex
  const says = `the day that "${before.text}" before it names`
  return {
    ...rest,
    value: from,
    basis: basisFrom(before),
    anchor: before.id,
    interval: { from, to },
    chain: [...timex.chain, { rule: 'apposition', says }],
  }
}

function dated(timex: Timex & { event: Span }, event: EventShift, dating: Dating | undefined): Timex {
  const first = dating?.first
  const day = dating?.several === false ? parseDay(dating.day) : undefined
  const form = day === undefined ? undefined : shiftBase(day, event.shift, {})
  if (first === undefined || day === undefined || form === undefined) {
    const why = dating?.several === true ? 'the text gives it more than one day' : 'the text gives it no day'
    const says = `counted from "${timex.event.text}": ${why}`
    const reason = timex.type === 'DATE' ? { reason: says } : {}
    return { ...timex, ...reason, chain: [...timex.chain, { rule: 'event-undated', says }] }
  }
  const says = `${countText(event.shift)} counted from "${timex.event.text}", which "${first.text}" dates to ${isoDay(day)}`
  const { reason: _reason, ...rest } = timex
  const known = {
    ...rest,
    basis: basisFrom(first),
    anchor: first.id,
    chain: [...timex.chain, { rule: 'count-from-event', says }],
  }
  // "within six weeks of the accident" stays a stretch of time; it begins with the event.
  if (event.mod === 'ON_OR_BEFORE') {
    return { ...known, interval: { from: isoDay(day), to: isoDay(moved(day, event.shift)) } }
  }
  const interval = calendarInterval(form)
  const mod = event.mod === undefined ? {} : { mod: event.mod }
  return {
    ...known,
    type: 'DATE',
    value: calendarValue(form),
    ...mod,
    ...(interval === undefined ? {} : { interval }),
  }
}

/** The day that lies a whole number of days, weeks, months or years away. */
function moved(day: CalendarDay, { unit, count = 0 }: ShiftForm): CalendarDay {
  if (unit === 'week' || unit === 'fortnight') return addDays(day, count * (unit === 'week' ? 7 : 14))
  if (unit === 'month' || unit === 'quarter') return addMonths(day, count * (unit === 'month' ? 1 : 3))
  if (unit === 'year' || unit === 'decade') return addMonths(day, count * (unit === 'year' ? 12 : 120))
  return addDays(day, unit === 'hour' ? Math.ceil(count / 24) : unit === 'day' ? count : 0)
}

/** The day that the text gives an event, and the time that names it first. */
interface Dating {
  day: string
  first: Timex
  several: boolean
}

function addDay(days: Map<string, Dating>, noun: string, day: string, timex: Timex): void {
  const known = days.get(noun)
  if (known === undefined) days.set(noun, { day, first: timex, several: false })
  else if (known.day !== day) known.several = true
}

/** The days that stand beside each event, by its noun; those beside the noun itself before those beside its verb. */
function eventDays(sentences: TimedSentence[]): Map<string, Dating> {
  const byNoun = new Map<string, Dating>()
  const byVerb = new Map<string, Dating>()
  for (const { words, timexes } of sentences) {
    // Both are in order of text: one pass over the words finds the place of every time.
    let first = 0
    for (const timex of timexes) {
      const { from, to } = timex.interval ?? {}
      if (from === undefined || from !== to) continue
      while (first < words.length && (words[first]?.end ?? 0) <= timex.start) first += 1
      let after = first
      while (after < words.length && (words[after]?.start ?? 0) < timex.end) after += 1
      const noun = nounBefore(words, first) ?? nounBehind(words, after)
      if (noun !== undefined) addDay(byNoun, noun, from, timex)
      else for (const told of eventsToldBefore(words, first)) addDay(byVerb, told, from, timex)
    }
  }
  return new Map([...byVerb, ...byNoun])
}

const isBreak = (word: Lexeme | undefined): boolean =>
  word === undefined || (word.kind === 'mark' && word.lower !== "'s") || EVENT_LINKS[word.lower] !== undefined

/** "the attack in Nairobi on Tuesday": no verb, mark or other relation of time between. */
function nounBefore(words: Lexeme[], at: number): string | undefined {
  for (let index = at - 1; index >= Math.max(0, at - REACH) && !isBreak(words[index]); index--) {
    const word = words[index]
    if (word === undefined || (word.text === word.lower && isPast(word.lower))) return undefined
    const noun = singular(word.lower)
    if (EVENT_NOUNS.has(noun)) return noun
  }
  return undefined
}

/** "Tuesday's deadly attack", "the 3 May attack". */
function nounBehind(words: Lexeme[], at: number): string | undefined {
  for (let index = at; index < at + 4 && index < words.length; index++) {
    const word = words[index]
    if (word === undefined || isBreak(word) || GROUP_ENDS.has(word.lower)) return undefined
    const noun = singular(word.lower)
    if (EVENT_NOUNS.has(noun)) return noun
  }
  return undefined
}

/** "was attacked on Tuesday": what the nearest past form before the day tells. */
function eventsToldBefore(words: Lexeme[], at: number): readonly string[] {
  for (let index = at - 1; index >= Math.max(0, at - REACH) && !isBreak(words[index]); index--) {
    const lower = words[index]?.lower ?? ''
    if (isPast(lower)) return baseForms(lower).flatMap((base) => EVENTS_OF_VERB.get(base) ?? [])
  }
  return []
}
