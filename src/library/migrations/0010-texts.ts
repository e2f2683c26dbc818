import { type ColumnDefinitionBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'

const required = (column: ColumnDefinitionBuilder) => column.notNull()
const ofText = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('texts.slot').onDelete('cascade')

/**
 * The copy index holds each text once, however many documents have it, and finds families of any size by runs of words.
 * What was kept is dropped, and made anew at the next look.
 */
export async function migration0010(database: Database, engine: Engine): Promise<void> {
  const { schema } = database
  for (const table of ['overlaps', 'fingerprints']) await schema.dropTable(table).execute()
  await schema
    .createTable('texts')
    .addColumn('slot', 'integer', (column) => column.notNull().primaryKey())
    // Below 2^52, which a double holds exactly.
    .addColumn('number', 'double precision', (column) => column.notNull().unique())
    .addColumn('fingerprints', 'integer', required)
    .addColumn('own', 'double precision', required)
    .addColumn('codes', engine.bytesType, required)
    .execute()
  await schema.alterTable('digests').dropColumn('fingerprints').execute()
  await schema.alterTable('digests').dropColumn('codes').execute()
  await schema
    .alterTable('digests')
    .addColumn('text', 'integer', (column) => column.references('texts.slot'))
    .execute()
  await schema.createIndex('digests_text').on('digests').column('text').execute()
  const fingerprints = schema
    .createTable('fingerprints')
    .addColumn('hash', 'integer', required)
    .addColumn('text', 'integer', required)
    .addColumn('place', 'integer', required)
    .addPrimaryKeyConstraint('fingerprints_key', ['hash', 'text'])
  const runs = schema
    .createTable('runs')
    .addColumn('run', 'integer', required)
    .addColumn('number', 'double precision', required)
    .addPrimaryKeyConstraint('runs_key', ['run', 'number'])
  for (const table of [fingerprints, runs])
    await (engine.byKey === '' ? table : table.modifyEnd(sql.raw(engine.byKey))).execute()
  await schema
    .createTable('overlaps')
    .addColumn('a', 'integer', ofText)
    .addColumn('b', 'integer', ofText)
    .addColumn('likeness', 'double precision', required)
    .addColumn('spare', 'integer', required)
    .addPrimaryKeyConstraint('overlaps_key', ['a', 'b'])
    .execute()
  await schema.createIndex('overlaps_b').on('overlaps').column('b').execute()
  // Stale, so that they are made again with their texts when the stories are next looked at.
  await database.updateTable('digests').set({ made_of: '' }).execute()
  await database.updateTable('state').set({ value: '' }).where('name', '=', 'grouped').execute()
}
