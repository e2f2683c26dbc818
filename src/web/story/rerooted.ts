import type { Stemma, StemmaEdge } from '../../model/index.ts'

/** A stemma as a reader turned it. */
export interface RerootedStemma {
  stemma: Stemma
  /** The edges that now point the other way than they were found. */
  reversed: ReadonlySet<StemmaEdge>
}

/**
 * The same tree with `root` as its first witness: the main edges between it and the root that was found are turned round, all
 * others stay. A tree without direction can be held at any of its nodes; what was found is one of the ways.
 */
export function rerooted(stemma: Stemma, root: string): RerootedStemma {
  const main = new Map(
    stemma.edges.filter(({ contamination }) => !contamination).map((edge) => [edge.to, edge]),
  )
  const turned = new Map<StemmaEdge, StemmaEdge>()
  let top = root
  for (let edge = main.get(top); edge !== undefined && !turned.has(edge); edge = main.get(top)) {
    turned.set(edge, { ...edge, from: edge.to, to: edge.from })
    top = edge.from
  }
  if (turned.size === 0) return { stemma, reversed: new Set() }
  return {
    stemma: {
      nodes: stemma.nodes,
      edges: stemma.edges.map((edge) => turned.get(edge) ?? edge),
      roots: stemma.roots.map((id) => (id === top ? root : id)),
    },
    reversed: new Set(turned.values()),
  }
}
