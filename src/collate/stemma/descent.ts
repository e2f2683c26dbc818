import { type Relation, type Relations, sourceProbability } from './relations.ts'
import { spanningForest, type Tie } from './spanning-forest.ts'

/** Added to a distance where the evidence says that the two share a lost ancestor: a parent in hand is preferred. */
const COMMON_DISTANCE = 0.3
/** A tie in which neither shares so much of its words is weak: it may be a borrowing between two descents. */
const WEAK = 0.5
/** From which surprise on (natural logarithm) a tie runs against the evidence, and what it costs to cut it. */
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
    for (const visit of walk(root, neighbours)) {
      if (visit.from !== undefined && !isCut(visit, relations)) parents.set(visit.to, visit.from)
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
  /** The parent of `from`. */
  above: string | undefined
  from: string | undefined
  to: string
}

/** All nodes that hang together with `start`, each with the neighbour that it was reached from. */
function walk(start: string, neighbours: ReadonlyMap<string, readonly string[]>): Visit[] {
  const visits: Visit[] = [{ above: undefined, from: undefined, to: start }]
  for (const { from, to } of visits) {
    for (const next of neighbours.get(to) ?? []) {
      if (next !== from) visits.push({ above: from, from: to, to: next })
    }
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
    for (const visit of walk(root, neighbours)) {
      const relation = visit.from === undefined ? undefined : relations.of(visit.from, visit.to)
      if (visit.from === undefined || relation === undefined) continue
      surprise += isCut(visit, relations) ? CUT : surpriseOf(relation, visit.from)
    }
    if (surprise < best.surprise - 1e-9) best = { root, surprise }
  }
  return best.root
}

/**
 * Whether a tie is cut, and the child a root of its own: it runs against the evidence, and it is weak or goes no further
 * than the parent, which then has taken from the child what it does not have from its own parent.
 */
function isCut({ above, from, to }: Visit, relations: Relations): boolean {
  const relation = from === undefined ? undefined : relations.of(from, to)
  if (from === undefined || relation === undefined) return true
  if (surpriseOf(relation, from) <= CUT) return false
  const { sharedOfA, sharedOfB } = relation.derivation
  const beyond = above === undefined ? undefined : relations.of(above, to)
  return Math.max(sharedOfA, sharedOfB) < WEAK || beyond?.derivation.degree === 'independent'
}

function surpriseOf(relation: Relation, parent: string): number {
  return -Math.log(Math.max(1e-6, sourceProbability(relation, parent)))
}
