import { WORD_SHARES } from '../stories/word-shares.ts'
import { hashIn, SHORT, wordCodes } from './words.ts'

/** Share of texts in which a word stands that the background does not know. */
const RARE = 0.003

const WEIGHTS: ReadonlyMap<number, number> = new Map(
  WORD_SHARES.flatMap(([share, words]) =>
    [...wordCodes(words)].map((code): [number, number] => [hashIn(code), -Math.log(share)]),
  ),
)

/** Words by which news is known: who said it, and the days that it names. */
const SIGNS: ReadonlySet<number> = new Set(
  [
    ...wordCodes(
      'said says told tells added yesterday tonight Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    ),
  ].map(hashIn),
)
/** Share of such words from which on a text is news, and the least number of them: as in `derivation/register.ts`. */
const NEWS_SHARE = 0.005
const LEAST_SIGNS = 2

/** The words of a text, by their hashes; worked out when they are first asked for. */
export class Vocabulary {
  readonly #codes: Uint32Array
  #isNews: boolean | undefined
  #weights: ReadonlyMap<number, number> | undefined

  constructor(text: string) {
    this.#codes = wordCodes(text)
  }

  /** Whether the text reads as news. */
  get isNews(): boolean {
    if (this.#isNews === undefined) {
      const signs = this.#codes.filter((code) => SIGNS.has(hashIn(code))).length
      this.#isNews = signs >= LEAST_SIGNS && signs >= NEWS_SHARE * this.#codes.length
    }
    return this.#isNews
  }

  /** The cosine of the two vocabularies, 0 to 1; which of the two is asked makes no difference. */
  inCommon(other: Vocabulary): number {
    const [a, b] = [this.weights, other.weights]
    const [small, large] = a.size < b.size ? [a, b] : [b, a]
    const products = [...small].flatMap(([hash, weight]) => weight * (large.get(hash) ?? 0) || [])
    return products.sort((x, y) => x - y).reduce((sum, product) => sum + product, 0)
  }

  /** Log frequency by rarity of each word, as a vector of length 1; short words are left out. */
  private get weights(): ReadonlyMap<number, number> {
    this.#weights ??= weigh(this.#codes)
    return this.#weights
  }
}

function weigh(codes: Uint32Array): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  for (const code of codes) {
    if ((code & SHORT) !== 0) continue
    const hash = hashIn(code)
    weights.set(hash, (weights.get(hash) ?? 0) + 1)
  }
  let squares = 0
  for (const [hash, count] of weights) {
    const weight = (1 + Math.log(count)) * (WEIGHTS.get(hash) ?? -Math.log(RARE))
    weights.set(hash, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  return new Map([...weights].map(([hash, weight]) => [hash, weight / length]))
}
