import { inForce, ofKind } from '../annotate/decisions/in-force.ts'
import { chosenFollowUps, followUpsOf, type Standing } from '../collate/outcomes/follow-ups.ts'
import type { StoryDigest } from '../collate/stories/digest.ts'
import { storySummary } from '../collate/summary.ts'
import { type Decision, type Story, StoryReport, StorySummary, type Witness } from '../model/index.ts'
import { overlaps } from './copies/pairs.ts'
import { allDecisions } from './decisions.ts'
import { bringDigestsUpToDate, digests } from './digests.ts'
import type { Database, Engine } from './engine.ts'
import { followUps } from './follow-ups.ts'
import { keyOf } from './key.ts'
import { parsed } from './parsed.ts'
import type { Pipeline } from './pipeline.ts'
import { revision, setState, stateOf } from './state.ts'
import { documentIds, unknownId, witnessUnlessGone } from './witnesses.ts'

/**
 * Brings the stories up to the documents. The grouping looks at the digests of all when any document has changed, and
 * at the pairs of the copy index; only what has changed is loaded. A report is made anew only for a story whose members,
 * or their readings, have changed. Each report is kept as soon as it is made, so
 * that an interrupted run goes on where it stopped; the stories of today are set at once, at the end.
 */
export async function bringStoriesUpToDate(engine: Engine, path: string, pipeline: Pipeline): Promise<void> {
  const { database } = engine
  while (!(await storiesAreCurrent(database, pipeline))) {
    const madeOf = groupedFrom(await revision(database), pipeline)
    await bringDigestsUpToDate(engine, path, pipeline)
    const annotated = await annotationIds(database)
    const reports = new Map<Story, string>()
    let complete = true
    const decisions = inForce(await allDecisions(database, path))
    const known = await digests(database)
    const grouped = pipeline.groupedStories(known, await overlaps(database), decisions)
    const followed = chosenFollowUps(await followUps(database), standings(known, grouped))
    for (const story of grouped) {
      const parts = [...story.witnesses].sort().map((id) => annotated.get(id))
      const decided = betweenMembers(decisions, story)
      const others = followUpsOf(story, followed)
      const read = others.length === 0 ? [] : [{ others: others.map((id) => annotated.get(id)) }]
      const report = keyOf(pipeline.version, story, parts, ...decided.map(({ id }) => id), ...read)
      complete = await makeReport(database, path, pipeline, report, { story, others }, decided)
      if (!complete) break
      reports.set(story, report)
    }
    if (complete && (await setStories(database, reports, madeOf))) return
  }
}

/** Whether the stories that are kept are those of the documents as they are now. */
export async function storiesAreCurrent(database: Database, pipeline: Pipeline): Promise<boolean> {
  return (await stateOf(database, GROUPED)) === groupedFrom(await revision(database), pipeline)
}

/** All stories that are kept, latest stated day first, those without a day last. */
export async function storySummaries(database: Database, path: string): Promise<StorySummary[]> {
  const rows = await database
    .selectFrom('stories')
    .innerJoin('reports', 'reports.id', 'stories.report')
    .select(['stories.id', 'reports.summary'])
    .orderBy('stories.latest', 'desc')
    .orderBy('stories.id')
    .execute()
  return rows.map(({ id, summary }) => parsed(StorySummary, summary, path, `the story ${id}`))
}

/**
 * At most `limit` of them, behind the story `after`; undefined when there is no such story. Costs what the page costs, whatever the
 * number of stories.
 */
export async function storiesBehind(
  database: Database,
  path: string,
  after: string | undefined,
  limit: number,
): Promise<StorySummary[] | undefined> {
  const last =
    after === undefined
      ? undefined
      : await database
          .selectFrom('stories')
          .select(['id', 'latest'])
          .where('id', '=', after)
          .executeTakeFirst()
  if (after !== undefined && last === undefined) return undefined
  const rows = await database
    .selectFrom('stories')
    .innerJoin('reports', 'reports.id', 'stories.report')
    .select(['stories.id', 'reports.summary'])
    .$if(last !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('stories.latest', '<', last?.latest ?? ''),
          where.and([
            where('stories.latest', '=', last?.latest ?? ''),
            where('stories.id', '>', last?.id ?? ''),
          ]),
        ]),
      ),
    )
    .orderBy('stories.latest', 'desc')
    .orderBy('stories.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, summary }) => parsed(StorySummary, summary, path, `the story ${id}`))
}

/**
 * What the answer for a story hangs on, in few words: it changes when its report, its documents, their sightings or what was decided of
 * them change. Costs next to nothing beside the answer.
 *
 * @throws LibraryError `unknown-id`.
 */
