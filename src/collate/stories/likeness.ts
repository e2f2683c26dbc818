import type { Terms } from './terms.ts'

/** A text's terms with their weights, a vector of length 1, and which of them are names or figures. */
export interface Told {
  terms: Terms
  names: ReadonlySet<string>
  /** Sum of the squares of the names' weights. */
  ofNames: number
  /** Whether any of them is a name. */
  hasNames: boolean
}

export function toldBy(terms: Terms, names: readonly string[]): Told {
  const named = new Set(names)
  let ofNames = 0
  for (const name of named) ofNames += (terms.get(name) ?? 0) ** 2
  return { terms, names: named, ofNames, hasNames: names.some((name) => !/^\d/.test(name)) }
}

/** How alike two texts are, 0 to 1. */
export interface Likenesses {
  /** In their names and figures: who, where and how many. */
  names: number
  /** In all other words: what is done. */
  words: number
  /** Both together. */
  likeness: number
}

/** What names and figures count beside the other words. Set on story-basil, story-ecb and pairs-tg (dev), where .5 to .7 do about as well. */
const NAMES = 0.6

/**
 * Names and figures are compared by themselves and all other words by themselves, each by the cosine of their weights: reports of two
 * events of one kind have the words in common, a report and its follow-up the names (Kumaran and Allan 2004). In scripts without
 * capitals no name is known as one, and all words are compared together. What is `leftOut` is held to be in the one alone.
 */
export function likenesses(a: Told, b: Told, leftOut: ReadonlySet<string> = NOTHING): Likenesses {
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a]
  let inNames = 0
  let inWords = 0
  for (const [term, weight] of small.terms) {
    const product = weight * (large.terms.get(term) ?? 0)
    if (product === 0 || leftOut.has(term)) continue
    if (small.names.has(term) || large.names.has(term)) inNames += product
    else inWords += product
  }
  // A word that is known as a name in the one is one in the other.
  const [ofA, ofB] = [a.ofNames + namedBy(b, a), b.ofNames + namedBy(a, b)]
  const names = cosine(inNames, ofA, ofB)
  const words = cosine(inWords, 1 - ofA, 1 - ofB)
  const likeness = a.hasNames && b.hasNames ? NAMES * names + (1 - NAMES) * words : inNames + inWords
  return { names, words, likeness }
}

const NOTHING: ReadonlySet<string> = new Set()

/** The share of its names and figures that the one of two texts has in common of which the other has more; 1 where it has none. */
export function contained(a: Told, b: Told): number {
  return Math.max(containedIn(b, a), containedIn(a, b))
}

function containedIn({ terms: other }: Told, { terms, names, ofNames }: Told): number {
  let held = 0
  for (const name of names) if (other.has(name)) held += (terms.get(name) ?? 0) ** 2
  return ofNames === 0 ? 1 : held / ofNames
}

/** Sum of the squares of the words of a text that are no names in it, and are in the other. */
function namedBy({ names: others }: Told, { terms, names }: Told): number {
  let squares = 0
  for (const name of others) if (!names.has(name)) squares += (terms.get(name) ?? 0) ** 2
  return squares
}

function cosine(product: number, ofA: number, ofB: number): number {
  return product === 0 ? 0 : Math.min(1, product / Math.sqrt(ofA * ofB))
}
