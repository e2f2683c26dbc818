import type { z } from 'zod'
import { Annotations, Document, LibraryError, type Witness } from '../model/index.ts'
import type { Database } from './engine.ts'
import { sightingsOf } from './sightings.ts'

/** Ids of all documents, sorted. */
export async function documentIds(database: Database): Promise<string[]> {
  const rows = await database.selectFrom('documents').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

/** Ids of the documents that state no day of publication, sorted. */
export async function undatedIds(database: Database): Promise<string[]> {
  const rows = await database
    .selectFrom('documents')
    .select('id')
    .where('published', '=', '')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * A document as it counts now, with its annotations and every sighting of its source.
 *
 * @throws LibraryError `unknown-id`; `library-damaged` when what is kept is not what the model says.
 */
export async function witness(database: Database, path: string, id: string): Promise<Witness> {
  const row = await database
    .selectFrom('documents')
    .innerJoin('readings', 'readings.id', 'documents.reading')
    .innerJoin('annotations', 'annotations.id', 'documents.annotation')
    .select(['documents.sha256', 'readings.json as document', 'annotations.json as annotations'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw unknownId(id, 'document')
  const document = parsed(Document, row.document, path, `the document ${id}`)
  const annotations = parsed(Annotations, row.annotations, path, `the annotations of ${id}`)
  const sightings = await sightingsOf(database, row.sha256)
  return { document: { ...document, source: { ...document.source, sightings } }, annotations }
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

/** What `json` holds, by the model; `what` names it in the error. */
export function parsed<T extends z.ZodType>(schema: T, json: string, path: string, what: string): z.infer<T> {
  const damaged = (cause: unknown) =>
    new LibraryError(
      'library-damaged',
      path,
      `In the library ${path}, ${what} is damaged; take the library from a backup, or remove it and add it again.`,
      { cause },
    )
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw damaged(error)
  }
  const result = schema.safeParse(value)
  if (!result.success) throw damaged(result.error)
  return result.data
}

export function unknownId(id: string, kind: 'document' | 'story'): LibraryError {
  const list = kind === 'story' ? '"stemma stories" lists them' : '"stemma search" finds them'
  return new LibraryError('unknown-id', id, `The library holds no ${kind} ${id}; ${list}.`)
}
