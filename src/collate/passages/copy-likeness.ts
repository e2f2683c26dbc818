import { COPY_WEIGHTS } from './copy-weights.ts'
import { BRIEF, type Zone } from './coverage.ts'
import type { Overlap } from './overlap.ts'

/**
 * What tells a copy: how much of the one stands in the other and the reverse, roughly (`share`: a scan, a text that was worked over) and
 * word for word (`verbatim`: an excerpt of which the rest is new). An excerpt is a copy, so that the share of the text of
 * which more is contained stands first. By their roots: between nothing and a tenth lies more than between eight and nine tenths.
 * Where letters are wrong throughout no row of words is whole: how dense the common stretches are says what to expect. In a brief the
 * names, offices and figures of the event are rows of words, too, so that what stands word for word in it tells less.
 */
export function measuresOfOverlap({ ofThis, ofOther }: Overlap): number[] {
  const lessVerbatim = Math.sqrt(Math.min(ofThis.verbatim, ofOther.verbatim))
  const brevity = Math.max(0, 1 - Math.min(ofThis.words, ofOther.words) / BRIEF)
  return [
    1,
    Math.sqrt(Math.max(ofThis.share, ofOther.share)),
    Math.sqrt(Math.min(ofThis.share, ofOther.share)),
    Math.sqrt(Math.max(ofThis.verbatim, ofOther.verbatim)),
    lessVerbatim,
    Math.min(density(ofThis.zones), density(ofOther.zones)),
    brevity * lessVerbatim,
  ]
}

/** Share of what stands in common stretches that the other text has, 0 where there are none. */
function density(zones: readonly Zone[]): number {
  let words = 0
  let held = 0
  for (const { start, end, density: share } of zones) {
    words += end - start
    held += share * (end - start)
  }
  return words === 0 ? 0 : held / words
}

/** How far two texts are copies of one, 0 to 1: the probability by the shares of their words that stand in common stretches. */
export function copyLikeness(overlap: Overlap): number {
  if (overlap.ofThis.share === 0 && overlap.ofOther.share === 0) return 0
  return likenessBy(measuresOfOverlap(overlap), COPY_WEIGHTS)
}

export function likenessBy(measures: readonly number[], weights: readonly number[]): number {
  const balance = measures.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-balance))
}
