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
  label: Point
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
  const columns = new Set(stemma.nodes.map(({ id }) => Math.round(graph.node(id).x ?? 0)))
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: stemma.nodes.map((node) => {
      const { x, y } = graph.node(node.id)
      return { node, x: x ?? 0, y: y ?? 0 }
    }),
    edges: placedEdges(stemma, new Map(stemma.nodes.map(({ id }) => [id, graph.node(id)])), (edge) => {
      const { points = [] } = graph.edge(edge.from, edge.to)
      // Where it has to pass other nodes it keeps to the place that was left for it in their column.
      return points.slice(1, -1).filter(({ x }: Point) => columns.has(Math.round(x)))
    }),
  }
}

/** The edges between placed nodes, from the right side of the source to the left side of the copy. */
export function placedEdges(
  stemma: Stemma,
  nodes: ReadonlyMap<string, { x?: number; y?: number }>,
  passing: (edge: StemmaEdge) => Point[] = () => [],
): PlacedEdge[] {
  return stemma.edges.map((edge) => {
    const start = side(nodes.get(edge.from), 'right')
    const end = side(nodes.get(edge.to), 'left')
    const between = passing(edge)
    const last = between.at(-1) ?? start
    return {
      edge,
      path: curve([start, ...between, end]),
      label: { x: (last.x + end.x) / 2, y: (last.y + end.y) / 2 },
    }
  })
}

interface Point {
  x: number
  y: number
}

/** The middle of a node's side: copies are to the right of their sources. */
function side(node: { x?: number; y?: number } | undefined, which: 'left' | 'right'): Point {
  return { x: (node?.x ?? 0) + (which === 'right' ? NODE.width / 2 : -NODE.width / 2), y: node?.y ?? 0 }
}

/** A path through all points that leaves and enters each one level. */
export function curve([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return ''
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
  let from = first
  const pieces = rest.map((to) => {
    const middle = (from.x + to.x) / 2
    const piece = `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`
    from = to
    return piece
  })
  return [`M${at(first)}`, ...pieces].join(' ')
}
