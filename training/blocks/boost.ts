import type { TreeNode, Trees } from '../../src/read/html/trees.ts'

/** What the trees learn from: a row of measures each, whether it is furniture, and how much it counts. */
export interface Row {
  values: readonly number[]
  furniture: boolean
  weight: number
}

export interface BoostOptions {
  trees: number
  depth: number
  /** How far each tree goes. */
  rate: number
  /** A node has at least so many rows. */
  leaf: number
  /** Pulls the values of small nodes towards 0 (L2). */
  pull: number
}

const MOST_LIMITS = 40

/**
 * Boosted trees for log-loss with second-order steps (Friedman 2001; Chen and Guestrin 2016, section 2.2), splits tried at quantiles.
 * No random step: the same rows give the same trees.
 */
export function boosted(
  measures: readonly string[],
  rows: readonly Row[],
  { trees, depth, rate, leaf, pull }: BoostOptions,
): Trees {
  const limits = measures.map((_, measure) => limitsOf(rows.map(({ values }) => values[measure] ?? 0)))
  const bins = limits.map((own, measure) =>
    Uint8Array.from(rows, ({ values }) => binOf(own, values[measure] ?? 0)),
  )
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const furniture = rows.reduce((sum, row) => sum + (row.furniture ? row.weight : 0), 0)
  const base = Math.log(furniture / (total - furniture))
  const odds = new Float64Array(rows.length).fill(base)
  const gradient = new Float64Array(rows.length)
  const curvature = new Float64Array(rows.length)
  const found: TreeNode[][] = []

  const meanOf = (members: readonly number[]): number => {
    let sum = 0
    let curve = 0
    for (const at of members) {
      sum += gradient[at] ?? 0
      curve += curvature[at] ?? 0
    }
    return round((rate * sum) / (curve + pull))
  }

  const splitOf = (members: readonly number[]): { measure: number; bin: number } | undefined => {
    let best: { measure: number; bin: number; gain: number } | undefined
    let sum = 0
    let curve = 0
    for (const at of members) {
      sum += gradient[at] ?? 0
      curve += curvature[at] ?? 0
    }
    const whole = (sum * sum) / (curve + pull)
    for (const [measure, binned] of bins.entries()) {
      const size = (limits[measure]?.length ?? 0) + 1
      const sums = new Float64Array(size)
      const curves = new Float64Array(size)
      const counts = new Uint32Array(size)
      for (const at of members) {
        const bin = binned[at] ?? 0
        sums[bin] = (sums[bin] ?? 0) + (gradient[at] ?? 0)
        curves[bin] = (curves[bin] ?? 0) + (curvature[at] ?? 0)
        counts[bin] = (counts[bin] ?? 0) + 1
      }
      let low = 0
      let lowCurve = 0
      let lowCount = 0
      for (let bin = 0; bin + 1 < size; bin++) {
        low += sums[bin] ?? 0
        lowCurve += curves[bin] ?? 0
        lowCount += counts[bin] ?? 0
        if (lowCount < leaf || members.length - lowCount < leaf) continue
        const high = sum - low
        const gain = (low * low) / (lowCurve + pull) + (high * high) / (curve - lowCurve + pull) - whole
        if (gain > (best?.gain ?? 1e-9)) best = { measure, bin, gain }
      }
    }
    return best
  }

  const grow = (nodes: TreeNode[], members: readonly number[], left: number): number => {
    const here = nodes.length
    const value = meanOf(members)
    const split = left > 0 ? splitOf(members) : undefined
    if (!split) {
      nodes.push([-1, 0, value, 0, 0])
      for (const at of members) odds[at] = (odds[at] ?? 0) + value
      return here
    }
    const { measure, bin } = split
    const node: TreeNode = [measure, limits[measure]?.[bin] ?? 0, value, 0, 0]
    nodes.push(node)
    node[3] = grow(
      nodes,
      members.filter((at) => (bins[measure]?.[at] ?? 0) <= bin),
      left - 1,
    )
    node[4] = grow(
      nodes,
      members.filter((at) => (bins[measure]?.[at] ?? 0) > bin),
      left - 1,
    )
    return here
  }

  const all = rows.map((_, at) => at)
  for (let tree = 0; tree < trees; tree++) {
    for (const [at, { furniture: is, weight }] of rows.entries()) {
      const probability = 1 / (1 + Math.exp(-(odds[at] ?? 0)))
      gradient[at] = weight * ((is ? 1 : 0) - probability)
      curvature[at] = weight * probability * (1 - probability)
    }
    const nodes: TreeNode[] = []
    grow(nodes, all, depth)
    found.push(nodes)
  }
  return { measures: [...measures], base: round(base), trees: found }
}

/** Limits between the values of a measure, at quantiles where it has many. */
function limitsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const distinct = [...new Set(sorted)]
  if (distinct.length <= MOST_LIMITS) return distinct.slice(0, -1).map(round)
  const limits = new Set<number>()
  for (let nth = 1; nth <= MOST_LIMITS; nth++)
    limits.add(round(sorted[Math.floor((sorted.length * nth) / (MOST_LIMITS + 1))] ?? 0))
  return [...limits].sort((a, b) => a - b)
}

function binOf(limits: readonly number[], value: number): number {
  let low = 0
  let high = limits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (limits[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
