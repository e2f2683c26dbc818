/** The 32-bit hash of Fowler, Noll and Vo (FNV-1a) over UTF-16 code units; never 0, which stands for "nothing". */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash === 0 ? 1 : hash
}

/** One 32-bit number of a template's number and up to three values, never 0, mixed as in the end of MurmurHash3 (Appleby). */
export function mixed(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1)
  hash = step(hash ^ Math.imul(a, 0x85ebca6b))
  hash = step(hash ^ Math.imul(b, 0xc2b2ae35))
  hash = step(hash ^ Math.imul(c, 0x27d4eb2f))
  return hash === 0 ? 1 : hash
}

function step(value: number): number {
  const hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
