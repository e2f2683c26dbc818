import { Postings } from './postings.ts'
import { isLinked, MAX_WITH_RUN, REPRESENTATIVES } from './runs.ts'

/**
 * Finds for a text those that have a long run of words in common with it, however many have: there, each is linked to
 * the few that stand for all. Whether two are linked does not depend on the order in which they came.
 */
export class RunIndex {
  readonly #postings: Postings
  /** How many runs each text has, by slot. */
  readonly #sizes: number[] = []

  /** `number` gives for the slot of a text its number. */
  constructor(number: (slot: number) => number) {
    this.#postings = new Postings({ count: REPRESENTATIVES, number })
  }

  add(slot: number, runs: Uint32Array): void {
    this.#sizes[slot] = runs.length
    for (const run of runs) this.#postings.add(run, slot, 0)
  }

  remove(slot: number, runs: Uint32Array): void {
    for (const run of runs) this.#postings.remove(run, slot)
  }

  get bytes(): number {
    return this.#postings.bytes
  }

  /** The slots, in no order, of the texts to which a text with these runs is linked; `self` is its own, if it has one. */
  linked(runs: Uint32Array, self: number): number[] {
    const met = new Map<number, { shared: number; first: number }>()
    for (const run of runs) {
      const list = this.#postings.list(run, MAX_WITH_RUN)
      if (list.length === 0 || (list.length === 1 && list[0] === self)) continue
      const own = list.indexOf(self)
      // One that is no representative is linked to those that are; they are linked to all.
      const end = own >= 0 && own < REPRESENTATIVES ? list.length : Math.min(list.length, REPRESENTATIVES)
      for (let at = 0; at < end; at++) {
        const slot = list[at] ?? self
        if (slot === self) continue
        const lower = own >= 0 ? Math.min(own, at) : at
        const known = met.get(slot)
        if (known === undefined) met.set(slot, { shared: 1, first: lower })
        else {
          known.shared += 1
          known.first = Math.min(known.first, lower)
        }
      }
    }
    return [...met].flatMap(([slot, { shared, first }]) =>
      isLinked(shared, first, runs.length, this.#sizes[slot] ?? 0) ? [slot] : [],
    )
  }
}
