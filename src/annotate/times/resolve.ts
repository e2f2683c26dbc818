import type { Document, Sentence, Timex } from '../../model/index.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'
import { addDays, type CalendarDay, dayNumber, isDay, isoDay, parseDay, weekdayOf } from './calendar.ts'
import type { Context, Mentioned, Resolved } from './context.ts'
import { hasPluperfect } from './direction.ts'
import { durationValue } from './finders/durations.ts'
import type { Form, Found } from './form.ts'
import type { TimeGrammar } from './grammar.ts'
import { isOnlyTimeOfDay, isSmallHourAhead, resolveCalendar } from './resolve-calendar.ts'
import { resolveShift } from './resolve-shift.ts'
import { calendarInterval, calendarValue, openShiftValue } from './values.ts'

/** One expression with the sentence that it stands in. */
export interface Place {
  document: Document
  /** Whether the expression ends a range that the one before it begins ("from Monday to Thursday"). */
  endsRange: boolean
  /** Whether it stands inside quotation marks. */
  quoted: boolean
  /** Of the document's language. */
  grammar: TimeGrammar
  sentence: Sentence
  words: Lexeme[]
  found: Found
}

/**
 * Resolves one expression in the context of those before it, and returns the timex with the context for the next.
 * What the evidence does not settle keeps its X form, with the reason.
 */
export function resolve(place: Place, id: string, before: Context): { timex: Timex; context: Context } {
  const { found, words, document } = place
  const start = words[found.from]?.start ?? 0
  const end = words[found.to - 1]?.end ?? start
  const direction = place.grammar.direction(words, found.from, found.to)
  const { clauseOfBefore: _before, ...kept } = before
  const looksBack = place.grammar.clauseOfBefore?.(words, found.from)
  const context: Context = {
    ...kept,
    ...(looksBack === undefined ? {} : { clauseOfBefore: looksBack }),
    ...(direction === undefined ? {} : { direction }),
    ...(place.endsRange ? { endsRange: true } : {}),
    sentence: place.sentence.id,
    block: place.sentence.block,
    quoted: place.quoted,
  }
  const base = {
    id,
    start,
    end,
    text: document.text.slice(start, end),
    type: found.type,
    ...(found.mod === undefined ? {} : { mod: found.mod }),
    ...(found.quant === undefined ? {} : { quant: found.quant }),
    ...(found.freq === undefined ? {} : { freq: found.freq }),
    alternatives: found.alternatives ?? [],
  }
  const form = settledForm(found.form, context)
  if (form.kind === 'fixed') {
    const type = found.form.kind === 'shift' ? 'DURATION' : found.type
    const chain = [{ rule: 'stated', says: `"${base.text}" stands there` }]
    const reason = type === 'DATE' ? 'it names no day of the calendar' : undefined
    const timex: Timex = { ...base, type, value: form.value, basis: 'stated', chain }
    if (reason !== undefined) timex.reason = reason
    return { timex, context: afterFixed(form.value, before) }
  }
  const resolved = form.kind === 'calendar' ? resolveCalendar(form, context) : resolveShift(form, context)
  if (resolved === undefined) {
    const value = form.kind === 'calendar' ? calendarValue(form) : openShiftValue(form)
    const chain = [{ rule: 'underspecified', says: `"${base.text}" leaves open what is X in ${value}` }]
    const timex: Timex = {
      ...base,
      value,
      basis: 'stated',
      reason: found.open ?? openReason(form, context),
      chain,
    }
    return { timex, context: before }
  }
  return concrete(place, base, resolved, before)
}

/** "in two days" looks ahead only where its clause does; else it says how long something took. */
function settledForm(form: Form, context: Context): Form {
  if (form.kind !== 'shift') return form
  // "an hour later" says how much later; which hour it is hardly ever can be known.
  const lapse = /^(?:second|minute|hour)$/.test(form.unit) && form.from === 'mention'
  if (!lapse && (form.ahead !== true || context.direction?.toward === 'future')) return form
  return {
    kind: 'fixed',
    value: durationValue(form.count === undefined ? undefined : Math.abs(form.count), form.unit),
  }
}

function concrete(
  place: Place,
  base: Omit<Timex, 'value' | 'basis' | 'chain'>,
  resolved: Resolved,
  before: Context,
): { timex: Timex; context: Context } {
  const { form, basis, anchor } = resolved
  const interval = calendarInterval(form)
  const stated = { rule: 'stated', says: `"${base.text}" stands there` }
  const timex: Timex = {
    ...base,
    value: calendarValue(form),
    basis,
    chain: [stated, ...resolved.steps],
    alternatives: base.alternatives,
  }
  const weekday = otherWeekday(form)
  if (weekday !== undefined) {
    const why = 'the weekday named is not the weekday of that date'
    timex.alternatives = [...timex.alternatives, { value: `XXXX-WXX-${weekday}`, why }]
    timex.chain.push({ rule: WEEKDAY_DIFFERS, says: why })
  }
  if (anchor !== undefined) timex.anchor = anchor
  if (interval !== undefined)
    timex.interval = bounded(interval, base.mod, place.found.form.kind === 'calendar')
  const reason = place.found.open ?? (interval === undefined ? noDaysReason(form) : undefined)
  if (reason !== undefined) timex.reason = reason
  // A day that does not exist and a date that can be read in two ways anchor nothing.
  const sure = place.found.open === undefined && !isImpossible(form)
  const mention =
    form.year !== undefined && sure
      ? {
          id: base.id,
          form: { ...form, year: form.year },
          basis,
          start: base.start,
          sentence: place.sentence.id,
          block: place.sentence.block,
        }
      : undefined
  return { timex, context: mention === undefined ? before : afterMention(mention, before, place) }
}

