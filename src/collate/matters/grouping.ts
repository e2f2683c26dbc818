import { inOrder, type Node, type Pairing } from './statement.ts'

/**
 * Joins nodes into matters, surest pairing first; a matter holds one node of each witness, so that two different figures of one
 * report never end in one matter, unless `tellsTwice` says that the report gives both for one thing. The result depends on scores and
 * places only.
 */
export function groupNodes(
  pairings: readonly Pairing[],
  tellsTwice: (a: Node, b: Node) => boolean = () => false,
): Node[][] {
  const matterOf = new Map<Node, Node[]>()
  for (const { a, b } of [...pairings].sort(byScore)) {
    const left = matterOf.get(a) ?? [a]
    const right = matterOf.get(b) ?? [b]
    const clash = left.some((node) =>
      right.some((other) => other.document === node.document && !tellsTwice(node, other)),
    )
    if (left === right || clash) continue
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
