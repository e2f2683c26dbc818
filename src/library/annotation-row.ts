import type { Annotations } from '../model/index.ts'
import type { Database } from './database.ts'
import type { AnnotationRow } from './tables.ts'

/** Keeps annotations under their id; those that are there already stay as they are. */
export async function keepAnnotations(
  database: Database,
  row: Omit<AnnotationRow, 'json'>,
  annotations: Annotations,
): Promise<void> {
  await database
    .insertInto('annotations')
    .values({ ...row, json: JSON.stringify(annotations) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
