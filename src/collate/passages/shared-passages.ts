import type { Span } from '../../model/index.ts'
import { averageLink, type Likeness } from './average-link.ts'
import { COPY, copyLikeness, GROUP_MEAN } from './copies.ts'
import { coverage, type Zone } from './coverage.ts'
import { type Indexed, PassageIndex } from './passage-index.ts'

/** A passage that two texts have in common, on both sides. */
export interface SharedPassage {
  a: string
  b: string
  inA: Span
  inB: Span
}

/** A passage is near word for word, and so many of its words are common. Set on neardup-partial (dev). */
const VERBATIM = 0.5
const LEAST_WORDS = 38
/** A passage that so many texts have, which are no copies of each other, is boilerplate, or a quotation that everybody carries. */
const BOILERPLATE_GROUPS = 3

/**
 * Passages that texts which are no copies of each other share. What a site puts under all its articles is none, nor is a
 * quotation that everybody carries; two texts alone can't tell it from a copy, which is for `derivation` to say.
 */
export function sharedPassages(texts: Iterable<{ id: string; text: string }>): SharedPassage[] {
  const index = new PassageIndex()
  const found: SharedPassage[] = []
  const copied: Likeness[] = []
  const ids: string[] = []
  for (const { id, text } of texts) {
    const candidates = index.add(id, text)
    const document = index.get(id)
    if (document === undefined) continue
    ids.push(id)
    for (const candidate of candidates) {
      const likeness = copyLikeness(document, candidate)
      copied.push({ a: candidate.id, b: id, likeness })
      const [inA] = passages(candidate, document)
      const [inB] = passages(document, candidate)
      if (inA && inB) found.push({ a: candidate.id, b: id, inA, inB })
    }
  }
  const { groups } = averageLink(ids, copied, COPY, GROUP_MEAN)
  const groupOf = new Map(groups.flatMap((group, at) => group.map((id): [string, number] => [id, at])))
  const apart = found.filter(({ a, b }) => groupOf.get(a) !== groupOf.get(b))
  const spread = spreadOf(apart, groupOf)
  return apart.filter(
    ({ a, b, inA, inB }) => spread(a, inA) < BOILERPLATE_GROUPS && spread(b, inB) < BOILERPLATE_GROUPS,
  )
}

/** Passages of `document` that stand in `other` too, the longest first. */
export function passages(document: Indexed, other: Indexed): Span[] {
  const { zones } = coverage(document.features, document.words.length, other.hashes)
  const words = ({ start, end, density }: Zone): number => density * (end - start)
  return zones
    .filter((zone) => zone.density >= VERBATIM && words(zone) >= LEAST_WORDS)
    .sort((x, y) => words(y) - words(x) || x.start - y.start)
    .map((zone) => spanOf(zone, document))
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

function spanOf(zone: Zone, { words, text }: Indexed): Span {
  const start = words[zone.start]?.start ?? 0
  const end = words[zone.end - 1]?.end ?? start
  return { start, end, text: text.slice(start, end) }
}
