import type { Step } from '../../model/index.ts'
import { addDays, type CalendarDay, isoDay, weekdayOf } from './calendar.ts'
import { basisFrom, type Context, dayGoneOnFrom, type Mentioned, type Resolved, whose } from './context.ts'
import type { CalendarForm } from './form.ts'
import { placeFromDocument, type Toward } from './place-calendar.ts'
import { resolveShift } from './resolve-shift.ts'

/** Makes a calendar form concrete from the document's day or the times mentioned before; undefined where neither can. */
export function resolveCalendar(form: CalendarForm, context: Context): Resolved | undefined {
  if (form.year !== undefined || form.decade !== undefined || form.century !== undefined) {
    return { form, basis: 'stated', steps: [] }
  }
  if (form.yearOfCentury !== undefined) return shortYear(form, form.yearOfCentury, context)
  if (form.yearBy !== undefined) {
    const year = resolveShift(form.yearBy, context)
    if (year?.form.year === undefined) return undefined
    const { yearBy: _yearBy, ...rest } = form
    return { ...year, form: { ...rest, year: year.form.year } }
  }
  if (isOnlyTimeOfDay(form)) return timeOfDay(form, context)
  if (context.endsRange === true && form.weekday !== undefined && form.month === undefined) {
    return weekdayOfRange(form, form.weekday, context)
  }
  if (context.document !== undefined) return fromDocument(form, context.document.day, context)
  return fromMention(form, context)
}

/** Whether a form names a time of the day and no day. */
export const isOnlyTimeOfDay = (form: CalendarForm): boolean =>
  (form.clock !== undefined || form.part !== undefined) &&
  form.day === undefined &&
  form.weekday === undefined &&
  form.holiday === undefined &&
  form.month === undefined

/** The weekday that ends a range is the next one after the day that begins it; without that day it stays open. */
function weekdayOfRange(form: CalendarForm, weekday: number, context: Context): Resolved | undefined {
  const begin = context.dayMention
  const { month, day } = begin?.form ?? {}
  if (begin === undefined || month === undefined || day === undefined) return undefined
  const start = { year: begin.form.year, month, day }
  return {
    form: { ...form, ...addDays(start, (weekday - weekdayOf(start) + 7) % 7) },
    basis: basisFrom(begin),
    anchor: begin.id,
    steps: [
      { rule: 'end-of-range', says: `the next such weekday after ${isoDay(start)}, which begins the range` },
    ],
  }
}

/**
 * A clock time alone is of the day spoken of, else of the document's day. What is to come may be of either where the day stands in another
 * paragraph and is not the document's: it stays open ("The bridge will close at 8pm" below a paragraph about Wednesday); so does
 * what is past where another day was mentioned since.
 */
function timeOfDay(form: CalendarForm, context: Context): Resolved | undefined {
  const mention = dayGoneOnFrom(context)
  if (mention !== undefined && (isOfEither(mention, context) || isOfSayingAlone(mention, context)))
    return undefined
  if (isSmallHourAhead(form, context)) return undefined
  if (mention !== undefined) {
    const { year, month, day } = mention.form
    const dated: CalendarForm = {
      ...form,
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    }
    const says = 'a time of the day mentioned before'
    return {
      form: dated,
      basis: basisFrom(mention),
      anchor: mention.id,
      steps: [{ rule: 'time-of-day-mentioned', says }],
    }
  }
  if (context.document === undefined) return undefined
  const says = `a time of ${whose(context)} day, ${isoDay(context.document.day)}`
  return {
    form: { ...form, ...context.document.day },
    basis: context.document.basis,
    anchor: 'DCT',
    steps: [{ rule: 'time-of-document-day', says }],
  }
}

function isOfEither(mention: Mentioned, { document, direction, block, dayMention }: Context): boolean {
  if (document === undefined || mention.block === block) return false
  // Behind a paragraph about Monday and a word about Wednesday, what "reopened at noon" is of the text's own day as well.
  const isLast = dayMention === undefined || dayMention === mention
  if (direction?.toward !== 'future' && isLast) return false
  const { year, month, day } = mention.form
  return year !== document.day.year || month !== document.day.month || day !== document.day.day
}

/** "A report published on Thursday found that it had begun at 11.20 a.m.": the day is that of the report, and what had been was before. */
function isOfSayingAlone(
  { start, sentence }: Mentioned,
  { sentence: own, clauseOfBefore }: Context,
): boolean {
  return clauseOfBefore !== undefined && sentence === own && start < clauseOfBefore
}

