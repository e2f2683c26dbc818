import { inForce, ofKind } from '../annotate/decisions/in-force.ts'
import { chosenFollowUps, followUpsOf, type Standing } from '../collate/outcomes/follow-ups.ts'
import type { StoryDigest } from '../collate/stories/digest.ts'
import type { Decision, Story } from '../model/index.ts'
import { overlaps } from './copies/pairs.ts'
import type { Database } from './database.ts'
import { allDecisions } from './decisions.ts'
import { bringDigestsUpToDate, digests } from './digests.ts'
import type { Engine } from './engine.ts'
import { followUps } from './follow-ups.ts'
import { keyOf } from './key.ts'
import type { Pipeline } from './pipeline.ts'
import { Reports } from './reports.ts'
import { setStories } from './set-stories.ts'
import { revision, setState, stateOf } from './state.ts'

/**
 * Brings the stories up to the documents. The grouping looks at the digests of all when any document has changed, and
 * at the pairs of the copy index; only what has changed is loaded. A story is collated anew only when its members,
 * or their readings, have changed. Each report is kept as soon as it is made, so
 * that an interrupted run goes on where it stopped; the stories of today are set at once, at the end.
 */
export async function bringStoriesUpToDate(engine: Engine, path: string, pipeline: Pipeline): Promise<void> {
  const { database } = engine
  while (!(await storiesAreCurrent(database, pipeline))) {
    const madeOf = groupedFrom(await revision(database), pipeline)
    await bringDigestsUpToDate(engine, path, pipeline)
    const annotated = await annotationIds(database)
    const wanted = new Map<Story, string>()
    let complete = true
    const decisions = inForce(await allDecisions(database, path))
    const known = await digests(database)
    const grouped = pipeline.groupedStories(known, await overlaps(database), decisions)
    const followed = chosenFollowUps(await followUps(database), standings(known, grouped))
    const reports = await Reports.kept(engine, path, pipeline)
    for (const story of grouped) {
      const parts = [...story.witnesses].sort().map((id) => annotated.get(id))
      const decided = betweenMembers(decisions, story)
      const others = followUpsOf(story, followed)
      const read = others.length === 0 ? [] : [{ others: others.map((id) => annotated.get(id)) }]
      const collated = keyOf(pipeline.version, parts, ...decided.map(({ id }) => id), ...read)
      const id = keyOf(pipeline.version, story, parts, ...decided.map(({ id }) => id), ...read)
      complete = await reports.make({ id, collated, story, others, decisions: decided })
      if (!complete) break
      wanted.set(story, id)
    }
    const setAll = (transaction: Database) => setStories(engine, transaction, wanted)
    if (complete && (await database.transaction().execute((transaction) => set(transaction, setAll, madeOf))))
      return
  }
}

/** Sets the stories, and what they were made of. */
async function set(
  transaction: Database,
  setAll: (transaction: Database) => Promise<boolean>,
  madeOf: string,
): Promise<boolean> {
  if (!(await setAll(transaction))) return false
  await setState(transaction, GROUPED, madeOf)
  return true
}

/** Whether the stories that are kept are those of the documents as they are now. */
export async function storiesAreCurrent(database: Database, pipeline: Pipeline): Promise<boolean> {
  return (await stateOf(database, GROUPED)) === groupedFrom(await revision(database), pipeline)
}

/** Name of the state that says what the stories of today were made of. */
const GROUPED = 'grouped'

function groupedFrom(made: number, pipeline: Pipeline): string {
  return `${made} ${pipeline.version}`
}

function standings(known: readonly StoryDigest[], stories: readonly Story[]): Map<string, Standing> {
  const storyOf = new Map(stories.flatMap(({ id, witnesses }) => witnesses.map((member) => [member, id])))
  return new Map(known.map(({ id, published }) => [id, { published, story: storyOf.get(id) ?? id }]))
}

/** What was decided of entities across the documents of a story. What was decided of the story stands in its chain. */
function betweenMembers(decisions: readonly Decision[], { witnesses: members }: Story): Decision[] {
  const ids = new Set(members)
  return ofKind(decisions, 'same-entity', 'other-entity').filter(
    ({ verdict: { a, b } }) => a.document !== b.document && ids.has(a.document) && ids.has(b.document),
  )
}

/** By document id, the annotations that count now. */
async function annotationIds(database: Database): Promise<Map<string, string>> {
  const rows = await database.selectFrom('documents').select(['id', 'annotation']).execute()
  return new Map(rows.map(({ id, annotation }) => [id, annotation]))
}
