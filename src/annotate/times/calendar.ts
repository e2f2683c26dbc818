import type { HolidayRule } from '../language/en/calendar.ts'

/** A day of the proleptic Gregorian calendar; `year` is astronomical (0 is 1 BC). */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Days since 1970-01-01. Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that lies `number` days after 1970-01-01; inverse of `dayNumber`. */
function dayOfNumber(number: number): CalendarDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

export const addDays = (day: CalendarDay, count: number): CalendarDay => dayOfNumber(dayNumber(day) + count)

/** Weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (day: CalendarDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  return dayNumber(next) - dayNumber({ year, month, day: 1 })
}

/** Moves by whole months; a day that the month lacks becomes its last one. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const months = day.year * 12 + day.month - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) }
}

/** ISO 8601 week and the year that it belongs to. */
export function weekOf(day: CalendarDay): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 })
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 }
}

/** The Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): CalendarDay {
  const fourth = { year, month: 1, day: 4 }
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
}

/** `YYYY-MM-DD`; only for years 0 to 9999. */
export const isoDay = ({ year, month, day }: CalendarDay): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** The day that `YYYY-MM-DD` names, or undefined where the calendar has no such day. */
export function parseDay(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (match === null) return undefined
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(day) ? day : undefined
}

/** Whether the calendar has this day (31 April is none). */
export const isDay = ({ year, month, day }: CalendarDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Easter Sunday, Gregorian. Method: the anonymous algorithm of Meeus, "Astronomical Algorithms", chapter 8. */
function easterOf(year: number): CalendarDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 }
}

/** The day of a holiday in a year. */
export function holidayOf(rule: HolidayRule, year: number): CalendarDay {
  if (rule.kind === 'fixed') return { year, month: rule.month, day: rule.day }
  if (rule.kind === 'easter') return addDays(easterOf(year), rule.offset)
  if (rule.nth < 0) {
    const last = { year, month: rule.month, day: daysInMonth(year, rule.month) }
    return addDays(last, -((weekdayOf(last) - rule.weekday + 7) % 7))
  }
  const first = { year, month: rule.month, day: 1 }
  return addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7)
}
