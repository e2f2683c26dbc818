import type { Comparable } from './comparable.ts'

/** What an exchange must add to the likeness of the two links, so that a tie changes nothing. */
const GAIN = 1e-6
/** Each round only makes the sum larger; two or three settle any text. */
const MOST_ROUNDS = 8

type Pair<T> = readonly [T, T]

interface Exchange<T> {
  x: T
  y: T
  gain: number
}

/**
 * Taking the likest pair first can cross two links: where both sentences of one side are like both of the other, the
 * likest pair leaves the others to each other, however unlike. Partners are exchanged while that makes the two links
 * together likelier: the 2-opt step towards an assignment of greatest weight (Croes 1958; Kuhn 1955). Only sentences
 * with one partner are exchanged, and only for partners of `proposals` that are at least `least` like them.
 */
export function exchanged<T extends Comparable>(
  links: readonly Pair<T>[],
  proposals: readonly Pair<T>[],
  least: number,
  likeness: (x: T, y: T) => number,
): Pair<T>[] {
  const times = new Map<T, number>()
  for (const one of links.flat()) times.set(one, (times.get(one) ?? 0) + 1)
  const single = links.filter(([x, y]) => times.get(x) === 1 && times.get(y) === 1)
  const ofA = new Map(single)
  const ofB = new Map(single.map(([x, y]) => [y, x]))
  const possible = proposals.filter(([x, y]) => ofA.has(x) && ofB.has(y) && ofA.get(x) !== y)
  if (possible.length === 0) return [...links]
  const known = new Map<T, Map<T, number>>()
  const alike = (x: T, y: T): number => {
    const row = known.get(x) ?? new Map<T, number>()
    known.set(x, row)
    const value = row.get(y) ?? likeness(x, y)
    row.set(y, value)
    return value
  }
  const gainOf = (x: T, y: T): number => {
    const [left, right] = [ofB.get(y), ofA.get(x)]
    if (left === undefined || right === undefined || left === x) return 0
    const crossed = alike(left, right)
    const direct = alike(x, y)
    if (Math.min(direct, crossed) < least) return 0
    return direct + crossed - alike(x, right) - alike(left, y)
  }
  const moved = new Set<T>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const better = possible
      .map(([x, y]): Exchange<T> => ({ x, y, gain: gainOf(x, y) }))
      .filter(({ gain }) => gain > GAIN)
      .sort(
        (one, other) => other.gain - one.gain || one.x.index - other.x.index || one.y.index - other.y.index,
      )
    if (better.length === 0) break
    for (const { x, y } of better) {
      const [left, right] = [ofB.get(y), ofA.get(x)]
      if (left === undefined || right === undefined || gainOf(x, y) <= GAIN) continue
      for (const [one, other] of [
        [x, y],
        [left, right],
      ] as const) {
        ofA.set(one, other)
        ofB.set(other, one)
        moved.add(one)
      }
    }
  }
  return links.map(([x, y]) => (moved.has(x) ? [x, ofA.get(x) ?? y] : [x, y]))
}
