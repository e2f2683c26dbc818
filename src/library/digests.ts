import { sql } from 'kysely'
import { wordCodes } from '../collate/passages/words.ts'
import type { StoryDigest } from '../collate/stories/digest.ts'
import type { Witness } from '../model/index.ts'
import { indexText, unindexText } from './copies.ts'
import type { Database, Engine } from './engine.ts'
import { indexFollowUps } from './follow-ups.ts'
import type { Pipeline } from './pipeline.ts'
import type { DigestRow } from './tables.ts'
import { witnessUnlessGone } from './witnesses.ts'

/** Documents of one transaction: it costs less than one each, and other writers do not wait long. */
const BATCH = 32

/** A document whose digest is to be made, of which annotations. */
interface Stale {
  id: string
  annotation: string
}

/**
 * Makes a digest of every document that has none of what it is now, and puts its text into the copy index: some in one
 * transaction, so that an interrupted run goes on where it stopped. Only these documents are loaded.
 */
export async function bringDigestsUpToDate(engine: Engine, path: string, pipeline: Pipeline): Promise<void> {
  const stale = await engine.database
    .selectFrom('documents')
    .select(['id', 'annotation'])
    // Told literally, so that both engines find it by the index that has these alone.
    .where('digested', '=', sql.lit(0))
    .orderBy('id')
    .execute()
  for (let at = 0; at < stale.length; at += BATCH) {
    await indexAnnotated(engine, path, pipeline, stale.slice(at, at + BATCH))
    await new Promise(setImmediate)
  }
}

/** Makes a document's digest, unless it has that of what it is now, and puts its text into the copy index. Only it and its neighbours are loaded. */
export async function indexDocument(
  engine: Engine,
  path: string,
  pipeline: Pipeline,
  id: string,
): Promise<void> {
  const row = await madeOf(engine.database, id)
  if (row !== undefined && row.made_of !== row.annotation)
    await indexAnnotated(engine, path, pipeline, [{ id, annotation: row.annotation }])
}

/** Takes a document's digest away, and its text out of the copy index unless another document has it. In a transaction. */
export async function dropDigest(engine: Engine, database: Database, id: string): Promise<void> {
  const row = await madeOf(database, id)
  if (row === undefined || row.text === null) return
  await database.deleteFrom('digests').where('document', '=', id).execute()
  await dropText(engine, database, row.text)
}

/** Which annotations and text a document has, and of which annotations its digest was made. */
async function madeOf(
  database: Database,
  id: string,
): Promise<{ annotation: string; made_of: string | null; text: number | null } | undefined> {
  return await database
    .selectFrom('documents')
    .leftJoin('digests', 'digests.document', 'documents.id')
    .select(['documents.annotation', 'digests.made_of', 'digests.text'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
}

async function indexAnnotated(
  engine: Engine,
  path: string,
  pipeline: Pipeline,
  stale: readonly Stale[],
): Promise<void> {
  const loaded: [Stale, Witness][] = []
  for (const one of stale) {
    const found = await witnessUnlessGone(engine.database, path, one.id)
    if (found !== undefined) loaded.push([one, found])
  }
  await engine.database.transaction().execute(async (transaction) => {
    const digested: string[] = []
    for (const [{ id, annotation }, one] of loaded) {
      // Another program may have done the same, or changed the document meanwhile.
      const now = await madeOf(transaction, id)
      if (now?.annotation !== annotation) continue
      digested.push(id)
      if (now.made_of === annotation) continue
      const text = await indexText(engine, transaction, wordCodes(one.document.text))
      // What was made of the digest that was goes with it.
      if (now.made_of !== null) await transaction.deleteFrom('digests').where('document', '=', id).execute()
      const number = await keepDigest(transaction, {
        document: id,
        made_of: annotation,
        text,
        json: JSON.stringify(pipeline.storyDigest(one)),
      })
      await indexFollowUps(engine, transaction, number, one)
      if (now.text !== null && now.text !== text) await dropText(engine, transaction, now.text)
    }
    if (digested.length > 0)
      await transaction.updateTable('documents').set({ digested: 1 }).where('id', 'in', digested).execute()
  })
}

/** Keeps a digest under the next number, and returns that. */
async function keepDigest(database: Database, digest: Omit<DigestRow, 'number'>): Promise<number> {
  const last = await database
    .selectFrom('digests')
    .select((select) => select.fn.max('number').as('number'))
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await database
    .insertInto('digests')
    .values({ ...digest, number })
    .execute()
  return number
}

async function dropText(engine: Engine, database: Database, text: number): Promise<void> {
  const other = await database
    .selectFrom('digests')
    .select('document')
    .where('text', '=', text)
    .executeTakeFirst()
  if (other === undefined) await unindexText(engine, database, text)
}

/** The digests that are kept, by document id. */
export async function digests(database: Database): Promise<StoryDigest[]> {
  const rows = await database.selectFrom('digests').select(['document', 'json']).orderBy('document').execute()
  return rows.map(({ json }) => JSON.parse(json) as StoryDigest)
}
