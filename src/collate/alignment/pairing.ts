import { anchors } from './anchors.ts'
import { candidates } from './candidates.ts'
import type { Comparable } from './comparable.ts'
import { Heap } from './heap.ts'
import { Residual, wordWeights } from './weights.ts'

/** A sentence of `a` and one of `b` that correspond, by their indices. */
export interface Pairing {
  a: number
  b: number
}

/** Thresholds set on the dev parts of `align` (edited news sentences) and `align-real` (arXivEdits). */
const FIRST_PARTNER = 0.4
/** A sentence that has a partner takes a further one only for words which the first left over. */
const FURTHER_PARTNER = 0.5
/** … and these must be so much of the shorter sentence: a leftover word is no part of a split. */
const FURTHER_SHARE = 0.4
/** A sentence of fewer words is contained in another one by chance ("WASHINGTON —"): it must be like the whole. */
const SCRAP = 3
const MOST_PARTNERS = 4
/** Weight of standing where the neighbours' partners say that it should: a tie-break. */
const CONTINUITY = 0.06

interface Proposal {
  a: Comparable
  b: Comparable
  score: number
}

/**
 * Which sentences correspond, many to many: equal ones first, then by best remaining words. Each link takes the words
 * that it explains off both sentences, so a second link (a split or a merger) must explain other words; sentences of
 * one speaker that only share the same phrase are not taken for a split. The asymmetric partner is that of NewsEdits
 * (Spangher et al., NAACL 2022, section 3).
 */
export function pairings(a: readonly Comparable[], b: readonly Comparable[]): Pairing[] {
  const equal = anchors(a, b)
  const pairs: Pairing[] = [...equal].map(([i, j]) => ({ a: i, b: j }))
  const taken = new Set(equal.values())
  const openA = a.map((sentence, i) => ({ sentence, i })).filter(({ i }) => !equal.has(i))
  const openB = b.map((sentence, j) => ({ sentence, j })).filter(({ j }) => !taken.has(j))
  if (openA.length === 0 || openB.length === 0) return pairs
  const weights = wordWeights(a, b)
  const restA = new Map(openA.map(({ sentence }) => [sentence, new Residual(sentence.words, weights)]))
  const restB = new Map(openB.map(({ sentence }) => [sentence, new Residual(sentence.words, weights)]))
  const placeA = new Map(openA.map(({ sentence, i }) => [sentence, i]))
  const placeB = new Map(openB.map(({ sentence, j }) => [sentence, j]))
  const expected = expectedPlaces(a.length, b.length, equal)

  const score = (x: Comparable, y: Comparable): number => {
    const left = restA.get(x)
    const right = restB.get(y)
    if (!left || !right || Math.max(left.partners, right.partners) >= MOST_PARTNERS) return 0
    const smaller = Math.min(left.weight, right.weight)
    if (smaller <= 0) return 0
    const shared = left.shared(right)
    const first = left.partners + right.partners === 0
    if (!first && shared < FURTHER_SHARE * Math.min(left.whole, right.whole)) return 0
    const common = (2 * shared) / (left.weight + right.weight)
    const scrap = first && Math.min(x.words.length, y.words.length) < SCRAP
    const likeness = scrap ? common : (shared / smaller + common) / 2
    const off = Math.abs((placeB.get(y) ?? 0) - (expected[placeA.get(x) ?? 0] ?? 0))
    const value = likeness + CONTINUITY / (1 + off)
    return value >= (first ? FIRST_PARTNER : FURTHER_PARTNER) ? value : 0
  }

  const queue = new Heap<Proposal>(ranksFirst)
  const seen = new Set<number>()
  const sentencesA = openA.map(({ sentence }) => sentence)
  const sentencesB = openB.map(({ sentence }) => sentence)
  const proposals = [
    ...candidates(sentencesA, sentencesB, weights),
    ...candidates(sentencesB, sentencesA, weights).map(([y, x]): [Comparable, Comparable] => [x, y]),
  ]
  for (const [x, y] of proposals) {
    const cell = (placeA.get(x) ?? 0) * b.length + (placeB.get(y) ?? 0)
    if (seen.has(cell)) continue
    seen.add(cell)
    const value = score(x, y)
    if (value > 0) queue.push({ a: x, b: y, score: value })
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const now = score(next.a, next.b)
    if (now <= 0) continue
    if (now < next.score) {
      queue.push({ ...next, score: now })
      continue
    }
    const left = restA.get(next.a)
    const right = restB.get(next.b)
    if (!left || !right) continue
    left.settle(right)
    pairs.push({ a: placeA.get(next.a) ?? 0, b: placeB.get(next.b) ?? 0 })
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
