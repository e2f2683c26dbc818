import { PLACE_BITS } from './fingerprints.ts'

/** A slot that never held anything, and one whose documents are all gone. */
const EMPTY = -1
const GONE = -2
/** Below: the number of a list. */
const FIRST_LIST = -3
const END = -1

/**
 * Which documents have a fingerprint, and where: a hash table by open addressing in typed arrays. Most fingerprints are
 * of one document, which then stands in the slot itself; others have a chain of entries. Some 12 bytes a fingerprint,
 * for up to 8 million documents.
 */
export class Postings {
  #hashes = new Uint32Array(64)
  /** A document's number over the place, or EMPTY, GONE, or FIRST_LIST - n for list n. */
  #values = new Int32Array(64).fill(EMPTY)
  #slots = 0
  #heads = new Int32Array(64)
  #counts = new Int32Array(64)
  #lists = 0
  #freeList = END
  #entries = new Int32Array(64)
  #next = new Int32Array(64)
  #used = 0
  #freeEntry = END

  /** Calls `visit` for each document that has the fingerprint, unless more than `most` have. */
  visit(hash: number, most: number, visit: (document: number, place: number) => void): void {
    const value = this.#values[this.#slot(hash)] ?? EMPTY
    if (value >= 0) visit(value >> PLACE_BITS, value & PLACE_MASK)
    if (value > FIRST_LIST) return
    const list = FIRST_LIST - value
    if ((this.#counts[list] ?? 0) > most) return
    for (let entry = this.#heads[list] ?? END; entry !== END; entry = this.#next[entry] ?? END) {
      const held = this.#entries[entry] ?? 0
      visit(held >> PLACE_BITS, held & PLACE_MASK)
    }
  }

  add(hash: number, document: number, place: number): void {
    if (4 * (this.#slots + 1) > 3 * this.#hashes.length) this.#grow()
    const slot = this.#slot(hash)
    const held = (document << PLACE_BITS) | place
    const value = this.#values[slot] ?? EMPTY
    if (value === EMPTY) this.#slots += 1
    this.#hashes[slot] = hash
    if (value === EMPTY || value === GONE) this.#values[slot] = held
    else if (value >= 0) {
      const list = this.#newList()
      this.#push(list, value)
      this.#push(list, held)
      this.#values[slot] = FIRST_LIST - list
    } else this.#push(FIRST_LIST - value, held)
  }

  remove(hash: number, document: number): void {
    const slot = this.#slot(hash)
    const value = this.#values[slot] ?? EMPTY
    if (value >= 0 && value >> PLACE_BITS === document) this.#values[slot] = GONE
    if (value > FIRST_LIST) return
    const list = FIRST_LIST - value
    this.#takeOut(list, document)
    if ((this.#counts[list] ?? 0) > 1) return
    // One is left: back into the slot.
    const head = this.#heads[list] ?? END
    this.#values[slot] = this.#entries[head] ?? GONE
    this.#release(head)
    this.#heads[list] = this.#freeList
    this.#freeList = list
  }

  /** What the tables take, in bytes. */
  get bytes(): number {
    return 8 * (this.#hashes.length + this.#heads.length + this.#entries.length)
  }

  #slot(hash: number): number {
    const mask = this.#hashes.length - 1
    // The lowest bits of all fingerprints are alike.
    let slot = (hash >>> 2) & mask
    while (this.#values[slot] !== EMPTY && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #newList(): number {
    let list = this.#freeList
    if (list !== END) this.#freeList = this.#heads[list] ?? END
    else {
      list = this.#lists++
      if (list === this.#heads.length) {
        this.#heads = larger(this.#heads)
        this.#counts = larger(this.#counts)
      }
    }
    this.#heads[list] = END
    this.#counts[list] = 0
    return list
  }

  #push(list: number, held: number): void {
    let entry = this.#freeEntry
    if (entry !== END) this.#freeEntry = this.#next[entry] ?? END
    else {
      entry = this.#used++
      if (entry === this.#entries.length) {
        this.#entries = larger(this.#entries)
        this.#next = larger(this.#next)
      }
    }
    this.#entries[entry] = held
    this.#next[entry] = this.#heads[list] ?? END
    this.#heads[list] = entry
    this.#counts[list] = (this.#counts[list] ?? 0) + 1
  }

  #takeOut(list: number, document: number): void {
    let before = END
    for (let entry = this.#heads[list] ?? END; entry !== END; entry = this.#next[entry] ?? END) {
      if ((this.#entries[entry] ?? 0) >> PLACE_BITS !== document) {
        before = entry
        continue
      }
      if (before === END) this.#heads[list] = this.#next[entry] ?? END
      else this.#next[before] = this.#next[entry] ?? END
      this.#counts[list] = (this.#counts[list] ?? 1) - 1
      this.#release(entry)
      return
    }
  }

  #release(entry: number): void {
    this.#next[entry] = this.#freeEntry
    this.#freeEntry = entry
  }

  /** Twice the slots; those whose documents are all gone are left behind. */
  #grow(): void {
    const [hashes, values] = [this.#hashes, this.#values]
    this.#hashes = new Uint32Array(2 * hashes.length)
    this.#values = new Int32Array(2 * hashes.length).fill(EMPTY)
    this.#slots = 0
    for (let at = 0; at < hashes.length; at++) {
      const value = values[at] ?? EMPTY
      if (value === EMPTY || value === GONE) continue
      const slot = this.#slot(hashes[at] ?? 0)
      this.#hashes[slot] = hashes[at] ?? 0
      this.#values[slot] = value
      this.#slots += 1
    }
  }
}

const PLACE_MASK = (1 << PLACE_BITS) - 1

function larger(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.ceil(1.5 * array.length))
  grown.set(array)
  return grown
}
