import { tokens } from '../../annotate/tokens.ts'
import type { Alignment, Derivation, Witness } from '../../model/index.ts'
import { COMMON_RULES, missesAgency } from '../derivation/common-ancestor.ts'
import { probabilities } from '../derivation/direction.ts'
import { isNews } from '../derivation/register.ts'
import { sameOutlet } from '../derivation/same-address.ts'
import { bagOf, newsDistance, textDistance } from './distance.ts'

/** What is known about two witnesses, seen from either side. */
export interface Relation {
  alignment: Alignment
  derivation: Derivation
  /** How far the two texts are from each other, by the words that only one of them has; 0 to 1. */
  distance: number
  /** Whether the two are states that one text went through: of one outlet, or both no news and not of different sites. */
  states: boolean
}

/** An outlet's update starts from its own page: the distance of two pages of one outlet counts so much. */
const OWN_OUTLET = 0.9

/** The witnesses of a story are news where so many show that they are; short ones may not show it. Set on `tree` (dev). */
const NEWS_SHARE = 1 / 3

/** Relations by the two ids, in either order. */
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
    const bags = new Map(witnesses.map((witness) => [witness.document.id, bagOf(witness)]))
    const byId = new Map(witnesses.map((witness) => [witness.document.id, witness]))
    const inNews = witnesses.filter(isNews).length >= NEWS_SHARE * witnesses.length
    const derivationOf = new Map(
      derivations.map((derivation) => [`${derivation.a} ${derivation.b}`, derivation]),
    )
    for (const alignment of alignments) {
      const name = `${alignment.a} ${alignment.b}`
      const derivation = derivationOf.get(name)
      const [a, b] = [byId.get(alignment.a), byId.get(alignment.b)]
      const [bagA, bagB] = [bags.get(alignment.a), bags.get(alignment.b)]
      if (!derivation || !a || !b || !bagA || !bagB) continue
      const oneOutlet = sameOutlet({ a, b })
      const far = inNews
        ? newsDistance(alignment, (witness, sentences) => this.words(witness, sentences))
        : textDistance(bagA, bagB)
      const apart = !a.document.site.absent && !b.document.site.absent && !oneOutlet
      this.#byPair.set(name, {
        alignment,
        derivation,
        distance: (oneOutlet ? OWN_OUTLET : 1) * far,
        states: oneOutlet || (!inNews && !apart),
      })
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
}

/** Probability that `parent` is the source of `child`, by the evidence for the two ways alone. */
export function sourceProbability({ derivation }: Relation, parent: string): number {
  return 1 / (1 + Math.exp(-balanceFor(derivation, parent)))
}

/**
 * Probability that `parent` is the source of `child`, and no lost ancestor of both. Where the parent's own source is in hand
 * (`hasSource`), that one of the two credits an agency speaks for none.
 */
export function descentProbability({ derivation }: Relation, parent: string, hasSource: boolean): number {
  const { direction, confidence, evidence } = derivation
  if (direction === (derivation.a === parent ? 'a-to-b' : 'b-to-a')) return confidence
  const reasons = evidence.filter(({ rule }) => COMMON_RULES.has(rule))
  const common = hasSource ? reasons.filter((reason) => !missesAgency(reason)) : reasons
  return probabilities(balanceFor(derivation, parent), common).aToB
}

function balanceFor({ a, direction, evidence }: Derivation, parent: string): number {
  const weights = evidence.filter(({ rule }) => !COMMON_RULES.has(rule)).map(({ weight }) => weight)
  const stated = weights.reduce((sum, weight) => sum + weight, 0)
  const aToB = direction === 'b-to-a' ? -stated : stated
  return a === parent ? aToB : -aToB
}

function countWords(text: string): number {
  return tokens(text).filter(({ kind }) => kind !== 'mark').length
}
