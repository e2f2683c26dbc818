/**
 * A fingerprint that more documents have is boilerplate or a turn of phrase, and is not followed. A rule on the whole
 * collection, so that the order in which documents came does not show.
 */
export const MAX_DOCUMENTS = 40
/**
 * Fingerprints in common within some 50 words of either text from which on the two are compared word by word. What two
 * texts of one subject share by chance lies scattered. Set on neardup-docs and wikiver-docs (dev): of the pairs that
 * share a passage all have 8 or more, copies with 12 % of their letters wrong 7.
 */
const LEAST_SHARED = 5
/** Or so many, if they are half of those of the shorter text: a text of two lines has no more. */
export const LEAST_OF_SHORT = 3

/** The fingerprints that one text has in common with others, which are known by number. */
export class SharedFingerprints {
  #counts = new Uint16Array(64)
  #heads = new Int32Array(64)
  #next = new Int32Array(256)
  #places = new Int32Array(256)
  #touched: number[] = []
  #size = 0
  readonly #inStretch = new Uint16Array(257)

  /** Notes a fingerprint that a document has too; `place` is where in this text, `itsPlace` where in the document. */
  add(document: number, place: number, itsPlace: number): void {
    if (document >= this.#counts.length) this.#widen(document)
    if (this.#size === this.#next.length) {
      this.#next = doubled(this.#next)
      this.#places = doubled(this.#places)
    }
    const count = this.#counts[document] ?? 0
    if (count === 0) this.#touched.push(document)
    this.#next[this.#size] = count === 0 ? -1 : (this.#heads[document] ?? -1)
    this.#heads[document] = this.#size
    this.#places[this.#size] = (place << 8) | itsPlace
    this.#counts[document] = count + 1
    this.#size += 1
  }

  /**
   * The documents that are worth comparing with this text, ascending; all that was noted is forgotten. `size` and
   * `sizeOf` are the numbers of fingerprints of this text and of a document.
   */
  take(size: number, sizeOf: (document: number) => number): number[] {
    const found = this.#touched.filter((document) => this.#spare(document, size, sizeOf) >= 0)
    this.#forget()
    return found.sort((x, y) => x - y)
  }

  /** As `take`, with how many of the fingerprints that were noted each could do without. */
  takeWithSpare(size: number, sizeOf: (document: number) => number): Map<number, number> {
    const found = this.#touched.map((document): [number, number] => [
      document,
      this.#spare(document, size, sizeOf),
    ])
    this.#forget()
    return new Map(found.filter(([, spare]) => spare >= 0))
  }

  #forget(): void {
    for (const document of this.#touched) this.#counts[document] = 0
    this.#touched = []
    this.#size = 0
  }

  /** How many more fingerprints are shared than must be; below 0 for too few. */
  #spare(document: number, size: number, sizeOf: (document: number) => number): number {
    const count = this.#counts[document] ?? 0
    if (count < LEAST_OF_SHORT) return -1
    const ofShort = count - Math.max(LEAST_OF_SHORT, Math.ceil(Math.min(size, sizeOf(document)) / 2))
    if (ofShort >= 0 || count < LEAST_SHARED) return ofShort
    return Math.max(this.#densest(document, 8), this.#densest(document, 0)) - LEAST_SHARED
  }

  /** The most fingerprints in two stretches that follow each other, in this text (`shift` 8) or in the other (0). */
  #densest(document: number, shift: number): number {
    const inStretch = this.#inStretch
    let most = 0
    for (let at = this.#heads[document] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      const stretch = ((this.#places[at] ?? 0) >> shift) & 0xff
      inStretch[stretch] = (inStretch[stretch] ?? 0) + 1
    }
    for (let at = this.#heads[document] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      const stretch = ((this.#places[at] ?? 0) >> shift) & 0xff
      most = Math.max(most, (inStretch[stretch] ?? 0) + (inStretch[stretch + 1] ?? 0))
    }
    for (let at = this.#heads[document] ?? -1; at >= 0; at = this.#next[at] ?? -1)
      inStretch[((this.#places[at] ?? 0) >> shift) & 0xff] = 0
    return most
  }

  #widen(document: number): void {
    const counts = new Uint16Array(2 * document)
    counts.set(this.#counts)
    this.#counts = counts
    const heads = new Int32Array(2 * document)
    heads.set(this.#heads)
    this.#heads = heads
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}
