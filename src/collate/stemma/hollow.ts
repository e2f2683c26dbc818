import type { Evidence, StemmaEdge, StemmaNode, Witness } from '../../model/index.ts'
import { agencies, agencyKey, isOwnPage } from '../derivation/agencies.ts'
import { degreeOf } from '../derivation/degree.ts'
import { nameOf } from '../derivation/pair.ts'
import type { Relation, Relations } from './relations.ts'
import { sharedReadings } from './shared-readings.ts'

/**
 * A lost ancestor for each root whose child shares a common ancestor with it rather than deriving from it, by what the two are or by
 * what others have in common with the child. The root and such children hang from the hollow node; the other descents stay. Returns the nodes, their edges, and the children
 * whose edge from the root they replace.
 */
export function hollowAncestors(
  parents: ReadonlyMap<string, string>,
  relations: Relations,
  byId: ReadonlyMap<string, Witness>,
): { nodes: StemmaNode[]; edges: StemmaEdge[]; moved: Set<string> } {
  const siblings = new Map<string, Relation[]>()
  const moved = new Set<string>()
  const readings = new Map<string, Evidence>()
  for (const [child, parent] of parents) {
    const relation = relations.of(parent, child)
    const shared = sharedReadings(child, parent, relations, byId, parents)
    if (relation === undefined || (relation.derivation.direction !== 'common-ancestor' && !shared)) continue
    if (shared) readings.set(child, shared)
    const root = rootOf(parent, parents)
    siblings.set(root, [...(siblings.get(root) ?? []), relation])
    moved.add(child)
  }
  const nodes: StemmaNode[] = []
  const edges: StemmaEdge[] = []
  for (const [root, found] of [...siblings].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const kin = [...new Set([root, ...found.flatMap(({ derivation }) => [derivation.a, derivation.b])])]
    const below = kin.filter((id) => id === root || moved.has(id)).sort()
    const shared = below.flatMap((id) => readings.get(id) ?? [])
    const node = hollowNode(below, byId, [...shared, ...evidenceOf(found)], nodes)
    nodes.push(node)
    for (const id of below) edges.push(edgeTo(id, node.id, found, readings.get(id)))
  }
  return { nodes, edges, moved }
}

function rootOf(id: string, parents: ReadonlyMap<string, string>): string {
  let root = id
  for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
  return root
}

/** Named after the agency that its descendants credit, where they credit one; else after them. */
function hollowNode(
  below: readonly string[],
  byId: ReadonlyMap<string, Witness>,
  evidence: Evidence[],
  others: readonly StemmaNode[],
): StemmaNode {
  const witnesses = below.flatMap((id) => byId.get(id) ?? [])
  const credited = witnesses.flatMap((witness) => agencies(witness))
  const agency = credited.map(({ name }) => name).sort()[0]
  const isHeld =
    agency !== undefined &&
    witnesses.some((one) => agencies(one).some((by) => by.name === agency && isOwnPage(one, by)))
  const name = agency === undefined ? below.join('-') : agencyKey(agency)
  const id = others.some((other) => other.id === `hollow-${name}`)
    ? `hollow-${name}-${below[0]}`
    : `hollow-${name}`
  const label =
    agency === undefined
      ? `lost source of ${witnesses.map(nameOf).join(' and ')}`
      : `${isHeld ? 'another version' : 'copy'} of ${agency} (not in hand)`
  return { id, kind: 'hollow', label, evidence }
}

function edgeTo(
  id: string,
  hollow: string,
  found: readonly Relation[],
  shared: Evidence | undefined,
): StemmaEdge {
  const mine = found.filter(({ derivation }) => derivation.a === id || derivation.b === id)
  const confidence = Math.max(
    ...(mine.length > 0 ? mine : found).map(({ derivation }) => derivation.confidence),
  )
  const shares = mine.map(({ derivation }) =>
    derivation.a === id ? derivation.sharedOfA : derivation.sharedOfB,
  )
  const degree = degreeOf(Math.max(0, ...shares))
  return {
    from: hollow,
    to: id,
    degree,
    contamination: false,
    confidence,
    evidence: [...(shared ? [shared] : []), ...evidenceOf(mine)],
  }
}

/** The evidence of all relations, each piece once. */
function evidenceOf(relations: readonly Relation[]): Evidence[] {
  const pieces = relations.flatMap(({ derivation }) => derivation.evidence)
  return [...new Map(pieces.map((piece) => [`${piece.rule} ${piece.says}`, piece])).values()]
}
