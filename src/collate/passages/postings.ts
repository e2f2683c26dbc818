import { PLACE_BITS } from './fingerprints.ts'

/** A slot that never held anything, and one whose documents are all gone. */
const EMPTY = -1
const GONE = -2
/** Below: the number of a list. */
const FIRST_LIST = -3
const END = -1

/** The first of a list, so many, are those with the lowest numbers, in order of these. */
export interface Order {
  count: number
  number: (document: number) => number
}

const NOBODY: readonly number[] = []
const NO_ORDER: Order = { count: 0, number: () => 0 }

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
  readonly #order: Order

  constructor(order = NO_ORDER) {
    this.#order = order
  }

  /** The documents that have the fingerprint, the first ones in order, unless more than `most` have. */
  list(hash: number, most: number): readonly number[] {
    const value = this.#values[this.#slot(hash)] ?? EMPTY
    if (value === EMPTY || value === GONE) return NOBODY
    const found: number[] = []
    this.visit(hash, most, (document) => found.push(document))
    return found
  }

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
    this.#insert(list, entry)
    this.#counts[list] = (this.#counts[list] ?? 0) + 1
  }

  /** Puts an entry into its place, if that is among the first ones, else behind these. */
  #insert(list: number, entry: number): void {
    const { count, number } = this.#order
    const own = count === 0 ? 0 : this.#numberOf(entry, number)
    let before = END
    let next = this.#heads[list] ?? END
    for (let at = 0; at < count && next !== END; at++) {
      if (this.#numberOf(next, number) > own) break
      before = next
      next = this.#next[next] ?? END
    }
    this.#next[entry] = next
    if (before === END) this.#heads[list] = entry
    else this.#next[before] = entry
  }

  #takeOut(list: number, document: number): void {
    let before = END
    let place = -1
    for (let entry = this.#heads[list] ?? END; entry !== END; entry = this.#next[entry] ?? END) {
      place += 1
      if ((this.#entries[entry] ?? 0) >> PLACE_BITS !== document) {
        before = entry
        continue
      }
      if (before === END) this.#heads[list] = this.#next[entry] ?? END
      else this.#next[before] = this.#next[entry] ?? END
      this.#counts[list] = (this.#counts[list] ?? 1) - 1
      this.#release(entry)
      if (place < this.#order.count) this.#refill(list)
      return
    }
  }

  /** One of the first is gone: of those behind them the lowest goes to their end. */
  #refill(list: number): void {
    const { count, number } = this.#order
    let last = this.#heads[list] ?? END
    for (let at = 2; at < count && last !== END; at++) last = this.#next[last] ?? END
    let lowest = END
    let beforeLowest = END
    for (let before = last; before !== END; ) {
      const entry = this.#next[before] ?? END
      if (entry === END) break
      if (lowest === END || this.#numberOf(entry, number) < this.#numberOf(lowest, number)) {
        lowest = entry
        beforeLowest = before
      }
      before = entry
    }
    if (lowest === END || beforeLowest === last) return
    this.#next[beforeLowest] = this.#next[lowest] ?? END
    this.#next[lowest] = this.#next[last] ?? END
    this.#next[last] = lowest
  }

  #numberOf(entry: number, number: (document: number) => number): number {
    return number((this.#entries[entry] ?? 0) >> PLACE_BITS)
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
