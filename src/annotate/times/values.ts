import type { Interval } from '../../model/index.ts'
import {
  addDays,
  type CalendarDay,
  daysInMonth,
  holidayOf,
  isDay,
  isoDay,
  mondayOf,
  weekOf,
} from './calendar.ts'
import type { CalendarForm, ShiftForm } from './form.ts'

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The TIMEX3 value of a calendar form; what the words and the resolver left open stays X (TimeML 1.2.1, 2.3). */
export function calendarValue(form: CalendarForm): string {
  const suffix = timeSuffix(form)
  if (form.century !== undefined) return era(form, pad(form.century, 2))
  if (form.decade !== undefined) return era(form, pad(form.decade, 3))
  const year = yearText(form)
  if (form.half !== undefined) return `${year}-H${form.half}`
  if (form.quarter !== undefined) return `${year}-Q${form.quarter}`
  if (form.season !== undefined) return `${year}-${form.season}`
  if (form.holiday !== undefined && form.month === undefined) return holidayValue(form, year) + suffix
  if (form.week === true && form.year !== undefined && form.month !== undefined) {
    const { year: weekYear, week } = weekOf({ year: form.year, month: form.month, day: form.day ?? 1 })
    return `${pad(weekYear, 4)}-W${pad(week, 2)}${form.weekend === true ? '-WE' : ''}`
  }
  if (form.week === true) return `${year}-WXX`
  if (form.month === undefined && form.weekday !== undefined) return `${year}-WXX-${form.weekday}${suffix}`
  if (form.month === undefined && form.day === undefined)
    return suffix === '' ? year : `${year}-XX-XX${suffix}`
  const month = form.month === undefined ? 'XX' : pad(form.month, 2)
  if (form.day === undefined) return suffix === '' ? `${year}-${month}` : `${year}-${month}-XX${suffix}`
  return `${year}-${month}-${pad(form.day, 2)}${suffix}`
}

/** The TIMEX3 value of a shift whose anchor is not known: the grain is kept, all the rest is X. */
export function openShiftValue(form: ShiftForm): string {
  const suffix = timeSuffix(form)
  if (suffix !== '') return `XXXX-XX-XX${suffix}`
  const grains: Record<ShiftForm['unit'], string> = {
    second: 'XXXX-XX-XXTXX:XX',
    minute: 'XXXX-XX-XXTXX:XX',
    hour: 'XXXX-XX-XXTXX',
    day: 'XXXX-XX-XX',
    weekend: 'XXXX-WXX-WE',
    week: 'XXXX-WXX',
    fortnight: 'XXXX-WXX',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
  }
  return grains[form.unit]
}

/** The days that a calendar form names, both included; undefined where they can't be known (a season, BC, X). */
export function calendarInterval(form: CalendarForm): Interval | undefined {
  if (form.era === 'BC' || form.fiscal === true || form.season !== undefined) return undefined
  if (form.century !== undefined) return years(form.century * 100, form.century * 100 + 99)
  if (form.decade !== undefined) return years(form.decade * 10, form.decade * 10 + 9)
  const { year, month, day } = form
  if (year === undefined || year < 1 || year > 9999) return undefined
  if (form.half !== undefined) return months(year, form.half * 6 - 5, form.half * 6)
  if (form.quarter !== undefined) return months(year, form.quarter * 3 - 2, form.quarter * 3)
  if (form.holiday !== undefined && month === undefined) return single(holidayOf(form.holiday, year))
  if (month === undefined)
    return form.weekday === undefined && day === undefined ? years(year, year) : undefined
  if (form.week === true) {
    const { year: weekYear, week } = weekOf({ year, month, day: day ?? 1 })
    const monday = mondayOf(weekYear, week)
    return { from: isoDay(addDays(monday, form.weekend === true ? 5 : 0)), to: isoDay(addDays(monday, 6)) }
  }
  if (day === undefined) return months(year, month, month)
  return isDay({ year, month, day }) ? single({ year, month, day }) : undefined
}

export const single = (day: CalendarDay): Interval => ({ from: isoDay(day), to: isoDay(day) })

/** `TMO`, `T17:00`, or nothing. */
function timeSuffix(form: { part?: string; clock?: string }): string {
  if (form.clock !== undefined) return `T${form.clock}`
  return form.part === undefined ? '' : `T${form.part}`
}

function years(from: number, to: number): Interval | undefined {
  if (from < 1 || to > 9999) return undefined
  return { from: `${pad(from, 4)}-01-01`, to: `${pad(to, 4)}-12-31` }
}

function months(year: number, from: number, to: number): Interval {
  return {
    from: isoDay({ year, month: from, day: 1 }),
    to: isoDay({ year, month: to, day: daysInMonth(year, to) }),
  }
}

function era(form: CalendarForm, value: string): string {
  return form.era === 'BC' ? `BC${value}` : value
}

function yearText(form: CalendarForm): string {
  if (form.year !== undefined) return era(form, pad(form.year, 4))
  return form.yearOfCentury === undefined ? era(form, 'XXXX') : `XX${pad(form.yearOfCentury, 2)}`
}

function holidayValue(form: CalendarForm, year: string): string {
  if (form.holiday === undefined) return year
  if (form.year !== undefined && form.era === undefined) return isoDay(holidayOf(form.holiday, form.year))
  if (form.holiday.kind === 'fixed')
    return `${year}-${pad(form.holiday.month, 2)}-${pad(form.holiday.day, 2)}`
  return form.holiday.kind === 'nth' ? `${year}-${pad(form.holiday.month, 2)}-XX` : `${year}-XX-XX`
}
