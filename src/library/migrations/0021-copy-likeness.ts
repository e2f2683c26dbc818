import type { Database } from '../database.ts'
import { migration0019 } from './0019-copy-likeness.ts'

/** How alike copies are is told on another scale, by how dense what they have in common is; the index is made anew as then. */
export async function migration0021(database: Database): Promise<void> {
  await migration0019(database)
}
