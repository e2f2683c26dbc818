import type { Database } from '../database.ts'

/**
 * What stories are made from is kept otherwise, with the people that a document names and with large figures in one form: it is made again when
 * they are next looked at.
 */
export async function migration0020(database: Database): Promise<void> {
  await database.updateTable('digests').set({ made_of: '' }).execute()
  await database.updateTable('documents').set({ digested: 0 }).execute()
  await database.updateTable('state').set({ value: '' }).where('name', '=', 'grouped').execute()
}
