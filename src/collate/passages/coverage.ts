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
export function coverage(features: Features, codes: Uint32Array, common: Uint8Array): Coverage {
  const { count } = features
  if (SUMS.length <= count) SUMS = new Int32Array(2 * count)
  const sums = SUMS
  let sum = 0
  for (let at = 0; at < count; at++) {
    sum += common[at] ?? 0
    sums[at + 1] = sum
  }
  if (sum === 0) return { share: 0, zones: [] }
  const zones: Zone[] = []
  let open = -1
  for (let at = 0; at < count; at++) {
    const from = at < HALF_WINDOW ? 0 : at - HALF_WINDOW
    const to = at + HALF_WINDOW < count ? at + HALF_WINDOW + 1 : count
    const covered = (sums[to] ?? 0) - (sums[from] ?? 0) >= COVERED * (to - from)
    if (covered === open >= 0) continue
    if (!covered) zones.push(zone(features, codes.length, sums, open, at))
    open = covered ? at : -1
  }
  if (open >= 0) zones.push(zone(features, codes.length, sums, open, count))
  const sure = zones.filter(({ start, end, density }) => density >= DENSE || end - start >= LONG)
  if (sure.length === 0) return { share: 0, zones: sure }
  const held = sure.reduce((total, { start, end }) => total + weight(codes, start, end), 0)
  return { share: Math.min(1, held / weight(codes, 0, codes.length)), zones: sure }
}

/** The zone of the features from `open` to `end`, of which `sums` counts the common ones, in a text of so many words. */
function zone({ at: wordAt }: Features, words: number, sums: Int32Array, open: number, end: number): Zone {
  const hits = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)
  let [first, behind] = [open, end]
  if (hits(first, behind) >= VERBATIM * (behind - first)) {
    while (first < behind - EDGE && hits(first, first + EDGE) < EDGE) first += 1
    while (behind > first + EDGE && hits(behind - EDGE, behind) < EDGE) behind -= 1
  }
  const start = wordAt[first] ?? 0
  const last = wordAt[behind - 1] ?? start
  return { start, end: Math.min(words, last + 2), density: hits(first, behind) / (behind - first) }
}

function weight(codes: Uint32Array, start: number, end: number): number {
  let quoted = 0
  for (let at = start; at < end; at++) if (((codes[at] ?? 0) & QUOTED) !== 0) quoted += 1
  return end - start - quoted + QUOTED_WEIGHT * quoted
}
