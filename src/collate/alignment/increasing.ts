/** A link's place on both sides and how much it counts, for example its number of words. */
export interface Placed {
  a: number
  b: number
  weight: number
}

/**
 * The heaviest chain of items whose places increase on both sides; `items` must be sorted by `b`. What is outside of
 * the chain has moved. Fenwick tree over the ranks of `a`: O(n log n). Of equal chains the one met first wins.
 */
export function heaviestIncreasing(items: readonly Placed[]): Set<number> {
  const ranks = new Map(
    [...new Set(items.map(({ a }) => a))].sort((x, y) => x - y).map((a, rank) => [a, rank]),
  )
  const best = new Int32Array(ranks.size + 1).fill(-1)
  const total = new Float64Array(items.length)
  const previous = new Int32Array(items.length).fill(-1)
  let last = -1
  items.forEach((item, index) => {
    const rank = ranks.get(item.a) ?? 0
    let before = -1
    for (let node = rank; node > 0; node -= node & -node) before = heavier(best[node] ?? -1, before, total)
    previous[index] = before
    total[index] = item.weight + (before < 0 ? 0 : (total[before] ?? 0))
    for (let node = rank + 1; node < best.length; node += node & -node)
      best[node] = heavier(index, best[node] ?? -1, total)
    last = heavier(index, last, total)
  })
  const chain = new Set<number>()
  for (let at = last; at >= 0; at = previous[at] ?? -1) chain.add(at)
  return chain
}

function heavier(candidate: number, current: number, total: Float64Array): number {
  if (candidate < 0) return current
  if (current < 0) return candidate
  const difference = (total[candidate] ?? 0) - (total[current] ?? 0)
  return difference > 0 || (difference === 0 && candidate < current) ? candidate : current
}
