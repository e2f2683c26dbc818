import type { Comparable } from './comparable.ts'

/**
 * Pairs sentences with the same key. Keys that occur once on each side come first (the anchors of patience diff,
 * B. Cohen); then runs grow from them in both directions, so that of several copies of a repeated sentence those are
 * paired that stand in the same surroundings; what is left of a repeated sentence is paired in order. Linear.
 * Returns, by index in `a`, the index in `b`.
 */
export function anchors(a: readonly Comparable[], b: readonly Comparable[]): Map<number, number> {
  const inA = byKey(a)
  const inB = byKey(b)
  const forward = new Map<number, number>()
  const backward = new Map<number, number>()
  const pair = (i: number, j: number): void => {
    forward.set(i, j)
    backward.set(j, i)
  }
  for (const [key, [i, ...others]] of inA) {
    const there = inB.get(key)
    const j = there?.[0]
    if (others.length === 0 && there?.length === 1 && i !== undefined && j !== undefined) pair(i, j)
  }
  for (const step of [1, -1]) {
    for (const [start, partner] of [...forward]) {
      let i = start + step
      let j = partner + step
      while (!forward.has(i) && !backward.has(j) && a[i] !== undefined && a[i]?.key === b[j]?.key) {
        pair(i, j)
        i += step
        j += step
      }
    }
  }
  for (const [key, places] of inA) {
    const free = (inB.get(key) ?? []).filter((j) => !backward.has(j))
    const open = places.filter((i) => !forward.has(i))
    open.slice(0, free.length).forEach((i, position) => {
      const j = free[position]
      if (j !== undefined) pair(i, j)
    })
  }
  return forward
}

function byKey(sentences: readonly Comparable[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  sentences.forEach(({ key }, position) => {
    const known = places.get(key)
    if (known) known.push(position)
    else places.set(key, [position])
  })
  return places
}
