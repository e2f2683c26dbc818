import type { Step } from '../../model/index.ts'
import {
  addDays,
  type CalendarDay,
  dayNumber,
  holidayOf,
  isDay,
  isoDay,
  mondayOf,
  weekdayOf,
  weekOf,
} from './calendar.ts'
import { basisFrom, type Context, type Resolved } from './context.ts'
import type { CalendarForm } from './form.ts'
import { resolveShift } from './resolve-shift.ts'

/** First month of each season; winter is that of the year in which it begins. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

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

const isOnlyTimeOfDay = (form: CalendarForm): boolean =>
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

/** A clock time alone is of the day spoken of, else of the document's day. */
function timeOfDay(form: CalendarForm, context: Context): Resolved | undefined {
  const mention = context.dayMention
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
  const says = `a time of the document's day, ${isoDay(context.document.day)}`
  return {
    form: { ...form, ...context.document.day },
    basis: context.document.basis,
    anchor: 'DCT',
    steps: [{ rule: 'time-of-document-day', says }],
  }
}

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
    anchor: context.document === undefined ? (context.mention?.id ?? 'DCT') : 'DCT',
    steps: [{ rule: 'short-year', says }],
  }
}

function fromDocument(form: CalendarForm, document: CalendarDay, context: Context): Resolved | undefined {
  const toward = form.which === 'last' ? 'past' : form.which === 'next' ? 'future' : context.direction?.toward
  const word = form.which === undefined ? context.direction?.word : undefined
  const placed = placeFromDocument(form, document, toward)
  if (placed === undefined) return undefined
  const steps: Step[] = [
    { rule: placed.rule, says: `${placed.says}, counted from the document's day, ${isoDay(document)}` },
  ]
  if (word !== undefined && placed.directed) {
    steps.push({ rule: 'direction-word', says: `"${word.text}" points to the ${toward}` })
  }
  return { form: placed.form, basis: context.document?.basis ?? 'resolved', anchor: 'DCT', steps }
}

interface Placed {
  form: CalendarForm
  rule: string
  says: string
  /** Whether the direction decided. */
  directed: boolean
}

function placeFromDocument(
  form: CalendarForm,
  document: CalendarDay,
  toward: 'past' | 'future' | undefined,
): Placed | undefined {
  if (form.weekday !== undefined && form.month === undefined)
    return placeWeekday(form, form.weekday, document, toward)
  if (form.month !== undefined && form.day !== undefined) return placeMonthDay(form, document, toward)
  if (form.quarter !== undefined && form.which === undefined) {
    return placeQuarter(form, form.quarter, document, toward)
  }
  const start =
    form.month ??
    (form.season === undefined ? undefined : SEASON_STARTS[form.season]) ??
    (form.quarter === undefined ? undefined : form.quarter * 3 - 2) ??
    (form.half === undefined ? undefined : form.half * 6 - 5)
  const strict = form.which === 'last' || form.which === 'next'
  if (start !== undefined) {
    const same = form.month !== undefined && start === document.month
    const year =
      form.which === 'this'
        ? document.year
        : toward === 'future'
          ? start > document.month || (same && !strict)
            ? document.year
            : document.year + 1
          : start < document.month || (!strict && start === document.month)
            ? document.year
            : document.year - 1
    const says =
      toward === 'future'
        ? 'the next one'
        : form.which === 'this'
          ? 'that of the same year'
          : 'the latest one'
    return {
      form: { ...form, year },
      rule: `term-${toward ?? 'past'}`,
      says,
      directed: form.which !== 'this',
    }
  }
  if (form.holiday === undefined) return undefined
  const day = nearest(
    [document.year - 1, document.year, document.year + 1],
    document,
    toward,
    strict,
    (year) => (form.holiday === undefined ? undefined : holidayOf(form.holiday, year)),
  )
  return day === undefined
    ? undefined
    : {
        form: { ...form, ...day },
        rule: 'holiday',
        says: 'the holiday nearest',
        directed: toward !== undefined,
      }
}

