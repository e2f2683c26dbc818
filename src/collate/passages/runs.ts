import { hashIn } from './words.ts'

/** Words of a run: no turn of phrase is so long, so whoever has one in common has copied, or carries the same notice. */
const RUN = 8
/**
 * A run that more texts have is not followed. A bound on what one text may cost, not on a family: texts that are the
 * same count as one.
 */
export const MAX_WITH_RUN = 1000
/**
 * Of the texts with a run, so many, those with the lowest numbers, stand for the others: they are compared with all that
 * have it, the others with them only.
 */
export const REPRESENTATIVES = 10

/** What a word counts in the hash of a run behind which so many others stand: powers of an odd number, modulo 2^32. */
const BASE = 0x01000193
const LEAVING = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, BASE), 1)

/** Room for the runs of one text, before it is known how many it has. */
let ROOM = new Uint32Array(1024)

/**
 * Distinct runs of eight words of a text as numbers, ascending, one in eight of them; the same ones in every text that has them. By a
 * rolling hash (Karp and Rabin 1987), mixed by the finaliser of MurmurHash3 (Appleby).
 */
export function runsOf(codes: Uint32Array): Uint32Array {
  if (ROOM.length < codes.length) ROOM = new Uint32Array(2 * codes.length)
  const found = ROOM
  let count = 0
  let rolling = 0
  for (let at = 0; at < codes.length; at++) {
    rolling = (Math.imul(rolling, BASE) + (hashIn(codes[at] ?? 0) >>> 2)) | 0
    if (at >= RUN) rolling = (rolling - Math.imul(LEAVING, hashIn(codes[at - RUN] ?? 0) >>> 2)) | 0
    if (at < RUN - 1) continue
    // Chosen by other bits than those that tell one run from another.
    let hash = Math.imul(rolling ^ (rolling >>> 16), 0x85ebca6b)
    if (hash >>> 29 !== 0) continue
    hash = Math.imul(rolling ^ (rolling >>> 15), 0xc2b2ae35)
    found[count] = hash ^ (hash >>> 13)
    count += 1
  }
  const sorted = found.subarray(0, count).sort()
  let distinct = 0
  for (let at = 0; at < count; at++) {
    if (at > 0 && sorted[at] === sorted[distinct - 1]) continue
    sorted[distinct] = sorted[at] ?? 0
    distinct += 1
  }
  return sorted.slice(0, distinct)
}
