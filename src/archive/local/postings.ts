import { MAX_DOCUMENTS } from '../../collate/passages/candidates.ts'
import type { Fingerprints } from '../../collate/passages/fingerprints.ts'
import { Spill } from './spill.ts'

/** Partitions of the fingerprints, a power of two. One of them is in memory at a time: 12 bytes a fingerprint. */
const PARTITIONS = 256
/** Words of a posting: hash, document, place. */
const POSTING = 3

/** The documents that have a fingerprint, ascending, and where in each it stands. */
export interface Group {
  documents: Uint32Array
  places: Uint8Array
}

/** Which documents have which fingerprint, on disk: the external half of the passage index's postings. */
export class SpilledPostings {
  readonly #spill: Spill

  constructor(folder: string) {
    this.#spill = new Spill(folder, 'postings')
  }

  add(document: number, { hashes, places }: Fingerprints): void {
    // By partition first, so that each gets one piece a document.
    const pieces = new Map<number, number[]>()
    for (const [at, hash] of hashes.entries()) {
      const partition = hash >>> 24
      const piece = pieces.get(partition)
      if (piece) piece.push(hash, document, places[at] ?? 0)
      else pieces.set(partition, [hash, document, places[at] ?? 0])
    }
    for (const [partition, piece] of pieces) this.#spill.add(partition, bytesOf(Uint32Array.from(piece)))
  }

  /** The fingerprints that two documents or more have, but not too many to be followed. Everything is forgotten. */
  *followed(): Generator<Group> {
    for (let partition = 0; partition < PARTITIONS; partition++) {
      const words = wordsIn(this.#spill.take(partition))
      const order = byHash(words)
      for (let start = 0; start < order.length; ) {
        const hash = words[POSTING * (order[start] ?? 0)]
        let end = start + 1
        while (end < order.length && words[POSTING * (order[end] ?? 0)] === hash) end++
        if (end - start > 1 && end - start <= MAX_DOCUMENTS) yield groupOf(words, order.subarray(start, end))
        start = end
      }
    }
  }
}

function groupOf(words: Uint32Array, order: Uint32Array): Group {
  const documents = new Uint32Array(order.length)
  const places = new Uint8Array(order.length)
  for (const [at, posting] of order.entries()) {
    documents[at] = words[POSTING * posting + 1] ?? 0
    places[at] = words[POSTING * posting + 2] ?? 0
  }
  return { documents, places }
}

/** The numbers of postings in order of their hashes, else as they came (least significant digit radix sort, 11 bits). */
function byHash(words: Uint32Array): Uint32Array {
  const count = words.length / POSTING
  let order = new Uint32Array(count).map((_, at) => at)
  let sorted = new Uint32Array(count)
  // The highest eight bits are those of the partition, the lowest two those of the sampling.
  for (const shift of [2, 13]) {
    const starts = new Uint32Array(2049)
    for (let at = 0; at < count; at++) increase(starts, digit(words, at, shift) + 1, 1)
    for (let at = 1; at < starts.length; at++) increase(starts, at, starts[at - 1] ?? 0)
    for (const posting of order) sorted[increase(starts, digit(words, posting, shift), 1)] = posting
    ;[order, sorted] = [sorted, order]
  }
  return order
}

/** What stood there before. */
function increase(counts: Uint32Array, at: number, by: number): number {
  const before = counts[at] ?? 0
  counts[at] = before + by
  return before
}

function digit(words: Uint32Array, posting: number, shift: number): number {
  return ((words[POSTING * posting] ?? 0) >>> shift) & 2047
}

export function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
}

/** Bytes as words, in the order of bytes of this machine. */
export function wordsIn(bytes: Buffer): Uint32Array {
  if (bytes.byteOffset % 4 !== 0) return wordsIn(Buffer.from(Uint8Array.from(bytes).buffer))
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
}
