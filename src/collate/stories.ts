import type { Decision, Step, Story, Witness } from '../model/index.ts'
import { arePartsOfOne, partNumbers } from './article-parts.ts'
import { decidedStories } from './decisions/stories.ts'
import { averageLink, type Joining, type Likeness } from './passages/average-link.ts'
import { copyPairs } from './passages/copies.ts'
import { candidatePairs } from './stories/candidates.ts'
import { areOfTwoLanguages, crossLikeness, namesOf } from './stories/cross-language.ts'
import { type StoryDigest, storyDigest } from './stories/digest.ts'
import { cosine, type Terms, termVectors } from './stories/terms.ts'

/** From which mean likeness two groups tell the same event. Set on story-basil and story-ecb (dev); ECB+ alone would take .18. */
const SAME_EVENT = 0.2
/** … and from which on two texts alone do, where no group speaks for them. Set on pairs-tg (dev). */
const SAME_EVENT_ALONE = 0.22
/** From which likeness on two texts tell one event because they are copies: look-alike events share stock sentences. */
const SAME_TEXT = 0.65

/**
 * The witnesses grouped by the event that they report. Copies of a text are always in one story; others join by the
 * rare words, names and numbers that they share, unless the groups as a whole don't. What readers decided holds against
 * both; a witness that comes later goes with those of the two sides of a split that it is like. Sorted by story id; the
 * result does not depend on the order of `witnesses`.
 */
export function stories(witnesses: readonly Witness[], decisions: readonly Decision[] = []): Story[] {
  return groupedStories(witnesses.map(storyDigest), copiesAmong(witnesses), decisions)
}

/** As `stories`, from what is kept of each witness and the pairs that share passages, with their likeness as copies. */
export function groupedStories(
  digests: readonly StoryDigest[],
  copies: readonly Likeness[],
  decisions: readonly Decision[],
): Story[] {
  const byId = new Map(digests.map((digest) => [digest.id, digest]))
  const { vectors, copied, alike } = compared([...byId.values()], copies)
  const decided = decidedStories([...byId.keys()], decisions)
  const { groups, joinings } = averageLink([...byId.keys()], alike, SAME_EVENT, SAME_EVENT, decided)
  return groups.map((group) => {
    const inGroup = new Set(group)
    const told = joinings.filter(({ a }) => inGroup.has(a))
    return story(
      group.flatMap((id) => byId.get(id) ?? []),
      [
        ...told.map((joining) => step(joining, byId, vectors, copied.get(pairName(joining.a, joining.b)))),
        ...decided.steps.flatMap(({ documents, step: says }) =>
          documents.some((id) => inGroup.has(id)) ? [says] : [],
        ),
      ],
    )
  })
}

/** Pairs of witnesses that tell the same event when nothing but the two is looked at. */
export function sameEventPairs(witnesses: readonly Witness[]): Likeness[] {
  return compared(witnesses.map(storyDigest), copiesAmong(witnesses)).alike.filter(
    ({ likeness }) => likeness >= SAME_EVENT_ALONE,
  )
}

function copiesAmong(witnesses: readonly Witness[]): Likeness[] {
  const byId = new Map(witnesses.map(({ document }) => [document.id, document]))
  return copyPairs([...byId.values()])
}

/** The likenesses of all pairs that share a passage or rare terms. Copies are as alike as can be. */
function compared(digests: readonly StoryDigest[], copies: readonly Likeness[]) {
  const byId = new Map(digests.map((digest) => [digest.id, digest]))
  const copied = new Map(
    copies.filter(({ likeness }) => likeness >= SAME_TEXT).map((pair) => [pairName(pair.a, pair.b), pair]),
  )
  const again = new Set([...copied.values()].map(({ a, b }) => (a < b ? b : a)))
  const vectors = termVectors(
    digests.toSorted((x, y) => compare(x.id, y.id)),
    again,
  )
  const alike = new Map(
    [...copied].map(([name, { a, b }]): [string, Likeness] => [name, { a, b, likeness: 1 }]),
  )
  for (const [a, b] of partPairs(digests)) alike.set(pairName(a, b), { a, b, likeness: 1 })
  for (const [a, b] of candidatePairs(vectors)) {
    const name = pairName(a, b)
    const [one, other] = [byId.get(a), byId.get(b)]
    if (alike.has(name) || one === undefined || other === undefined) continue
    const [ofA, ofB] = [vectors.get(a) ?? new Map(), vectors.get(b) ?? new Map()]
    const likeness = areOfTwoLanguages(one, other) ? crossLikeness(one, ofA, other, ofB) : cosine(ofA, ofB)
    alike.set(name, { a, b, likeness })
  }
  return { vectors, copied, alike: [...alike.values()] }
}

