import { type Relation, type Relations, sourceProbability } from './relations.ts'
import { spanningForest, type Tie } from './spanning-forest.ts'

/** Added to a distance where the evidence says that the two share a lost ancestor: a parent in hand is preferred. */
const COMMON_DISTANCE = 0.3
/** A tie in which neither shares so much of its words is weak: it may be a borrowing between two descents. */
const WEAK = 0.5
/** What it costs to cut a weak tie that runs against the evidence, in the unit of surprise (natural logarithm). */
const CUT = 1.5

/**
 * The main parent of each witness by id; roots have none. The shape is the minimum spanning forest of the distances (so
 * that witnesses can be inner nodes, as news versions derive from versions that survive); the roots are those for which
 * the evidence of direction along all ties is least surprising. `ids` must be sorted.
 */
export function mainParents(ids: readonly string[], relations: Relations): Map<string, string> {
  const ties = ids.flatMap((a, at) => ids.slice(at + 1).flatMap((b) => tieOf(a, b, relations.of(a, b))))
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { a, b } of spanningForest(ids, ties)) {
    neighbours.get(a)?.push(b)
    neighbours.get(b)?.push(a)
  }
  const parents = new Map<string, string>()
  const placed = new Set<string>()
  for (const start of ids) {
    if (placed.has(start)) continue
    const members = walk(start, neighbours).map(({ to }) => to)
    for (const id of members) placed.add(id)
    const root = leastSurprising(members.sort(), neighbours, relations)
    for (const { from, to } of walk(root, neighbours)) {
      if (from !== undefined && !isCut(relations.of(from, to), from)) parents.set(to, from)
    }
  }
  return parents
}

function tieOf(a: string, b: string, relation: Relation | undefined): Tie[] {
  if (relation === undefined || relation.derivation.degree === 'independent') return []
  const common = relation.derivation.direction === 'common-ancestor' ? COMMON_DISTANCE : 0
  const surprise = Math.min(surpriseOf(relation, a), surpriseOf(relation, b))
  return [{ a, b, distance: relation.distance + common, doubt: surprise }]
}

interface Visit {
  from: string | undefined
  to: string
}

/** All nodes that hang together with `start`, each with the neighbour that it was reached from. */
function walk(start: string, neighbours: ReadonlyMap<string, readonly string[]>): Visit[] {
  const visits: Visit[] = [{ from: undefined, to: start }]
  for (const { from, to } of visits) {
    for (const next of neighbours.get(to) ?? []) if (next !== from) visits.push({ from: to, to: next })
  }
  return visits
}

function leastSurprising(
  members: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  relations: Relations,
): string {
  let best = { root: members[0] ?? '', surprise: Number.POSITIVE_INFINITY }
  for (const root of members) {
    let surprise = 0
    for (const { from, to } of walk(root, neighbours)) {
      const relation = from === undefined ? undefined : relations.of(from, to)
      if (from === undefined || relation === undefined) continue
      surprise += isCut(relation, from) ? CUT : surpriseOf(relation, from)
    }
    if (surprise < best.surprise - 1e-9) best = { root, surprise }
  }
  return best.root
}

/** Whether a tie is too weak to hold against the evidence: then the child is a root of its own. */
function isCut(relation: Relation | undefined, parent: string): boolean {
  if (relation === undefined) return true
  const { sharedOfA, sharedOfB } = relation.derivation
  return Math.max(sharedOfA, sharedOfB) < WEAK && surpriseOf(relation, parent) > CUT
}

function surpriseOf(relation: Relation, parent: string): number {
  return -Math.log(Math.max(1e-6, sourceProbability(relation, parent)))
}
