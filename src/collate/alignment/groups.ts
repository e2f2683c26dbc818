/** A sentence of `a` and one of `b` that correspond, by their indices. */
export interface Pairing {
  a: number
  b: number
}

/** Sentences of both sides that hang together by pairings, by index, in order. */
export interface Group {
  a: number[]
  b: number[]
}

/** Connected components of the pairings, in order of their first sentence in `b`. */
export function groups(pairings: readonly Pairing[]): Group[] {
  const ofA = new Map<number, Group>()
  const ofB = new Map<number, Group>()
  for (const { a, b } of pairings) {
    const group = ofA.get(a) ?? { a: [], b: [] }
    const other = ofB.get(b)
    if (!group.a.includes(a)) group.a.push(a)
    if (other === undefined) group.b.push(b)
    else if (other !== group) {
      group.a.push(...other.a)
      group.b.push(...other.b)
    }
    for (const i of group.a) ofA.set(i, group)
    for (const j of group.b) ofB.set(j, group)
  }
  const distinct = [...new Set(ofB.values())]
  for (const group of distinct) {
    group.a.sort((x, y) => x - y)
    group.b.sort((x, y) => x - y)
  }
  return distinct.sort((x, y) => (x.b[0] ?? 0) - (y.b[0] ?? 0))
}
