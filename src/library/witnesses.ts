import { decidedDocument } from '../annotate/decisions/fields.ts'
import { Annotations, Document, type DocumentSummary, LibraryError, type Witness } from '../model/index.ts'
import type { Database } from './database.ts'
import { decisionsByDocument } from './decisions.ts'
import { parsed } from './parsed.ts'
import { sightingsBySource } from './sightings.ts'

/** Ids of all documents, sorted. */
export async function documentIds(database: Database): Promise<string[]> {
  const rows = await database.selectFrom('documents').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

/** How many documents there are. */
export async function documentCount(database: Database): Promise<number> {
  const row = await database
    .selectFrom('documents')
    .select((select) => select.fn.countAll<number | string>().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** Whether there is such a document. */
export async function holdsDocument(database: Database, id: string): Promise<boolean> {
  const row = await database.selectFrom('documents').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Which documents are wanted, in order of id; all unless told otherwise. */
export interface Wanted {
  /** Only those without a day of publication. */
  undated?: boolean
  /** Only those behind this id. */
  after?: string
  /** At most so many. */
  limit?: number
}

/** Documents in a few words, in order of id. */
export async function documentSummaries(
  database: Database,
  { undated = false, after, limit }: Wanted,
): Promise<DocumentSummary[]> {
  const rows = await database
    .selectFrom('documents')
    .select(['id', 'title', 'published'])
    .$if(undated, (query) => query.where('published', '=', ''))
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute()
  return rows.map(({ id, title, published }) => (published === '' ? { id, title } : { id, title, published }))
}

/**
 * A document as it counts now, with its annotations, every sighting of its source, and what readers decided of it.
 *
 * @throws LibraryError `unknown-id`; `library-damaged` when what is kept is not what the model says.
 */
export async function witness(database: Database, path: string, id: string): Promise<Witness> {
  const found = (await witnessesThere(database, path, [id])).get(id)
  if (found === undefined) throw unknownId(id, 'document')
  return found
}

/**
 * By id, those of some hundred documents that are there.
 *
 * @throws LibraryError `library-damaged`.
 */
export async function witnessesThere(
  database: Database,
  path: string,
  ids: readonly string[],
): Promise<Map<string, Witness>> {
  const found = new Map<string, Witness>()
  if (ids.length === 0) return found
  const rows = await database
    .selectFrom('documents')
    .innerJoin('readings', 'readings.id', 'documents.reading')
    .innerJoin('annotations', 'annotations.id', 'documents.annotation')
    .select([
      'documents.id',
      'documents.sha256',
      'readings.json as document',
      'annotations.json as annotations',
    ])
    .where('documents.id', 'in', ids)
    .execute()
  const sightings = await sightingsBySource(
    database,
    rows.map(({ sha256 }) => sha256),
  )
  const decided = await decisionsByDocument(database, path, ids)
  for (const row of rows) {
    const document = parsed(Document, row.document, path, `the document ${row.id}`)
    const annotations = parsed(Annotations, row.annotations, path, `the annotations of ${row.id}`)
    const decisions = decided.get(row.id) ?? []
    const source = { ...document.source, sightings: sightings.get(row.sha256) ?? [] }
    found.set(row.id, {
      document: decidedDocument({ ...document, source }, decisions),
      annotations,
      ...(decisions.length === 0 ? {} : { decisions }),
    })
  }
  return found
}

/** As `witness`, but undefined when the library holds no such document. */
export async function witnessUnlessGone(
  database: Database,
  path: string,
  id: string,
): Promise<Witness | undefined> {
  try {
    return await witness(database, path, id)
  } catch (error) {
    if (error instanceof LibraryError && error.code === 'unknown-id') return undefined
    throw error
  }
}

/** The witnesses of these ids, in their order. */
export async function witnesses(
  database: Database,
  path: string,
  ids: readonly string[],
): Promise<Witness[]> {
  const found: Witness[] = []
  for (const id of ids) found.push(await witness(database, path, id))
  return found
}

export function unknownId(id: string, kind: 'document' | 'story'): LibraryError {
  const list = kind === 'story' ? '"stemma stories" lists them' : '"stemma search" finds them'
  return new LibraryError('unknown-id', id, `The library holds no ${kind} ${id}; ${list}.`)
}
