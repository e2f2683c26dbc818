import type { Database } from '../database.ts'

/** Where the bytes of a source lie, when not here, and those in a store that are to go. */
export async function migration0013({ schema }: Database): Promise<void> {
  await schema
    .alterTable('sources')
    .addColumn('store', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await schema
    .createTable('discarded_sources')
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('store', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('discarded_sources_key', ['store', 'sha256'])
    .execute()
}
