import { cheapestArborescence } from './arborescence.ts'
import { cheapestChain } from './chain.ts'
import { type Relation, type Relations, sourceProbability } from './relations.ts'

/** Added to a distance where the evidence says that the two share a lost ancestor: a parent in hand is preferred. */
const COMMON_DISTANCE = 0.3
/** A tie in which neither shares so much of its words is weak: it may be a borrowing between two descents. */
const WEAK = 0.5
/** From which surprise on (natural logarithm) a tie runs against the evidence, and what it costs to cut it. */
const CUT = 1.5
/**
 * How much distance a unit of surprise is worth. Among the states of one text, whose distances are sure, all that come earlier speak
 * for the order, the one before no more than the others, and together as much as so many of them. Set on `tree` (dev).
 */
const SURPRISE_OF_ORDER = 0.032
const SURPRISE = 0.06

/**
 * The main parent of each witness by id; roots have none. Witnesses can be inner nodes, as news versions derive from
 * versions that survive. Distance and direction are weighed together: states of one text form the cheapest chain; other
 * descents are the cheapest arborescence. `ids` must be sorted.
 */
export function mainParents(ids: readonly string[], relations: Relations): Map<string, string> {
  const parents = new Map<string, string>()
  for (const members of connected(ids, relations)) {
    const states = statesOfOneText(members, relations)
    const found = states ? chained(members, relations) : descended(members, relations)
    for (const [child, parent] of found)
      if (states || !isCut(found.get(parent), parent, child, relations)) parents.set(child, parent)
  }
  return parents
}

/** Whether all are tied to each other as states that one text went through, so that each has one next state. */
function statesOfOneText(members: readonly string[], relations: Relations): boolean {
  return members.every((x, at) =>
    members.slice(at + 1).every((y) => {
      const relation = relations.of(x, y)
      return relation?.states === true && isTie(relation)
    }),
  )
}

function chained(members: readonly string[], relations: Relations): Map<string, string> {
  const names = [...members]
  const between = (one: number, other: number) => relations.of(names[one] ?? '', names[other] ?? '')
  const perPair = SURPRISE_OF_ORDER / names.length
  const order = cheapestChain(names.length, {
    next: (from, to) => costOf(between(from, to), names[from] ?? '', 0),
    before: (earlier, later) => {
      const relation = between(earlier, later)
      return relation === undefined ? 0 : perPair * surpriseOf(relation, names[earlier] ?? '')
    },
  })
  const chain = order.flatMap((at) => names[at] ?? [])
  return new Map(chain.slice(1).map((child, at) => [child, chain[at] ?? '']))
}

function descended(members: readonly string[], relations: Relations): Map<string, string> {
  const names = [...members]
  const root = names.length
  const descents = names.flatMap((child, to) => {
    const from = names.flatMap((parent, at) => {
      const relation = relations.of(parent, child)
      if (parent === child || relation === undefined || !isTie(relation)) return []
      return [{ from: at, to, cost: costOf(relation, parent, SURPRISE) }]
    })
    // The root is a descent from nowhere that costs more than all others together, so that there is one.
    return [...from, { from: root, to, cost: 1000 }]
  })
  const found = cheapestArborescence(names.length + 1, root, descents)
  return new Map(
    found
      .filter(({ from }) => from !== root)
      .map(({ from, to }): [string, string] => [names[to] ?? '', names[from] ?? ''])
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  )
}

/** What it costs to assume that `parent` is the source: the distance, and the surprise at the direction. */
function costOf(relation: Relation | undefined, parent: string, perSurprise: number): number {
  if (relation === undefined) return Number.MAX_SAFE_INTEGER
  const common = relation.derivation.direction === 'common-ancestor' ? COMMON_DISTANCE : 0
  const surprise = surpriseOf(relation, parent)
  return relation.distance + common + perSurprise * (isWeak(relation) ? Math.min(CUT, surprise) : surprise)
}

/** Witnesses that hang together by ties, each group sorted. */
function connected(ids: readonly string[], relations: Relations): string[][] {
  const groups: string[][] = []
  const placed = new Set<string>()
  for (const start of ids) {
    if (placed.has(start)) continue
    const members = new Set([start])
    for (const one of members) {
      for (const other of ids) {
        const relation = members.has(other) ? undefined : relations.of(one, other)
        if (relation !== undefined && isTie(relation)) members.add(other)
      }
    }
    for (const id of members) placed.add(id)
    groups.push([...members].sort())
  }
  return groups
}

function isTie({ derivation }: Relation): boolean {
  return derivation.degree !== 'independent'
}

function isWeak({ derivation }: Relation): boolean {
  return Math.max(derivation.sharedOfA, derivation.sharedOfB) < WEAK
}

/**
 * Whether a tie is cut, and the child a root of its own: it runs against the evidence, and it is weak or goes no further
 * than the parent, which then has taken from the child what it does not have from its own parent.
 */
function isCut(above: string | undefined, parent: string, child: string, relations: Relations): boolean {
  const relation = relations.of(parent, child)
  if (relation === undefined) return true
  if (surpriseOf(relation, parent) <= CUT) return false
  const beyond = above === undefined ? undefined : relations.of(above, child)
  return isWeak(relation) || beyond?.derivation.degree === 'independent'
}

function surpriseOf(relation: Relation, parent: string): number {
  return -Math.log(Math.max(1e-6, sourceProbability(relation, parent)))
}
