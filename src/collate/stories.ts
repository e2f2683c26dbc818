import type { Decision, Step, Story, Witness } from '../model/index.ts'
import { decidedStories } from './decisions/stories.ts'
import { averageLink, type Likeness } from './passages/average-link.ts'
import { copyPairs } from './passages/copies.ts'
import { type Compared, compared, pairName } from './stories/compared.ts'
import { type StoryDigest, storyDigest } from './stories/digest.ts'
import { apartStep, joiningStep } from './stories/steps.ts'

/** From which mean likeness two groups tell the same event. Set on story-basil and story-ecb (dev). */
const SAME_EVENT = 0.21
/**
 * … and from which on two texts alone do: no others show whether they are the likest of many. Set on pairs-tg and on the pairs of
 * story-basil and story-ecb (dev).
 */
const SAME_EVENT_ALONE = 0.28

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
  const { vectors, found } = compared([...byId.values()], copies)
  const decided = decidedStories([...byId.keys()], decisions)
  const least = byId.size === 2 ? SAME_EVENT_ALONE : SAME_EVENT
  const { groups, joinings } = averageLink([...byId.keys()], [...found.values()], least, least, decided)
  const apart = keptApart(groups, [...found.values()], least)
  return groups.map((group) => {
    const inGroup = new Set(group)
    return story(
      group.flatMap((id) => byId.get(id) ?? []),
      [
        ...joinings
          .filter(({ a }) => inGroup.has(a))
          .flatMap(({ a, b }) => joined(found.get(pairName(a, b)))),
        ...apart.filter(({ a, b }) => inGroup.has(a) || inGroup.has(b)).flatMap(separate),
        ...decided.steps.flatMap(({ documents, step: says }) =>
          documents.some((id) => inGroup.has(id)) ? [says] : [],
        ),
      ],
    )
  })

  function joined(pair: Compared | undefined): Step[] {
    const [a, b] = [byId.get(pair?.a ?? ''), byId.get(pair?.b ?? '')]
    return pair && a && b ? [joiningStep(a, b, pair, vectors)] : []
  }

  function separate(pair: Compared): Step[] {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)]
    return pair.apart && a && b ? [apartStep(a, b, pair.apart, vectors)] : []
  }
}

/** Of the pairs of two groups that only look alike, and would else have joined them, the one that looks most alike. */
function keptApart(groups: readonly string[][], pairs: readonly Compared[], least: number): Compared[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((id): [string, number] => [id, at])))
  const likest = new Map<string, Compared>()
  const alike = pairs.filter(({ apart }) => apart !== undefined && apart.looks >= least)
  for (const pair of alike.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))) {
    const sides = [groupOf.get(pair.a), groupOf.get(pair.b)].toSorted()
    if (pair.apart === undefined || sides[0] === sides[1]) continue
    const known = likest.get(sides.join(' '))
    if (known?.apart === undefined || known.apart.looks < pair.apart.looks) likest.set(sides.join(' '), pair)
  }
  return [...likest.values()]
}

function copiesAmong(witnesses: readonly Witness[]): Likeness[] {
  const byId = new Map(witnesses.map(({ document }) => [document.id, document]))
  return copyPairs([...byId.values()])
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

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
