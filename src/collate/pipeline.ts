import type { Decision, Story, StoryReport, Witness } from '../model/index.ts'
import { align } from './alignment.ts'
import { collation } from './collation.ts'
import { decidedEntities } from './decisions/entities.ts'
import { derivation } from './derivation.ts'
import { dateBounds } from './document-dates.ts'
import { drifts } from './drift.ts'
import { storyEntities } from './entities.ts'
import { matters } from './matters.ts'
import { chosenFollowUps, followUpsAmong, followUpsOf, type Standing } from './outcomes/follow-ups.ts'
import { outcomes } from './outcomes.ts'
import { stemma } from './stemma.ts'
import { stories } from './stories.ts'
import { timeline } from './timeline.ts'
import { weekdayContradictions } from './weekday-contradictions.ts'

export interface CollateOptions {
  /** The day (`YYYY-MM-DD`) against which a commitment may be called overdue. */
  asOf?: string
  /** Documents of other stories that may tell what became of a commitment. */
  others?: readonly Witness[]
  /** What readers decided of stories, and of entities across documents. */
  decisions?: readonly Decision[]
}

/**
 * Groups witnesses into stories and reports on each. The result does not depend on the order of `witnesses`.
 * Two witnesses of the same document id count once.
 */
export function collate(witnesses: readonly Witness[], options: CollateOptions = {}): StoryReport[] {
  const distinct = distinctWitnesses(witnesses)
  const byId = new Map(distinct.map((witness) => [witness.document.id, witness]))
  const found = stories(distinct, options.decisions)
  const followed = chosenFollowUps(followUpsAmong(distinct), standings(found, distinct))
  return found.map((story) => {
    const members = story.witnesses.flatMap((id) => byId.get(id) ?? [])
    const others = followUpsOf(story, followed).flatMap((id) => byId.get(id) ?? [])
    return { ...collateStory(members, { ...options, others }), story }
  })
}

function standings(found: readonly Story[], witnesses: readonly Witness[]): Map<string, Standing> {
  const storyOf = new Map(
    found.flatMap(({ id, witnesses: members }) => members.map((member) => [member, id])),
  )
  return new Map(
    witnesses.map(({ document: { id, published } }) => [
      id,
      { published: published.absent ? '' : published.value, story: storyOf.get(id) ?? id },
    ]),
  )
}

/** What collating says of witnesses that are taken to tell one story, whatever `stories` would say. */
export function collateStory(
  witnesses: readonly Witness[],
  options: CollateOptions = {},
): Omit<StoryReport, 'story'> {
  const members = distinctWitnesses(witnesses)
  const alignments = pairs(members).map(([a, b]) => align(a, b))
  const byId = new Map(members.map((witness) => [witness.document.id, witness]))
  const derivations = alignments.flatMap((alignment) => {
    const a = byId.get(alignment.a)
    const b = byId.get(alignment.b)
    return a && b ? [derivation(a, b, alignment)] : []
  })
  const entities = decidedEntities(storyEntities(members), members, options.decisions ?? [])
  const tree = stemma(members, alignments, derivations)
  const shared = [...matters(members, alignments), ...weekdayContradictions(members)]
  return {
    alignments,
    collation: collation(members, alignments),
    derivations,
    stemma: tree,
    entities,
    timeline: timeline(members),
    bounds: dateBounds(members, alignments),
    matters: shared,
    drifts: drifts(members, shared, tree),
    outcomes: outcomes(members, options.asOf, options.others),
  }
}

/** Witnesses in order of document id, each id once, so that no order of input can show in a result. */
function distinctWitnesses(witnesses: readonly Witness[]): Witness[] {
  const byId = new Map(witnesses.map((witness) => [witness.document.id, witness]))
  return [...byId.keys()].sort().flatMap((id) => byId.get(id) ?? [])
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))
}
