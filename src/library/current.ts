import { decidedDocument } from '../annotate/decisions/fields.ts'
import type { Decision, Sighting, Witness } from '../model/index.ts'
import { hostPageOf } from '../read/host/host-page.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { dropFacets, facets, keepFacets } from './facets.ts'
import { keepHostPages } from './host-pages.ts'
import { insertRows, KEEP } from './insert-rows.ts'
import { placed } from './passage-places.ts'
import { passages } from './passages.ts'
import type { Pipeline } from './pipeline.ts'
import { sightingRow } from './sightings.ts'
import { markChanged } from './state.ts'
import type { Kept } from './stored-bytes.ts'
import type { DocumentRow } from './tables.ts'
import { tagged } from './tags.ts'

/** Which reading and annotations of a document count, and what they were made of. */
export interface Current {
  reading: string
  annotation: string
  asOf: string
  /** What readers decided of this document by itself. */
  decisions: readonly Decision[]
}

/** A source with what was made of it. */
export interface Made {
  bytes: Uint8Array
  /** Where its bytes lie. */
  kept: Kept
  sighting: Sighting
  witness: Witness
  plan: Current & { before: DocumentRow | undefined }
}

/**
 * Keeps sources with one sighting each, and what was made of them. Few statements, whatever their number; those that are known already
 * come one at a time. In a transaction.
 */
export async function keepSources(
  engine: Engine,
  database: Database,
  pipeline: Pipeline,
  made: readonly Made[],
): Promise<void> {
  const sources = made.map(({ bytes, kept, witness: { document } }) => ({
    sha256: document.source.sha256,
    bytes: kept.folder === '' ? bytes : new Uint8Array(),
    store: kept.folder,
    format: document.source.format,
    size: document.source.size,
  }))
  await insertRows(engine, database, 'sources', sources, KEEP)
  const sightings = made.map(({ sighting, witness }) => sightingRow(witness.document.source.sha256, sighting))
  await insertRows(engine, database, 'sightings', sightings, KEEP)
  const fresh = made.filter(({ plan }) => plan.before === undefined)
  if (fresh.length > 0) await keepFirst(engine, database, pipeline, fresh)
  for (const { witness, plan } of made)
    if (plan.before !== undefined && plan.before.annotation !== plan.annotation)
      await keepCurrent(engine, database, pipeline, witness, plan)
}

/** Keeps a reading with its annotations, and makes them those that count for their document, which is there. In a transaction. */
export async function keepCurrent(
  engine: Engine,
  database: Database,
  pipeline: Pipeline,
  witness: Witness,
  current: Current,
): Promise<void> {
  const { id } = witness.document
  await keepMade(engine, database, pipeline, [{ witness, plan: current }])
  const row = documentRow(witness, current)
  await database.updateTable('documents').set(row).where('id', '=', id).execute()
  await database.deleteFrom('passages').where('document', '=', id).execute()
  await dropFacets(database, id)
  await keepSearched(engine, database, [witness])
  await markChanged(database)
}

/** Keeps documents that are not there, with what they teach of their hosts: the reading by itself is the one that counts. */
async function keepFirst(
  engine: Engine,
  database: Database,
  pipeline: Pipeline,
  made: readonly Made[],
): Promise<void> {
  await keepMade(engine, database, pipeline, made)
  const rows = made.map(({ witness, plan }) => ({ ...documentRow(witness, plan), learnt: 1 }))
  await insertRows(engine, database, 'documents', rows)
  await keepSearched(
    engine,
    database,
    made.map(({ witness }) => witness),
  )
  const pages = made.map(({ witness: { document }, plan: { reading } }) => ({
    document: document.id,
    reading,
    page: hostPageOf(document),
  }))
  await keepHostPages(engine, database, pages)
  await markChanged(database)
}

async function keepMade(
  engine: Engine,
  database: Database,
  { version }: Pipeline,
  made: readonly { witness: Witness; plan: Current }[],
): Promise<void> {
  const readings = made.map(({ witness: { document }, plan }) => ({
    id: plan.reading,
    sha256: document.source.sha256,
    reader: version,
    json: JSON.stringify(document),
  }))
  await insertRows(engine, database, 'readings', readings, KEEP)
  const annotations = made.map(({ witness, plan }) => ({
    id: plan.annotation,
    reading: plan.reading,
    annotator: version,
    as_of: plan.asOf,
    json: JSON.stringify(witness.annotations),
  }))
  await insertRows(engine, database, 'annotations', annotations, KEEP)
}

function documentRow({ document }: Witness, { reading, annotation, asOf, decisions }: Current): DocumentRow {
  const decided = decidedDocument(document, decisions).published
  return {
    id: document.id,
    sha256: document.source.sha256,
    reading,
    annotation,
    as_of: asOf,
    title: document.title.absent ? document.id : document.title.value,
    published: decided.absent ? '' : decided.value,
    digested: 0,
    learnt: 0,
  }
}

async function keepSearched(
  engine: Engine,
  database: Database,
  witnesses: readonly Witness[],
): Promise<void> {
  const found = witnesses.flatMap(({ document, annotations }) => passages(document, annotations))
  const rows = witnesses.flatMap(({ document, annotations }) => facets(document, annotations))
  await engine.keepPassages(database, await placed(database, tagged(found, rows)))
  await keepFacets(engine, database, rows)
}
