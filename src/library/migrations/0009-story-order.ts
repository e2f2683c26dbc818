import type { Database } from '../database.ts'

/** The latest day that a story states (`''` for none): lists of stories are read in its order, a page at a time. */
export async function migration0009(database: Database): Promise<void> {
  await database.schema
    .alterTable('stories')
    .addColumn('latest', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await database.schema.createIndex('stories_latest').on('stories').columns(['latest desc', 'id']).execute()
  // Set anew at the next look: what they were made of is forgotten.
  await database.deleteFrom('state').where('name', '=', 'grouped').execute()
}
