import { sql } from 'kysely'
import { Annotations, Document } from '../../model/index.ts'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'
import { facets, keepFacets } from '../facets.ts'

/** What sentences can be found by beside their words; made for the documents that are there, one at a time. */
export async function migration0011(database: Database, engine: Engine): Promise<void> {
  const ordered = sql.raw<string>(engine.orderedText)
  const table = database.schema
    .createTable('facets')
    .addColumn('document', 'text', (column) =>
      column.notNull().references('documents.id').onDelete('cascade'),
    )
    .addColumn('begins', 'integer', (column) => column.notNull())
    .addColumn('kind', ordered, (column) => column.notNull())
    .addColumn('folded', ordered, (column) => column.notNull())
    .addColumn('name', ordered, (column) => column.notNull())
    .addPrimaryKeyConstraint('facets_key', ['document', 'begins', 'kind', 'folded'])
  await (engine.byKey === '' ? table : table.modifyEnd(sql.raw(engine.byKey))).execute()
  const documents = await database.selectFrom('documents').select('id').orderBy('id').execute()
  for (const { id } of documents) {
    const { document, annotations } = await database
      .selectFrom('documents')
      .innerJoin('readings', 'readings.id', 'documents.reading')
      .innerJoin('annotations', 'annotations.id', 'documents.annotation')
      .select(['readings.json as document', 'annotations.json as annotations'])
      .where('documents.id', '=', id)
      .executeTakeFirstOrThrow()
    // What is damaged stays without: "stemma library check" tells of it.
    const [read, annotated] = [
      Document.safeParse(JSON.parse(document)),
      Annotations.safeParse(JSON.parse(annotations)),
    ]
    if (read.success && annotated.success)
      await keepFacets(engine, database, facets(read.data, annotated.data))
  }
}
