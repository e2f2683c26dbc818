import { features } from '../collate/passages/features.ts'
import { fingerprints } from '../collate/passages/fingerprints.ts'
import { wordsOf } from '../collate/passages/words.ts'
import type { StoryDigest } from '../collate/stories/digest.ts'
import type { Witness } from '../model/index.ts'
import { bytesOf, indexCopies, unindexCopies } from './copies.ts'
import type { Database } from './engine.ts'
import { indexFollowUps } from './follow-ups.ts'
import type { Pipeline } from './pipeline.ts'
import { witnessUnlessGone } from './witnesses.ts'

/**
 * Makes a digest of every document that has none of what it is now, and puts it into the copy index: one transaction
 * each, so that an interrupted run goes on where it stopped. Only these documents are loaded.
 */
export async function bringDigestsUpToDate(
  database: Database,
  path: string,
  pipeline: Pipeline,
): Promise<void> {
  const stale = await database
    .selectFrom('documents')
    .leftJoin('digests', 'digests.document', 'documents.id')
    .select(['documents.id', 'documents.annotation'])
    .where((where) =>
      where.or([
        where('digests.made_of', 'is', null),
        where('digests.made_of', '!=', where.ref('documents.annotation')),
      ]),
    )
    .orderBy('documents.id')
    .execute()
  for (const { id, annotation } of stale) {
    await indexAnnotated(database, path, pipeline, id, annotation)
    await new Promise(setImmediate)
  }
}

/** Makes a document's digest, unless it has that of what it is now, and puts it into the copy index. Only it and its neighbours are loaded. */
export async function indexDocument(
  database: Database,
  path: string,
  pipeline: Pipeline,
  id: string,
): Promise<void> {
  const row = await madeOf(database, id)
  if (row !== undefined && row.made_of !== row.annotation)
    await indexAnnotated(database, path, pipeline, id, row.annotation)
}

/** Which annotations a document has, and of which its digest was made. */
async function madeOf(
  database: Database,
  id: string,
): Promise<{ annotation: string; made_of: string | null } | undefined> {
  return await database
    .selectFrom('documents')
    .leftJoin('digests', 'digests.document', 'documents.id')
    .select(['documents.annotation', 'digests.made_of'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
}

async function indexAnnotated(
  database: Database,
  path: string,
  pipeline: Pipeline,
  id: string,
  annotation: string,
): Promise<void> {
  const one = await witnessUnlessGone(database, path, id)
  if (one === undefined) return
  await database.transaction().execute(async (transaction) => {
    // Another program may have done the same, or changed the document meanwhile.
    const now = await madeOf(transaction, id)
    if (now?.annotation !== annotation || now.made_of === annotation) return
    await unindexCopies(transaction, id)
    const number = await keepDigest(transaction, pipeline, one, annotation)
    await indexCopies(transaction, id)
    await indexFollowUps(transaction, number, one)
  })
}

/** The digests that are kept, by document id. */
export async function digests(database: Database): Promise<StoryDigest[]> {
  const rows = await database.selectFrom('digests').select(['document', 'json']).orderBy('document').execute()
  return rows.map(({ json }) => JSON.parse(json) as StoryDigest)
}

async function keepDigest(
  database: Database,
  pipeline: Pipeline,
  one: Witness,
  madeOf: string,
): Promise<number> {
  const { codes } = wordsOf(one.document.text)
  const last = await database
    .selectFrom('digests')
    .select((select) => select.fn.max('number').as('number'))
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await database
    .insertInto('digests')
    .values({
      document: one.document.id,
      made_of: madeOf,
      number,
      fingerprints: fingerprints(features(codes)).hashes.length,
      codes: bytesOf(codes),
      json: JSON.stringify(pipeline.storyDigest(one)),
    })
    .execute()
  return number
}
