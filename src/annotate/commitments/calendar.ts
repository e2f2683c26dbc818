/** Day arithmetic on `YYYY-MM-DD` in the proleptic Gregorian calendar, in UTC so that no time zone shows. */

/** The day `days` after `day` (before it when negative). */
export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
}

/**
 * The day that lies the ISO 8601 duration `duration` after `day`; undefined for a duration without a whole
 * number of days, weeks, months or years. A month's missing day becomes its last (31 January + P1M = 28 February).
 */
export function addDuration(day: string, duration: string): string | undefined {
  // "Within 48 hours": hours that make whole days.
  const hours = Number(/^PT(\d{1,4})H$/.exec(duration)?.[1] ?? 0)
  if (hours > 0) return hours % 24 === 0 ? addDays(day, hours / 24) : undefined
  const parts = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(duration)
  if (parts === null || duration === 'P') return undefined
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0))
  const moved = addMonths(day, (years ?? 0) * 12 + (months ?? 0))
  return addDays(moved, (weeks ?? 0) * 7 + (days ?? 0))
}

function addMonths(day: string, months: number): string {
  if (months === 0) return day
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined) return day
  const first = Date.UTC(year, month - 1 + months, 1)
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return isoDay(first + (Math.min(date, length) - 1) * 86_400_000)
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
