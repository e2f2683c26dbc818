/** Up to so many witnesses the best chain is found for certain; the work grows with 2^n. */
const EXACT = 11

/** What a chain costs. */
export interface ChainCosts {
  /** … that `to` comes right behind `from`. */
  next: (from: number, to: number) => number
  /** … that `earlier` comes anywhere before `later`. */
  before: (earlier: number, later: number) => number
}

/**
 * The cheapest order in which each member derives from the one before it. Exact for few members (Held and Karp 1962); for
 * more by cheapest insertion, then by moving and turning stretches until nothing gets cheaper. Equal costs go by the order
 * of the members.
 */
export function cheapestChain(size: number, costs: ChainCosts): number[] {
  if (size <= 1) return size === 1 ? [0] : []
  return size <= EXACT ? exact(size, costs) : improved(inserted(size, costs), costs)
}

function exact(size: number, costs: ChainCosts): number[] {
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
        let value = sofar + costs.next(last, next)
        for (let one = 0; one < size; one++) if ((set >> one) & 1) value += costs.before(one, next)
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

function inserted(size: number, costs: ChainCosts): number[] {
  let chain = [0]
  const open = new Set(Array.from({ length: size - 1 }, (_, at) => at + 1))
  while (open.size > 0) {
    let best = { more: Number.POSITIVE_INFINITY, one: -1, at: 0 }
    for (const one of open) {
      for (const [at, more] of placed(chain, [one], costs).entries())
        if (more < best.more - 1e-12) best = { more, one, at }
    }
    chain = chain.toSpliced(best.at, 0, best.one)
    open.delete(best.one)
  }
  return chain
}

/** What it costs more to put a stretch at each place of a chain. */
function placed(
  chain: readonly number[],
  stretch: readonly number[],
  { next, before }: ChainCosts,
): number[] {
  const first = stretch[0] ?? 0
  const last = stretch.at(-1) ?? 0
  const follows = (from: number | undefined, to: number | undefined): number =>
    from === undefined || to === undefined ? 0 : next(from, to)
  let inside = 0
  for (const [at, one] of stretch.entries()) {
    inside += follows(stretch[at - 1], one)
    for (const later of stretch.slice(at + 1)) inside += before(one, later)
  }
  let order = 0
  for (const one of stretch) for (const other of chain) order += before(one, other)
  const costs: number[] = []
  for (let at = 0; at <= chain.length; at++) {
    const [left, right] = [chain[at - 1], chain[at]]
    if (left !== undefined) for (const one of stretch) order += before(left, one) - before(one, left)
    costs.push(inside + order + follows(left, first) + follows(last, right) - follows(left, right))
  }
  return costs
}

/** Longest stretch that is moved, and how often the whole chain is gone through. */
const LONGEST = 3
const ROUNDS = 8

function improved(start: readonly number[], costs: ChainCosts): number[] {
  let chain = [...start]
  for (let round = 0; round < ROUNDS; round++) {
    const before = chain
    for (let length = 1; length <= LONGEST; length++) {
      for (let at = 0; at + length <= chain.length; at++) chain = moved(chain, at, length, costs)
    }
    if (chain === before) break
  }
  return chain
}

/** The chain with the stretch at its cheapest place, forwards or turned; the same chain where that is where it stands. */
function moved(chain: number[], at: number, length: number, costs: ChainCosts): number[] {
  const stretch = chain.slice(at, at + length)
  const rest = chain.toSpliced(at, length)
  const forwards = placed(rest, stretch, costs)
  let best = { value: (forwards[at] ?? 0) - 1e-9, chain }
  const ways: [number[], number[]][] = [[stretch, forwards]]
  if (length > 1) ways.push([stretch.toReversed(), placed(rest, stretch.toReversed(), costs)])
  for (const [turned, values] of ways)
    for (const [place, value] of values.entries())
      if (value < best.value) best = { value, chain: rest.toSpliced(place, 0, ...turned) }
  return best.chain
}
