import { Spill } from './spill.ts'

/** Partitions of the hashes, a power of two. One of them is in memory at a time: 12 bytes a posting. */
const PARTITIONS = 256
/** Words of a posting: hash, document, place. */
const POSTING = 3

/** The documents that have a hash, ascending, and where in each it stands. */
export interface Group {
  documents: Uint32Array
  places: Uint8Array
}

/** Which documents have which fingerprint, or run, on disk: the external half of the passage index's postings. */
export class SpilledPostings {
  readonly #spill: Spill

  constructor(folder: string, name: string) {
    this.#spill = new Spill(folder, name)
  }

  /** Adds what a document has; `places` are 0 where they are left out. */
  add(document: number, hashes: Uint32Array, places?: Uint8Array): void {
    // By partition first, so that each gets one piece a document.
    const pieces = new Map<number, number[]>()
    for (const [at, hash] of hashes.entries()) {
      const partition = hash >>> 24
      const piece = pieces.get(partition)
      if (piece) piece.push(hash, document, places?.[at] ?? 0)
      else pieces.set(partition, [hash, document, places?.[at] ?? 0])
    }
    for (const [partition, piece] of pieces) this.#spill.add(partition, bytesOf(Uint32Array.from(piece)))
  }

  /** What two of the documents that `counts` says yes to, or more, have, but not more than `most`. Everything is forgotten. */
  *followed(most: number, counts: (document: number) => boolean): Generator<Group> {
    for (let partition = 0; partition < PARTITIONS; partition++) {
      const words = counted(wordsIn(this.#spill.take(partition)), counts)
      const order = byHash(words)
      for (let start = 0; start < order.length; ) {
        const hash = words[POSTING * (order[start] ?? 0)]
        let end = start + 1
        while (end < order.length && words[POSTING * (order[end] ?? 0)] === hash) end++
        if (end - start > 1 && end - start <= most) yield groupOf(words, order.subarray(start, end))
        start = end
      }
    }
  }
}

/** The postings of the documents that count, moved together in place. */
function counted(words: Uint32Array, counts: (document: number) => boolean): Uint32Array {
  let kept = 0
  for (let at = 0; at < words.length; at += POSTING) {
    if (!counts(words[at + 1] ?? 0)) continue
    words.copyWithin(kept, at, at + POSTING)
    kept += POSTING
  }
  return words.subarray(0, kept)
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

/** The numbers of postings in order of their hashes, else as they came (least significant digit radix sort, 12 bits). */
function byHash(words: Uint32Array): Uint32Array {
  const count = words.length / POSTING
  let order = new Uint32Array(count).map((_, at) => at)
  let sorted = new Uint32Array(count)
  // The highest eight bits are those of the partition.
  for (const shift of [0, 12]) {
    const starts = new Uint32Array(4097)
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
  return ((words[POSTING * posting] ?? 0) >>> shift) & 4095
}

export function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
}

/** Bytes as words, in the order of bytes of this machine. */
export function wordsIn(bytes: Buffer): Uint32Array {
  if (bytes.byteOffset % 4 !== 0) return wordsIn(Buffer.from(Uint8Array.from(bytes).buffer))
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
}
