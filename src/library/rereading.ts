import { sql } from 'kysely'
import { ofDocumentAlone } from '../annotate/decisions/in-force.ts'
import { Document } from '../model/index.ts'
import { withoutFurniture } from '../read/host/cut-furniture.ts'
import { hostPageOf } from '../read/host/host-page.ts'
import { keepCurrent } from './current.ts'
import type { Database } from './database.ts'
import { annotationKey, decisionsAbout } from './decisions.ts'
import type { Engine } from './engine.ts'
import { comparedWithOther, hostFurniture, keepHostPage, staleHosts } from './host-pages.ts'
import { keyOf } from './key.ts'
import { parsed } from './parsed.ts'
import type { Pipeline } from './pipeline.ts'

/** Documents of one transaction: it costs less than one each, and other writers do not wait long. */
const BATCH = 32

/** A document that was read anew because the furniture of its host became known, or proved to be none. */
export interface Reread {
  document: string
  title: string
  /** Blocks that are now cut for it. */
  cut: number
}

/**
 * Reads documents anew where the pages of their host teach what is its furniture (`read/host`). What results depends on the
 * documents that the library holds and not on the order in which they came: a document is read by itself when it is added, and
 * compared with its host here. The reading by itself stays kept. A host's furniture is learnt from a bounded number of
 * its pages, so that most additions to a host that has many change nothing; each document is one transaction.
 */
export async function bringReadingsUpToDate(
  engine: Engine,
  path: string,
  pipeline: Pipeline,
): Promise<Reread[]> {
  const { database } = engine
  await learnFromChanged(engine, path)
  const reread: Reread[] = []
  for (const host of await staleHosts(database)) {
    const furniture = await hostFurniture(database, host)
    const known = keyOf([...furniture].sort((a, b) => a - b))
    for (const document of await comparedWithOther(database, host, known)) {
      const done = await compareWithHost(engine, path, pipeline, document, furniture, known)
      if (done) reread.push(done)
      await new Promise(setImmediate)
    }
    await database.transaction().execute(async (transaction) => {
      // Another program may have added a page meanwhile; then the host is looked at once more.
      if ((await comparedWithOther(transaction, host, known)).length === 0)
        await transaction.updateTable('hosts').set({ stale: 0 }).where('host', '=', host).execute()
    })
  }
  return reread
}

/** Keeps what each document teaches that was read anew by itself. Of those that are new it was kept when they were added. */
async function learnFromChanged(engine: Engine, path: string): Promise<void> {
  const { database } = engine
  const stale = await database
    .selectFrom('documents')
    .select('id')
    // Told literally, so that both engines find it by the index that has these alone.
    .where('learnt', '=', sql.lit(0))
    .orderBy('id')
    .execute()
  for (let at = 0; at < stale.length; at += BATCH) {
    const ids = stale.slice(at, at + BATCH).map(({ id }) => id)
    await database.transaction().execute((transaction) => learnFrom(engine, transaction, path, ids))
    await new Promise(setImmediate)
  }
}

async function learnFrom(
  engine: Engine,
  transaction: Database,
  path: string,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    const row = await transaction
      .selectFrom('documents')
      .innerJoin('readings', 'readings.id', 'documents.reading')
      .leftJoin('host_pages', 'host_pages.document', 'documents.id')
      .select(['documents.reading', 'readings.json', 'host_pages.reading as known'])
      .where('documents.id', '=', id)
      .executeTakeFirst()
    if (row === undefined || row.known === row.reading) continue
    const document = parsed(Document, row.json, path, `a reading of ${id}`)
    await keepHostPage(engine, transaction, {
      document: id,
      reading: row.reading,
      page: hostPageOf(document),
    })
  }
  await transaction.updateTable('documents').set({ learnt: 1 }).where('id', 'in', ids).execute()
}

async function compareWithHost(
  engine: Engine,
  path: string,
  pipeline: Pipeline,
  id: string,
  furniture: ReadonlySet<number>,
  known: string,
): Promise<Reread | undefined> {
  const { database } = engine
  const row = await database
    .selectFrom('host_pages')
    .innerJoin('documents', 'documents.id', 'host_pages.document')
    .innerJoin('readings', 'readings.id', 'host_pages.plain')
    .select(['host_pages.plain', 'host_pages.reading', 'documents.annotation', 'documents.as_of', 'json'])
    .where('document', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const plain = parsed(Document, row.json, path, `a reading of ${id}`)
  const document = withoutFurniture(plain, furniture)
  const reading = document === plain ? row.plain : keyOf(row.plain, document.text)
  if (reading === row.reading) {
    await database.updateTable('host_pages').set({ known }).where('document', '=', id).execute()
    return undefined
  }
  const asOf = row.as_of
  const decisions = ofDocumentAlone(await decisionsAbout(database, path, id), id)
  const annotations = await pipeline.annotate(document, { ...(asOf === '' ? {} : { asOf }), decisions })
  const witness = { document, annotations }
  const annotation = await annotationKey(pipeline, reading, asOf, decisions)
  const isKept = await database.transaction().execute(async (transaction) => {
    // Another program may have read it anew, or decided something of it, meanwhile; then it is looked at once more.
    const now = await transaction
      .selectFrom('documents')
      .select(['reading', 'annotation'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (now?.reading !== row.reading || now.annotation !== row.annotation) return false
    await keepCurrent(engine, transaction, pipeline, witness, { reading, annotation, asOf, decisions })
    await transaction.updateTable('host_pages').set({ reading, known }).where('document', '=', id).execute()
    return true
  })
  const { title } = document
  return isKept
    ? {
        document: id,
        title: title.absent ? id : title.value,
        cut: plain.blocks.length - document.blocks.length,
      }
    : undefined
}
