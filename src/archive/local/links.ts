import { REPRESENTATIVES } from '../../collate/passages/runs.ts'
import { BLOCK_BITS } from './blocks.ts'
import { bytesOf, type Group, wordsIn } from './postings.ts'
import { Spill } from './spill.ts'

/** The pairs of documents that long runs of words link, by the rule of the passage index, on disk until they are asked for. */
export class Links {
  readonly #spill: Spill

  /** `texts` are the numbers of the documents' texts. */
  constructor(folder: string, groups: Iterable<Group>, texts: Float64Array) {
    this.#spill = new Spill(folder, 'links')
    for (const { documents } of groups) {
      const order = documents.toSorted((x, y) => (texts[x] ?? 0) - (texts[y] ?? 0))
      for (const [place, representative] of order.subarray(0, REPRESENTATIVES).entries())
        for (const other of order.subarray(place + 1)) this.#add(representative, other)
    }
  }

  get blocks(): number {
    return this.#spill.partitions
  }

  /** For the documents of a block the later ones that they are linked to. The block is forgotten. */
  take(block: number): Map<number, Set<number>> {
    const words = wordsIn(this.#spill.take(block))
    const linked = new Map<number, Set<number>>()
    for (let at = 0; at < words.length; at += 2) {
      const [document = 0, other = 0] = words.subarray(at, at + 2)
      const others = linked.get(document)
      if (others) others.add(other)
      else linked.set(document, new Set([other]))
    }
    return linked
  }

  #add(one: number, other: number): void {
    const low = Math.min(one, other)
    this.#spill.add(low >> BLOCK_BITS, bytesOf(Uint32Array.of(low, Math.max(one, other))))
  }
}
