import { PLACE_BITS } from './fingerprints.ts'

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

/** How many places there are. */
const PLACES = 2 ** PLACE_BITS
/** Counters for each fingerprint that was noted, at least: few of them count for more than one document then. */
const SPREAD = 4

/**
 * The fingerprints that one text has in common with others, which are known by number, below 2^23. Nearly all of the others share one or two by
 * chance: these are left out first, by counters that several documents have in common (a counting Bloom filter of one
 * hash; Fan et al. 2000), which fit into the fastest memory whatever the number of documents.
 */
export class SharedFingerprints {
  /** Of each that was noted: the document over the place there, and the place in this text. */
  #held = new Int32Array(1024)
  #places = new Uint8Array(1024)
  #size = 0
  #counters = new Uint8Array(1024)
  #sorted = new Float64Array(256)
  readonly #inStretch = new Uint16Array(PLACES + 1)

  /** Notes a fingerprint that a document has too; `place` is where in this text, `itsPlace` where in the document. */
  add(document: number, place: number, itsPlace: number): void {
    this.addHeld((document << PLACE_BITS) | itsPlace, place)
  }

  /** As `add`, the document over its place in one number. */
  addHeld(held: number, place: number): void {
    if (this.#size === this.#held.length) this.#widen()
    this.#held[this.#size] = held
    this.#places[this.#size] = place
    this.#size += 1
  }

  /**
   * The documents that are worth comparing with this text, ascending; all that was noted is forgotten. `size` and
   * `sizeOf` are the numbers of fingerprints of this text and of a document.
   */
  take(size: number, sizeOf: (document: number) => number): number[] {
    return [...this.takeWithSpare(size, sizeOf).keys()]
  }

  /** As `take`, with how many of the fingerprints that were noted each could do without. */
  takeWithSpare(size: number, sizeOf: (document: number) => number): Map<number, number> {
    const sorted = this.#oftenShared()
    const found = new Map<number, number>()
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      const document = documentIn(sorted[from] ?? 0)
      while (to < sorted.length && documentIn(sorted[to] ?? 0) === document) to += 1
      if (to - from < LEAST_OF_SHORT) continue
      const spare = this.#spare(sorted.subarray(from, to), Math.min(size, sizeOf(document)))
      if (spare >= 0) found.set(document, spare)
    }
    return found
  }

  /** What was noted of documents that may share `LEAST_OF_SHORT` and more, and of a few others, sorted; all is forgotten. */
  #oftenShared(): Float64Array {
    const [held, places, size] = [this.#held, this.#places, this.#size]
    let count = this.#counters.length
    while (count < SPREAD * size) count *= 2
    if (count > this.#counters.length) this.#counters = new Uint8Array(count)
    const counters = this.#counters
    const mask = count - 1
    for (let at = 0; at < size; at++) {
      const counter = ((held[at] ?? 0) >>> PLACE_BITS) & mask
      const before = counters[counter] ?? 0
      if (before < LEAST_OF_SHORT) counters[counter] = before + 1
    }
    let kept = 0
    for (let at = 0; at < size; at++) {
      const one = held[at] ?? 0
      if ((counters[(one >>> PLACE_BITS) & mask] ?? 0) < LEAST_OF_SHORT) continue
      if (kept === this.#sorted.length) this.#sorted = doubled(this.#sorted)
      this.#sorted[kept] = one * PLACES + (places[at] ?? 0)
      kept += 1
    }
    counters.fill(0)
    this.#size = 0
    return this.#sorted.subarray(0, kept).sort()
  }

  /** How many more fingerprints are shared than must be; below 0 for too few. `shorter` has the shorter of the texts. */
  #spare(shared: Float64Array, shorter: number): number {
    const count = shared.length
    const ofShort = count - Math.max(LEAST_OF_SHORT, Math.ceil(shorter / 2))
    if (ofShort >= 0 || count < LEAST_SHARED) return ofShort
    const here = this.#densest(shared, (one) => one % PLACES)
    const there = this.#densest(shared, (one) => Math.floor(one / PLACES) % PLACES)
    return Math.max(here, there) - LEAST_SHARED
  }

  /** The most fingerprints in two stretches that follow each other. */
  #densest(shared: Float64Array, stretchOf: (one: number) => number): number {
    const inStretch = this.#inStretch
    let most = 0
    for (const one of shared) inStretch[stretchOf(one)] = (inStretch[stretchOf(one)] ?? 0) + 1
    for (const one of shared) {
      const stretch = stretchOf(one)
      most = Math.max(most, (inStretch[stretch] ?? 0) + (inStretch[stretch + 1] ?? 0))
    }
    for (const one of shared) inStretch[stretchOf(one)] = 0
    return most
  }

  #widen(): void {
    const held = new Int32Array(2 * this.#held.length)
    held.set(this.#held)
    this.#held = held
    const places = new Uint8Array(2 * this.#places.length)
    places.set(this.#places)
    this.#places = places
  }
}

function documentIn(sorted: number): number {
  return Math.floor(sorted / (PLACES * PLACES))
}

function doubled(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * array.length)
  larger.set(array)
  return larger
}
