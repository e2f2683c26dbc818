/**
 * The number of a text, below 2^52, from the codes of its words: texts whose words are the same, whatever their case,
 * typography and white space, have the same. Two different texts share one by chance once in 2^52 pairs. As good as
 * drawn by lot, so that those with the lowest numbers are a fair sample of any set of texts, and the same ones in
 * whatever order they came. Two hashes by the round of MurmurHash3 (Appleby).
 */
export function textNumber(codes: Uint32Array): number {
  let low = 0x9747b28c
  let high = 0x3c6ef372
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0
    low = round(low, code)
    high = round(high, Math.imul(code, 0x9e3779b1))
  }
  low = final(low ^ codes.length)
  high = final(high ^ low)
  return (high >>> 12) * 2 ** 32 + (low >>> 0)
}

function round(hash: number, code: number): number {
  let mixed = Math.imul(code, 0xcc9e2d51)
  mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
  const next = hash ^ mixed
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0
}

function final(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
