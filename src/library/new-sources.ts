import { LibraryError } from '../model/index.ts'
import type { Obtained } from '../obtain/obtain.ts'
import { keepSources, type Made } from './current.ts'
import type { Database } from './database.ts'
import { annotationKey } from './decisions.ts'
import type { Engine } from './engine.ts'
import { sha256 } from './key.ts'
import type { Pipeline } from './pipeline.ts'
import { type Added, type AddOptions, addSource, documentId, readingKey } from './sources.ts'
import { keepOutside, stillKept } from './stored-bytes.ts'

/** What became of a source: it is in, or could not be made into a document. */
export type Outcome = Added | { error: unknown }

/** Ids in one statement. */
const CHUNK = 500

/**
 * Puts several sources in, each whole or not at all, as `addSource` does with each. Those that are new go in together: one transaction,
 * and statements of many rows, cost a small part of what they cost one by one. What can't be read is told in its place and stops
 * nothing.
 *
 * @throws LibraryError; then none of those that are new is in.
 */
export async function addSources(
  engine: Engine,
  path: string,
  pipeline: Pipeline,
  sources: readonly Obtained[],
  options: Pick<AddOptions, 'asOf'>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const made = await madeOf(engine, pipeline, sources, options, outcomes)
  if (made.size > 0)
    await engine.database.transaction().execute(async (transaction) => {
      // Another program may have added the same bytes meanwhile, or taken bytes out of a store: those come one at a time.
      const known = await knownOf(
        transaction,
        [...made.values()].map(({ witness }) => witness.document.id),
      )
      const fresh: Made[] = []
      for (const [at, one] of made) {
        const { id, source } = one.witness.document
        if (known.has(id) || !(await stillKept(transaction, source.sha256, one.kept))) continue
        fresh.push(one)
        outcomes[at] = { id, isNew: true }
      }
      if (fresh.length > 0) await keepSources(engine, transaction, pipeline, fresh)
    })
  for (const [at, source] of sources.entries())
    outcomes[at] ??= await addOne(engine, path, pipeline, source, options)
  return outcomes
}

/** By place, those of the sources that are new, read and annotated; what fails is told in `outcomes`. */
async function madeOf(
  engine: Engine,
  pipeline: Pipeline,
  sources: readonly Obtained[],
  { asOf = '' }: Pick<AddOptions, 'asOf'>,
  outcomes: Outcome[],
): Promise<Map<number, Made>> {
  const shas = sources.map(({ bytes }) => sha256(bytes))
  const known = await knownOf(engine.database, shas.map(documentId))
  const made = new Map<number, Made>()
  for (const [at, { bytes, ...sighting }] of sources.entries()) {
    const sha = shas[at] ?? ''
    if (known.has(documentId(sha))) continue
    // The same once more is a second sighting of it.
    known.add(documentId(sha))
    try {
      const document = await pipeline.read(bytes, sighting)
      const annotations = await pipeline.annotate(document, asOf === '' ? {} : { asOf })
      const reading = readingKey(pipeline, sha, sighting)
      const annotation = await annotationKey(pipeline, reading, asOf, [])
      const plan = { before: undefined, reading, annotation, asOf, decisions: [] }
      const kept = await keepOutside(engine, sha, bytes, true)
      made.set(at, { bytes, kept, sighting, witness: { document, annotations }, plan })
    } catch (error) {
      if (error instanceof LibraryError) throw error
      outcomes[at] = { error }
    }
    // Reading and annotating are one long synchronous stretch: let a server answer, and a signal be seen, in between.
    await new Promise(setImmediate)
  }
  return made
}

async function addOne(
  engine: Engine,
  path: string,
  pipeline: Pipeline,
  source: Obtained,
  options: Pick<AddOptions, 'asOf'>,
): Promise<Outcome> {
  try {
    return await addSource(engine, path, pipeline, source, options)
  } catch (error) {
    return { error }
  }
}

/** Which of these documents are there, or were decided of before they were taken out. */
async function knownOf(database: Database, ids: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>()
  for (let from = 0; from < ids.length; from += CHUNK) {
    const part = ids.slice(from, from + CHUNK)
    const held = await database.selectFrom('documents').select('id').where('id', 'in', part).execute()
    const decided = await database
      .selectFrom('decision_subjects')
      .select('document as id')
      .where('document', 'in', part)
      .execute()
    for (const { id } of [...held, ...decided]) known.add(id)
  }
  return known
}
