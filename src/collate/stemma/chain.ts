/** Up to so many witnesses the best chain is found for certain; the work grows with 2^n. */
const EXACT = 11

/**
 * The cheapest order in which each member derives from the one before it: `cost(i, j)` is what it costs that `j` comes
 * right behind `i`. Exact for few members (Held and Karp 1962); for more by cheapest insertion, then by moving and
 * turning stretches until nothing gets cheaper. Equal costs go by the order of the members.
 */
export function cheapestChain(size: number, cost: (from: number, to: number) => number): number[] {
  if (size <= 1) return size === 1 ? [0] : []
  return size <= EXACT ? exact(size, cost) : improved(inserted(size, cost), cost)
}

function exact(size: number, cost: (from: number, to: number) => number): number[] {
  const sets = 1 << size
  const best = new Float64Array(sets * size).fill(Number.POSITIVE_INFINITY)
  const before = new Int8Array(sets * size).fill(-1)
  for (let one = 0; one < size; one++) best[(1 << one) * size + one] = 0
  for (let set = 1; set < sets; set++) {
    for (let last = 0; last < size; last++) {
      const sofar = best[set * size + last] ?? Number.POSITIVE_INFINITY
      if (sofar === Number.POSITIVE_INFINITY) continue
      for (let next = 0; next < size; next++) {
        if ((set >> next) & 1) continue
        const place = (set | (1 << next)) * size + next
        const value = sofar + cost(last, next)
        if (value < (best[place] ?? 0) - 1e-12) {
          best[place] = value
          before[place] = last
        }
      }
    }
  }
  let set = sets - 1
  let last = 0
  for (let one = 1; one < size; one++)
    if ((best[set * size + one] ?? 0) < (best[set * size + last] ?? 0) - 1e-12) last = one
  const chain = [last]
  for (let at = before[set * size + last] ?? -1; at >= 0; at = before[set * size + last] ?? -1) {
    set &= ~(1 << last)
    last = at
    chain.unshift(at)
  }
  return chain
}

function inserted(size: number, cost: (from: number, to: number) => number): number[] {
  let chain = [0]
  const open = new Set(Array.from({ length: size - 1 }, (_, at) => at + 1))
  while (open.size > 0) {
    let best = { more: Number.POSITIVE_INFINITY, one: -1, at: 0 }
    for (const one of open) {
      for (let at = 0; at <= chain.length; at++) {
        const more = added(chain[at - 1], one, chain[at], cost)
        if (more < best.more - 1e-12) best = { more, one, at }
      }
    }
    chain = chain.toSpliced(best.at, 0, best.one)
    open.delete(best.one)
  }
  return chain
}

function added(
  before: number | undefined,
  one: number,
  after: number | undefined,
  cost: (from: number, to: number) => number,
): number {
  const cut = before === undefined || after === undefined ? 0 : cost(before, after)
  return (before === undefined ? 0 : cost(before, one)) + (after === undefined ? 0 : cost(one, after)) - cut
}

/** Longest stretch that is moved, and how often the whole chain is gone through. */
const LONGEST = 3
const ROUNDS = 8

function improved(start: readonly number[], cost: (from: number, to: number) => number): number[] {
  let chain = [...start]
  for (let round = 0; round < ROUNDS; round++) {
    const before = chain
    for (let length = 1; length <= LONGEST; length++) {
      for (let at = 0; at + length <= chain.length; at++) chain = moved(chain, at, length, cost)
    }
    if (chain === before) break
  }
  return chain
}

/** The chain with the stretch at its cheapest place, forwards or turned; the same chain where that is where it stands. */
function moved(
  chain: number[],
  at: number,
  length: number,
  cost: (from: number, to: number) => number,
): number[] {
  const stretch = chain.slice(at, at + length)
  const rest = chain.toSpliced(at, length)
  const here = joint(rest, at, stretch, cost)
  let best = { value: here - 1e-9, chain }
  for (const turned of [stretch, stretch.toReversed()]) {
    for (let place = 0; place <= rest.length; place++) {
      const value = joint(rest, place, turned, cost)
      if (value < best.value) best = { value, chain: rest.toSpliced(place, 0, ...turned) }
    }
  }
  return best.chain
}

function joint(
  rest: readonly number[],
  place: number,
  stretch: readonly number[],
  cost: (from: number, to: number) => number,
): number {
  const whole = [rest[place - 1], ...stretch, rest[place]].filter((one) => one !== undefined)
  const inside = whole.slice(1).reduce((sum, one, at) => sum + cost(whole[at] ?? 0, one), 0)
  const [before, after] = [rest[place - 1], rest[place]]
  return inside - (before === undefined || after === undefined ? 0 : cost(before, after))
}
