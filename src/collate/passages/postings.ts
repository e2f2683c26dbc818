import type { SharedFingerprints } from './candidates.ts'
import { PLACE_BITS } from './fingerprints.ts'
import { PackedLists } from './packed-lists.ts'

/** A slot that never held anything, and one whose documents are all gone. */
const EMPTY = -1
const GONE = -2
/** Below: where a list stands. */
const FIRST_LIST = -3
/** Two numbers a slot, side by side, so that the second comes from memory with the first: the hash, and what is held. */
const WIDTH = 2

/** The first of a list, so many, are those with the lowest numbers, in order of these. */
export interface Order {
  count: number
  number: (document: number) => number
}

const NOBODY: readonly number[] = []
const NO_ORDER: Order = { count: 0, number: () => 0 }

/**
 * Which documents have a fingerprint, and where: a hash table by open addressing in a typed array. Most fingerprints are
 * of one document, which then stands in the slot itself, its number over the place; others have a list. Some 11 bytes a
 * fingerprint, for up to 8 million documents. What costs here is waiting for memory, hence the layout.
 */
export class Postings {
  #table = emptyTable(64)
  #taken = 0
  readonly #lists = new PackedLists()
  readonly #order: Order
  /** What is held of each fingerprint that is asked about, and how many hold it. */
  #values = new Int32Array(256)
  #counts = new Int32Array(256)

  constructor(order = NO_ORDER) {
    this.#order = order
  }

