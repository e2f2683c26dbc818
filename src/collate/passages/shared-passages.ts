import type { Span } from '../../model/index.ts'
import { averageLink } from './average-link.ts'
import { COPY, GROUP_MEAN } from './copies.ts'
import { copyLikeness } from './copy-likeness.ts'
import { type Coverage, VERBATIM, type Zone } from './coverage.ts'
import { heldWords } from './held-words.ts'
import { PassageIndex } from './passage-index.ts'
import { QUOTED, wordsOf } from './words.ts'

/** A passage that two texts have in common, on both sides. */
export interface SharedPassage {
  a: string
  b: string
  inA: Span
  inB: Span
}

/** So many words of a passage are common, and so many of them stand outside quotation marks. Set on neardup-partial (dev). */
const LEAST_WORDS = 36
const LEAST_TOLD = 8
/** A passage that so many texts have, which are no copies of each other, is boilerplate, or a quotation that everybody carries. */
const BOILERPLATE_GROUPS = 3

/**
 * Passages that texts which are no copies of each other share. What a site puts under all its articles is none, nor is a
 * quotation that everybody carries; two texts alone can't tell it from a copy, which is for `derivation` to say.
 */
export function sharedPassages(texts: Iterable<{ id: string; text: string }>): SharedPassage[] {
  const index = new PassageIndex()
  const textOf = new Map<string, string>()
  for (const { id, text } of texts) {
    index.add(id, text)
    textOf.set(id, text)
  }
  const pairs = [...index.pairs()].flatMap(({ id, neighbours }) =>
    neighbours.map((neighbour) => ({ a: neighbour.id, b: id, neighbour })),
  )
  const likenesses = pairs.map(({ a, b, neighbour }) => ({ a, b, likeness: copyLikeness(neighbour) }))
  const { groups } = averageLink([...textOf.keys()], likenesses, COPY, GROUP_MEAN)
  const groupOf = new Map(groups.flatMap((group, at) => group.map((id): [string, number] => [id, at])))
  const apart: SharedPassage[] = []
  for (const { a, b, neighbour } of pairs) {
    if (groupOf.get(a) === groupOf.get(b)) continue
    const [textOfA, textOfB] = [textOf.get(a) ?? '', textOf.get(b) ?? '']
    const [inA] = passages(textOfA, neighbour.ofOther, textOfB)
    const [inB] = passages(textOfB, neighbour.ofThis, textOfA)
    if (inA && inB) apart.push({ a, b, inA, inB })
  }
  const spread = spreadOf(apart, groupOf)
  return apart.filter(
    ({ a, b, inA, inB }) => spread(a, inA) < BOILERPLATE_GROUPS && spread(b, inB) < BOILERPLATE_GROUPS,
  )
}

/**
 * The passages of a text that stand in another, word for word or nearly so, the longest first. Words that both took down
 * from the same speaker are no passage that one has of the other.
 */
export function passages(text: string, { zones }: Coverage, other: string): Span[] {
  const dense = zones.filter(({ start, end, density }) => density >= VERBATIM && end - start >= LEAST_WORDS)
  if (dense.length === 0) return []
  const words = wordsOf(text)
  const held = heldWords(words.codes, wordsOf(other).codes)
  return dense
    .map((zone) => passageIn(zone, words.codes, held))
    .filter(({ size, told }) => size >= LEAST_WORDS && told >= LEAST_TOLD)
    .sort((x, y) => y.size - x.size || x.first - y.first)
    .map(({ first, last }) => {
      const [start, end] = [words.starts[first] ?? 0, words.ends[last] ?? 0]
      return { start, end, text: text.slice(start, end) }
    })
}

/** From the first to the last word of a zone that both texts hold, how many they hold, and how many of these are not quoted. */
function passageIn({ start, end }: Zone, codes: Uint32Array, held: Uint8Array) {
  const passage = { first: end, last: start, size: 0, told: 0 }
  for (let at = start; at < end; at++) {
    if (held[at] === 0) continue
    passage.first = Math.min(passage.first, at)
    passage.last = at
    passage.size += 1
    if (((codes[at] ?? 0) & QUOTED) === 0) passage.told += 1
  }
  return passage
}

/** In how many groups of copies, its own aside, a stretch of a text is found. */
function spreadOf(
  found: readonly SharedPassage[],
  groupOf: ReadonlyMap<string, number>,
): (id: string, span: Span) => number {
  const seen = new Map<string, { span: Span; group: number | undefined }[]>()
  const record = (id: string, span: Span, other: string): void => {
    const known = seen.get(id) ?? []
    known.push({ span, group: groupOf.get(other) })
    seen.set(id, known)
  }
  for (const { a, b, inA, inB } of found) {
    record(a, inA, b)
    record(b, inB, a)
  }
  return (id, { start, end }) => {
    const overlapping = (seen.get(id) ?? []).filter(({ span }) => span.start < end && span.end > start)
    return new Set(overlapping.map(({ group }) => group)).size
  }
}
