import { SharedFingerprints } from '../../collate/passages/candidates.ts'
import { PLACE_BITS } from '../../collate/passages/fingerprints.ts'
import { BLOCK_BITS } from './blocks.ts'
import type { Links } from './links.ts'
import { bytesOf, type Group, wordsIn } from './postings.ts'
import { Spill } from './spill.ts'

const PLACE = (1 << PLACE_BITS) - 1

/**
 * The pairs worth comparing, from the groups of documents that share a fingerprint: each group goes to the blocks of its
 * documents, and a block is then asked document by document. `sizes` are the numbers of fingerprints of the documents; to these
 * come the pairs that `links` holds.
 * Yields each document, ascending, with the later ones that are worth comparing with it, ascending.
 */
export function* candidates(
  folder: string,
  groups: Iterable<Group>,
  sizes: Uint32Array,
  links: Links,
): Generator<{ document: number; others: number[] }> {
  const spill = new Spill(folder, 'groups')
  for (const group of groups) {
    const bytes = bytesOf(packed(group))
    let last = -1
    // The last document has none behind it.
    for (const document of group.documents.subarray(0, -1)) {
      const block = document >> BLOCK_BITS
      if (block !== last) spill.add(block, bytes)
      last = block
    }
  }
  const shared = new SharedFingerprints()
  const sizeOf = (document: number): number => sizes[document] ?? 0
  for (let block = 0; block < Math.max(spill.partitions, links.blocks); block++) {
    const linked = links.take(block)
    const words = wordsIn(spill.take(block))
    const { starts, members } = membersOf(words, block << BLOCK_BITS)
    for (let at = 0; at + 1 < starts.length; at++) {
      const document = (block << BLOCK_BITS) + at
      for (let member = starts[at] ?? 0; member < (starts[at + 1] ?? 0); member++)
        addLater(shared, words, members[member] ?? 0)
      const near = shared.take(sizeOf(document), sizeOf)
      const far = linked.get(document)
      const others = far === undefined ? near : [...new Set([...near, ...far])].sort((x, y) => x - y)
      if (others.length > 0) yield { document, others }
    }
  }
}

/** A group in words: how many documents, then each document, and over its place how many come after it. */
function packed({ documents, places }: Group): Uint32Array {
  const words = new Uint32Array(1 + 2 * documents.length)
  words[0] = documents.length
  for (const [at, document] of documents.entries()) {
    words[1 + 2 * at] = document
    words[2 + 2 * at] = ((documents.length - at - 1) << PLACE_BITS) | (places[at] ?? 0)
  }
  return words
}

/** For each document of a block where it stands in the groups: `members` from `starts[n]` to `starts[n + 1]`. */
function membersOf(words: Uint32Array, first: number): { starts: Uint32Array; members: Uint32Array } {
  const size = 1 << BLOCK_BITS
  const starts = new Uint32Array(size + 1)
  eachMember(words, first, (document) => {
    starts[document + 1] = (starts[document + 1] ?? 0) + 1
  })
  for (let at = 1; at <= size; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const members = new Uint32Array(starts[size] ?? 0)
  const next = starts.slice()
  eachMember(words, first, (document, at) => {
    const slot = next[document] ?? 0
    members[slot] = at
    next[document] = slot + 1
  })
  return { starts, members }
}

/** Calls `visit` with each place of `words` where a document of the block stands, and its number within the block. */
function eachMember(words: Uint32Array, first: number, visit: (document: number, at: number) => void): void {
  for (let at = 0; at < words.length; ) {
    const end = at + 1 + 2 * (words[at] ?? 0)
    for (at += 1; at < end; at += 2) {
      const document = (words[at] ?? 0) - first
      if (document >= 0 && document < 1 << BLOCK_BITS) visit(document, at)
    }
  }
}

/** Notes the documents of a group that come after the one at `at`. */
function addLater(shared: SharedFingerprints, words: Uint32Array, at: number): void {
  const after = words[at + 1] ?? 0
  const end = at + 2 + 2 * (after >> PLACE_BITS)
  for (let next = at + 2; next < end; next += 2)
    shared.add(words[next] ?? 0, after & PLACE, (words[next + 1] ?? 0) & PLACE)
}