/**
 * The open sides of a bounded time: "post-1989" begins after the year's last day. Counted ones ("more than two years
 * ago") keep the whole unit, since they are counted from some day inside of it.
 */
function bounded(
  { from, to }: NonNullable<Timex['interval']>,
  mod: Timex['mod'],
  named: boolean,
): NonNullable<Timex['interval']> {
  if (mod === 'AFTER' && named) return to === undefined ? {} : { from: besideDay(to, 1) }
  if (mod === 'BEFORE' && named) return from === undefined ? {} : { to: besideDay(from, -1) }
  if (mod === 'AFTER' || mod === 'ON_OR_AFTER') return from === undefined ? {} : { from }
  if (mod === 'BEFORE' || mod === 'ON_OR_BEFORE') return to === undefined ? {} : { to }
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function besideDay(day: string, step: number): string {
  const parsed = parseDay(day)
  return parsed === undefined ? day : isoDay(addDays(parsed, step))
}

/** Rule of the step that says that a date and the weekday beside it don't fit ("Tuesday, May 3, 2014"). */
export const WEEKDAY_DIFFERS = 'weekday-differs'

/** The weekday named with a date that is another weekday. */
function otherWeekday({ year, month, day, weekday }: Resolved['form']): number | undefined {
  if (weekday === undefined || year === undefined || month === undefined || day === undefined)
    return undefined
  return isDay({ year, month, day }) && weekdayOf({ year, month, day }) !== weekday ? weekday : undefined
}

function noDaysReason(form: Resolved['form']): string {
  const { year, month, day } = form
  if (form.era === 'BC') return 'days before Christ are not reckoned'
  if (form.fiscal === true) return 'the bounds of the fiscal year are not stated'
  if (form.season !== undefined) return 'a season has no fixed days'
  if (isImpossible(form)) {
    return `the calendar has no such day: month ${month} of ${year} has no day ${day}`
  }
  return 'the words leave the day open'
}

function isImpossible({ year, month, day }: Resolved['form']): boolean {
  return year !== undefined && month !== undefined && day !== undefined && !isDay({ year, month, day })
}

function openReason(form: Form, context: Context): string {
  if (form.kind === 'shift' && form.from === 'mention')
    return 'no date is mentioned before that it could be counted from'
  if (form.kind === 'calendar' && isOnlyTimeOfDay(form) && context.document !== undefined)
    return isSmallHourAhead(form, context)
      ? 'an hour behind midnight may be of the day itself or of the night to come'
      : "it may be of the day mentioned before or of the document's own"
  return context.document === undefined ? 'the document date is not stated' : 'the words leave the day open'
}

/** "In 1943, …", or a heading that is little more than the year. */
const opensSentence = ({ found, words }: Place): boolean => found.from <= 2 || words.length <= 5

function afterMention(mention: Mentioned, before: Context, place: Place): Context {
  const { direction: _direction, ...kept } = before
  const next: Context = { ...kept, mention }
  const { year, month, day, season } = mention.form
  if (
    month !== undefined &&
    day !== undefined &&
    mention.form.week !== true &&
    !isAhead({ year, month, day }, before)
  ) {
    // "Had gone for help on Monday" goes back behind the day that is told of, as "after a leak that stopped it on Tuesday" does.
    const goesBack = isBeforeToldDay({ year, month, day }, before, place)
    if (!hasPluperfect(place.words, place.found.from) && !goesBack) next.toldDay = mention
    if (isDayOfSaying(place)) next.sayingDay = mention
  }
  if (opensSentence(place) || month !== undefined || season !== undefined) next.story = mention
  const { month: named, day: dated } = mention.form
  const isBack =
    named !== undefined &&
    dated !== undefined &&
    isBeforeToldDay({ year, month: named, day: dated }, before, place)
  if (dated !== undefined && mention.form.week !== true && !isBound(place) && !isBack)
    next.dayMention = mention
  if (mention.form.quarter !== undefined) {
    // A quarter a year before is what is compared with; the quarter spoken of stays.
    const spokenOf = before.quarter?.form
    if (spokenOf === undefined || mention.form.year >= spokenOf.year) next.quarter = mention
  }
  return next
}

/** Whether a day lies before the one that its own sentence told of first: what the sentence goes back to is not where the text goes on. */
function isBeforeToldDay(day: CalendarDay, { toldDay }: Context, { sentence }: Place): boolean {
  if (toldDay === undefined || toldDay.sentence !== sentence.id) return false
  const { year, month, day: told } = toldDay.form
  return month !== undefined && told !== undefined && dayNumber(day) < dayNumber({ year, month, day: told })
}

/** "Closed schools until Monday": a bound, and not the day that is told of. */
const isBound = ({ found, words }: Place): boolean => /^(?:until|till)$/.test(lowerAt(words, found.from - 1))

const isAhead = (day: CalendarDay, { document }: Context): boolean =>
  document !== undefined && dayNumber(day) > dayNumber(document.day)

const REACH_OF_CUE = 4

/** "said Tuesday", "told reporters on Tuesday", "on Tuesday announced": the day belongs to a verb of saying beside it. */
function isDayOfSaying({ found, words, grammar: { saying } }: Place): boolean {
  if (saying.has(lowerAt(words, found.to))) return true
  for (let at = found.from - 1; at >= Math.max(0, found.from - REACH_OF_CUE); at--) {
    const word = words[at]
    if (word?.kind !== 'word') return false
    if (saying.has(word.lower)) return true
  }
  return false
}

/** "the nine months" ends the talk of a quarter: what is compared with then is no quarter. */
function afterFixed(value: string, before: Context): Context {
  if (!/^P(?:6|9|12)M$|^P1Y$/.test(value)) return before
  const { quarter: _quarter, ...kept } = before
  return kept
}
