import type { Comparable } from './comparable.ts'

/**
 * Inverse sentence frequency of each word over both witnesses, log(1 + N / n). Words of up to three letters count half:
 * in most languages they are function words, and in short texts their frequency does not show it.
 */
export function wordWeights(...sides: readonly (readonly Comparable[])[]): Map<string, number> {
  const sentences = sides.flat()
  const frequency = new Map<string, number>()
  for (const { words } of sentences)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [word, count] of frequency) {
    const short = word.length <= 3 && !/\d/.test(word)
    weights.set(word, Math.log(1 + sentences.length / count) * (short ? 0.5 : 1))
  }
  return weights
}

/** The words of a sentence that no link has accounted for yet, with their weight. */
export class Residual {
  readonly counts = new Map<string, number>()
  weight = 0
  /** The weight before any link. */
  readonly whole: number
  partners = 0
  readonly #weights: ReadonlyMap<string, number>

  constructor(words: readonly string[], weights: ReadonlyMap<string, number>) {
    this.#weights = weights
    for (const word of words) {
      this.counts.set(word, (this.counts.get(word) ?? 0) + 1)
      this.weight += weights.get(word) ?? 0
    }
    this.whole = this.weight
  }

  /** Weight of the words that both still have. */
  shared(other: Residual): number {
    const [small, large] = this.counts.size <= other.counts.size ? [this, other] : [other, this]
    let sum = 0
    for (const [word, count] of small.counts) {
      const there = large.counts.get(word)
      if (there !== undefined) sum += Math.min(count, there) * (this.#weights.get(word) ?? 0)
    }
    return sum
  }

  /** Takes the shared words off both: a link has accounted for them. */
  settle(other: Residual): void {
    for (const [word, count] of [...this.counts]) {
      const there = other.counts.get(word)
      if (there === undefined) continue
      const common = Math.min(count, there)
      this.#take(word, count, common)
      other.#take(word, there, common)
    }
    this.partners++
    other.partners++
  }

  #take(word: string, count: number, common: number): void {
    if (count === common) this.counts.delete(word)
    else this.counts.set(word, count - common)
    this.weight -= common * (this.#weights.get(word) ?? 0)
  }
}
