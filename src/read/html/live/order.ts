import type { Entry, EntryOrder } from '../../../model/document.ts'
import { minutesOf } from './clock.ts'

/** Of the neighbours that differ so great a share goes one way. */
const MOST = 0.75

/** In which order entries stand, given in the order of the page: from each to the next by instant, else by day and printed time. */
export function orderOf(entries: readonly Entry[], published: string | undefined): EntryOrder {
  let falling = 0
  let rising = 0
  for (const [at, entry] of entries.entries()) {
    const next = entries[at + 1]
    const step = next === undefined ? 0 : stepBetween(entry, next, published)
    if (step < 0) falling++
    if (step > 0) rising++
  }
  const all = falling + rising
  if (all > 0 && falling >= MOST * all) return 'newest-first'
  return all > 0 && rising >= MOST * all ? 'oldest-first' : 'mixed'
}

/** Below 0 where the next entry is of an earlier time, above 0 where of a later one. */
function stepBetween(entry: Entry, next: Entry, published: string | undefined): number {
  if (entry.instant !== undefined && next.instant !== undefined) {
    const [from, to] = [Date.parse(entry.instant), Date.parse(next.instant)]
    if (!Number.isNaN(from) && !Number.isNaN(to)) return to - from
  }
  // An entry that states no day is of the page's.
  const [day, nextDay] = [entry.day ?? published, next.day ?? published]
  if (day !== undefined && nextDay !== undefined && day !== nextDay) return nextDay > day ? 1 : -1
  const [from, to] = [minutesOf(entry.time), minutesOf(next.time)]
  return from === undefined || to === undefined ? 0 : to - from
}
