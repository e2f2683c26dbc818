import type { Features } from './features.ts'

/** For each feature of two texts, 1 where the other text has it too. Overwritten by the next comparison. */
export interface CommonFeatures {
  ofThis: Uint8Array
  ofOther: Uint8Array
}

const NONE = -1

/** The features of one text, made ready to be compared with those of many others: each costs its own length. */
export class FeatureLookup {
  #hashes: Uint32Array = new Uint32Array(0)
  #count = 0
  /** Open addressing: place of the first feature of a hash, by the hash's low bits. */
  #table = new Int32Array(0)
  #mask = 0
  /** The next feature with the same hash. */
  #next = new Int32Array(0)
  readonly #common: CommonFeatures = { ofThis: new Uint8Array(0), ofOther: new Uint8Array(0) }

  /** Takes the features of another text in place of those that it had. */
  set({ hashes, count }: Features): void {
    let size = 16
    while (size < 2 * count) size *= 2
    if (this.#table.length < size) this.#table = new Int32Array(size)
    if (this.#next.length < count) this.#next = new Int32Array(2 * count)
    this.#table.fill(NONE, 0, size)
    this.#hashes = hashes
    this.#count = count
    this.#mask = size - 1
    for (let at = count - 1; at >= 0; at--) {
      const slot = this.#slot(hashes[at] ?? 0)
      this.#next[at] = this.#table[slot] ?? NONE
      this.#table[slot] = at
    }
  }

  /** Which features the two have in common. */
  common({ hashes, count }: Features): CommonFeatures {
    const common = this.#common
    common.ofThis = cleared(common.ofThis, this.#count)
    common.ofOther = cleared(common.ofOther, count)
    const { ofThis, ofOther } = common
    for (let at = 0; at < count; at++) {
      let own = this.#table[this.#slot(hashes[at] ?? 0)] ?? NONE
      if (own === NONE) continue
      ofOther[at] = 1
      // The first of its like is marked with all others, so one that is marked needs no second look.
      for (; own !== NONE && ofThis[own] === 0; own = this.#next[own] ?? NONE) ofThis[own] = 1
    }
    return common
  }

  #slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    for (;;) {
      const at = this.#table[slot] ?? NONE
      if (at === NONE || this.#hashes[at] === hash) return slot
      slot = (slot + 1) & this.#mask
    }
  }
}

function cleared(array: Uint8Array, count: number): Uint8Array {
  return array.length < count ? new Uint8Array(2 * count) : array.fill(0, 0, count)
}
