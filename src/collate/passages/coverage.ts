import type { Feature } from './features.ts'

/** A stretch of words, by index, end exclusive, that stands in the other text too. */
export interface Zone {
  start: number
  end: number
  /** Share of its features that the other text has: near 1 word for word, .2 in a bad scan. */
  density: number
}

/** Share of the words of a text that stand in zones, and the zones. */
export interface Coverage {
  share: number
  zones: Zone[]
}

/** Features to each side of a place that decide whether it lies in a zone. */
const HALF_WINDOW = 30
/**
 * Density from which on a place is covered. Independent reports of one event have .03 to .1, a scan with 12 % wrong
 * letters .2 and more. Set on neardup-docs (dev).
 */
const COVERED = 0.17

/** A zone that is less dense must be longer, in words: chance makes short ones. */
const DENSE = 0.25
const LONG = 30

/** Which parts of a text of `length` words stand in the text whose feature hashes are `other`. */
export function coverage(features: readonly Feature[], length: number, other: ReadonlySet<number>): Coverage {
  const sums = new Int32Array(features.length + 1)
  features.forEach(({ hash }, at) => {
    sums[at + 1] = (sums[at] ?? 0) + (other.has(hash) ? 1 : 0)
  })
  const hits = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)
  const zones: Zone[] = []
  let open = -1
  const close = (end: number): void => {
    const start = features[open]?.at ?? 0
    const last = features[end - 1]?.at ?? start
    zones.push({ start, end: Math.min(length, last + 2), density: hits(open, end) / (end - open) })
    open = -1
  }
  for (let at = 0; at < features.length; at++) {
    const from = Math.max(0, at - HALF_WINDOW)
    const to = Math.min(features.length, at + HALF_WINDOW + 1)
    const covered = hits(from, to) >= COVERED * (to - from)
    if (covered && open < 0) open = at
    if (!covered && open >= 0) close(at)
  }
  if (open >= 0) close(features.length)
  const sure = zones.filter(({ start, end, density }) => density >= DENSE || end - start >= LONG)
  const words = sure.reduce((sum, { start, end }) => sum + end - start, 0)
  return { share: length === 0 ? 0 : Math.min(1, words / length), zones: sure }
}
