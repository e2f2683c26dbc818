import {
  addDays,
  type CalendarDay,
  dayNumber,
  holidayOf,
  isDay,
  mondayOf,
  weekdayOf,
  weekOf,
} from './calendar.ts'
import type { CalendarForm } from './form.ts'

/** First month of each season; winter is that of the year in which it begins. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export type Toward = 'past' | 'future' | undefined

/**
 * A writer who leaves out the year means a day close by: where the direction of the clause would lead most of a year away, and the other
 * way is short, the clause's verb is not that of the time ("set Nov. 10 as the deadline"). Set on TBAQ.
 */
const FAR_DAYS = 270
const NEAR_DAYS = 95
const FAR_MONTHS = 9

/** A form with its year or day filled in, and why that one. */
export interface Placed {
  form: CalendarForm
  rule: string
  says: string
  /** Whether the direction decided. */
  directed: boolean
}

/**
 * Places a form without a year around the document's day: the latest such time when it lies behind or nothing tells, the
 * next one when it lies ahead; a bare day of a month without any direction is the nearest. `firm`: the direction is beyond doubt.
 */
export function placeFromDocument(
  form: CalendarForm,
  document: CalendarDay,
  toward: Toward,
  firm = false,
): Placed | undefined {
  if (form.weekday !== undefined && form.month === undefined) {
    return placeWeekday(form, form.weekday, document, toward, firm)
  }
  if (form.month !== undefined && form.day !== undefined) {
    return placeMonthDay(form, form.month, form.day, document, toward, firm)
  }
  if (form.quarter !== undefined && form.which === undefined) {
    return placeQuarter(form, form.quarter, document, toward)
  }
  const start = firstMonth(form)
  if (start !== undefined) return placeTerm(form, start, document, toward, firm)
  return form.holiday === undefined ? undefined : placeHoliday(form, form.holiday, document, toward)
}

function firstMonth(form: CalendarForm): number | undefined {
  if (form.month !== undefined) return form.month
  if (form.season !== undefined) return SEASON_STARTS[form.season]
  if (form.quarter !== undefined) return form.quarter * 3 - 2
  return form.half === undefined ? undefined : form.half * 6 - 5
}

/** A month, season or half-year; the running one counts as past and as future, unless "last" or "next" rules it out. */
function placeTerm(
  form: CalendarForm,
  start: number,
  document: CalendarDay,
  toward: Toward,
  firm: boolean,
): Placed {
  const { year, month } = document
  const running = start === month && form.which !== 'last' && form.which !== 'next'
  if (form.which === 'this') {
    return { form: { ...form, year }, rule: 'term-this', says: 'that of the same year', directed: false }
  }
  const ahead = (start - month + 12) % 12
  if (!firm && form.month !== undefined && form.which === undefined && ahead !== 0) {
    const leap = toward === 'future' ? ahead >= FAR_MONTHS : 12 - ahead >= FAR_MONTHS
    if (leap) {
      const near = ahead >= FAR_MONTHS ? (start < month ? year : year - 1) : start > month ? year : year + 1
      return {
        form: { ...form, year: near },
        rule: 'term-nearest',
        says: 'the nearest one, since the other is most of a year away',
        directed: false,
      }
    }
  }
  if (toward === 'future') {
    const ahead = start > month || (running && form.month !== undefined)
    const placed = { ...form, year: ahead ? year : year + 1 }
    return { form: placed, rule: 'term-future', says: 'the next one', directed: true }
  }
  const placed = { ...form, year: start < month || running ? year : year - 1 }
  return { form: placed, rule: 'term-past', says: 'the latest one', directed: true }
}

/**
 * Reports speak of the quarter of the same year, whatever the tense ("expects to report a third-quarter loss"); only one
 * that has not begun may be of the year before, and a first one beyond the year's end of the year after.
 */
function placeQuarter(form: CalendarForm, quarter: number, document: CalendarDay, toward: Toward): Placed {
  const current = Math.ceil(document.month / 3)
  const { year } = document
  if (quarter > current && toward !== 'future') {
    return {
      form: { ...form, year: year - 1 },
      rule: 'quarter',
      says: 'the latest such quarter',
      directed: true,
    }
  }
  if (quarter === 1 && current === 4 && toward === 'future') {
    return {
      form: { ...form, year: year + 1 },
      rule: 'quarter',
      says: 'the next such quarter',
      directed: true,
    }
  }
  return { form: { ...form, year }, rule: 'quarter', says: 'that quarter of the same year', directed: false }
}

