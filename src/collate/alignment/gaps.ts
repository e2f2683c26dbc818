import type { Comparable } from './comparable.ts'
import type { Pairing } from './groups.ts'
import { heaviestIncreasing } from './increasing.ts'

/** From this share of pairs in one order on, two witnesses keep their order; a shuffled pool of 200 has .14. */
const IN_ORDER = 0.5

/**
 * Whether two sentences stand in the same gap: between partners of the same sentences before and behind. Where the pairs
 * have no order in common, every two do. Places are those among the sentences given.
 */
export function sameGap(
  pairs: readonly Pairing[],
  left: readonly Comparable[],
  right: readonly Comparable[],
): (a: number, b: number) => boolean {
  const { length } = left
  const sorted = pairs.toSorted((x, y) => x.b - y.b || x.a - y.a)
  // By words, so that which of two that crossed has moved is the same from either side.
  const weight = ({ a, b }: Pairing) => (left[a]?.words.length ?? 0) + (right[b]?.words.length ?? 0)
  const chain = heaviestIncreasing(sorted.map((pair) => ({ ...pair, weight: weight(pair) })))
  if (chain.size < IN_ORDER * pairs.length) return () => true
  const partner = new Map(sorted.filter((_, at) => chain.has(at)).map(({ a, b }) => [a, b]))
  const behind = new Float64Array(length).fill(Number.POSITIVE_INFINITY)
  const before = new Float64Array(length).fill(-1)
  for (let at = 1; at < length; at++) before[at] = partner.get(at - 1) ?? before[at - 1] ?? -1
  for (let at = length - 2; at >= 0; at--)
    behind[at] = partner.get(at + 1) ?? behind[at + 1] ?? Number.POSITIVE_INFINITY
  return (a, b) => (before[a] ?? -1) < b && b < (behind[a] ?? Number.POSITIVE_INFINITY)
}
