import type { Terms } from './terms.ts'

/** A text's terms with their weights, and which of them are names or figures. */
export interface Told {
  terms: Terms
  names: readonly string[]
}

/** How alike two texts are, 0 to 1. */
export interface Likenesses {
  /** In their names and figures: who, where and how many. */
  names: number
  /** In all other words: what is done. */
  words: number
  /** The share of its names and figures that the one has in common of which the other has more. */
  contained: number
  /** Both together. */
  likeness: number
}

/** What names and figures count beside the other words. Set on story-basil, story-ecb and pairs-tg (dev), where .5 to .7 do about as well. */
const NAMES = 0.6

/**
 * Names and figures are compared by themselves and all other words by themselves, each by the cosine of their weights: reports of two
 * events of one kind have the words in common, a report and its follow-up the names (Kumaran and Allan 2004). In scripts without
 * capitals no name is known as one, and all words are compared together.
 */
export function likenesses(a: Told, b: Told): Likenesses {
  const named = new Set([...a.names, ...b.names])
  const inNames = new Cosine()
  const inWords = new Cosine()
  for (const [term, weight] of a.terms) (named.has(term) ? inNames : inWords).left(weight, b.terms.get(term))
  for (const [term, weight] of b.terms) (named.has(term) ? inNames : inWords).right(weight)
  const [names, words] = [inNames.value, inWords.value]
  const areKnown = hasNames(a) && hasNames(b)
  const likeness = areKnown ? NAMES * names + (1 - NAMES) * words : inNames.with(inWords)
  return { names, words, contained: Math.max(containedIn(b, a), containedIn(a, b)), likeness }
}

/** The share of the names and figures of a text, by their weights, that the other has; all of them where there are none. */
function containedIn({ terms: other }: Told, { terms, names }: Told): number {
  let held = 0
  let all = 0
  for (const name of names) {
    const square = (terms.get(name) ?? 0) ** 2
    all += square
    if (other.has(name)) held += square
  }
  return all === 0 ? 1 : held / all
}

function hasNames({ names }: Told): boolean {
  return names.some((name) => !/^\d/.test(name))
}

/** Summed up in the order of the terms of either side. */
class Cosine {
  #product = 0
  #ofLeft = 0
  #ofRight = 0

  left(weight: number, right: number | undefined): void {
    this.#product += weight * (right ?? 0)
    this.#ofLeft += weight * weight
  }

  right(weight: number): void {
    this.#ofRight += weight * weight
  }

  get value(): number {
    return this.#product === 0 ? 0 : this.#product / Math.sqrt(this.#ofLeft * this.#ofRight)
  }

  /** The cosine of the terms of both. */
  with(other: Cosine): number {
    const product = this.#product + other.#product
    const squares = (this.#ofLeft + other.#ofLeft) * (this.#ofRight + other.#ofRight)
    return product === 0 ? 0 : product / Math.sqrt(squares)
  }
}
