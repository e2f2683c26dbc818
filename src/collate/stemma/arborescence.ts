/** A possible descent, with what it costs to assume it. */
export interface Descent {
  from: number
  to: number
  cost: number
}

interface Arc extends Descent {
  /** The arc that this one stands for in the graph before a circle was drawn together. */
  of: Arc | undefined
}

/**
 * The cheapest descents by which every node but the root has one parent (Chu and Liu 1965, Edmonds 1967); every node
 * must be reachable from the root. Of equal costs the descent that is named first wins.
 */
export function cheapestArborescence(size: number, root: number, descents: readonly Descent[]): Descent[] {
  const arcs = descents
    .filter(({ from, to }) => from !== to && to !== root)
    .map((descent): Arc => ({ ...descent, of: undefined }))
  return solve(size, root, arcs)
}

/** Draws a circle of cheapest arcs together into one node, numbered `size`, until there is none. */
function solve(size: number, root: number, arcs: readonly Arc[]): Arc[] {
  const cheapest = new Map<number, Arc>()
  for (const arc of arcs) {
    const known = cheapest.get(arc.to)
    if (known === undefined || arc.cost < known.cost - 1e-12) cheapest.set(arc.to, arc)
  }
  const circle = circleOf(cheapest)
  if (circle === undefined) return [...cheapest.values()]
  const inside = new Set(circle.map(({ to }) => to))
  const drawn = arcs.flatMap((arc): Arc[] => {
    const [leaves, enters] = [inside.has(arc.from), inside.has(arc.to)]
    if (leaves && enters) return []
    if (enters)
      return [{ from: arc.from, to: size, cost: arc.cost - (cheapest.get(arc.to)?.cost ?? 0), of: arc }]
    return [{ from: leaves ? size : arc.from, to: arc.to, cost: arc.cost, of: arc }]
  })
  const found = solve(size + 1, root, drawn).flatMap(({ of }) => of ?? [])
  const entered = found.find(({ to }) => inside.has(to))?.to
  return [...found, ...circle.filter(({ to }) => to !== entered)]
}

function circleOf(cheapest: ReadonlyMap<number, Arc>): Arc[] | undefined {
  const settled = new Set<number>()
  for (const start of cheapest.keys()) {
    const walked: number[] = []
    let at: number | undefined = start
    while (at !== undefined && !settled.has(at) && !walked.includes(at)) {
      walked.push(at)
      at = cheapest.get(at)?.from
    }
    if (at !== undefined && walked.includes(at))
      return walked.slice(walked.indexOf(at)).flatMap((node) => cheapest.get(node) ?? [])
    for (const node of walked) settled.add(node)
  }
  return undefined
}
