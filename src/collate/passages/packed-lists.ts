/** Bits of a list's first number that say how many it holds; those above say how much room it has. */
const COUNT_BITS = 26
const COUNT_MASK = (1 << COUNT_BITS) - 1
/** Room of the smallest lists, in numbers, the first one included; each next class has twice as much. */
const SMALLEST = 4
const NO_LIST = -1

/**
 * Lists of whole numbers in one typed array, each in a stretch of its own, so that reading a list is reading on, whatever
 * came between. A list is known by where it stands, which changes when it outgrows its stretch. Stretches that are left
 * are used again for lists of their size.
 */
export class PackedLists {
  #pool = new Int32Array(256)
  #used = 0
  /** Of each class the first stretch that is free; the next one stands in it. */
  readonly #free: number[] = []

  /** How many numbers a list holds. */
  count(list: number): number {
    return (this.#pool[list] ?? 0) & COUNT_MASK
  }

  at(list: number, index: number): number {
    return this.#pool[list + 1 + index] ?? 0
  }

  set(list: number, index: number, value: number): void {
    this.#pool[list + 1 + index] = value
  }

  /** A new list of two. */
  pair(first: number, second: number): number {
    const list = this.#stretch(0)
    this.#pool[list] = 2
    this.#pool[list + 1] = first
    this.#pool[list + 2] = second
    return list
  }

  /** Puts a number behind the others; returns where the list stands now. */
  push(list: number, value: number): number {
    const head = this.#pool[list] ?? 0
    const count = head & COUNT_MASK
    const ofSize = head >> COUNT_BITS
    const kept = count + 1 < SMALLEST << ofSize ? list : this.#moved(list, count, ofSize)
    this.#pool[kept] = (this.#pool[kept] ?? 0) + 1
    this.#pool[kept + 1 + count] = value
    return kept
  }

  /** Takes a number out; the last takes its place, or, if it was one of the first `ordered`, that of the last of these. */
  takeOut(list: number, index: number, ordered: number): void {
    const count = this.count(list)
    const end = index < ordered ? Math.min(ordered, count) - 1 : index
    for (let at = index; at < end; at++) this.set(list, at, this.at(list, at + 1))
    this.set(list, end, this.at(list, count - 1))
    this.#pool[list] = (this.#pool[list] ?? 1) - 1
  }

  /** Gives up a list that is not needed any more. */
  release(list: number): void {
    const ofSize = (this.#pool[list] ?? 0) >> COUNT_BITS
    this.#pool[list] = this.#free[ofSize] ?? NO_LIST
    this.#free[ofSize] = list
  }

  get bytes(): number {
    return this.#pool.byteLength
  }

  #moved(list: number, count: number, ofSize: number): number {
    const larger = this.#stretch(ofSize + 1)
    this.#pool.copyWithin(larger + 1, list + 1, list + 1 + count)
    this.#pool[larger] = ((ofSize + 1) << COUNT_BITS) | count
    this.release(list)
    return larger
  }

  #stretch(ofSize: number): number {
    const free = this.#free[ofSize] ?? NO_LIST
    if (free !== NO_LIST) {
      this.#free[ofSize] = this.#pool[free] ?? NO_LIST
      return free
    }
    const list = this.#used
    this.#used += SMALLEST << ofSize
    if (this.#used > this.#pool.length) {
      const grown = new Int32Array(Math.max(this.#used, Math.ceil(1.5 * this.#pool.length)))
      grown.set(this.#pool)
      this.#pool = grown
    }
    return list
  }
}
