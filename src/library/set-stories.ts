import type { Story, StorySummary } from '../model/index.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { insertRows } from './insert-rows.ts'

/** Values in one statement. */
const CHUNK = 500

/**
 * Puts stories with their reports in place of those that were; false when a report is gone, because another program did the same.
 * Only those that are others than before are written. In a transaction.
 */
export async function setStories(
  engine: Engine,
  database: Database,
  reports: ReadonlyMap<Story, string>,
): Promise<boolean> {
  const before = await database.selectFrom('stories').select(['id', 'report']).execute()
  const was = new Map(before.map(({ id, report }) => [id, report]))
  const changed = [...reports].filter(([{ id }, report]) => was.get(id) !== report)
  const latest = await latestDays(
    database,
    changed.map(([, report]) => report),
  )
  if (changed.some(([, report]) => !latest.has(report))) return false
  const still = new Set([...reports.keys()].map(({ id }) => id))
  const gone = before.flatMap(({ id }) => (still.has(id) ? [] : [id]))
  for (const part of chunks([...gone, ...changed.map(([{ id }]) => id)]))
    await database.deleteFrom('stories').where('id', 'in', part).execute()
  const stories = changed.map(([{ id }, report]) => ({ id, report, latest: latest.get(report) ?? '' }))
  await insertRows(engine, database, 'stories', stories)
  // A document may have gone since; then the stories are not those of today, and the next call groups again.
  const memberships = changed.flatMap(([{ id, witnesses }]) =>
    witnesses.map((document) => ({ story: id, document })),
  )
  const present = await presentOf(
    database,
    memberships.map(({ document }) => document),
  )
  await insertRows(
    engine,
    database,
    'memberships',
    memberships.filter(({ document }) => present.has(document)),
  )
  await database
    .deleteFrom('reports')
    .where('id', 'not in', database.selectFrom('stories').select('report'))
    .execute()
  return true
}

/** By report, of those that are kept, the latest day that it states. */
async function latestDays(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const part of chunks(ids)) {
    const rows = await database
      .selectFrom('reports')
      .select(['id', 'summary'])
      .where('id', 'in', part)
      .execute()
    for (const { id, summary } of rows) found.set(id, (JSON.parse(summary) as StorySummary).span.to ?? '')
  }
  return found
}

async function presentOf(database: Database, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const part of chunks(ids)) {
    const rows = await database.selectFrom('documents').select('id').where('id', 'in', part).execute()
    for (const { id } of rows) found.add(id)
  }
  return found
}

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += CHUNK) yield all.slice(at, at + CHUNK)
}
