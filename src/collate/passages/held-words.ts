import { hashIn } from './words.ts'

/** So many words in a row that the other text has in a row too are held by both. */
const RUN = 3

/** For each word of a text, 1 where it stands in a run of words that the other text has too, word for word. */
export function heldWords(codes: Uint32Array, other: Uint32Array): Uint8Array {
  const held = new Uint8Array(codes.length)
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= other.length; at++) runs.add(runAt(other, at))
  for (let at = 0; at + RUN <= codes.length; at++) {
    if (runs.has(runAt(codes, at))) held.fill(1, at, at + RUN)
  }
  return held
}

function runAt(codes: Uint32Array, start: number): number {
  let hash = 0
  for (let at = start; at < start + RUN; at++) {
    hash = Math.imul(hash ^ hashIn(codes[at] ?? 0), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}
