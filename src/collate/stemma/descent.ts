import { cheapestArborescence, ROOT } from './arborescence.ts'
import { type Relations, sourceProbability } from './relations.ts'

/** How much evidence of direction counts against distance. Set on the dev part of `tree`. */
const DIRECTION = 0.05
/** What a root costs: more than any descent from a text that shares a good part, so that trees stay whole. */
const ROOT_COST = 1.5
/** Added where the evidence says that the two share a lost ancestor, so that a parent in hand is preferred. */
const COMMON_COST = 0.3

/** The main parent of each witness by id; roots have none. `ids` must be sorted. */
export function mainParents(ids: readonly string[], relations: Relations): Map<string, string> {
  const arcs = ids.flatMap((child, to) => [
    { from: ROOT, to, cost: ROOT_COST },
    ...ids.flatMap((parent, from) => {
      const relation = parent === child ? undefined : relations.of(parent, child)
      if (relation === undefined || relation.derivation.degree === 'independent') return []
      const surprise = -Math.log(sourceProbability(relation, parent))
      const common = relation.derivation.direction === 'common-ancestor' ? COMMON_COST : 0
      return [{ from, to, cost: relation.distance + DIRECTION * surprise + common }]
    }),
  ])
  const parents = new Map<string, string>()
  for (const { from, to } of cheapestArborescence(ids.length, arcs)) {
    const parent = ids[from]
    const child = ids[to]
    if (from !== ROOT && parent !== undefined && child !== undefined) parents.set(child, parent)
  }
  return parents
}
