import type { DateCandidate } from '../../model/document.ts'

/**
 * A time given in UTC may fall on another day than where the paper is printed: the day printed by the headline or carried by the
 * address goes first when a time zone (UTC-12 to UTC+14) explains the difference. Where neither stands and it is midnight in `zone`
 * (IANA, that of the site's country), the local day is meant.
 */
export function preferLocalDay(candidates: DateCandidate[], zone: string | undefined): void {
  const stated = candidates.find((candidate) => candidate.role === 'published')
  if (!stated?.instant || !/(?:Z|UTC|GMT|[+-]00:?00)$/i.test(stated.instant)) return
  // Some systems write seconds with one digit ("23:15:0Z").
  const instant = Date.parse(stated.instant.replace(' ', 'T').replace(/:(\d)(?!\d)/, ':0$1'))
  if (Number.isNaN(instant)) return
  const days = new Set([shiftedDay(instant, -12), shiftedDay(instant, 14)])
  const printed = candidates.find(
    (candidate) =>
      candidate.role === 'published' &&
      candidate.instant === undefined &&
      candidate.value !== stated.value &&
      days.has(candidate.value),
  )
  const confirmed = candidates.some(
    (candidate) => candidate.role === 'published' && !candidate.instant && candidate.value === stated.value,
  )
  if (!printed && !confirmed && zone !== undefined) {
    const local = midnightIn(zone, instant)
    if (local !== undefined && local !== stated.value) {
      stated.why = `${stated.why}; it is midnight in ${zone}, where the site is: the day is meant`
      stated.value = local
    }
  }
  if (!printed || confirmed) return
  printed.why = `the local day of ${stated.text}`
  candidates.splice(candidates.indexOf(printed), 1)
  candidates.unshift(printed)
}

function shiftedDay(instant: number, hours: number): string {
  return new Date(instant + hours * 3_600_000).toISOString().slice(0, 10)
}

/** The day that begins at an instant in a time zone (tz database); undefined when none does. */
function midnightIn(zone: string, instant: number): string | undefined {
  const local = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant)
  return local.endsWith('00:00') ? local.slice(0, 10) : undefined
}
