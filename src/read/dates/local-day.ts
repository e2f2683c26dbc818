import type { DateCandidate } from '../../model/document.ts'

/**
 * A time given in UTC may fall on another day than where the paper is printed: the day printed by the headline or carried by the
 * address goes first when a time zone (UTC-12 to UTC+14) explains the difference. Where neither stands and it is midnight in `zone`
 * (IANA, that of the site's country), the local day is meant.
 */
export function preferLocalDay(candidates: DateCandidate[], zones: readonly string[]): void {
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
    (candidate) =>
      candidate.role === 'published' &&
      !candidate.instant &&
      candidate.value === stated.value &&
      !hasClockOf(candidate.text, instant),
  )
  if (!printed && !confirmed) settleByZone(stated, instant, zones)
  if (!printed || confirmed) return
  printed.why = `the local day of ${stated.text}`
  candidates.splice(candidates.indexOf(printed), 1)
  candidates.unshift(printed)
}

/** The same instant in another form confirms no local day: "Tue Aug 25 2020 00:23:33 GMT+0000". */
function hasClockOf(text: string, instant: number): boolean {
  const [hour, minute] = new Date(instant).toISOString().slice(11, 16).split(':')
  return new RegExp(`(?<!\\d)${hour}[:h]${minute}(?!\\d)`).test(text)
}

/** A fraction of a second is the mark of a program's clock (ECMAScript, 21.4.4.36): such a time is surely UTC, and no editor's. */
const BY_CLOCK = /\.\d{3}Z$/
const WHOLE_SECOND = /\.000Z$/

/** The day where the site is: at its midnight, or where a program's clock stated the time and all time zones of the country agree. */
function settleByZone(stated: DateCandidate, instant: number, zones: readonly string[]): void {
  const [zone] = zones
  if (zone === undefined) return
  const midnight = zones.length === 1 ? midnightIn(zone, instant) : undefined
  const days = new Set(zones.map((each) => dayIn(each, instant).slice(0, 10)))
  const text = stated.instant ?? ''
  const isSure = days.size === 1 && BY_CLOCK.test(text) && !WHOLE_SECOND.test(text)
  const local = midnight ?? (isSure ? [...days][0] : undefined)
  if (local === undefined || local === stated.value) return
  stated.why = midnight
    ? `${stated.why}; it is midnight in ${zone}, where the site is: the day is meant`
    : `${stated.why}; in ${zone}, where the site is, it was that day`
  stated.value = local
}

function shiftedDay(instant: number, hours: number): string {
  return new Date(instant + hours * 3_600_000).toISOString().slice(0, 10)
}

/** The day that begins at an instant in a time zone (tz database); undefined when none does. */
function midnightIn(zone: string, instant: number): string | undefined {
  const local = dayIn(zone, instant)
  return local.endsWith('00:00') ? local.slice(0, 10) : undefined
}

/** Day and clock of an instant in a time zone. */
function dayIn(zone: string, instant: number): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant)
}
