import { inOrder, type Node, type Pairing } from './statement.ts'

/**
 * Joins nodes into matters, surest pairing first; a matter holds one node of each witness, so that two different figures of one
 * report never end in one matter. The result depends on scores and places only.
 */
export function groupNodes(pairings: readonly Pairing[]): Node[][] {
  const matterOf = new Map<Node, Node[]>()
  for (const { a, b } of [...pairings].sort(byScore)) {
    const left = matterOf.get(a) ?? [a]
    const right = matterOf.get(b) ?? [b]
    if (left === right || left.some((node) => right.some((other) => other.document === node.document)))
      continue
    const joined = [...left, ...right]
    for (const node of joined) matterOf.set(node, joined)
  }
  return [...new Set(matterOf.values())]
}

function byScore(x: Pairing, y: Pairing): number {
  return y.score - x.score || order(x.a, y.a) || order(x.b, y.b)
}

function order(x: Node, y: Node): number {
  const [first] = x.statements
  const [second] = y.statements
  return first === undefined || second === undefined ? 0 : inOrder(first, second)
}
