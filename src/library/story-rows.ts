import { StoryReport, StorySummary } from '../model/index.ts'
import type { Database } from './database.ts'
import { keyOf } from './key.ts'
import { parsed } from './parsed.ts'
import { unknownId } from './witnesses.ts'

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
