/** Words `from` to `to - 1` are read together; of them, `coreFrom` to `coreTo - 1` are answered from this window. */
export interface Window {
  from: number
  to: number
  coreFrom: number
  coreTo: number
}

/** Pieces that one window holds, with its two special ones; the longest windows of training. */
export const LONGEST = 256
/** Pieces of context on each side of a window's core. Set on held-back train articles: 16 and 48 give the same answers. */
const CONTEXT = 24

/** Windows over words of so many pieces each, that overlap by `CONTEXT` pieces; a short text is one window. */
export function windowsOf(lengths: readonly number[]): Window[] {
  const room = LONGEST - 2
  const count = lengths.length
  const length = (word: number): number => lengths[word] ?? 0
  const found: Window[] = []
  let coreFrom = 0
  while (coreFrom < count) {
    let from = coreFrom
    let size = 0
    while (from > 0 && size + length(from - 1) <= CONTEXT) {
      from -= 1
      size += length(from)
    }
    let to = coreFrom
    while (to < count && size + length(to) <= room) {
      size += length(to)
      to += 1
    }
    let coreTo = to
    for (let behind = 0; to < count && coreTo - 1 > coreFrom; ) {
      behind += length(coreTo - 1)
      if (behind > CONTEXT) break
      coreTo -= 1
    }
    found.push({ from, to, coreFrom, coreTo })
    coreFrom = coreTo
  }
  return found
}
