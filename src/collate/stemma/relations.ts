import { tokens } from '../../annotate/tokens.ts'
import type { Alignment, Derivation, Witness } from '../../model/index.ts'
import { COMMON_RULES } from '../derivation/common-ancestor.ts'

/** What is known about two witnesses, seen from either side. */
export interface Relation {
  alignment: Alignment
  derivation: Derivation
  /** Share of the words of both that the other lacks, 0 to 1: the distance of the two texts. */
  distance: number
}

/** Relations by the two ids in order. */
export class Relations {
  readonly #byPair = new Map<string, Relation>()
  readonly #words = new Map<string, Map<string, number>>()

  constructor(
    witnesses: readonly Witness[],
    alignments: readonly Alignment[],
    derivations: readonly Derivation[],
  ) {
    for (const { document, annotations } of witnesses) {
      const words = annotations.sentences.map(({ id, text }): [string, number] => [id, countWords(text)])
      this.#words.set(document.id, new Map(words))
    }
    const derivationOf = new Map(
      derivations.map((derivation) => [`${derivation.a} ${derivation.b}`, derivation]),
    )
    for (const alignment of alignments) {
      const name = `${alignment.a} ${alignment.b}`
      const derivation = derivationOf.get(name)
      if (derivation) this.#byPair.set(name, { alignment, derivation, distance: this.#distance(alignment) })
    }
  }

  of(x: string, y: string): Relation | undefined {
    return this.#byPair.get(x < y ? `${x} ${y}` : `${y} ${x}`)
  }

  /** Words of the given sentences of a witness; of all where none are given. */
  words(witness: string, sentences?: Iterable<string>): number {
    const counts = this.#words.get(witness) ?? new Map<string, number>()
    let sum = 0
    for (const id of sentences ?? counts.keys()) sum += counts.get(id) ?? 0
    return sum
  }

  /** Ids of the sentences of `witness` that correspond to some of `other`. */
  shared(witness: string, other: string): Set<string> {
    const relation = this.of(witness, other)
    if (relation === undefined || relation.derivation.degree === 'independent') return new Set()
    const [mine, theirs] = relation.alignment.a === witness ? (['a', 'b'] as const) : (['b', 'a'] as const)
    return new Set(relation.alignment.links.flatMap((link) => (link[theirs].length > 0 ? link[mine] : [])))
  }

  #distance({ a, b, links }: Alignment): number {
    let common = 0
    for (const link of links)
      common += (link.similarity * (this.words(a, link.a) + this.words(b, link.b))) / 2
    const total = this.words(a) + this.words(b)
    return total === 0 ? 1 : 1 - (2 * common) / total
  }
}

/** Probability that `parent` is the source of `child`, by the evidence for the two ways alone. */
export function sourceProbability({ derivation }: Relation, parent: string): number {
  const weights = derivation.evidence
    .filter(({ rule }) => !COMMON_RULES.has(rule))
    .map(({ weight }) => weight)
  const stated = weights.reduce((sum, weight) => sum + weight, 0)
  const aToB = derivation.direction === 'b-to-a' ? -stated : stated
  const balance = derivation.a === parent ? aToB : -aToB
  return 1 / (1 + Math.exp(-balance))
}

function countWords(text: string): number {
  return tokens(text).filter(({ kind }) => kind !== 'mark').length
}