/** The hour from which on a coming time of the day is of the day itself. */
const MORNING = 5

/** "The search will be suspended at 1 a.m.": of the night to come as well as of the day that has begun with that hour. */
export function isSmallHourAhead(
  { clock }: CalendarForm,
  { direction, mention, sentence }: Context,
): boolean {
  const hour = clock === undefined ? undefined : Number(clock.slice(0, 2))
  return (
    hour !== undefined && hour < MORNING && direction?.toward === 'future' && mention?.sentence !== sentence
  )
}

const mentionAnchor = ({ mention }: Context): { anchor?: string } =>
  mention === undefined ? {} : { anchor: mention.id }

/** "'98": the century in which the year lies nearest to the time of the text. */
function shortYear(form: CalendarForm, short: number, context: Context): Resolved | undefined {
  const near = context.document?.day.year ?? context.mention?.form.year
  if (near === undefined) return undefined
  const { yearOfCentury: _short, ...rest } = form
  const base = Math.floor(near / 100) * 100 + short
  // Looking back is likelier: a short year more than ten years ahead belongs to the century before.
  const year = base > near + 10 ? base - 100 : base < near - 90 ? base + 100 : base
  const basis = context.document?.basis ?? 'resolved'
  const says = `the year ending in ${String(short).padStart(2, '0')} nearest to ${near}`
  return {
    form: { ...rest, year },
    basis,
    ...(context.document === undefined ? mentionAnchor(context) : { anchor: 'DCT' }),
    steps: [{ rule: 'short-year', says }],
  }
}

function fromDocument(form: CalendarForm, document: CalendarDay, context: Context): Resolved | undefined {
  const planned = plannedThen(form, document, context)
  if (planned !== undefined) return planned
  const named: Toward = form.which === 'last' ? 'past' : form.which === 'next' ? 'future' : undefined
  // A bare day of a former plan ("was due on 24 June") may be over or not: the nearest is taken.
  const former = context.direction?.former === true && form.month !== undefined && form.day !== undefined
  const toward = named ?? (former ? undefined : context.direction?.toward)
  const word = form.which === undefined ? context.direction?.word : undefined
  const placed = placeFromDocument(form, document, toward, named === undefined && context.direction?.firm)
  if (placed === undefined) return undefined
  const steps: Step[] = [
    { rule: placed.rule, says: `${placed.says}, counted from ${whose(context)} day, ${isoDay(document)}` },
  ]
  if (word !== undefined && placed.directed) {
    steps.push({ rule: `direction-${toward}`, says: `"${word.text}" points to the ${toward}` })
  }
  return { form: placed.form, basis: context.document?.basis ?? 'resolved', anchor: 'DCT', steps }
}

/** "Left on Saturday and were to return on Sunday": a weekday of a former plan is the next one after the past day told in its sentence. */
function plannedThen(form: CalendarForm, document: CalendarDay, context: Context): Resolved | undefined {
  const { mention, direction } = context
  if (direction?.former !== true || form.weekday === undefined || form.month !== undefined) return undefined
  if (mention === undefined || mention.sentence !== context.sentence) return undefined
  const { year, month, day } = mention.form
  if (month === undefined || day === undefined) return undefined
  const told = { year, month, day }
  if (isoDay(told) > isoDay(document)) return undefined
  const ahead = (form.weekday - weekdayOf(told) + 7) % 7 || 7
  return {
    form: { ...form, ...addDays(told, ahead) },
    basis: basisFrom(mention),
    anchor: mention.id,
    steps: [
      { rule: 'planned-then', says: `the next such weekday after ${isoDay(told)}, of a plan of that day` },
    ],
  }
}

/** Without a document date, a month, season or day takes the year of the date mentioned before; a weekday stays open. */
function fromMention(form: CalendarForm, context: Context): Resolved | undefined {
  const mention = context.story
  if (mention === undefined || (form.weekday !== undefined && form.month === undefined)) return undefined
  if (
    form.month === undefined &&
    form.season === undefined &&
    form.quarter === undefined &&
    form.holiday === undefined
  ) {
    return undefined
  }
  const era = mention.form.era === undefined ? {} : { era: mention.form.era }
  // A month before the one that the story stands at is of the same year as often as of the next one (WikiWars): none is preferred.
  return {
    form: { ...form, year: mention.form.year, ...era },
    basis: basisFrom(mention),
    anchor: mention.id,
    steps: [{ rule: 'year-of-mention', says: `the year ${mention.form.year} of the date mentioned before` }],
  }
}
