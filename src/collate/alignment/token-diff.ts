/** A stretch that differs: tokens `aStart` to `aEnd` of one side stand for `bStart` to `bEnd` of the other. */
export interface Hunk {
  aStart: number
  aEnd: number
  bStart: number
  bEnd: number
}

/** Above so many edits the middle is given as one hunk: sentences that differ so much are not worth a minimal script. */
const MAX_EDITS = 2_000

/**
 * The differences between two lists of tokens by the greedy algorithm of Myers (1986, "An O(ND) difference algorithm
 * and its variations"), in order. Equal lists give none.
 */
export function diffTokens(a: readonly string[], b: readonly string[]): Hunk[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let aEnd = a.length
  let bEnd = b.length
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  if (start === aEnd && start === bEnd) return []
  const rest = { aStart: start, aEnd, bStart: start, bEnd }
  if (start === aEnd || start === bEnd) return [rest]
  const matches = commonTokens(a.slice(start, aEnd), b.slice(start, bEnd))
  if (matches === undefined) return [rest]
  const hunks: Hunk[] = []
  let i = start
  let j = start
  for (const [matchA, matchB] of [...matches, [aEnd - start, bEnd - start] as const]) {
    const nextA = matchA + start
    const nextB = matchB + start
    if (nextA > i || nextB > j) hunks.push({ aStart: i, aEnd: nextA, bStart: j, bEnd: nextB })
    i = nextA + 1
    j = nextB + 1
  }
  return joinAcrossScraps(hunks, a)
}

/** Positions of a longest common subsequence, or nothing past the limit of edits. */
function commonTokens(a: readonly string[], b: readonly string[]): [number, number][] | undefined {
  const limit = Math.min(a.length + b.length, MAX_EDITS)
  const offset = limit + 1
  const furthest = new Int32Array(2 * limit + 3)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= limit; edits++) {
    trace.push(furthest.slice(offset - edits - 1, offset + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const down =
        k === -edits || (k !== edits && (furthest[offset + k - 1] ?? 0) < (furthest[offset + k + 1] ?? 0))
      let x = down ? (furthest[offset + k + 1] ?? 0) : (furthest[offset + k - 1] ?? 0) + 1
      let y = x - k
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++
        y++
      }
      furthest[offset + k] = x
      if (x >= a.length && y >= b.length) return backtrack(trace, edits, a.length, b.length)
    }
  }
  return undefined
}

function backtrack(trace: readonly Int32Array[], edits: number, x: number, y: number): [number, number][] {
  const matches: [number, number][] = []
  for (let d = edits; d >= 0; d--) {
    const row = trace[d]
    const at = (k: number): number => row?.[k + d + 1] ?? 0
    const k = x - y
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const previousX = d === 0 ? 0 : down ? at(k + 1) : at(k - 1)
    const previousY = d === 0 ? 0 : previousX - (down ? k + 1 : k - 1)
    while (x > previousX && y > previousY) {
      x--
      y--
      matches.push([x, y])
    }
    x = previousX
    y = previousY
  }
  return matches.reverse()
}

/**
 * A lone short token between two larger differences is an accident ("the", a comma): the differences are joined, so
 * that a reader sees one change of phrase. The idea is diff-match-patch's semantic clean-up.
 */
function joinAcrossScraps(hunks: readonly Hunk[], a: readonly string[]): Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    const last = joined.at(-1)
    const gap = last ? hunk.aStart - last.aEnd : 0
    if (last && gap === 1 && (a[last.aEnd]?.length ?? 0) <= 3 && size(last) >= 2 && size(hunk) >= 2) {
      last.aEnd = hunk.aEnd
      last.bEnd = hunk.bEnd
    } else joined.push({ ...hunk })
  }
  return joined
}

function size({ aStart, aEnd, bStart, bEnd }: Hunk): number {
  return Math.min(aEnd - aStart, bEnd - bStart)
}
