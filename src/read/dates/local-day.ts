import type { DateCandidate } from '../../model/document.ts'

/**
 * A time given in UTC may fall on another day than where the paper is printed: the day printed by the headline or carried by the
 * address goes first when a time zone (UTC-12 to UTC+14) explains the difference.
 */
export function preferLocalDay(candidates: DateCandidate[]): void {
  const stated = candidates.find((candidate) => candidate.role === 'published')
  if (!stated?.instant || !/(?:Z|UTC|GMT|[+-]00:?00)$/i.test(stated.instant)) return
  const instant = Date.parse(stated.instant.replace(' ', 'T'))
  if (Number.isNaN(instant)) return
  const days = new Set([shiftedDay(instant, -12), shiftedDay(instant, 14)])
  const printed = candidates.find(
    (candidate) =>
      candidate.role === 'published' &&
      candidate.instant === undefined &&
      candidate.value !== stated.value &&
      days.has(candidate.value),
  )
  if (
    !printed ||
    candidates.some(
      (candidate) => candidate.role === 'published' && !candidate.instant && candidate.value === stated.value,
    )
  )
    return
  printed.why = `the local day of ${stated.text}`
  candidates.splice(candidates.indexOf(printed), 1)
  candidates.unshift(printed)
}

function shiftedDay(instant: number, hours: number): string {
  return new Date(instant + hours * 3_600_000).toISOString().slice(0, 10)
}
