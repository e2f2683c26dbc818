import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'
import { placed } from '../passage-places.ts'

/** Passages have numbers that do not tell when their documents came; the index of words is made anew, a document at a time. */
export async function migration0015(database: Database, engine: Engine): Promise<void> {
  await engine.numberPassages(database)
  const documents = await database.selectFrom('documents').select('id').orderBy('id').execute()
  for (const { id } of documents) {
    const kept = await database
      .selectFrom('passages')
      .select(['document', 'begins', 'ends', 'words'])
      .where('document', '=', id)
      .execute()
    await database.deleteFrom('passages').where('document', '=', id).execute()
    const untagged = kept.map((passage) => ({ ...passage, tags: '' }))
    await engine.keepPassages(database, await placed(database, untagged), { haveTags: false })
  }
}
