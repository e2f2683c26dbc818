import { Postings } from './postings.ts'
import { MAX_WITH_RUN, REPRESENTATIVES } from './runs.ts'

/**
 * Finds for a text those that have a long run of words in common with it, however many have: there, each is linked to
 * the few that stand for all. Whether two are linked does not depend on the order in which they came.
 */
export class RunIndex {
  readonly #postings: Postings

  /** `number` gives for the slot of a text its number. */
  constructor(number: (slot: number) => number) {
    this.#postings = new Postings({ count: REPRESENTATIVES, number })
  }

  add(slot: number, runs: Uint32Array): void {
    this.#postings.add(runs, slot)
  }

  remove(slot: number, runs: Uint32Array): void {
    for (const run of runs) this.#postings.remove(run, slot)
  }

  get bytes(): number {
    return this.#postings.bytes
  }

  /** The slots, in no order, of the texts to which a text with these runs is linked; `self` is its own, below 0 for none. */
  linked(runs: Uint32Array, self: number): Set<number> {
    const linked = new Set<number>()
    for (const run of runs) {
      if (self >= 0 && !this.#postings.isShared(run)) continue
      const list = this.#postings.list(run, MAX_WITH_RUN)
      const first = list.slice(0, REPRESENTATIVES)
      for (const slot of first.includes(self) ? list : first) linked.add(slot)
    }
    linked.delete(self)
    return linked
  }
}
