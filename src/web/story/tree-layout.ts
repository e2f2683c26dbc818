import { Graph, layout } from '@dagrejs/dagre'
import type { Stemma, StemmaEdge, StemmaNode } from '../../model/index.ts'

export const NODE = { width: 190, height: 54 } as const

export interface PlacedNode {
  node: StemmaNode
  /** Its middle, in pixels. */
  x: number
  y: number
}

export interface PlacedEdge {
  edge: StemmaEdge
  /** An SVG path. */
  path: string
  /** Where its confidence is written. */
  label: { x: number; y: number }
}

export interface PlacedStemma {
  width: number
  height: number
  nodes: PlacedNode[]
  edges: PlacedEdge[]
}

/** The stemma laid out from the sources on the left to the copies on the right (Sugiyama's layers, by dagre), sizes in pixels. */
export function treeLayout(stemma: Stemma): PlacedStemma {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 44, marginx: 12, marginy: 12 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of stemma.nodes) graph.setNode(id, { ...NODE })
  for (const { from, to } of stemma.edges) graph.setEdge(from, to, { width: 36, height: 16, labelpos: 'c' })
  layout(graph)
  const size = graph.graph()
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: stemma.nodes.map((node) => {
      const { x, y } = graph.node(node.id)
      return { node, x: x ?? 0, y: y ?? 0 }
    }),
    edges: stemma.edges.map((edge) => {
      const { points, x, y } = graph.edge(edge.from, edge.to)
      return { edge, path: curve(points ?? []), label: { x: x ?? 0, y: y ?? 0 } }
    }),
  }
}

/** A smooth path through the middles between the points, with the points as quadratic controls. */
export function curve(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const at = ({ x, y }: { x: number; y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`
  const middles = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point
    const isLast = index === rest.length - 2
    const end = isLast ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }
    return `Q${at(point)} ${at(end)}`
  })
  const straight = rest.length === 1 && rest[0] ? [`L${at(rest[0])}`] : []
  return [`M${at(first)}`, ...straight, ...middles].join(' ')
}
