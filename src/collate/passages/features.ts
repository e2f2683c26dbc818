import { hashIn, SHORT } from './words.ts'

/** Pairs of near words as numbers, in order of text, and the index of the first word of each: the first `count` of them. */
export interface Features {
  hashes: Uint32Array
  at: Int32Array
  count: number
}

/** How far apart the two words of a pair may stand. */
const REACH = 3
/**
 * Ordered pairs of words at most three apart, without those of two short words, which are everywhere. A text with every
 * eighth letter wrong (scans) still has a quarter of its pairs, where it has next to none of its runs of five words; and
 * unlike single words, pairs tell a copy from another report of the same event. `room` is overwritten, where it is
 * large enough: millions of small arrays would cost more than what is in them.
 */
export function features(codes: Uint32Array, room?: Features): Features {
  const most = codes.length * REACH
  const fits = room !== undefined && room.hashes.length >= most
  const hashes = fits ? room.hashes : new Uint32Array(most)
  const at = fits ? room.at : new Int32Array(most)
  let count = 0
  for (let first = 0; first < codes.length; first++) {
    const code = codes[first] ?? 0
    const last = Math.min(first + REACH, codes.length - 1)
    for (let second = first + 1; second <= last; second++) {
      const other = codes[second] ?? 0
      if ((code & other & SHORT) !== 0) continue
      hashes[count] = combine(hashIn(code), hashIn(other))
      at[count] = first
      count += 1
    }
  }
  return { hashes, at, count }
}

/** The order of the two matters; the last steps are the finaliser of MurmurHash3 (Appleby). */
function combine(first: number, second: number): number {
  let hash = Math.imul(first >>> 2, 31) + (second >>> 2)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
