/**
 * Boosted regression trees (Friedman 2001) as the files under `models/` hold them: each tree is a list of nodes, a node `[measure,
 * limit, value, low, high]`. What is at most `limit` goes to node `low`, all else to `high`; a leaf has -1 for its measure. `value` is
 * the mean of the node, so that each step of a way down tells how much its measure said.
 */
export interface Trees {
  measures: string[]
  /** Log-odds before any tree. */
  base: number
  trees: TreeNode[][]
}

export type TreeNode = [measure: number, limit: number, value: number, low: number, high: number]

/** The log-odds that the trees give. */
export function oddsOf({ base, trees }: Trees, values: readonly number[]): number {
  let odds = base
  for (const nodes of trees) {
    let node = nodes[0]
    while (node && node[0] >= 0) node = nodes[(values[node[0]] ?? 0) <= node[1] ? node[3] : node[4]]
    if (node) odds += node[2]
  }
  return odds
}

/** How much each measure said for the odds, in order of `measures`. */
export function saidBy({ trees, measures }: Trees, values: readonly number[]): number[] {
  const said = measures.map(() => 0)
  for (const nodes of trees) {
    let node = nodes[0]
    while (node && node[0] >= 0) {
      const [measure, limit, value, low, high] = node
      const next: TreeNode | undefined = nodes[(values[measure] ?? 0) <= limit ? low : high]
      if (next) said[measure] = (said[measure] ?? 0) + next[2] - value
      node = next
    }
  }
  return said
}