export async function storyStamp(database: Database, id: string): Promise<string> {
  const story = await database.selectFrom('stories').select('report').where('id', '=', id).executeTakeFirst()
  if (story === undefined) throw unknownId(id, 'story')
  const members = await database
    .selectFrom('memberships')
    .innerJoin('documents', 'documents.id', 'memberships.document')
    .select(['documents.id', 'documents.annotation'])
    // Both only ever grow.
    .select((select) => [
      select
        .selectFrom('sightings')
        .whereRef('sightings.sha256', '=', 'documents.sha256')
        .select((count) => count.fn.countAll<number | string>().as('count'))
        .as('sightings'),
      select
        .selectFrom('decision_subjects')
        .whereRef('decision_subjects.document', '=', 'documents.id')
        .select((count) => count.fn.countAll<number | string>().as('count'))
        .as('decisions'),
    ])
    .where('memberships.story', '=', id)
    .orderBy('documents.id')
    .execute()
  return keyOf(
    story.report,
    ...members.map((one) => [one.id, one.annotation, Number(one.sightings), Number(one.decisions)]),
  )
}

/** By report, the latest day that it states. */
async function latestDays(database: Database): Promise<Map<string, string>> {
  const rows = await database.selectFrom('reports').select(['id', 'summary']).execute()
  return new Map(rows.map(({ id, summary }) => [id, (JSON.parse(summary) as StorySummary).span.to ?? '']))
}

/**
 * The report of a story that is kept.
 *
 * @throws LibraryError `unknown-id`.
 */
export async function storyReport(database: Database, path: string, id: string): Promise<StoryReport> {
  const row = await database
    .selectFrom('stories')
    .innerJoin('reports', 'reports.id', 'stories.report')
    .select('reports.json')
    .where('stories.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw unknownId(id, 'story')
  return parsed(StoryReport, row.json, path, `the story ${id}`)
}

/** Name of the state that says what the stories of today were made of. */
const GROUPED = 'grouped'

function groupedFrom(made: number, pipeline: Pipeline): string {
  return `${made} ${pipeline.version}`
}

/** Makes a report that is not kept yet; false when one of the story's documents is gone meanwhile. */
async function makeReport(
  database: Database,
  path: string,
  pipeline: Pipeline,
  id: string,
  { story, others }: { story: Story; others: readonly string[] },
  decisions: readonly Decision[],
): Promise<boolean> {
  const kept = await database.selectFrom('reports').select('id').where('id', '=', id).executeTakeFirst()
  if (kept) return true
  const members = await witnessesUnlessGone(database, path, story.witnesses)
  const further = await witnessesUnlessGone(database, path, others)
  if (members === undefined || further === undefined) return false
  const collated = await pipeline.collateStory(members, { decisions, others: further })
  const report: StoryReport = { ...collated, story }
  const summary = JSON.stringify(storySummary({ report, witnesses: members }))
  await database
    .insertInto('reports')
    .values({ id, json: JSON.stringify(report), summary })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  // Collating is one long synchronous stretch a story: let a server answer, and a signal be seen, in between.
  await new Promise(setImmediate)
  return true
}

/** The witnesses of these ids; undefined when one is gone. */
async function witnessesUnlessGone(
  database: Database,
  path: string,
  ids: readonly string[],
): Promise<Witness[] | undefined> {
  const found: Witness[] = []
  for (const id of ids) {
    const one = await witnessUnlessGone(database, path, id)
    if (one === undefined) return undefined
    found.push(one)
  }
  return found
}

function standings(known: readonly StoryDigest[], stories: readonly Story[]): Map<string, Standing> {
  const storyOf = new Map(stories.flatMap(({ id, witnesses }) => witnesses.map((member) => [member, id])))
  return new Map(known.map(({ id, published }) => [id, { published, story: storyOf.get(id) ?? id }]))
}

/** Puts these stories in place of those that were; false when a report is gone, because another program did the same. */
async function setStories(
  database: Database,
  reports: ReadonlyMap<Story, string>,
  madeOf: string,
): Promise<boolean> {
  return await database.transaction().execute(async (transaction) => {
    const kept = await latestDays(transaction)
    if ([...reports.values()].some((id) => !kept.has(id))) return false
    // A document may have gone since; then `madeOf` is not of today, and the next call groups again.
    const present = new Set(await documentIds(transaction))
    await transaction.deleteFrom('stories').execute()
    for (const [{ id, witnesses: members }, report] of reports) {
      await transaction
        .insertInto('stories')
        .values({ id, report, latest: kept.get(report) ?? '' })
        .execute()
      for (const document of members.filter((member) => present.has(member))) {
        await transaction.insertInto('memberships').values({ story: id, document }).execute()
      }
    }
    await transaction
      .deleteFrom('reports')
      .where('id', 'not in', transaction.selectFrom('stories').select('report'))
      .execute()
    await setState(transaction, GROUPED, madeOf)
    return true
  })
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
