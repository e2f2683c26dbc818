/** A possible descent with its cost; nodes are numbers from 0, `ROOT` stands above every root. */
export interface Arc {
  from: number
  to: number
  cost: number
}

export const ROOT = -1

/**
 * The cheapest way to give each of `count` nodes one parent without a circle (Chu & Liu 1965, Edmonds 1967, "Optimum
 * branchings"). Every node must have at least one arc, for example from `ROOT`. Of equal costs the arc that stands
 * first wins. Returns the arc into each node.
 */
export function cheapestArborescence(count: number, arcs: readonly Arc[]): Arc[] {
  const shifted = arcs.map((arc) => ({ from: arc.from + 1, to: arc.to + 1, cost: arc.cost, arc }))
  return solve(count + 1, shifted)
}

interface Step {
  from: number
  to: number
  cost: number
  /** The arc of the caller that this one stands for. */
  arc: Arc
  /** In a contracted graph: the arc of the graph before that this one stands for. */
  origin?: Step
}

function solve(count: number, steps: readonly Step[]): Arc[] {
  const best = cheapestInto(count, steps)
  const circle = findCircle(best)
  if (circle === undefined) return best.flatMap((step) => (step ? [step.arc] : []))
  const inside = new Set(circle)
  const { names, size } = contractedNames(count, inside)
  const contracted = steps.flatMap((step): Step[] => {
    const from = names[step.from] ?? 0
    const to = names[step.to] ?? 0
    if (from === to) return []
    const spared = inside.has(step.to) ? (best[step.to]?.cost ?? 0) : 0
    return [{ from, to, cost: step.cost - spared, arc: step.arc, origin: step }]
  })
  const chosen = new Set(solve(size, contracted))
  const entry = contracted.find(
    ({ to, arc, origin }) => to === names[circle[0] ?? 0] && chosen.has(arc) && origin,
  )
  const kept = circle.flatMap((node) => (node === entry?.origin?.to ? [] : (best[node]?.arc ?? [])))
  return [...chosen, ...kept]
}

/** The cheapest step into each node but the root, which is node 0. */
function cheapestInto(count: number, steps: readonly Step[]): (Step | undefined)[] {
  const best: (Step | undefined)[] = Array.from({ length: count })
  for (const step of steps) {
    if (step.to === 0 || step.from === step.to) continue
    const known = best[step.to]
    if (known === undefined || step.cost < known.cost) best[step.to] = step
  }
  return best
}

function findCircle(best: readonly (Step | undefined)[]): number[] | undefined {
  const seenFrom = new Int32Array(best.length).fill(-1)
  for (let start = 1; start < best.length; start++) {
    const path: number[] = []
    let node = start
    while (node > 0 && seenFrom[node] === -1) {
      seenFrom[node] = start
      path.push(node)
      node = best[node]?.from ?? 0
    }
    if (node > 0 && seenFrom[node] === start) return path.slice(path.indexOf(node))
  }
  return undefined
}

/** New numbers of the nodes when those of a circle become one. */
function contractedNames(count: number, inside: ReadonlySet<number>): { names: number[]; size: number } {
  let next = 0
  const names = Array.from({ length: count }, (_, node) => (inside.has(node) ? -1 : next++))
  return { names: names.map((name) => (name < 0 ? next : name)), size: next + 1 }
}
