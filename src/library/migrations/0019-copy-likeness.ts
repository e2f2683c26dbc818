import type { Database } from '../database.ts'

/**
 * How alike copies are is told otherwise: by what they have in common word for word, too. The copy index is emptied, and made anew with
 * what stories are made from when they are next looked at.
 */
export async function migration0019(database: Database): Promise<void> {
  await database.updateTable('digests').set({ made_of: '', text: null }).execute()
  for (const table of ['overlaps', 'fingerprints', 'runs', 'texts'] as const)
    await database.deleteFrom(table).execute()
  await database.updateTable('documents').set({ digested: 0 }).execute()
  await database.updateTable('state').set({ value: '' }).where('name', '=', 'grouped').execute()
}
