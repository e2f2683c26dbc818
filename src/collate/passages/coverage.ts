import type { Features } from './features.ts'
import { QUOTED } from './words.ts'

/** A stretch of words, by index, end exclusive, that stands in the other text too. */
export interface Zone {
  start: number
  end: number
  /** Share of its features that the other text has: near 1 word for word, .2 in a bad scan. */
  density: number
}

/** How much of a text stands in another. */
export interface Coverage {
  /** Share of its words that stand in zones, words between quotation marks counting less. */
  share: number
  /** Share of its words that stand in a row of `ROW` words and more which the other text has too, word for word; quotations aside. */
  verbatim: number
  /** How many words it has. */
  words: number
  zones: Zone[]
}

/** Nothing of it. */
export const NOT_COVERED: Coverage = { share: 0, verbatim: 0, words: 0, zones: [] }

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
/** Words from the first word of the last pair of a row to the row's end: a pair that reaches further is not common. */
const REACH_OF_LAST = 3

/** So many features in a row mark the edge of a zone that is word for word. */
const EDGE = 3

/**
 * Two independent reports have names, titles and turns of phrase in common, of four words or less. Set on neardup-docs
 * and wikiver-docs (dev), where three, four and eight tell copies from such reports less well.
 */
const ROW = 5

/**
 * The density from which on a zone counts in full, in a brief of next to no words and in a text of `BRIEF` words and more; below, in
 * proportion. Names, titles and figures of one event are most of a brief: told in other words it still has a third of its pairs in
 * common, everywhere. Of the copies among the texts of less than 120 words in wikiver-docs (dev) nine of ten are above .42, of
 * the others none.
 */
const NEEDED_IN_BRIEF = 0.6
const NEEDED = 0.25
/** Words up to which a text is a brief: for the density above, for the weights of copies, and by judgement for what is derived. */
export const BRIEF = 180

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
  if (sum === 0) return { ...NOT_COVERED, words: codes.length }
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
  if (sure.length === 0) return { ...NOT_COVERED, words: codes.length }
  const needed = NEEDED + (NEEDED_IN_BRIEF - NEEDED) * Math.max(0, 1 - codes.length / BRIEF)
  const held = sure.reduce(
    (total, { start, end, density }) => total + weight(codes, start, end) * Math.min(1, density / needed),
    0,
  )
  const share = Math.min(1, held / weight(codes, 0, codes.length))
  return { share, verbatim: rows(features, codes, common) / codes.length, words: codes.length, zones: sure }
}

/** How many words of a text stand in rows of words that the other has too: there, one pair of near words after the other is common. */
function rows({ at: wordAt, count }: Features, codes: Uint32Array, common: Uint8Array): number {
  let sum = 0
  let counted = 0
  for (let first = 0; first < count; first++) {
    if (common[first] === 0) continue
    let last = first
    while (last + 1 < count && common[last + 1] === 1) last += 1
    const start = Math.max(counted, wordAt[first] ?? 0)
    const end = Math.min(codes.length, (wordAt[last] ?? 0) + REACH_OF_LAST)
    const told = end - start - quotedIn(codes, start, end)
    if (told >= ROW) {
      sum += told
      counted = end
    }
    first = last
  }
  return sum
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
  return end - start - (1 - QUOTED_WEIGHT) * quotedIn(codes, start, end)
}

function quotedIn(codes: Uint32Array, start: number, end: number): number {
  let quoted = 0
  for (let at = start; at < end; at++) if (((codes[at] ?? 0) & QUOTED) !== 0) quoted += 1
  return quoted
}