/** Pairs of parts of one article: they tell one event whatever their words. */
function partPairs(digests: readonly StoryDigest[]): [string, string][] {
  const parts = digests.filter(({ partOf }) => partOf !== undefined)
  const articles = Map.groupBy(parts, ({ partOf }) => partOf?.part?.article)
  return [...articles.values()].flatMap((of) =>
    of.flatMap((one, at) =>
      of.slice(at + 1).flatMap((other): [string, string][] => {
        const areParts = one.partOf && other.partOf && arePartsOfOne(one.partOf, other.partOf)
        return areParts ? [[one.id, other.id]] : []
      }),
    ),
  )
}

function story(witnesses: readonly StoryDigest[], chain: Step[]): Story {
  const sorted = witnesses.toSorted(
    (x, y) =>
      compare(dayOf(x), dayOf(y)) ||
      compare(articleOf(x), articleOf(y)) ||
      (x.partOf?.part?.number ?? 0) - (y.partOf?.part?.number ?? 0) ||
      compare(x.id, y.id),
  )
  const lowest = witnesses.map(({ id }) => id).sort()[0] ?? ''
  return {
    id: `story-${lowest}`,
    title: sorted.find(({ title }) => title !== '')?.title ?? sorted[0]?.opening ?? '',
    witnesses: sorted.map(({ id }) => id),
    chain,
  }
}

/** Parts of one article stand side by side, in their order. */
function articleOf({ id, partOf }: StoryDigest): string {
  return partOf?.part?.article ?? id
}

/** Undated ones sort behind every date. */
function dayOf({ published }: StoryDigest): string {
  return published === '' ? '9999' : published
}

function step(
  { a, b, likeness }: Joining,
  byId: ReadonlyMap<string, StoryDigest>,
  vectors: ReadonlyMap<string, Terms>,
  copy: Likeness | undefined,
): Step {
  const names = [a, b].map((id) => byId.get(id)?.name ?? id)
  const both = names.join(' and ')
  if (copy) {
    const share = Math.round(copy.likeness * 100)
    return { rule: 'common-text', says: `${both} have ${share} % of their text in common` }
  }
  const [ofA, ofB] = [vectors.get(a) ?? new Map(), vectors.get(b) ?? new Map()]
  const [one, other] = [byId.get(a), byId.get(b)]
  if (one?.partOf && other?.partOf && arePartsOfOne(one.partOf, other.partOf))
    return {
      rule: 'parts-of-one-article',
      says: `${partNumbers(one.partOf, other.partOf)} of one article, “${one.title}”`,
    }
  if (one && other && areOfTwoLanguages(one, other)) {
    const names = commonTerms(namesOf(one, ofA), namesOf(other, ofB)).join(', ')
    const says = `${both}, of two languages, share the names and figures ${names} (likeness ${likeness.toFixed(2)})`
    return { rule: 'common-names', says }
  }
  const terms = commonTerms(ofA, ofB)
  const says = `${both} share ${terms.join(', ')} (likeness ${likeness.toFixed(2)})`
  return { rule: 'common-terms', says }
}

/** The terms that speak most for a common event. */
function commonTerms(a: Terms, b: Terms): string[] {
  return [...a]
    .map(([term, weight]): [string, number] => [term, weight * (b.get(term) ?? 0)])
    .filter(([, weight]) => weight > 0)
    .sort(([x, ofX], [y, ofY]) => ofY - ofX || compare(x, y))
    .slice(0, 6)
    .map(([term]) => term)
}

function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
