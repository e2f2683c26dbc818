import type { Features } from './features.ts'
import { QUOTED } from './words.ts'

/** A stretch of words, by index, end exclusive, that stands in the other text too. */
export interface Zone {
  start: number
  end: number
  /** Share of its features that the other text has: near 1 word for word, .2 in a bad scan. */
  density: number
}

/** Share of the words of a text that stand in zones, words between quotation marks counting less, and the zones. */
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

/** Two reporters take down the same words of a speaker without copying from each other. Set on neardup-docs (dev). */
const QUOTED_WEIGHT = 0.3

/** From which density on a zone is word for word, and its edges can be told exactly. */
export const VERBATIM = 0.5
/** So many features in a row mark the edge of a zone that is word for word. */
const EDGE = 3

/** Room for the running sums of one call. */
let SUMS = new Int32Array(4096)

/** Which parts of a text stand in another: `common` says of each of its features whether that has it. */
export function coverage({ at: wordAt, count }: Features, codes: Uint32Array, common: Uint8Array): Coverage {
  if (SUMS.length <= count) SUMS = new Int32Array(2 * count)
  const sums = SUMS
  for (let at = 0, sum = 0; at < count; at++) {
    sum += common[at] ?? 0
    sums[at + 1] = sum
  }
  const hits = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)
  const zones: Zone[] = []
  if (hits(0, count) === 0) return { share: 0, zones }
  let open = -1
  const close = (windowEnd: number): void => {
    let end = windowEnd
    if (hits(open, end) >= VERBATIM * (end - open)) {
      while (open < end - EDGE && hits(open, open + EDGE) < EDGE) open += 1
      while (end > open + EDGE && hits(end - EDGE, end) < EDGE) end -= 1
    }
    const start = wordAt[open] ?? 0
    const last = wordAt[end - 1] ?? start
    zones.push({ start, end: Math.min(codes.length, last + 2), density: hits(open, end) / (end - open) })
    open = -1
  }
  for (let at = 0; at < count; at++) {
    const from = at < HALF_WINDOW ? 0 : at - HALF_WINDOW
    const to = at + HALF_WINDOW < count ? at + HALF_WINDOW + 1 : count
    const covered = (sums[to] ?? 0) - (sums[from] ?? 0) >= COVERED * (to - from)
    if (covered && open < 0) open = at
    if (!covered && open >= 0) close(at)
  }
  if (open >= 0) close(count)
  const sure = zones.filter(({ start, end, density }) => density >= DENSE || end - start >= LONG)
  const held = sure.reduce((sum, { start, end }) => sum + weight(codes, start, end), 0)
  return { share: codes.length === 0 ? 0 : Math.min(1, held / weight(codes, 0, codes.length)), zones: sure }
}

function weight(codes: Uint32Array, start: number, end: number): number {
  let quoted = 0
  for (let at = start; at < end; at++) if (((codes[at] ?? 0) & QUOTED) !== 0) quoted += 1
  return end - start - quoted + QUOTED_WEIGHT * quoted
}
