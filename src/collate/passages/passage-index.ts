import { MAX_DOCUMENTS, SharedFingerprints } from './candidates.ts'
import { type Features, features } from './features.ts'
import { type Fingerprints, fingerprints } from './fingerprints.ts'
import { Comparer, type Overlap } from './overlap.ts'
import { Postings } from './postings.ts'
import { wordsOf } from './words.ts'

/** A document that shares stretches of text with the one that was asked about. */
export interface Neighbour extends Overlap {
  id: string
}

/**
 * Finds for a document the others that share a passage with it. Adding and asking cost what the document and its
 * neighbours cost, whatever the number of documents; there is no all-pairs step. Of a text only the codes of its words
 * are kept, 4 bytes a word.
 */
export class PassageIndex {
  readonly #numbers = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #codes: (Uint32Array | undefined)[] = []
  readonly #postings = new Postings()
  readonly #free: number[] = []
  /** How many fingerprints each document has, by number. */
  readonly #sizes: number[] = []
  readonly #shared = new SharedFingerprints()
  readonly #comparer = new Comparer()
  #room = features(new Uint32Array(4096))

  /** Adds a document, in the place of one of the same id. */
  add(id: string, text: string): void {
    const { codes } = wordsOf(text)
    this.#add(id, codes, fingerprints(this.#featuresOf(codes)))
  }

  /** As `add`, then `neighbours`, at less cost than the two. */
  addAndCompare(id: string, text: string): Neighbour[] {
    const { codes } = wordsOf(text)
    this.remove(id)
    const found = this.#featuresOf(codes)
    const own = fingerprints(found)
    return this.#compared(codes, found, own, this.#ids.length, this.#add(id, codes, own))
  }

  #add(id: string, codes: Uint32Array, { hashes, places }: Fingerprints): number {
    this.remove(id)
    const number = this.#free.pop() ?? this.#ids.length
    this.#ids[number] = id
    this.#codes[number] = codes
    this.#numbers.set(id, number)
    this.#sizes[number] = hashes.length
    for (let at = 0; at < hashes.length; at++) this.#postings.add(hashes[at] ?? 0, number, places[at] ?? 0)
    return number
  }

  remove(id: string): void {
    const number = this.#numbers.get(id)
    const codes = number === undefined ? undefined : this.#codes[number]
    if (number === undefined || codes === undefined) return
    for (const hash of fingerprints(this.#featuresOf(codes)).hashes) this.#postings.remove(hash, number)
    this.#codes[number] = undefined
    this.#free.push(number)
    this.#numbers.delete(id)
  }

  has(id: string): boolean {
    return this.#numbers.has(id)
  }

  /** The documents that share stretches of text with a document of the index, by number of arrival. */
  neighbours(id: string): Neighbour[] {
    const number = this.#numbers.get(id)
    const codes = number === undefined ? undefined : this.#codes[number]
    return codes === undefined ? [] : this.#compare(codes, this.#ids.length, number)
  }

  /** The documents that share stretches of text with a text that is not added. */
  neighboursOf(text: string): Neighbour[] {
    return this.#compare(wordsOf(text).codes, this.#ids.length)
  }

  /** Every pair of neighbours once: each document with those before it. */
  *pairs(): Generator<{ id: string; neighbours: Neighbour[] }> {
    for (const [number, codes] of this.#codes.entries()) {
      if (codes) yield { id: this.#ids[number] ?? '', neighbours: this.#compare(codes, number) }
    }
  }

  /** Bytes that the index takes: postings and codes, ids aside. */
  get bytes(): number {
    return this.#postings.bytes + this.#codes.reduce((sum, codes) => sum + (codes?.byteLength ?? 0), 0)
  }

  #featuresOf(codes: Uint32Array): Features {
    this.#room = features(codes, this.#room)
    return this.#room
  }

  #compare(codes: Uint32Array, before: number, self = -1): Neighbour[] {
    const found = this.#featuresOf(codes)
    return this.#compared(codes, found, fingerprints(found), before, self)
  }

  #compared(
    codes: Uint32Array,
    found: Features,
    own: Fingerprints,
    before: number,
    self: number,
  ): Neighbour[] {
    const candidates = this.#candidates(own, before, self)
    if (candidates.length === 0) return []
    const comparer = this.#comparer
    comparer.set(codes, found)
    const neighbours: Neighbour[] = []
    for (const number of candidates) {
      const other = this.#codes[number]
      if (other === undefined) continue
      const overlap = comparer.overlap(other)
      if (overlap.ofThis.share > 0 || overlap.ofOther.share > 0)
        neighbours.push({ id: this.#ids[number] ?? '', ...overlap })
    }
    return neighbours
  }

  /** Numbers below `before`, ascending, of the documents that are worth comparing. */
  #candidates({ hashes, places }: Fingerprints, before: number, self: number): number[] {
    let place = 0
    const visit = (number: number, itsPlace: number): void => {
      if (number < before && number !== self) this.#shared.add(number, place, itsPlace)
    }
    for (let at = 0; at < hashes.length; at++) {
      place = places[at] ?? 0
      this.#postings.visit(hashes[at] ?? 0, MAX_DOCUMENTS, visit)
    }
    return this.#shared.take(hashes.length, (number) => this.#sizes[number] ?? 0)
  }
}
