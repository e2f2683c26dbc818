/** Two witnesses that go together. */
export interface Tie {
  a: string
  b: string
  distance: number
  /** Decides between ties of about the same distance: how unsure their direction is. */
  doubt: number
}

/** Distances that differ by less are the same: one word in a thousand. */
const GRAIN = 0.001

/** The minimum spanning forest (Kruskal 1956); equal distances go by doubt, then by name. */
export function spanningForest(ids: readonly string[], ties: readonly Tie[]): Tie[] {
  const head = new Map(ids.map((id) => [id, id]))
  const find = (id: string): string => {
    let at = id
    for (let up = head.get(at); up !== undefined && up !== at; up = head.get(at)) at = up
    head.set(id, at)
    return at
  }
  const grain = ({ distance }: Tie): number => Math.round(distance / GRAIN)
  const sorted = ties.toSorted(
    (x, y) =>
      grain(x) - grain(y) ||
      x.doubt - y.doubt ||
      x.distance - y.distance ||
      (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1),
  )
  return sorted.filter(({ a, b }) => {
    const left = find(a)
    const right = find(b)
    if (left !== right) head.set(left, right)
    return left !== right
  })
}