  /** Whether more than one document has the fingerprint. */
  isShared(hash: number): boolean {
    return (this.#table[this.#slot(hash) + 1] ?? EMPTY) <= FIRST_LIST
  }

  /** The documents that have the fingerprint, the first ones in order, unless more than `most` have. */
  list(hash: number, most: number): readonly number[] {
    const value = this.#table[this.#slot(hash) + 1] ?? EMPTY
    if (value >= 0) return [value >> PLACE_BITS]
    if (value > FIRST_LIST) return NOBODY
    const list = FIRST_LIST - value
    const count = this.#lists.count(list)
    if (count > most) return NOBODY
    return Array.from({ length: count }, (_, at) => this.#lists.at(list, at) >> PLACE_BITS)
  }

  /**
   * Notes which documents have these fingerprints too, but for those that more than `most` have.
   */
  gather(
    hashes: Uint32Array,
    places: Uint8Array,
    most: number,
    self: number,
    shared: SharedFingerprints,
  ): void {
    this.#look(hashes)
    const [values, counts, lists] = [this.#values, this.#counts, this.#lists]
    for (let at = 0; at < hashes.length; at++) {
      const count = counts[at] ?? 0
      if (count === 0 || count > most) continue
      const value = values[at] ?? EMPTY
      const place = places[at] ?? 0
      if (value >= 0) {
        if (value >> PLACE_BITS !== self) shared.addHeld(value, place)
        continue
      }
      for (let entry = 0; entry < count; entry++) {
        const held = lists.at(FIRST_LIST - value, entry)
        if (held >> PLACE_BITS !== self) shared.addHeld(held, place)
      }
    }
  }

  /** Adds a document with its distinct fingerprints and their places, which are 0 where they are not given. */
  add(hashes: Uint32Array, document: number, places?: Uint8Array): void {
    while (4 * (this.#taken + hashes.length) > 3 * (this.#table.length / WIDTH)) this.#grow()
    this.#look(hashes)
    for (let at = 0; at < hashes.length; at++) this.#put(hashes[at] ?? 0, document, places?.[at] ?? 0)
  }

  #put(hash: number, document: number, place: number): void {
    const slot = this.#slot(hash)
    const held = (document << PLACE_BITS) | place
    const value = this.#table[slot + 1] ?? EMPTY
    if (value === EMPTY) {
      this.#taken += 1
      this.#table[slot] = hash
    }
    if (value === EMPTY || value === GONE) {
      this.#table[slot + 1] = held
      return
    }
    const list = value >= 0 ? this.#lists.pair(value, held) : this.#lists.push(FIRST_LIST - value, held)
    this.#table[slot + 1] = FIRST_LIST - list
    if (this.#order.count > 0) this.#settle(list)
  }

  remove(hash: number, document: number): void {
    const slot = this.#slot(hash)
    const value = this.#table[slot + 1] ?? EMPTY
    if (value >= 0 && value >> PLACE_BITS === document) this.#table[slot + 1] = GONE
    if (value > FIRST_LIST) return
    const [list, lists] = [FIRST_LIST - value, this.#lists]
    const count = lists.count(list)
    for (let at = 0; at < count; at++) {
      if (lists.at(list, at) >> PLACE_BITS !== document) continue
      lists.takeOut(list, at, this.#order.count)
      if (at < this.#order.count) this.#refill(list)
      break
    }
    // One is left: back into the slot.
    if (lists.count(list) > 1) return
    this.#table[slot + 1] = lists.at(list, 0)
    lists.release(list)
  }

  /** What the tables take, in bytes. */
  get bytes(): number {
    return this.#table.byteLength + this.#lists.bytes
  }

  /**
   * Looks up what is held of each of these, and how many hold it. All of them are asked of memory before any answer is
   * needed, so that none is waited for; what is done with them after that finds them near.
   */
  #look(hashes: Uint32Array): void {
    if (this.#values.length < hashes.length) {
      this.#values = new Int32Array(2 * hashes.length)
      this.#counts = new Int32Array(2 * hashes.length)
    }
    const [values, counts, lists] = [this.#values, this.#counts, this.#lists]
    for (let at = 0; at < hashes.length; at++)
      values[at] = this.#table[this.#slot(hashes[at] ?? 0) + 1] ?? EMPTY
    for (let at = 0; at < hashes.length; at++) {
      const value = values[at] ?? EMPTY
      counts[at] = value <= FIRST_LIST ? lists.count(FIRST_LIST - value) : value >= 0 ? 1 : 0
    }
  }

  #slot(hash: number): number {
    const table = this.#table
    const mask = table.length - 1
    // The lowest two bits of all fingerprints are alike: one is left, which the width of a slot takes.
    let slot = (hash >>> 1) & mask & ~1
    const signed = hash | 0
    while (table[slot + 1] !== EMPTY && table[slot] !== signed) slot = (slot + WIDTH) & mask
    return slot
  }

  /** Puts the last of a list into its place, if that is among the first ones. */
  #settle(list: number): void {
    const { count, number } = this.#order
    const lists = this.#lists
    const last = lists.count(list) - 1
    const held = lists.at(list, last)
    const own = number(held >> PLACE_BITS)
    let at = 0
    while (at < count && at < last && number(lists.at(list, at) >> PLACE_BITS) <= own) at += 1
    if (at === count) return
    // Those behind it move on; the one for which there is no more room among the first goes to the end.
    const end = Math.min(count - 1, last)
    lists.set(list, last, lists.at(list, end))
    for (let to = end; to > at; to--) lists.set(list, to, lists.at(list, to - 1))
    lists.set(list, at, held)
  }

  /** One of the first is gone, and any of the others stands at their end: that is to be the lowest of these. */
  #refill(list: number): void {
    const { count, number } = this.#order
    const lists = this.#lists
    const size = lists.count(list)
    let lowest = count - 1
    for (let at = count; at < size; at++)
      if (number(lists.at(list, at) >> PLACE_BITS) < number(lists.at(list, lowest) >> PLACE_BITS)) lowest = at
    if (lowest >= size || lowest === count - 1) return
    const held = lists.at(list, lowest)
    lists.set(list, lowest, lists.at(list, count - 1))
    lists.set(list, count - 1, held)
  }

  /** Twice the slots; those whose documents are all gone are left behind. */
  #grow(): void {
    const before = this.#table
    this.#table = emptyTable(before.length)
    this.#taken = 0
    for (let at = 0; at < before.length; at += WIDTH) {
      const value = before[at + 1] ?? EMPTY
      if (value === EMPTY || value === GONE) continue
      const hash = before[at] ?? 0
      const slot = this.#slot(hash)
      this.#table[slot] = hash
      this.#table[slot + 1] = value
      this.#taken += 1
    }
  }
}

function emptyTable(slots: number): Int32Array<ArrayBuffer> {
  return new Int32Array(WIDTH * slots).fill(EMPTY)
}