function placeWeekday(
  form: CalendarForm,
  weekday: number,
  document: CalendarDay,
  toward: Toward,
  firm: boolean,
): Placed {
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
  if (form.weekOn === true) {
    const { weekOn: _on, ...rest } = form
    const on = ((weekday - weekdayOf(document) + 7) % 7 || 7) + 7
    return {
      form: { ...rest, ...addDays(document, on) },
      rule: 'weekday-week-on',
      says: 'a week after the next such weekday',
      directed: false,
    }
  }
  // The document's own weekday is that day, unless "last" or "next" stands before it.
  const ahead = (weekday - weekdayOf(document) + 7) % 7
  const same = ahead === 0 && form.which === undefined
  if (toward === 'future' && !firm && form.which === undefined && ahead >= 5) {
    const day = addDays(document, ahead - 7)
    return {
      form: { ...form, ...day },
      rule: 'weekday-nearest',
      says: 'the weekday just past',
      directed: false,
    }
  }
  if (toward === 'future') {
    // Who writes on a Tuesday and means the day after says "Wednesday"; "next Wednesday" is that of the week after.
    const isNextWeek = form.which === 'next' && weekday > weekdayOf(document)
    const day = addDays(document, same ? 0 : ahead === 0 || isNextWeek ? ahead + 7 : ahead)
    return {
      form: { ...form, ...day },
      rule: 'weekday-future',
      says: 'the next such weekday',
      directed: true,
    }
  }
  const day = addDays(document, same ? 0 : ahead - 7)
  return { form: { ...form, ...day }, rule: 'weekday-past', says: 'the latest such weekday', directed: true }
}

function placeMonthDay(
  form: CalendarForm,
  month: number,
  day: number,
  document: CalendarDay,
  toward: Toward,
  firm: boolean,
): Placed | undefined {
  const days = yearsAround(document).map((year) => ({ year, month, day }))
  const fitting = days.filter((candidate) => isDay(candidate) && weekdayOf(candidate) === form.weekday)
  const fit = nearest(fitting, document, undefined, false)
  if (fit !== undefined) {
    const says = 'the year in which the day is that weekday'
    return { form: { ...form, year: fit.year }, rule: 'weekday-fits', says, directed: false }
  }
  const directed = nearest(days, document, toward, form.which !== undefined)
  const closest = nearest(days, document, undefined, form.which !== undefined)
  if (directed === undefined || closest === undefined) return undefined
  const leap =
    !firm &&
    form.which === undefined &&
    awayFrom(directed, document) > FAR_DAYS &&
    awayFrom(closest, document) < NEAR_DAYS
  if (leap) {
    return {
      form: { ...form, year: closest.year },
      rule: 'day-nearest',
      says: 'the nearest such day, since the other is most of a year away',
      directed: false,
    }
  }
  const found = directed
  const says = { past: 'the latest such day', future: 'the next such day', nearest: 'the nearest such day' }
  const rule = toward ?? 'nearest'
  return {
    form: { ...form, year: found.year },
    rule: `day-${rule}`,
    says: says[rule],
    directed: toward !== undefined,
  }
}

function placeHoliday(
  form: CalendarForm,
  holiday: NonNullable<CalendarForm['holiday']>,
  document: CalendarDay,
  toward: Toward,
): Placed | undefined {
  const days = yearsAround(document).map((year) => holidayOf(holiday, year))
  const day = nearest(days, document, toward, form.which !== undefined)
  if (day === undefined) return undefined
  return {
    form: { ...form, ...day },
    rule: 'holiday',
    says: 'the holiday nearest',
    directed: toward !== undefined,
  }
}

const awayFrom = (day: CalendarDay, document: CalendarDay): number =>
  Math.abs(dayNumber(day) - dayNumber(document))

const yearsAround = ({ year }: CalendarDay): number[] => [year - 1, year, year + 1]

/** The day that lies nearest in the direction, without a direction the nearest of all; `strict` leaves out the day itself. */
function nearest(
  days: CalendarDay[],
  document: CalendarDay,
  toward: Toward,
  strict: boolean,
): CalendarDay | undefined {
  let best: CalendarDay | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const day of days) {
    const away = dayNumber(day) - dayNumber(document)
    if (strict && away === 0) continue
    if ((toward === 'past' && away > 0) || (toward === 'future' && away < 0)) continue
    if (Math.abs(away) < distance) {
      best = day
      distance = Math.abs(away)
    }
  }
  return best
}
