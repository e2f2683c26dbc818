import { sql } from 'kysely'
import { wordCodes } from '../collate/passages/words.ts'
import type { StoryDigest } from '../collate/stories/digest.ts'
import type { Witness } from '../model/index.ts'
import { indexTexts, unindexText } from './copies.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { type FollowUpKeys, followUpKeys, indexFollowUps } from './follow-ups.ts'
import { insertRows } from './insert-rows.ts'
import type { Pipeline } from './pipeline.ts'
import type { DigestRow } from './tables.ts'
import { witnessesThere } from './witnesses.ts'

/** Documents that are loaded together, and words of one transaction: other writers do not wait long for it. */
const BATCH = 128
const WORDS = 16_384

/** A document whose digest is to be made, of which annotations. */
interface Stale {
  id: string
  annotation: string
}

/** What is made of a document. */
interface Digested extends Stale {
  json: string
  codes: Uint32Array
  keys: FollowUpKeys
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
  const row = (await madeOf(engine.database, [id])).get(id)
  if (row !== undefined && row.made_of !== row.annotation)
    await indexAnnotated(engine, path, pipeline, [{ id, annotation: row.annotation }])
}

/** Takes a document's digest away, and its text out of the copy index unless another document has it. In a transaction. */
export async function dropDigest(engine: Engine, database: Database, id: string): Promise<void> {
  const row = (await madeOf(database, [id])).get(id)
  if (row === undefined || row.text === null) return
  await database.deleteFrom('digests').where('document', '=', id).execute()
  await dropText(engine, database, row.text)
}

interface Before {
  annotation: string
  made_of: string | null
  text: number | null
}

/** Which annotations and text documents have, and of which annotations their digests were made. */
async function madeOf(database: Database, ids: readonly string[]): Promise<Map<string, Before>> {
  const rows = await database
    .selectFrom('documents')
    .leftJoin('digests', 'digests.document', 'documents.id')
    .select(['documents.id', 'documents.annotation', 'digests.made_of', 'digests.text'])
    .where('documents.id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

async function indexAnnotated(
  engine: Engine,
  path: string,
  pipeline: Pipeline,
  stale: readonly Stale[],
): Promise<void> {
  const loaded = await witnessesThere(
    engine.database,
    path,
    stale.map(({ id }) => id),
  )
  for (const some of inParts(stale.flatMap((one) => made(pipeline, one, loaded.get(one.id)))))
    await engine.database.transaction().execute((transaction) => keepDigests(engine, transaction, some))
}

/** What is made of a document before the transaction; nothing where it is gone. */
function made(pipeline: Pipeline, { id, annotation }: Stale, witness: Witness | undefined): Digested[] {
  if (witness === undefined) return []
  const json = JSON.stringify(pipeline.storyDigest(witness))
  return [{ id, annotation, json, codes: wordCodes(witness.document.text), keys: followUpKeys(witness) }]
}

/** Documents of one transaction: others that write do not wait long for it. */
function* inParts(all: readonly Digested[]): Generator<Digested[]> {
  let [part, words]: [Digested[], number] = [[], 0]
  for (const one of all) {
    part.push(one)
    words += one.codes.length
    if (words < WORDS) continue
    yield part
    ;[part, words] = [[], 0]
  }
  if (part.length > 0) yield part
}

async function keepDigests(engine: Engine, database: Database, all: readonly Digested[]): Promise<void> {
  const before = await madeOf(
    database,
    all.map(({ id }) => id),
  )
  // Another program may have done the same, or changed the document meanwhile.
  const current = all.filter(({ id, annotation }) => before.get(id)?.annotation === annotation)
  const todo = current.filter(({ id, annotation }) => before.get(id)?.made_of !== annotation)
  const texts = await indexTexts(
    engine,
    database,
    todo.map(({ codes }) => codes),
  )
  // What was made of a digest that was goes with it.
  const known = todo.flatMap(({ id }) => (before.get(id)?.made_of === null ? [] : [id]))
  if (known.length > 0) await database.deleteFrom('digests').where('document', 'in', known).execute()
  const last = await database
    .selectFrom('digests')
    .select((select) => select.fn.max('number').as('number'))
    .executeTakeFirst()
  const rows = todo.map(({ id, annotation, json }, at): DigestRow => {
    const number = (last?.number ?? 0) + at + 1
    return { document: id, made_of: annotation, text: texts[at] ?? null, json, number }
  })
  await insertRows(engine, database, 'digests', rows)
  await indexFollowUps(
    engine,
    database,
    todo.map(({ keys }, at) => ({ ...keys, number: rows[at]?.number ?? 0 })),
  )
  for (const [at, { id }] of todo.entries()) {
    const text = before.get(id)?.text ?? null
    if (text !== null && text !== texts[at]) await dropText(engine, database, text)
  }
  const digested = current.map(({ id }) => id)
  if (digested.length > 0)
    await database.updateTable('documents').set({ digested: 1 }).where('id', 'in', digested).execute()
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
