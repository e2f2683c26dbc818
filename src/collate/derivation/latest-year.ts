import type { Span, Witness } from '../../model/index.ts'
import { anchorOf, nameOf, type Pair, type Reason } from './pair.ts'

/** Fitted on direction-wikiver (dev), where the one that names the later year is the later one in .85 of the cases. */
const LATER_YEAR = 0.85

/** A text cannot tell of a year before it comes: the one that names a later year is more often the later one. */
export function latestYear({ a, b }: Pair): Reason[] {
  const inA = latest(a)
  const inB = latest(b)
  if (!inA || !inB || inA.year === inB.year) return []
  const [later, found] = inB.year > inA.year ? [b, inB] : [a, inA]
  const says = `${nameOf(later)} tells of ${found.year}, the other of no later year than ${Math.min(inA.year, inB.year)}`
  const weight = inB.year > inA.year ? LATER_YEAR : -LATER_YEAR
  return [{ rule: 'latest-year', says, weight, anchors: [anchorOf(later, found.span)] }]
}

function latest({ document }: Witness): { year: number; span: Span } | undefined {
  let best: { year: number; span: Span } | undefined
  for (const match of document.text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g)) {
    const year = Number(match[0])
    const span = { start: match.index, end: match.index + 4, text: match[0] }
    if (year > (best?.year ?? 0)) best = { year, span }
  }
  return best
}
