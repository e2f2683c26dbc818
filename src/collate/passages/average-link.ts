import { Heap } from '../alignment/heap.ts'

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
 * Groups items by their likeness: the two groups whose pairs are most alike on average join, and again, as long as that
 * mean reaches `guard` and their likest pair `threshold` (UPGMA, Sokal and Michener 1958). The likest groups come first,
 * not the likest pair: a pair that stands out must not take a group from where it belongs as a whole, and one wrong
 * pair never glues two groups, as it does in union-find. What is `settled` holds whatever the likenesses say. A group
 * counts with at most `COUNTED` members: of a large family each is compared with some only, and pairs that nobody
 * looked at must not count as unlike. Independent of the order of input; cost grows with the number of listed pairs.
 */
export function averageLink(
  items: readonly string[],
  pairs: readonly Likeness[],
  threshold: number,
  guard: number,
  settled: Settled = { together: [], apart: [] },
): Grouping {
  const groupOf = new Map(items.map((item) => [item, new Group(item)]))
  // Sums are taken in one order, so that no rounding depends on the order of input.
  for (const pair of pairs.map(inOrder).sort(byNames)) {
    const left = groupOf.get(pair.a)
    const right = groupOf.get(pair.b)
    if (left && right && left !== right) left.meet(right, { sum: pair.likeness, likest: pair })
  }
  for (const [a, b] of settled.apart) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)]
    if (left && right) left.keepApart(right)
  }
  for (const [a, b] of settled.together) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)]
    if (left && right && left !== right) join(left, right)
  }
  const queue = new Heap<Proposal>(ranksFirst)
  const propose = (left: Group, right: Group): void => {
    const between = left.between.get(right)
    if (between === undefined || between.likest.likeness < threshold || left.apart.has(right)) return
    const mean = left.mean(right)
    if (mean >= guard) queue.push({ left, right, mean, likest: between.likest })
  }
  for (const left of new Set(groupOf.values()))
    for (const right of left.between.keys()) if (left.first < right.first) propose(left, right)
  const joinings: Joining[] = []
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { left, right, mean, likest } = next
    if (left.gone || right.gone || left.apart.has(right)) continue
    if (mean !== left.mean(right)) {
      // The group has grown since. A mean that grew with it was proposed then.
      if (mean > left.mean(right)) propose(left, right)
      continue
    }
    joinings.push({ ...likest, mean })
    const { joined, met } = join(left, right)
    for (const third of met) propose(joined, third)
  }
  const groups = [...new Set(groupOf.values())].map((group) => group.items.toSorted(compare))
  return { groups: groups.sort((x, y) => compare(x[0] ?? '', y[0] ?? '')), joinings }

  /** The group that both now are, and those to which its likeness may have grown by that. */
  function join(left: Group, right: Group): { joined: Group; met: Group[] } {
    const isLarger =
      left.between.size !== right.between.size
        ? left.between.size > right.between.size
        : left.first < right.first
    const [joined, small] = isLarger ? [left, right] : [right, left]
    const met = [...small.between.keys()].filter((third) => third !== joined)
    joined.take(small)
    for (const item of small.items) groupOf.set(item, joined)
    return { joined, met }
  }
}

interface Proposal {
  left: Group
  right: Group
  mean: number
  likest: Likeness
}

function ranksFirst(x: Proposal, y: Proposal): boolean {
  if (x.mean !== y.mean) return x.mean > y.mean
  if (x.likest.likeness !== y.likest.likeness) return x.likest.likeness > y.likest.likeness
  return byNames(x.likest, y.likest) < 0
}

/** What is known of the pairs between two groups. */
interface Between {
  /** Sum of their likenesses. */
  sum: number
  likest: Likeness
}

class Group {
  readonly items: string[]
  /** The lowest of its items. */
  first: string
  /** Whether another group has taken it. */
  gone = false
  readonly between = new Map<Group, Between>()
  /** Groups that it may not join. */
  readonly apart = new Set<Group>()

  constructor(item: string) {
    this.items = [item]
    this.first = item
  }

  get weight(): number {
    return Math.min(this.items.length, COUNTED)
  }

  mean(other: Group): number {
    return Math.min(1, (this.between.get(other)?.sum ?? 0) / (this.weight * other.weight))
  }

  meet(other: Group, { sum, likest }: Between): void {
    const known = this.between.get(other)
    const between =
      known === undefined ? { sum, likest } : { sum: known.sum + sum, likest: likestOf(known.likest, likest) }
    this.between.set(other, between)
    other.between.set(this, between)
  }

  keepApart(other: Group): void {
    this.apart.add(other)
    other.apart.add(this)
  }

  take(other: Group): void {
    other.gone = true
    this.items.push(...other.items)
    if (other.first < this.first) this.first = other.first
    for (const [third, between] of other.between) {
      third.between.delete(other)
      if (third !== this) this.meet(third, between)
    }
    for (const third of other.apart) {
      third.apart.delete(other)
      this.keepApart(third)
    }
  }
}

function likestOf(x: Likeness, y: Likeness): Likeness {
  if (x.likeness !== y.likeness) return x.likeness > y.likeness ? x : y
  return byNames(x, y) < 0 ? x : y
}

function inOrder({ a, b, likeness }: Likeness): Likeness {
  return a < b ? { a, b, likeness } : { a: b, b: a, likeness }
}

function byNames(x: Likeness, y: Likeness): number {
  return compare(x.a, y.a) || compare(x.b, y.b) || y.likeness - x.likeness
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
