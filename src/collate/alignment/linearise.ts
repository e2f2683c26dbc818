import { Heap } from './heap.ts'

interface Node<T> {
  item: T
  /** Mean place in the sequences that have it, 0 to 1. */
  place: number
  rank: number
  waitsFor: number
  next: Node<T>[]
  done: boolean
}

/**
 * One order of the items of several sequences that keeps each sequence's order wherever the sequences agree
 * (topological sorting, Kahn 1962). Where they contradict each other (a moved row), the item that stands earliest on
 * average goes first. Behind an item, its own followers come before others, so that runs stay together.
 */
export function linearise<T>(sequences: readonly (readonly T[])[]): T[] {
  const nodes = new Map<T, Node<T> & { places: number[] }>()
  for (const sequence of sequences) {
    let previous: Node<T> | undefined
    let at = 0
    for (const item of new Set(sequence)) {
      const node = nodes.get(item) ?? {
        item,
        place: 0,
        places: [],
        rank: nodes.size,
        waitsFor: 0,
        next: [],
        done: false,
      }
      nodes.set(item, node)
      node.places.push(at++ / sequence.length)
      if (previous) {
        previous.next.push(node)
        node.waitsFor++
      }
      previous = node
    }
  }
  for (const node of nodes.values())
    node.place = node.places.reduce((sum, place) => sum + place, 0) / node.places.length
  return order([...nodes.values()])
}

function order<T>(nodes: readonly Node<T>[]): T[] {
  const before = (x: Node<T>, y: Node<T>): boolean =>
    x.place !== y.place ? x.place < y.place : x.rank < y.rank
  const ready = new Heap<Node<T>>(before)
  const waiting = [...nodes].sort((x, y) => (before(x, y) ? -1 : 1))
  let earliest = 0
  for (const node of nodes) if (node.waitsFor === 0) ready.push(node)
  const ordered: T[] = []
  let follower: Node<T> | undefined
  while (ordered.length < nodes.length) {
    let node = follower ?? ready.pop()
    while (node?.done) node = ready.pop()
    if (node === undefined) {
      while (waiting[earliest]?.done) earliest++
      node = waiting[earliest]
    }
    if (node === undefined) break
    node.done = true
    ordered.push(node.item)
    follower = undefined
    for (const next of node.next) {
      next.waitsFor--
      if (next.waitsFor > 0 || next.done) continue
      if (follower === undefined || before(next, follower)) {
        if (follower) ready.push(follower)
        follower = next
      } else ready.push(next)
    }
  }
  return ordered
}
