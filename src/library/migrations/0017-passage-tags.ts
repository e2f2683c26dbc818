import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'
import { tagged } from '../tags.ts'

/** Passages are found by what they can be narrowed down to as by their words. */
export async function migration0017(database: Database, engine: Engine): Promise<void> {
  await database.schema
    .alterTable('passages')
    .addColumn('tags', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await engine.findByTags(database, async () => {
    const documents = await database
      .selectFrom('facets')
      .select('document')
      .distinct()
      .orderBy('document')
      .execute()
    for (const { document } of documents) {
      const passages = await database
        .selectFrom('passages')
        .select(['document', 'begins', 'ends', 'words'])
        .where('document', '=', document)
        .execute()
      const facets = await database
        .selectFrom('facets')
        .selectAll()
        .where('document', '=', document)
        .execute()
      for (const { begins, tags } of tagged(passages, facets))
        if (tags !== '')
          await database
            .updateTable('passages')
            .set({ tags })
            .where('document', '=', document)
            .where('begins', '=', begins)
            .execute()
    }
  })
}