/**
 * Reports speak of the quarter of the same year, whatever the tense ("expects to report a third-quarter loss"); only one
 * that has not begun may be of the year before, and a first one beyond the year's end of the year after.
 */
function placeQuarter(
  form: CalendarForm,
  quarter: number,
  document: CalendarDay,
  toward: 'past' | 'future' | undefined,
): Placed {
  const current = Math.ceil(document.month / 3)
  const before = quarter > current && toward !== 'future'
  const after = quarter === 1 && current === 4 && toward === 'future'
  const year = before ? document.year - 1 : after ? document.year + 1 : document.year
  const says = before
    ? 'the latest such quarter'
    : after
      ? 'the next such quarter'
      : 'that quarter of the same year'
  return { form: { ...form, year }, rule: 'quarter', says, directed: before || after }
}

function placeWeekday(
  form: CalendarForm,
  weekday: number,
  document: CalendarDay,
  toward: 'past' | 'future' | undefined,
): Placed {
  const ahead = (weekday - weekdayOf(document) + 7) % 7
  if (form.which === 'this') {
    const { year, week } = weekOf(document)
    const day = addDays(mondayOf(year, week), weekday - 1)
    return {
      form: { ...form, ...day },
      rule: 'weekday-this',
      says: 'that day of the same week',
      directed: false,
    }
  }
  const strict = form.which !== undefined
  const shift =
    toward === 'future' ? (ahead === 0 && strict ? 7 : ahead) : ahead === 0 && !strict ? 0 : ahead - 7
  const rule = toward === 'future' ? 'weekday-future' : 'weekday-past'
  const says = toward === 'future' ? 'the next such weekday' : 'the latest such weekday'
  return { form: { ...form, ...addDays(document, shift) }, rule, says, directed: true }
}

function placeMonthDay(
  form: CalendarForm,
  document: CalendarDay,
  toward: 'past' | 'future' | undefined,
): Placed | undefined {
  const { month, day, weekday } = form
  if (month === undefined || day === undefined) return undefined
  const years = [document.year - 1, document.year, document.year + 1]
  const fitting =
    weekday === undefined
      ? []
      : years.filter((year) => isDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday)
  if (fitting.length > 0) {
    const year = nearestYear(fitting, month, day, document)
    return {
      form: { ...form, year },
      rule: 'weekday-fits',
      says: 'the year in which the day is that weekday',
      directed: false,
    }
  }
  const found = nearest(years, document, toward, form.which !== undefined, (year) => ({ year, month, day }))
  if (found === undefined) return undefined
  const says =
    toward === 'future'
      ? 'the next such day'
      : toward === 'past'
        ? 'the latest such day'
        : 'the nearest such day'
  return {
    form: { ...form, year: found.year },
    rule: `day-${toward ?? 'nearest'}`,
    says,
    directed: toward !== undefined,
  }
}

/** The day of those years that lies nearest in the direction; without a direction the nearest of all. */
function nearest(
  years: number[],
  document: CalendarDay,
  toward: 'past' | 'future' | undefined,
  strict: boolean,
  dayIn: (year: number) => CalendarDay | undefined,
): CalendarDay | undefined {
  let best: CalendarDay | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const year of years) {
    const day = dayIn(year)
    if (day === undefined) continue
    const days = dayNumber(day) - dayNumber(document)
    if (strict && days === 0) continue
    if ((toward === 'past' && days > 0) || (toward === 'future' && days < 0)) continue
    if (Math.abs(days) < distance) {
      best = day
      distance = Math.abs(days)
    }
  }
  return best
}

function nearestYear(years: number[], month: number, day: number, document: CalendarDay): number {
  return nearest(years, document, undefined, false, (year) => ({ year, month, day }))?.year ?? document.year
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
