import type { Span, Witness } from '../../../model/index.ts'
import { type Finding, logRatio } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'

/** The first web page: a later year in a text is of the time in which the text itself may be from. */
const WEB = 1991
const MOST_YEARS = 5

/** A text cannot tell of a year before it comes: the one that names a later year is more often the later one. */
export function latestYear({ a, b, nameOf }: Pair): Finding[] {
  const [inA, inB] = [years(a), years(b)]
  const [lastA, lastB] = [latest(inA), latest(inB)]
  const own = (mine: ReadonlyMap<number, Span>, theirs: ReadonlyMap<number, Span>): number =>
    [...mine.keys()].filter((year) => !theirs.has(year)).length
  const comparable = lastA > 0 && lastB > 0
  const apart = Math.max(-MOST_YEARS, Math.min(MOST_YEARS, lastB - lastA))
  const measures = {
    laterYear: comparable ? Math.sign(lastB - lastA) : 0,
    laterYears: Math.max(lastA, lastB) >= WEB ? apart : 0,
    years: logRatio(inA.size, inB.size),
    ownYears: logRatio(own(inA, inB), own(inB, inA)),
  }
  if (Object.values(measures).every((value) => value === 0)) return []
  const [later, found, other] = lastB >= lastA ? [b, inB, lastA] : [a, inA, lastB]
  const last = latest(found)
  const span = found.get(last)
  const says =
    lastA === lastB
      ? `${inA.size} different years in ${nameOf(a)}, ${inB.size} in ${nameOf(b)}`
      : `${nameOf(later)} tells of ${last}, the other of ${other === 0 ? 'no year' : `no later year than ${other}`}`
  return [{ rule: 'latest-year', says, measures, anchors: span ? [anchorOf(later, span)] : [] }]
}

/** The years that a text names, each with its first place. */
function years({ document }: Witness): Map<number, Span> {
  const found = new Map<number, Span>()
  for (const match of document.text.matchAll(/(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)/g)) {
    const year = Number(match[0])
    if (!found.has(year)) found.set(year, { start: match.index, end: match.index + 4, text: match[0] })
  }
  return found
}

function latest(found: ReadonlyMap<number, Span>): number {
  return Math.max(0, ...found.keys())
}
