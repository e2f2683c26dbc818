import type { Alignment, Derivation, Witness } from '../../model/index.ts'
import { comparables } from '../alignment/comparable.ts'
import { COMMON_RULES } from '../derivation/common-ancestor.ts'
import { isNews } from '../derivation/growth.ts'

/** What is known about two witnesses, seen from either side. */
export interface Relation {
  alignment: Alignment
  derivation: Derivation
  /** How far the two texts are from each other, by the neighbouring words that only one of them has; 0 to 1. */
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
    const pairs = new Map<string, Bag>()
    for (const witness of witnesses) {
      const sentences = comparables(witness)
      const { id } = witness.document
      this.#words.set(id, new Map(sentences.map(({ sentence, words }) => [sentence.id, words.length])))
      pairs.set(id, bagOf(sentences.flatMap(({ words }) => words)))
    }
    const news = new Set(witnesses.filter(isNews).map(({ document }) => document.id))
    const derivationOf = new Map(
      derivations.map((derivation) => [`${derivation.a} ${derivation.b}`, derivation]),
    )
    for (const alignment of alignments) {
      const name = `${alignment.a} ${alignment.b}`
      const derivation = derivationOf.get(name)
      const a = pairs.get(alignment.a)
      const b = pairs.get(alignment.b)
      if (!derivation || !a || !b) continue
      const more = news.has(alignment.a) || news.has(alignment.b) ? MORE_IN_NEWS : MORE
      this.#byPair.set(name, { alignment, derivation, distance: distance(a, b, more) })
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
  const weights = derivation.evidence
    .filter(({ rule }) => !COMMON_RULES.has(rule))
    .map(({ weight }) => weight)
  const stated = weights.reduce((sum, weight) => sum + weight, 0)
  const aToB = derivation.direction === 'b-to-a' ? -stated : stated
  const balance = derivation.a === parent ? aToB : -aToB
  return 1 / (1 + Math.exp(-balance))
}

/** The neighbouring words of a text, counted. */
interface Bag {
  counts: ReadonlyMap<string, number>
  size: number
}

function bagOf(words: readonly string[]): Bag {
  const counts = new Map<string, number>()
  words.forEach((word, at) => {
    const pair = `${words[at - 1] ?? ''} ${word}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  })
  return { counts, size: words.length }
}

/**
 * What a text has that the other lacks costs in full on the side with less of it, and less on the other: a text may be
 * cut or continued in one stroke, while own words on both sides are changes one by one. News is cut more freely than
 * other texts. Both weights set on `tree` (dev).
 */
const MORE = 0.7
const MORE_IN_NEWS = 0.3

function distance(a: Bag, b: Bag, more: number): number {
  let common = 0
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0)
  const [less, most] =
    a.size < b.size ? [a.size - common, b.size - common] : [b.size - common, a.size - common]
  return a.size + b.size === 0 ? 1 : (less + more * most) / (a.size + b.size)
}
