import { anchors } from './anchors.ts'
import { candidates } from './candidates.ts'
import type { Comparable } from './comparable.ts'
import { exchanged } from './exchange.ts'
import { sameGap } from './gaps.ts'
import type { Pairing } from './groups.ts'
import { Heap } from './heap.ts'
import { Residual, wordWeights } from './weights.ts'

/** Thresholds set on the dev parts of `align` (edited news sentences) and `align-real` (arXivEdits). */
const FIRST_PARTNER = 0.4
/** From which likeness on two sentences correspond though they share names only. */
const SURE = 0.6
/** A sentence that has a partner takes a further one only for words which the first left over. */
const FURTHER_PARTNER = 0.5
/** … and these must be so much of the shorter sentence: a leftover word is no part of a split. */
const FURTHER_SHARE = 0.4
/**
 * Where most sentences of the shorter witness have a partner, those left over on both sides are likely rewritten, and
 * the likest of them that stand in the same gap are paired down to this. Of sentences left over, those paired in `align-real` have .30 and more,
 * the likest strangers of `align` .22. Independent reports (BASIL) stay below the share and keep the first threshold.
 */
const LEFT_OVER = 0.28
const MOSTLY_PAIRED = 0.5
/** A sentence of fewer words is contained in another one by chance ("WASHINGTON —"): it must be like the whole. */
const SCRAP = 3
const MOST_PARTNERS = 4
/** Weight of standing where the neighbours' partners say that it should: a tie-break. */
const CONTINUITY = 0.06

interface Proposal {
  a: Open
  b: Open
  score: number
}

/** A sentence that has no equal one on the other side. */
interface Open extends Comparable {
  /** Its place among the sentences given. */
  place: number
  rest: Residual
  told: readonly string[]
  senses: ReadonlySet<string>
}

/**
 * Which sentences correspond, many to many: equal ones first, then by best remaining words. Each link takes the words
 * that it explains off both sentences, so a second link (a split or a merger) must explain other words; sentences of
 * one speaker that only share the same phrase are not taken for a split. The asymmetric partner is that of NewsEdits
 * (Spangher et al., NAACL 2022, section 3). Last, sentences that nobody took are paired with the likest that is left.
 */
export function pairings(a: readonly Comparable[], b: readonly Comparable[]): Pairing[] {
  const equal = anchors(a, b)
  const pairs: Pairing[] = [...equal].map(([i, j]) => ({ a: i, b: j }))
  const taken = new Set(equal.values())
  const weights = wordWeights(a, b)
  const open = (side: readonly Comparable[], paired: (place: number) => boolean): Open[] =>
    side.flatMap((sentence, place) => {
      if (paired(place)) return []
      const { told, words: senses } = sentence.matter()
      return { ...sentence, place, told, senses, rest: new Residual(told, weights) }
    })
  const openA = open(a, (place) => equal.has(place))
  const openB = open(b, (place) => taken.has(place))
  const expected = expectedPlaces(a.length, b.length, equal)
  const reverse = new Map([...equal].map(([i, j]) => [j, i]))
  const expectedBack = expectedPlaces(b.length, a.length, reverse)
  const astray = (x: Open, y: Open): number =>
    (Math.abs(y.place - (expected[x.place] ?? 0)) + Math.abs(x.place - (expectedBack[y.place] ?? 0))) / 2
  const proposals = proposed(openA, openB, weights)
  const first = likeness(astray)
  const early = linked(proposals, (x, y) => {
    const value = first(x, y)
    return value >= SURE || (value > 0 && sharesMatter(x, y)) ? value : 0
  })
  const places = (links: readonly (readonly [Open, Open])[]): Pairing[] =>
    links.map(([x, y]) => ({ a: x.place, b: y.place }))
  const leftA = openA.filter(({ rest }) => rest.partners === 0)
  const leftB = openB.filter(({ rest }) => rest.partners === 0)
  const share = 1 - (a.length <= b.length ? leftA.length / a.length : leftB.length / b.length)
  if (share < MOSTLY_PAIRED) return [...pairs, ...places(early)]
  const inGap = sameGap([...pairs, ...places(early)], a, b)
  const alike = likeness(astray, LEFT_OVER)
  const score = (x: Open, y: Open) => (inGap(x.place, y.place) && sharesMatter(x, y, false) ? alike(x, y) : 0)
  const late = linked(proposed(leftA, leftB, weights), score)
  const afresh = (one: Open): Open => ({ ...one, rest: new Residual(one.told, weights) })
  const links = exchanged([...early, ...late], proposals, FIRST_PARTNER, (x, y) =>
    alike(afresh(x), afresh(y)),
  )
  return [...pairs, ...places(links)]
}

