import { textNumber } from './text-number.ts'

/** The texts of documents, each once, known by a slot; of a text only the codes of its words are kept. */
export class Texts {
  readonly #slots = new Map<string, number>()
  readonly #byNumber = new Map<number, number>()
  readonly #numbers: number[] = []
  readonly #codes: (Uint32Array | undefined)[] = []
  readonly #ids: string[][] = []
  readonly #free: number[] = []

  /** How many slots there are, free ones too. */
  get count(): number {
    return this.#codes.length
  }

  /** Bytes of the codes. */
  get bytes(): number {
    return this.#codes.reduce((sum, codes) => sum + (codes?.byteLength ?? 0), 0)
  }

  /** Adds a document that is not there yet; says which text it has, and whether that is new. */
  add(id: string, codes: Uint32Array): { slot: number; isNew: boolean } {
    let number = textNumber(codes)
    // Another text has the number by chance: the next one is free.
    for (;;) {
      const slot = this.#byNumber.get(number)
      if (slot === undefined) break
      if (isSame(this.#codes[slot], codes)) {
        this.#ids[slot]?.push(id)
        this.#slots.set(id, slot)
        return { slot, isNew: false }
      }
      number += 1
    }
    const slot = this.#free.pop() ?? this.#codes.length
    this.#codes[slot] = codes
    this.#numbers[slot] = number
    this.#ids[slot] = [id]
    this.#byNumber.set(number, slot)
    this.#slots.set(id, slot)
    return { slot, isNew: true }
  }

  /** Takes a document out, before the text: to be followed by `drop` when no other has it. */
  remove(id: string): { slot: number; isLast: boolean } | undefined {
    const slot = this.#slots.get(id)
    if (slot === undefined) return undefined
    this.#slots.delete(id)
    const ids = (this.#ids[slot] ?? []).filter((one) => one !== id)
    this.#ids[slot] = ids
    return { slot, isLast: ids.length === 0 }
  }

  drop(slot: number): void {
    this.#byNumber.delete(this.number(slot))
    this.#codes[slot] = undefined
    this.#free.push(slot)
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id)
  }

  codes(slot: number): Uint32Array | undefined {
    return this.#codes[slot]
  }

  /** Of the text: in order of these, the first stand for the others. */
  number(slot: number): number {
    return this.#numbers[slot] ?? 0
  }

  /** The documents with a text, in order of id. */
  ids(slot: number): readonly string[] {
    return (this.#ids[slot] ?? []).sort()
  }
}

function isSame(one: Uint32Array | undefined, other: Uint32Array): boolean {
  return one?.length === other.length && one.every((code, at) => code === other[at])
}
