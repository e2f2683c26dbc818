/** How alike two items are, 0 to 1. Pairs that are not listed count as 0. */
export interface Likeness {
  a: string
  b: string
  likeness: number
}

/** A joining of two groups, by the pair that brought it about. */
export interface Joining extends Likeness {
  /** Mean likeness over all pairs between the two groups, as `averageLink` takes it. */
  mean: number
}

/** What is settled beforehand: pairs that are in one group, and pairs that are not. No pair may be both. */
export interface Settled {
  together: readonly (readonly [string, string])[]
  apart: readonly (readonly [string, string])[]
}

export interface Grouping {
  groups: string[][]
  joinings: Joining[]
}

/** Twice the `REPRESENTATIVES` that a text is surely compared with: that is enough to be above `GROUP_MEAN`. */
const COUNTED = 20

/**
 * Groups items by their likeness, the most alike pair first. Two groups join only when the mean likeness of all pairs
 * between them reaches `guard`: one wrong pair never glues two groups, as it does in union-find. What is `settled` holds
 * whatever the likenesses say. A group counts with at most `COUNTED` members: of a large
 * family each is compared with some only, and pairs that nobody looked at must not count as unlike. Independent of the order of input; cost grows with the number of listed pairs.
 */
export function averageLink(
  items: readonly string[],
  pairs: readonly Likeness[],
  threshold: number,
  guard: number,
  settled: Settled = { together: [], apart: [] },
): Grouping {
  const groupOf = new Map(items.map((item) => [item, new Group(item)]))
  for (const { a, b, likeness } of pairs) {
    const left = groupOf.get(a)
    const right = groupOf.get(b)
    if (left && right) left.meet(right, likeness)
  }
  for (const [a, b] of settled.apart) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)]
    if (left && right) left.keepApart(right)
  }
  for (const [a, b] of settled.together) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)]
    if (left && right && left !== right) join(left, right)
  }
  const sorted = pairs
    .map(({ a, b, likeness }) => (a < b ? { a, b, likeness } : { a: b, b: a, likeness }))
    .filter(({ likeness }) => likeness >= threshold)
    .sort((x, y) => y.likeness - x.likeness || compare(x.a, y.a) || compare(x.b, y.b))
  const joinings: Joining[] = []
  for (const pair of sorted) {
    const left = groupOf.get(pair.a)
    const right = groupOf.get(pair.b)
    if (!left || !right || left === right || left.apart.has(right)) continue
    const mean = Math.min(1, (left.sums.get(right) ?? 0) / (left.weight * right.weight))
    if (mean < guard) continue
    joinings.push({ ...pair, mean })
    join(left, right)
  }
  const groups = [...new Set(groupOf.values())].map((group) => group.items.toSorted(compare))
  return { groups: groups.sort((x, y) => compare(x[0] ?? '', y[0] ?? '')), joinings }

  function join(left: Group, right: Group): void {
    const [large, small] = left.sums.size >= right.sums.size ? [left, right] : [right, left]
    large.take(small)
    for (const item of small.items) groupOf.set(item, large)
  }
}

class Group {
  readonly items: string[]
  /** Sum of likenesses to every other group that has any. */
  readonly sums = new Map<Group, number>()
  /** Groups that it may not join. */
  readonly apart = new Set<Group>()

  constructor(item: string) {
    this.items = [item]
  }

  get weight(): number {
    return Math.min(this.items.length, COUNTED)
  }

  meet(other: Group, likeness: number): void {
    this.sums.set(other, (this.sums.get(other) ?? 0) + likeness)
    other.sums.set(this, (other.sums.get(this) ?? 0) + likeness)
  }

  keepApart(other: Group): void {
    this.apart.add(other)
    other.apart.add(this)
  }

  take(other: Group): void {
    this.items.push(...other.items)
    for (const [third, sum] of other.sums) {
      third.sums.delete(other)
      if (third !== this) this.meet(third, sum)
    }
    this.sums.delete(other)
    for (const third of other.apart) {
      third.apart.delete(other)
      this.keepApart(third)
    }
  }
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
