import { ofDocumentAlone } from '../annotate/decisions/in-force.ts'
import { Annotations, Document, InputError, type Sighting, type Witness } from '../model/index.ts'
import type { Obtained } from '../obtain/obtain.ts'
import { type Current, keepSources } from './current.ts'
import type { Database } from './database.ts'
import { annotationKey, decisionsAbout } from './decisions.ts'
import { dropDigest } from './digests.ts'
import type { Engine } from './engine.ts'
import { markHostOf } from './host-pages.ts'
import { keyOf, sha256 } from './key.ts'
import { parsed } from './parsed.ts'
import type { Pipeline } from './pipeline.ts'
import { sightingsOf, withSighting } from './sightings.ts'
import { markChanged, revision } from './state.ts'
import { discard, discardLeftOver, keepOutside, keptBytes, stillKept } from './stored-bytes.ts'
import type { DocumentRow } from './tables.ts'
import { unknownId } from './witnesses.ts'

export interface AddOptions {
  /** A day (`YYYY-MM-DD`) to count relative times from if the source states none; kept until another is given. */
  asOf?: string
  /** What else is to happen in the transaction that puts the source in, or finds that it is there already. */
  together?: (transaction: Database, added: Added) => Promise<void>
}

export interface Added {
  id: string
  /** Whether these bytes were not in the library before. */
  isNew: boolean
}

/** What a source is to be once a sighting of it is in. */
export interface Plan extends Current {
  before: DocumentRow | undefined
  /** Whether all is there, the sighting too. */
  isDone: boolean
  /** The sighting that the source is read under. */
  principal: Sighting
}

/**
 * Puts a source in, whole or not at all: bytes, sighting, reading, annotations, search. What is there is not made
 * again. Reading and annotating happen before the transaction, so that the one writer's place is held for moments only.
 *
 * @throws what `read` and `annotate` throw, then nothing is kept; LibraryError.
 */
export async function addSource(
  engine: Engine,
  path: string,
  pipeline: Pipeline,
  { bytes, ...sighting }: Obtained,
  options: AddOptions,
): Promise<Added> {
  const { database } = engine
  const sha = sha256(bytes)
  const { together = async () => undefined } = options
  for (;;) {
    const madeAt = await revision(database)
    const plan = await planFor(database, path, pipeline, sha, sighting, options)
    if (plan.isDone) {
      const known: Added = { id: documentId(sha), isNew: false }
      if (options.together)
        await database.transaction().execute((transaction) => together(transaction, known))
      return known
    }
    const made = await make(database, path, pipeline, bytes, plan)
    const kept = await keepOutside(engine, sha, bytes, plan.before === undefined)
    const added = await database.transaction().execute(async (transaction) => {
      // Another program may have added the same bytes meanwhile, under a sighting that comes before this one; then something has changed.
      const isSame = plan.before === undefined && (await revision(transaction)) === madeAt
      const now = isSame ? plan : await planFor(transaction, path, pipeline, sha, sighting, options)
      if (now.annotation !== plan.annotation || !(await stillKept(transaction, sha, kept))) return undefined
      await keepSources(engine, transaction, pipeline, [{ bytes, kept, sighting, witness: made, plan: now }])
      const put: Added = { id: documentId(sha), isNew: now.before === undefined }
      await together(transaction, put)
      return put
    })
    if (added) return added
  }
}

/**
 * Takes a document out with its source, its readings and all that was made of them. Bytes that lie in a store go right after; where
 * the store does not answer, with the next document that is removed.
 *
 * @throws LibraryError `unknown-id`.
 */
export async function removeSource(engine: Engine, id: string): Promise<void> {
  await engine.database.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('documents')
      .select('sha256')
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw unknownId(id, 'document')
    await dropDigest(engine, transaction, id)
    await markHostOf(transaction, id)
    await discard(transaction, row.sha256)
    await transaction.deleteFrom('sources').where('sha256', '=', row.sha256).execute()
    await markChanged(transaction)
  })
  await discardLeftOver(engine)
}

/**
 * The bytes of a document's source, as they were added.
 *
 * @throws LibraryError `unknown-id`.
 */
export async function sourceBytes(engine: Engine, id: string): Promise<Uint8Array> {
  const row = await engine.database
    .selectFrom('documents')
    .innerJoin('sources', 'sources.sha256', 'documents.sha256')
    .select(['sources.sha256', 'sources.bytes', 'sources.store'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw unknownId(id, 'document')
  return await keptBytes(engine, row)
}

async function planFor(
  database: Database,
  path: string,
  pipeline: Pipeline,
  sha: string,
  sighting: Sighting,
  options: AddOptions,
): Promise<Plan> {
  const before = await database
    .selectFrom('documents')
    .selectAll()
    .where('id', '=', documentId(sha))
    .executeTakeFirst()
  if (before !== undefined && before.sha256 !== sha) throw sameId(sighting.name, before.id)
  const known = await sightingsOf(database, sha)
  const together = withSighting(known, sighting)
  const principal = together[0] ?? sighting
  const asOf = options.asOf ?? before?.as_of ?? ''
  const plain = readingKey(pipeline, sha, principal)
  const id = documentId(sha)
  const reading = await readingBesideHost(database, id, plain)
  const decisions = ofDocumentAlone(await decisionsAbout(database, path, id), id)
  const annotation = await annotationKey(pipeline, reading, asOf, decisions)
  const isDone = together.length === known.length && before?.annotation === annotation
  return { before, isDone, principal, asOf, decisions, reading, annotation }
}

/** The name under which the reading of a source by itself is kept, made of all that it depends on. */
export function readingKey(pipeline: Pipeline, sha: string, principal: Sighting): string {
  const { url, at, name, mediaType, headers } = principal
  return keyOf(sha, pipeline.version, url, at, name, mediaType, headers)
}

/** The reading that came of a reading by itself when it was compared with its host; that one where it was not. */
async function readingBesideHost(database: Database, id: string, plain: string): Promise<string> {
  const row = await database
    .selectFrom('host_pages')
    .select('reading')
    .where('document', '=', id)
    .where('plain', '=', plain)
    .executeTakeFirst()
  return row?.reading ?? plain
}

/** The reading and annotations of a plan, made only where they are not kept already. */
async function make(
  database: Database,
  path: string,
  pipeline: Pipeline,
  bytes: Uint8Array,
  plan: Plan,
): Promise<Witness> {
  // Of a document that is not there, nothing is.
  const isNew = plan.before === undefined
  const reading = isNew ? undefined : await jsonOf(database, 'readings', plan.reading)
  const document = reading
    ? parsed(Document, reading, path, `a reading of ${plan.principal.name}`)
    : await pipeline.read(bytes, plan.principal)
  const annotation = isNew ? undefined : await jsonOf(database, 'annotations', plan.annotation)
  const annotations = annotation
    ? parsed(Annotations, annotation, path, `the annotations of ${plan.principal.name}`)
    : await pipeline.annotate(document, {
        ...(plan.asOf === '' ? {} : { asOf: plan.asOf }),
        decisions: plan.decisions,
      })
  return { document, annotations }
}

async function jsonOf(
  database: Database,
  table: 'readings' | 'annotations',
  id: string,
): Promise<string | undefined> {
  return (await database.selectFrom(table).select('json').where('id', '=', id).executeTakeFirst())?.json
}

/** First 16 hexadecimal digits of the source's SHA-256. */
export function documentId(sha: string): string {
  return sha.slice(0, 16)
}

function sameId(name: string, id: string): InputError {
  return new InputError(
    'same-id',
    name,
    `${name} was made to look like the document ${id}, which holds other bytes; don't trust it.`,
  )
}
