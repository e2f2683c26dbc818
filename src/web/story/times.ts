import type { Anchor, Interval, TimelineEntry, Timex } from '../../model/index.ts'
import { anchorOf, type StoryIndex } from './story-index.ts'

/** A time expression and everywhere it is said with the same value. */
export interface SaidTime {
  timex: Timex
  anchors: Anchor[]
}

/** Dated entries by their days, undated ones apart. */
export function timelineParts(entries: readonly TimelineEntry[]): {
  dated: { entry: TimelineEntry; when: Interval }[]
  undated: { entry: TimelineEntry; reason: string }[]
} {
  const dated = entries.flatMap((entry) => (entry.when.absent ? [] : [{ entry, when: entry.when.value }]))
  const undated = entries.flatMap((entry) =>
    entry.when.absent ? [{ entry, reason: entry.when.reason }] : [],
  )
  return { dated: dated.sort((a, b) => order(a.when, b.when)), undated }
}

/** Time expressions of all witnesses; the same words with the same value are one. Dated ones first, by day. */
export function saidTimes(index: StoryIndex): SaidTime[] {
  const all = index.witnesses.flatMap(({ id, witness }) =>
    witness.annotations.timexes.map((timex) => ({ timex, anchor: anchorOf(id, timex) })),
  )
  const groups = Map.groupBy(
    all,
    ({ timex }) => `${timex.text.toLowerCase()}\n${timex.value}\n${timex.mod ?? ''}\n${timex.basis}`,
  )
  return [...groups.values()]
    .flatMap((said) => (said[0] ? [{ timex: said[0].timex, anchors: said.map(({ anchor }) => anchor) }] : []))
    .sort((a, b) => order(a.timex.interval ?? {}, b.timex.interval ?? {}))
}

/** Days as they are written: one, a whole month or year, from–to, or an open side in words. */
export function days({ from, to }: Interval): string {
  const whole = wholePeriod(from, to)
  if (whole !== undefined) return whole
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} – ${to}`
  if (from !== undefined) return `from ${from}`
  return to === undefined ? 'no day' : `by ${to}`
}

/** `YYYY` or `YYYY-MM` where the days are exactly those of the year or month. */
function wholePeriod(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined) return undefined
  const [year = '', month = '', day] = from.split('-')
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return day === '01' && to === `${year}-${month}-${lastDay}` ? `${year}-${month}` : undefined
}

function order(a: Interval, b: Interval): number {
  const key = ({ from, to }: Interval) => `${from ?? to ?? '9999'} ${to ?? from ?? '9999'}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
