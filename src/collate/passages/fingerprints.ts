import type { Features } from './features.ts'

/** What stands for a text in an index: distinct features, and roughly where each stands first. */
export interface Fingerprints {
  hashes: Uint32Array
  /** Number of the stretch of 32 words in which it stands, of 256; longer texts begin again at 0. */
  places: Uint8Array
}

/**
 * One feature in so many is a fingerprint, a power of two. Which ones depends on their hash alone (mod p sampling,
 * Manber 1994, as refined by Schleimer, Wilkerson and Aiken 2003), so all texts keep the same.
 */
const SAMPLE = 4
/** Words of a stretch, as a power of two. */
const STRETCH_BITS = 5
/** Bits of a place. */
export const PLACE_BITS = 8

/** Room for the fingerprints of one text, before it is known how many it has, and for a table of them. */
let SAMPLED = new Uint32Array(1024)
let PLACES = new Uint8Array(1024)
let TABLE = new Int32Array(1024)
const NONE = -1

/** The fingerprints of a text, in order of their first place. */
export function fingerprints({ hashes, at, count: length }: Features): Fingerprints {
  if (SAMPLED.length < length) {
    SAMPLED = new Uint32Array(2 * length)
    PLACES = new Uint8Array(2 * length)
  }
  let size = 16
  while (size * SAMPLE < 3 * length) size *= 2
  if (TABLE.length < size) TABLE = new Int32Array(size)
  const [sampled, places, known] = [SAMPLED, PLACES, TABLE.fill(NONE, 0, size)]
  let count = 0
  for (let index = 0; index < length; index++) {
    const hash = hashes[index] ?? 0
    if ((hash & (SAMPLE - 1)) !== 0) continue
    let slot = (hash >>> 2) & (size - 1)
    let same = known[slot] ?? NONE
    while (same !== NONE && sampled[same] !== hash) {
      slot = (slot + 1) & (size - 1)
      same = known[slot] ?? NONE
    }
    if (same !== NONE) continue
    known[slot] = count
    sampled[count] = hash
    places[count] = (at[index] ?? 0) >> STRETCH_BITS
    count += 1
  }
  return { hashes: sampled.slice(0, count), places: places.slice(0, count) }
}
