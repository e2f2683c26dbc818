import { LEAST_OF_SHORT, MAX_DOCUMENTS, SharedFingerprints } from './candidates.ts'
import { NOT_COVERED } from './coverage.ts'
import { features } from './features.ts'
import { Comparer, type Overlap } from './overlap.ts'
import { Postings } from './postings.ts'
import { RunIndex } from './run-index.ts'
import { REPRESENTATIVES } from './runs.ts'
import { type Sketch, sketchOf } from './sketch.ts'
import { Texts } from './texts.ts'
import { wordCodes } from './words.ts'

/** A document that shares stretches of text with the one that was asked about. */
export interface Neighbour extends Overlap {
  id: string
}

/**
 * Finds for a document the others that share a passage with it. Documents whose words are the same are one text here.
 * Adding and asking cost what the document and its neighbours cost, whatever the number of documents; there is no
 * all-pairs step. What comes out depends on which documents are there, not on their order. Of a text only the codes of
 * its words are kept, 4 bytes a word.
 */
export class PassageIndex {
  readonly #texts = new Texts()
  readonly #postings = new Postings()
  readonly #runs = new RunIndex((slot) => this.#texts.number(slot))
  /** How many fingerprints each text has, by slot. */
  readonly #sizes: number[] = []
  readonly #shared = new SharedFingerprints()
  readonly #comparer = new Comparer()
  #room = features(new Uint32Array(4096))

  /** Adds a document, in the place of one of the same id. */
  add(id: string, text: string): void {
    this.remove(id)
    const codes = wordCodes(text)
    const { slot, isNew } = this.#texts.add(id, codes)
    if (isNew) this.#keep(slot, this.#sketch(codes))
  }

  /** As `add`, then `neighbours`, at less cost than the two. */
  addAndCompare(id: string, text: string): Neighbour[] {
    this.remove(id)
    const codes = wordCodes(text)
    const { slot, isNew } = this.#texts.add(id, codes)
    const sketch = this.#sketch(codes)
    if (isNew) this.#keep(slot, sketch)
    return this.#documents(slot, codes, sketch, id)
  }

  #keep(slot: number, { fingerprints: { hashes, places }, runs }: Sketch): void {
    this.#sizes[slot] = hashes.length
    this.#postings.add(hashes, slot, places)
    this.#runs.add(slot, runs)
  }

  remove(id: string): void {
    const gone = this.#texts.remove(id)
    const codes = gone?.isLast ? this.#texts.codes(gone.slot) : undefined
    if (gone === undefined || codes === undefined) return
    const sketch = this.#sketch(codes)
    for (const hash of sketch.fingerprints.hashes) this.#postings.remove(hash, gone.slot)
    this.#runs.remove(gone.slot, sketch.runs)
    this.#texts.drop(gone.slot)
  }

  has(id: string): boolean {
    return this.#texts.slotOf(id) !== undefined
  }

  /** The documents that share stretches of text with a document of the index. */
  neighbours(id: string): Neighbour[] {
    const slot = this.#texts.slotOf(id)
    const codes = slot === undefined ? undefined : this.#texts.codes(slot)
    if (slot === undefined || codes === undefined) return []
    return this.#documents(slot, codes, this.#sketch(codes), id)
  }

  /** The documents that share stretches of text with a text that is not added. */
  neighboursOf(text: string): Neighbour[] {
    const codes = wordCodes(text)
    return this.#documents(NONE, codes, this.#sketch(codes))
  }

  /**
   * Every pair of neighbours once. Of many documents with the same text the first `REPRESENTATIVES` in order of id are
   * paired with each other document of that text, and with those of other texts.
   */
  *pairs(): Generator<{ id: string; neighbours: Neighbour[] }> {
    for (let slot = 0; slot < this.#texts.count; slot++) {
      const codes = this.#texts.codes(slot)
      if (codes === undefined) continue
      const sketch = this.#sketch(codes)
      const compared = this.#compared(codes, sketch, slot).filter((other) => other.slot < slot)
      const others = compared.flatMap(({ slot: other, overlap }) =>
        this.#texts
          .ids(other)
          .slice(0, REPRESENTATIVES)
          .map((id) => ({ id, ...overlap })),
      )
      const ids = this.#texts.ids(slot)
      const self = ids.length > 1 ? this.#withItself(codes, sketch) : undefined
      for (const [at, id] of ids.entries()) {
        const same = self ? ids.slice(0, Math.min(at, REPRESENTATIVES)) : []
        const neighbours = same.map((one): Neighbour => ({ id: one, ...(self ?? NOTHING) }))
        yield { id, neighbours: at < REPRESENTATIVES ? [...others, ...neighbours] : neighbours }
      }
    }
  }

  /** Bytes that the index takes: postings and codes, ids aside. */
  get bytes(): number {
    return this.#postings.bytes + this.#runs.bytes + this.#texts.bytes
  }

  #sketch(codes: Uint32Array): Sketch {
    const sketch = sketchOf(codes, this.#room)
    this.#room = sketch.features
    return sketch
  }

  /** All documents but `self` that have this text, or one that shares stretches with it. */
  #documents(slot: number, codes: Uint32Array, sketch: Sketch, self?: string): Neighbour[] {
    const found = this.#compared(codes, sketch, slot)
    const twins = slot === NONE ? 1 : this.#texts.ids(slot).length
    const same = twins > 1 ? this.#withItself(codes, sketch) : undefined
    if (same) found.push({ slot, overlap: same })
    return found.flatMap(({ slot: other, overlap }) =>
      this.#texts
        .ids(other)
        .filter((id) => id !== self)
        .map((id) => ({ id, ...overlap })),
    )
  }

  /** What a text has in common with its equals: all, if it is one that copies are known by. */
  #withItself(
    codes: Uint32Array,
    { features: found, fingerprints: { hashes } }: Sketch,
  ): Overlap | undefined {
    if (hashes.length < LEAST_OF_SHORT) return undefined
    this.#comparer.set(codes, found)
    const overlap = this.#comparer.overlap(codes)
    return overlap.ofThis.share > 0 ? overlap : undefined
  }

  /** The other texts that share stretches with this one, in order of slot. */
  #compared(codes: Uint32Array, sketch: Sketch, self: number): { slot: number; overlap: Overlap }[] {
    const candidates = this.#candidates(sketch, self)
    if (candidates.length === 0) return []
    const comparer = this.#comparer
    comparer.set(codes, sketch.features)
    const found: { slot: number; overlap: Overlap }[] = []
    for (const slot of candidates) {
      const other = this.#texts.codes(slot)
      if (other === undefined) continue
      const overlap = comparer.overlap(other)
      if (overlap.ofThis.share > 0 || overlap.ofOther.share > 0) found.push({ slot, overlap })
    }
    return found
  }

  /** The texts that are worth comparing, ascending. */
  #candidates({ fingerprints: { hashes, places }, runs }: Sketch, self: number): number[] {
    this.#postings.gather(hashes, places, MAX_DOCUMENTS, self, this.#shared)
    const near = this.#shared.take(hashes.length, (slot) => this.#sizes[slot] ?? 0)
    const linked = this.#runs.linked(runs, self)
    return linked.size === 0 ? near : [...new Set([...near, ...linked])].sort((x, y) => x - y)
  }
}

/** No text of the index. */
const NONE = -1
const NOTHING: Overlap = { ofThis: NOT_COVERED, ofOther: NOT_COVERED }
