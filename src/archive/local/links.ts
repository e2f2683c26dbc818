import { isLinked, REPRESENTATIVES } from '../../collate/passages/runs.ts'
import { BLOCK_BITS } from './candidates.ts'
import { bytesOf, type Group, wordsIn } from './postings.ts'
import type { Sizes } from './sizes.ts'
import { Spill } from './spill.ts'

/** Words of a record: two documents, the lower first, and the place of the representative of the two in the list of a run. */
const RECORD = 3

/** The pairs of documents that long runs of words link, by the rule of the passage index, on disk until they are asked for. */
export class Links {
  readonly #spill: Spill
  readonly #sizes: Sizes

  constructor(folder: string, groups: Iterable<Group>, sizes: Sizes) {
    this.#spill = new Spill(folder, 'links')
    this.#sizes = sizes
    for (const { documents } of groups) this.#add(documents)
  }

  get blocks(): number {
    return this.#spill.partitions
  }

  /** For the documents of a block the later ones that they are linked to. The block is forgotten. */
  take(block: number): Map<number, number[]> {
    const words = wordsIn(this.#spill.take(block))
    const met = new Map<number, Map<number, { shared: number; first: number }>>()
    for (let at = 0; at < words.length; at += RECORD) {
      const [document = 0, other = 0, place = 0] = words.subarray(at, at + RECORD)
      const others = met.get(document) ?? new Map<number, { shared: number; first: number }>()
      const { shared, first } = others.get(other) ?? { shared: 0, first: place }
      met.set(document, others.set(other, { shared: shared + 1, first: Math.min(first, place) }))
    }
    const size = (document: number): number => this.#sizes.runs[document] ?? 0
    return new Map(
      [...met].map(([document, others]) => [
        document,
        [...others].flatMap(([other, { shared, first }]) =>
          isLinked(shared, first, size(document), size(other)) ? [other] : [],
        ),
      ]),
    )
  }

  #add(documents: Uint32Array): void {
    const { texts } = this.#sizes
    const order = documents.toSorted((x, y) => (texts[x] ?? 0) - (texts[y] ?? 0))
    for (const [place, representative] of order.subarray(0, REPRESENTATIVES).entries())
      for (const other of order.subarray(place + 1)) {
        const low = Math.min(representative, other)
        const record = Uint32Array.of(low, Math.max(representative, other), place)
        this.#spill.add(low >> BLOCK_BITS, bytesOf(record))
      }
  }
}