/** Words of matter that two sentences which tell one thing share: "of the river" and one word more say little. */
const KEPT_WORDS = 2
/** … or such a share of the one that has fewer. */
const KEPT_SHARE = 0.6

/**
 * Whether two sentences share what they tell: the same speaker, the same names alone are no common matter. Where neither has any, their
 * words are all there is.
 */
function sharesMatter({ senses }: Open, other: Open, bySmaller = true): boolean {
  const smaller = Math.min(senses.size, other.senses.size)
  if (smaller === 0) return senses.size === other.senses.size
  let common = 0
  for (const word of senses) if (other.senses.has(word)) common++
  return common >= KEPT_WORDS || (bySmaller && common >= KEPT_SHARE * smaller)
}

/** How much two sentences speak for a link, going by the words that no link has explained yet; 0 where too little. */
function likeness(astray: (x: Open, y: Open) => number, leftOver?: number) {
  return (x: Open, y: Open): number => {
    const left = x.rest
    const right = y.rest
    if (Math.max(left.partners, right.partners) >= MOST_PARTNERS) return 0
    const smaller = Math.min(left.weight, right.weight)
    if (smaller <= 0) return 0
    const shared = left.shared(right)
    const first = left.partners + right.partners === 0
    if (!first && (leftOver !== undefined || shared < FURTHER_SHARE * Math.min(left.whole, right.whole)))
      return 0
    const common = (2 * shared) / (left.weight + right.weight)
    const scrap = first && Math.min(x.told.length, y.told.length) < SCRAP
    const alike = scrap ? common : (shared / smaller + common) / 2
    const value = alike + CONTINUITY / (1 + astray(x, y))
    return value >= (first ? (leftOver ?? FIRST_PARTNER) : FURTHER_PARTNER) ? value : 0
  }
}

/** Pairs that share rare words, seen from either side; each once. */
function proposed(
  a: readonly Open[],
  b: readonly Open[],
  weights: ReadonlyMap<string, number>,
): [Open, Open][] {
  if (a.length === 0 || b.length === 0) return []
  const seen = new Map<Open, Set<Open>>()
  const both = [
    ...candidates(a, b, weights),
    ...candidates(b, a, weights).map(([y, x]): [Open, Open] => [x, y]),
  ]
  return both.filter(([x, y]) => {
    const known = seen.get(x) ?? new Set()
    seen.set(x, known)
    return !known.has(y) && known.add(y)
  })
}

/** Links the likest pair first, until no two sentences are like enough; settles the words of each link. */
function linked(
  proposals: readonly (readonly [Open, Open])[],
  score: (x: Open, y: Open) => number,
): [Open, Open][] {
  const queue = new Heap<Proposal>(ranksFirst)
  for (const [x, y] of proposals) {
    const value = score(x, y)
    if (value > 0) queue.push({ a: x, b: y, score: value })
  }
  const pairs: [Open, Open][] = []
  for (let next = queue.pop(); next; next = queue.pop()) {
    const now = score(next.a, next.b)
    if (now <= 0) continue
    if (now < next.score) {
      queue.push({ ...next, score: now })
      continue
    }
    next.a.rest.settle(next.b.rest)
    pairs.push([next.a, next.b])
  }
  return pairs
}

function ranksFirst(x: Proposal, y: Proposal): boolean {
  if (x.score !== y.score) return x.score > y.score
  if (x.a.index !== y.a.index) return x.a.index < y.a.index
  return x.b.index < y.b.index
}

/** Where in `b` each sentence of `a` should stand, going by the nearest equal sentence before it. */
function expectedPlaces(length: number, other: number, equal: ReadonlyMap<number, number>): Float64Array {
  const places = new Float64Array(length)
  let last = equal.size === 0 && length > 0 ? undefined : -1
  for (let i = 0; i < length; i++) {
    const known = equal.get(i)
    if (last === undefined) places[i] = (i * other) / length
    else {
      last = known ?? last + 1
      places[i] = last
    }
  }
  return places
}
