import { tokens } from '../../../annotate/tokens.ts'
import type { Span, Witness } from '../../../model/index.ts'
import type { Finding } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'

/** So many words and marks are one phrase that was put for another. */
const ONE_PHRASE = 3

/**
 * Where the whole difference is one passage, it was put in more often than taken out: who cuts a text down cuts in more than one place.
 * For the same reason the longer one of two texts that begin alike went on from the other.
 */
export function oneStroke({ a, b, nameOf }: Pair): Finding[] {
  const [lengthA, lengthB] = [a.document.text.length, b.document.text.length]
  if (lengthA === lengthB) return []
  const [short, long, sign] = lengthA < lengthB ? [a, b, 1] : [b, a, -1]
  const [fewer, more] = [tokensOf(short), tokensOf(long)]
  const least = Math.min(fewer.length, more.length)
  const beginning = commonAtStart(fewer, more, least)
  const end = commonAtStart(fewer.toReversed(), more.toReversed(), least - beginning)
  const [left, put] = [fewer, more].map((all) => all.slice(beginning, all.length - end))
  const isOne = left?.length === 0 || Math.max(left?.length ?? 0, put?.length ?? 0) <= ONE_PHRASE
  if (beginning === 0 && !isOne) return []
  const [first, last] = [put?.[0], put?.at(-1)]
  return [
    {
      rule: 'one-stroke',
      says: isOne
        ? `the two differ in one place only, where ${nameOf(long)} has more`
        : `${nameOf(long)} is the longer one of two that begin with the same ${beginning} words and marks`,
      measures: {
        oneStroke: isOne ? sign : 0,
        sameBeginning: (sign * beginning) / Math.max(1, fewer.length),
      },
      anchors: isOne && first && last ? [anchorOf(long, { start: first.start, end: last.end })] : [],
    },
  ]
}

const known = new WeakMap<Witness, Span[]>()

function tokensOf(witness: Witness): Span[] {
  const all = known.get(witness) ?? tokens(witness.document.text)
  known.set(witness, all)
  return all
}

function commonAtStart(x: readonly Span[], y: readonly Span[], most: number): number {
  let at = 0
  while (at < most && x[at]?.text === y[at]?.text) at++
  return at
}
