import { WEEKDAYS } from '../../annotate/language/en/matter-words.ts'
import { arePartsOfOne } from '../article-parts.ts'
import type { Likeness } from '../passages/average-link.ts'
import { candidatePairs } from './candidates.ts'
import { areOfTwoLanguages, crossLikeness } from './cross-language.ts'
import type { StoryDigest } from './digest.ts'
import { contained, likenesses, type Told, toldBy } from './likeness.ts'
import { daysApart, discounted, inContext, type LookAlike, lookAlike, WEEK } from './look-alikes.ts'
import { termOf, termVectors } from './terms.ts'

/**
 * From which likeness on two texts tell one event because they are copies: look-alike events share stock sentences. Of 677 real pages (the
 * reading benchmark, dev) two that have nothing in common are at .63; story-ecb (dev) is the same from .6 to .7.
 */
const SAME_TEXT = 0.65

/** The Thursday of one report is not that of another one, two weeks later. */
const WEEKDAY_TERMS: ReadonlySet<string> = new Set([...WEEKDAYS].map((name) => termOf(name.toLowerCase())))

/** Why two witnesses only look alike, and how alike they look: as copies, or in their terms. */
export interface Apart {
  why: LookAlike
  looks: number
  areCopies: boolean
}

/** Two witnesses, `a` the lower id, and how far they speak for one event. */
export interface Compared extends Likeness {
  /** Share of the text that they have in common, where they are copies. */
  copied?: number
  /** Where they only look alike. */
  apart?: Apart
}

/** The likenesses of all pairs that share a passage or rare terms, by the two ids. Copies are as alike as can be. */
export function compared(digests: readonly StoryDigest[], copies: readonly Likeness[]) {
  const byId = new Map(digests.map((digest) => [digest.id, digest]))
  const copied = new Map(
    copies
      .filter(({ likeness }) => likeness >= SAME_TEXT)
      .map(({ a, b, likeness }) => [pairName(a, b), likeness]),
  )
  const again = new Set([...copied.keys()].map((name) => name.split(' ')[1] ?? ''))
  const vectors = termVectors(
    digests.toSorted((x, y) => (x.id < y.id ? -1 : 1)),
    again,
  )
  const told = new Map(digests.map(({ id, names }) => [id, toldBy(vectors.get(id) ?? new Map(), names)]))
  const parts = new Set(partPairs(digests))
  const found = new Map<string, Compared>()
  const names = [...parts, ...copied.keys(), ...candidatePairs(vectors).map(([a, b]) => pairName(a, b))]
  for (const name of new Set(names)) {
    const [a, b] = name.split(' ').map((id) => byId.get(id))
    if (a === undefined || b === undefined) continue
    const pair = { a: a.id, b: b.id }
    if (parts.has(name)) found.set(name, { ...pair, likeness: 1 })
    else found.set(name, { ...pair, ...comparedPair(a, b, told, copied.get(name)) })
  }
  return { vectors, found }
}

function comparedPair(
  a: StoryDigest,
  b: StoryDigest,
  told: ReadonlyMap<string, Told>,
  copied: number | undefined,
): Pick<Compared, 'likeness' | 'copied' | 'apart'> {
  const [ofA, ofB] = [told.get(a.id), told.get(b.id)]
  if (ofA === undefined || ofB === undefined) return { likeness: 0 }
  if (copied === undefined && areOfTwoLanguages(a, b))
    return { likeness: crossLikeness(a, ofA.terms, b, ofB.terms) }
  const alike = likenesses(ofA, ofB, daysApart(a, b) > WEEK ? WEEKDAY_TERMS : undefined)
  const areCopies = copied !== undefined
  const why = lookAlike(a, b, alike, areCopies ? contained(ofA, ofB) : undefined)
  if (why !== undefined)
    return {
      likeness: why === 'topic' ? 0 : discounted(a, b, alike, areCopies),
      apart: { why, looks: copied ?? alike.likeness, areCopies },
    }
  return copied === undefined ? { likeness: inContext(a, b, alike) } : { likeness: 1, copied }
}

/** Names of the pairs of parts of one article: they tell one event whatever their words. */
function partPairs(digests: readonly StoryDigest[]): string[] {
  const parts = digests.filter(({ partOf }) => partOf !== undefined)
  const articles = Map.groupBy(parts, ({ partOf }) => partOf?.part?.article)
  return [...articles.values()].flatMap((of) =>
    of.flatMap((one, at) =>
      of
        .slice(at + 1)
        .flatMap((other) =>
          one.partOf && other.partOf && arePartsOfOne(one.partOf, other.partOf)
            ? [pairName(one.id, other.id)]
            : [],
        ),
    ),
  )
}

export function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
