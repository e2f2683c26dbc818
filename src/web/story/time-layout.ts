import type { Stemma } from '../../model/index.ts'
import { NODE, type PlacedEdge, type PlacedNode, type PlacedStemma, placedEdges } from './tree-layout.ts'

const GAP = { column: 60, row: 14, day: 28, margin: 12 } as const

/** A stemma drawn against time, with the days above it. */
export interface StemmaInTime extends PlacedStemma {
  /** Each day that a witness states, from the left, and where its nodes begin; `undefined` for those that state none. */
  days: { day: string | undefined; x: number }[]
}

/**
 * The stemma with a column for each stated day, the earliest on the left, undated witnesses on the right. Copies of the same
 * day stand to the right of their source; a lost ancestor stands before its first copy. Each node has a line of its own, below
 * the source it comes from.
 */
export function timeLayout(stemma: Stemma, dayOf: (id: string) => string | undefined): StemmaInTime {
  const main = stemma.edges.filter(({ contamination }) => !contamination)
  const children = Map.groupBy(main, ({ from }) => from)
  const sourceOf = new Map(main.map(({ from, to }) => [to, from]))
  const hollow = new Set(stemma.nodes.filter(({ kind }) => kind === 'hollow').map(({ id }) => id))

  const order: string[] = []
  const put = (id: string) => {
    if (order.includes(id)) return
    order.push(id)
    const copies = (children.get(id) ?? []).map(({ to }) => to)
    for (const copy of copies.sort((a, b) => ordered(dayOf(a), dayOf(b)) || ordered(a, b))) put(copy)
  }
  for (const { id } of stemma.nodes) if (!sourceOf.has(id)) put(id)
  for (const { id } of stemma.nodes) put(id)

  const days = new Map(
    order.map((id) => [id, hollow.has(id) ? firstDay(id, children, dayOf, new Set()) : dayOf(id)]),
  )
  const columnOf = (id: string) => `${days.get(id) ?? '9999'} ${String(stepsInDay(id)).padStart(4, '0')}`
  const stepsInDay = (id: string): number => {
    let steps = 0
    let at = sourceOf.get(id)
    for (let guard = order.length; at !== undefined && guard > 0; guard--) {
      if (days.get(at) === days.get(id)) steps++
      at = sourceOf.get(at)
    }
    return steps
  }
  const columns = [...new Set(order.map(columnOf))].sort()
  const nodes = stemma.nodes.map((node) => ({
    node,
    x: GAP.margin + columns.indexOf(columnOf(node.id)) * (NODE.width + GAP.column) + NODE.width / 2,
    y: GAP.day + order.indexOf(node.id) * (NODE.height + GAP.row) + NODE.height / 2,
  }))
  const first = new Map<string | undefined, number>()
  for (const { node, x } of nodes.toSorted((a, b) => a.x - b.x)) {
    const day = days.get(node.id)
    if (!first.has(day)) first.set(day, x - NODE.width / 2)
  }
  return {
    width: GAP.margin * 2 + columns.length * (NODE.width + GAP.column) - GAP.column,
    height: GAP.day + order.length * (NODE.height + GAP.row),
    nodes,
    edges: elbows(stemma, new Map(nodes.map((placed) => [placed.node.id, placed]))),
    days: [...first].map(([day, x]) => ({ day, x })),
  }
}

/**
 * Main edges leave their source downwards and go level on the copy's own line, so that they cross no box; a further source, or
 * a copy that states an earlier day than its source, is drawn as in the other layout.
 */
function elbows(stemma: Stemma, nodes: ReadonlyMap<string, PlacedNode>): PlacedEdge[] {
  const BEND = 8
  return placedEdges(stemma, nodes).map((placed) => {
    const source = nodes.get(placed.edge.from)
    const copy = nodes.get(placed.edge.to)
    if (placed.edge.contamination || !source || !copy || copy.x <= source.x || copy.y <= source.y)
      return placed
    const x = source.x - NODE.width / 2 + 24
    const end = copy.x - NODE.width / 2
    return {
      ...placed,
      path: `M${x} ${source.y + NODE.height / 2}V${copy.y - BEND}Q${x} ${copy.y} ${x + BEND} ${copy.y}H${end}`,
      label: { x: end - 36, y: copy.y },
    }
  })
}

/** Undated ones last. */
function ordered(a: string | undefined, b: string | undefined): number {
  return (a ?? '9999') < (b ?? '9999') ? -1 : (a ?? '9999') > (b ?? '9999') ? 1 : 0
}

/** The earliest day below a lost ancestor: it must have been there by then. */
function firstDay(
  id: string,
  children: ReadonlyMap<string, { to: string }[]>,
  dayOf: (id: string) => string | undefined,
  seen: Set<string>,
): string | undefined {
  if (seen.has(id)) return undefined
  seen.add(id)
  const below = (children.get(id) ?? []).map(({ to }) => dayOf(to) ?? firstDay(to, children, dayOf, seen))
  return below.sort(ordered)[0]
}
