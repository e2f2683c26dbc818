import { type ColumnDefinitionBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'

const required = (column: ColumnDefinitionBuilder) => column.notNull()
const ofDocument = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('documents.id').onDelete('cascade')

/** What grouping documents into stories needs to know of each, and the index that finds those that share passages. */
export async function migration0005({ schema }: Database, engine: Engine): Promise<void> {
  await schema
    .createTable('digests')
    .addColumn('document', 'text', (column) => ofDocument(column).primaryKey())
    .addColumn('made_of', 'text', required)
    .addColumn('number', 'integer', (column) => column.notNull().unique())
    .addColumn('fingerprints', 'integer', required)
    .addColumn('codes', engine.bytesType, required)
    .addColumn('json', 'text', required)
    .execute()
  const fingerprints = schema
    .createTable('fingerprints')
    .addColumn('hash', 'integer', required)
    .addColumn('number', 'integer', required)
    .addColumn('place', 'integer', required)
    .addPrimaryKeyConstraint('fingerprints_key', ['hash', 'number'])
  await (engine.byKey === '' ? fingerprints : fingerprints.modifyEnd(sql.raw(engine.byKey))).execute()
  await schema
    .createTable('overlaps')
    .addColumn('a', 'text', ofDocument)
    .addColumn('b', 'text', ofDocument)
    .addColumn('likeness', 'double precision', required)
    .addPrimaryKeyConstraint('overlaps_key', ['a', 'b'])
    .execute()
  await schema.createIndex('overlaps_b').on('overlaps').column('b').execute()
}
