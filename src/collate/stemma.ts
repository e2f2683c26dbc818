import type { Alignment, Derivation, Stemma, StemmaEdge, Witness } from '../model/index.ts'
import { degreeOf } from './derivation/degree.ts'
import { namesApart } from './derivation/pair.ts'
import { furtherSources } from './stemma/contamination.ts'
import { mainParents } from './stemma/descent.ts'
import { hollowAncestors } from './stemma/hollow.ts'
import { descentProbability, Relations } from './stemma/relations.ts'

/**
 * Who derives from whom. Witnesses may be inner nodes; a common ancestor that nobody holds is a hollow node; a witness
 * with several sources has an edge from each; independent reports are roots of their own. The result does not depend
 * on any order of input. Cost is quadratic in the witnesses of the one story.
 */
export function stemma(
  witnesses: readonly Witness[],
  alignments: readonly Alignment[],
  derivations: readonly Derivation[],
): Stemma {
  const members = [...witnesses].sort((x, y) => (x.document.id < y.document.id ? -1 : 1))
  const byId = new Map(members.map((witness) => [witness.document.id, witness]))
  const ids = [...byId.keys()]
  const labelOf = namesApart(members)
  const relations = new Relations(members, alignments, derivations)
  const parents = mainParents(ids, relations)
  const hollow = hollowAncestors(parents, relations, byId)
  const edges = [
    ...hollow.edges,
    ...ids.flatMap((child): StemmaEdge[] => {
      const main = parents.get(child)
      const own = main === undefined || hollow.moved.has(child) ? [] : [edge(main, child, relations, parents)]
      // What it shares with others below a lost source may be the lost source's.
      const apart = hollow.moved.has(child)
        ? ids.filter((id) => relations.of(id, child)?.derivation.direction !== 'common-ancestor')
        : ids
      const further = furtherSources(child, parents, apart, relations)
      return [...own, ...further.map((source) => edge(source, child, relations, parents))]
    }),
  ]
  edges.sort((x, y) =>
    compare(`${x.to} ${Number(x.contamination)} ${x.from}`, `${y.to} ${Number(y.contamination)} ${y.from}`),
  )
  const nodes = [
    ...hollow.nodes,
    ...members.map((witness) => ({
      id: witness.document.id,
      kind: 'witness' as const,
      label: labelOf(witness),
      evidence: [],
    })),
  ]
  const derived = new Set(edges.map(({ to }) => to))
  return { nodes, edges, roots: nodes.map(({ id }) => id).filter((id) => !derived.has(id)) }
}

function edge(
  from: string,
  to: string,
  relations: Relations,
  parents: ReadonlyMap<string, string>,
): StemmaEdge {
  const relation = relations.of(from, to)
  const derivation = relation?.derivation
  const share = derivation?.a === to ? derivation.sharedOfA : (derivation?.sharedOfB ?? 0)
  return {
    from,
    to,
    degree: degreeOf(share),
    contamination: parents.get(to) !== from,
    confidence: relation ? descentProbability(relation, from, parents.has(from)) : 0,
    evidence: derivation?.evidence ?? [],
  }
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
