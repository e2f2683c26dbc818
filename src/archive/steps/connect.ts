import { z } from 'zod'

/** Two documents that are in one component. */
export const Edge = z.object({ a: z.string(), b: z.string() })
export type Edge = z.infer<typeof Edge>

/** A document, and the lowest id of its component. */
export const Member = z.object({ id: z.string(), component: z.string() })
export type Member = z.infer<typeof Member>

/** Union-find over numbers (Tarjan 1975, with path halving); a component is known by its lowest number. 4 bytes a number. */
export class Components {
  #parents = new Uint32Array(1024)
  #size = 0

  join(a: number, b: number): void {
    const [one, other] = [this.lowest(a), this.lowest(b)]
    if (one < other) this.#parents[other] = one
    else this.#parents[one] = other
  }

  /** The lowest number of the component of a number. */
  lowest(number: number): number {
    this.#reach(number)
    const parents = this.#parents
    let at = number
    for (;;) {
      const parent = parents[at] ?? at
      if (parent === at) return at
      at = parents[at] = parents[parent] ?? parent
    }
  }

  #reach(number: number): void {
    if (number >= this.#parents.length) {
      const larger = new Uint32Array(2 * number)
      larger.set(this.#parents)
      this.#parents = larger
    }
    for (; this.#size <= number; this.#size++) this.#parents[this.#size] = this.#size
  }
}

/** Every document of the edges with the lowest id of its component. */
export class NamedComponents {
  /** By the first two digits of the id: one Map holds no more than 2^24 entries. */
  readonly #numbers = new Map<string, Map<string, number>>()
  readonly #ids: string[] = []
  readonly #components = new Components()

  join({ a, b }: Edge): void {
    this.#components.join(this.#number(a), this.#number(b))
  }

  *members(): Generator<Member> {
    const lowest: (string | undefined)[] = []
    for (const [number, id] of this.#ids.entries()) {
      const root = this.#components.lowest(number)
      const known = lowest[root]
      if (known === undefined || id < known) lowest[root] = id
    }
    for (const [number, id] of this.#ids.entries())
      yield { id, component: lowest[this.#components.lowest(number)] ?? id }
  }

  #number(id: string): number {
    const shelf = id.slice(0, 2)
    const numbers = this.#numbers.get(shelf) ?? new Map<string, number>()
    const known = numbers.get(id)
    if (known !== undefined) return known
    this.#numbers.set(shelf, numbers.set(id, this.#ids.length))
    return this.#ids.push(id) - 1
  }
}
