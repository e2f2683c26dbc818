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

/** The fingerprints of a text, in order of their first place. */
export function fingerprints({ hashes, at, count: length }: Features): Fingerprints {
  const sampled = new Uint32Array(length)
  const places = new Uint8Array(length)
  let size = 16
  while (size * SAMPLE < 3 * length) size *= 2
  const known = new Int32Array(size).fill(-1)
  let count = 0
  for (let index = 0; index < length; index++) {
    const hash = hashes[index] ?? 0
    if ((hash & (SAMPLE - 1)) !== 0) continue
    let slot = (hash >>> 2) & (size - 1)
    while ((known[slot] ?? -1) >= 0 && sampled[known[slot] ?? 0] !== hash) slot = (slot + 1) & (size - 1)
    if ((known[slot] ?? -1) >= 0) continue
    known[slot] = count
    sampled[count] = hash
    places[count] = (at[index] ?? 0) >> STRETCH_BITS
    count += 1
  }
  return { hashes: sampled.slice(0, count), places: places.slice(0, count) }
}
