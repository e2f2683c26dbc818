import { decidedDocument } from '../annotate/decisions/fields.ts'
import { documentsOf, ofDocumentAlone } from '../annotate/decisions/in-force.ts'
import { requireDay } from '../annotate/pipeline.ts'
import { type Decided, Decision, Document, LibraryError } from '../model/index.ts'
import { keepAnnotations } from './annotation-row.ts'
import type { Database } from './database.ts'
import { annotationKey, decisionsAbout } from './decisions.ts'
import { keyOf } from './key.ts'
import { parsed } from './parsed.ts'
import type { Pipeline } from './pipeline.ts'
import { markChanged } from './state.ts'
import { unknownId } from './witnesses.ts'

/**
 * Keeps a decision, and annotates anew what it changes of a document by itself; stories follow when they are next looked
 * at. The same decision twice is one. All of it happens or nothing.
 *
 * @throws LibraryError `unknown-id` for a document or a decision that the library does not hold; UsageError `not-a-day`.
 */
export async function decide(
  database: Database,
  path: string,
  pipeline: Pipeline,
  decided: Decided,
): Promise<Decision> {
  const { verdict, by, at, note } = decided
  if (verdict.kind === 'published' && verdict.day !== undefined) requireDay(verdict.day)
  const decision: Decision = { ...decided, id: `decision-${keyOf(verdict, by, Date.parse(at), note)}` }
  return await database.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('decisions')
      .select('json')
      .where('id', '=', decision.id)
      .executeTakeFirst()
    if (known !== undefined) return parsed(Decision, known.json, path, `the decision ${decision.id}`)
    const documents = await subjects(transaction, decision)
    await transaction
      .insertInto('decisions')
      .values({
        id: decision.id,
        kind: verdict.kind,
        subject: documents[0] ?? '',
        json: JSON.stringify(decision),
      })
      .execute()
    for (const document of documents) {
      await transaction.insertInto('decision_subjects').values({ document, decision: decision.id }).execute()
    }
    for (const document of documents) await annotateAnew(transaction, path, pipeline, document)
    await markChanged(transaction)
    return decision
  })
}

/** The documents that a decision is about; of a withdrawal, those of what it withdraws, so that it is found with it. */
async function subjects(database: Database, { verdict }: Decision): Promise<string[]> {
  if (verdict.kind === 'withdrawn') {
    const rows = await database
      .selectFrom('decision_subjects')
      .select('document')
      .where('decision', '=', verdict.decision)
      .orderBy('document')
      .execute()
    if (rows.length === 0) throw unknownDecision(verdict.decision)
    return rows.map(({ document }) => document)
  }
  const documents = documentsOf(verdict)
  for (const id of documents) {
    const row = await database.selectFrom('documents').select('id').where('id', '=', id).executeTakeFirst()
    if (row === undefined) throw unknownId(id, 'document')
  }
  return documents
}

/** Does nothing where the document is gone, or its annotations do not depend on what was decided. */
async function annotateAnew(database: Database, path: string, pipeline: Pipeline, id: string): Promise<void> {
  const row = await database
    .selectFrom('documents')
    .innerJoin('readings', 'readings.id', 'documents.reading')
    .select(['documents.reading', 'documents.annotation', 'documents.as_of', 'readings.json'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return
  const { reading, as_of: asOf } = row
  const decisions = ofDocumentAlone(await decisionsAbout(database, path, id), id)
  const annotation = await annotationKey(pipeline, reading, asOf, decisions)
  if (annotation === row.annotation) return
  const document = parsed(Document, row.json, path, `a reading of ${id}`)
  const annotations = await pipeline.annotate(document, { ...(asOf === '' ? {} : { asOf }), decisions })
  const made = { id: annotation, reading, annotator: pipeline.version, as_of: asOf }
  await keepAnnotations(database, made, annotations)
  const { published } = decidedDocument(document, decisions)
  await database
    .updateTable('documents')
    .set({ annotation, published: published.absent ? '' : published.value, digested: 0 })
    .where('id', '=', id)
    .execute()
}

function unknownDecision(id: string): LibraryError {
  return new LibraryError(
    'unknown-id',
    id,
    `The library holds no decision ${id}; "stemma decisions" lists them.`,
  )
}
