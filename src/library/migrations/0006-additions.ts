import type { ColumnDefinitionBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'

const required = (column: ColumnDefinitionBuilder) => column.notNull()
const ofAddition = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('additions.id').onDelete('cascade')

/** Orders to add sources that any worker may carry out: what is left to do of each, and the steps that were told. */
export async function migration0006({ schema }: Database, engine: Engine): Promise<void> {
  await schema
    .createTable('additions')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('number', 'integer', (column) => column.notNull().unique())
    .addColumn('key', 'text', required)
    .addColumn('digest', 'text', required)
    .addColumn('as_of', 'text', required)
    .addColumn('inputs', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('because', 'text', required)
    .execute()
  await schema.createIndex('additions_key').on('additions').column('key').execute()
  await schema.createIndex('additions_state').on('additions').column('state').execute()
  await schema
    .createTable('addition_parts')
    .addColumn('addition', 'text', ofAddition)
    .addColumn('number', 'integer', required)
    .addColumn('kind', 'text', required)
    .addColumn('sighting', 'text', required)
    .addColumn('bytes', engine.bytesType, required)
    .addColumn('told', 'integer', required)
    .addColumn('job', 'text', required)
    .addColumn('taken_by', 'integer', required)
    .addPrimaryKeyConstraint('addition_parts_key', ['addition', 'number'])
    .execute()
  await schema.createIndex('addition_parts_taken_by').on('addition_parts').column('taken_by').execute()
  await schema
    .createTable('addition_steps')
    .addColumn('addition', 'text', ofAddition)
    .addColumn('number', 'integer', required)
    .addColumn('json', 'text', required)
    .addPrimaryKeyConstraint('addition_steps_key', ['addition', 'number'])
    .execute()
}
