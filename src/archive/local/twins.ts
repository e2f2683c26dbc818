import { LEAST_OF_SHORT } from '../../collate/passages/candidates.ts'
import { REPRESENTATIVES } from '../../collate/passages/runs.ts'
import type { Sizes } from './sizes.ts'

/** Pairs of documents, by number: `document` with each of the others. */
export interface DocumentPairs {
  document: number
  others: number[]
}

/** Which documents have the same text. Each text stands in the joins once, for its first document. */
export class Twins {
  readonly #sizes: Sizes
  /** The documents in order of their text's number, those of one text in order of id; where each stands, and its first. */
  readonly #order: Uint32Array
  readonly #places: Uint32Array
  readonly #starts: Uint32Array

  constructor(sizes: Sizes) {
    this.#sizes = sizes
    const { texts, count } = sizes
    this.#order = new Uint32Array(count)
      .map((_, at) => at)
      .sort((x, y) => (texts[x] ?? 0) - (texts[y] ?? 0) || x - y)
    this.#places = new Uint32Array(count)
    this.#starts = new Uint32Array(count)
    for (let at = 0, start = 0; at < count; at++) {
      const document = this.#order[at] ?? 0
      if (!this.#isSame(document, start)) start = at
      this.#places[document] = at
      this.#starts[document] = start
    }
  }

  isFirst(document: number): boolean {
    return this.#places[document] === this.#starts[document]
  }

  /**
   * The pairs of documents from pairs of texts, by the rule of the passage index: the first `REPRESENTATIVES` of a text
   * are paired with those of the other, and with all of their own.
   */
  *pairs(candidates: Iterable<DocumentPairs>): Generator<DocumentPairs> {
    for (let document = 0; document < this.#sizes.count; document++) {
      if (this.isFirst(document) || (this.#sizes.fingerprints[document] ?? 0) < LEAST_OF_SHORT) continue
      yield { document, others: this.#first(document, this.#places[document]) }
    }
    for (const { document: first, others } of candidates)
      for (const document of this.#first(first))
        yield { document, others: others.flatMap((other) => this.#first(other)) }
  }

  /** The first documents with the text of this one, of those that stand before a place. */
  #first(document: number, end = this.#order.length): number[] {
    const found: number[] = []
    const start = this.#starts[document] ?? 0
    for (let at = start; at < Math.min(end, start + REPRESENTATIVES); at++) {
      if (!this.#isSame(document, at)) break
      found.push(this.#order[at] ?? 0)
    }
    return found
  }

  #isSame(document: number, place: number): boolean {
    const other = this.#order[place]
    return other !== undefined && this.#sizes.texts[other] === this.#sizes.texts[document]
  }
}
