import { Verifier } from '../steps/verify.ts'
import type { DocumentStore } from './documents.ts'
import { type LineFile, Spill } from './spill.ts'

/** A pair in the spill: two numbers of documents and their likeness. */
export interface NumberedPair {
  a: number
  b: number
  likeness: number
}

const PAIR_BYTES = 16
/** Pairs of one file of the spill. */
const RUN = 1 << 18

/** The pairs that were found, on disk, in the order in which they came. */
export class SpilledPairs {
  readonly #spill: Spill
  #count = 0

  constructor(folder: string, name: string) {
    this.#spill = new Spill(folder, name)
  }

  /** Adds a pair to a partition; without one, to runs of pairs as they come. */
  add({ a, b, likeness }: NumberedPair, partition = Math.floor(this.#count / RUN)): void {
    const bytes = new DataView(new ArrayBuffer(PAIR_BYTES))
    bytes.setUint32(0, a)
    bytes.setUint32(4, b)
    bytes.setFloat64(8, likeness)
    this.#spill.add(partition, new Uint8Array(bytes.buffer))
    this.#count += 1
  }

  /** The pairs, a partition at a time, each forgotten when it has been yielded. */
  *partitions(): Generator<NumberedPair[]> {
    for (let partition = 0; partition < this.#spill.partitions; partition++) {
      const bytes = this.#spill.take(partition)
      const pairs: NumberedPair[] = []
      for (let at = 0; at < bytes.length; at += PAIR_BYTES)
        pairs.push({
          a: bytes.readUInt32BE(at),
          b: bytes.readUInt32BE(at + 4),
          likeness: bytes.readDoubleBE(at + 8),
        })
      yield pairs
    }
  }
}

/** Compares each candidate word by word, writes the tables `pairs` and `passages`, and yields each pair. */
export function* writePairs(
  store: DocumentStore,
  candidates: Iterable<{ document: number; others: number[] }>,
  tables: { pairs: LineFile; passages: LineFile },
): Generator<NumberedPair> {
  const verifier = new Verifier()
  for (const { document, others } of candidates) {
    const one = store.get(document)
    for (const number of others) {
      const [a, b] = document < number ? [document, number] : [number, document]
      const { id, text } = a === document ? one : store.get(a)
      const other = b === document ? one : store.get(b)
      const verified = verifier.verify({ a: id, textOfA: text, b: other.id, textOfB: other.text })
      if (verified === undefined) continue
      tables.pairs.write(verified.pair)
      for (const passage of verified.passages) tables.passages.write(passage)
      yield { a, b, likeness: verified.pair.likeness }
    }
  }
}
