import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Which documents have a digest of what they are now: those that have none are found without looking at the others. */
export async function migration0012(database: Database): Promise<void> {
  const { schema } = database
  await schema
    .alterTable('documents')
    .addColumn('digested', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema
    .createIndex('documents_to_digest')
    .on('documents')
    .column('id')
    .where(sql<boolean>`digested = 0`)
    .execute()
  await database
    .updateTable('documents')
    .set({ digested: 1 })
    .where((where) =>
      where.exists(
        where
          .selectFrom('digests')
          .select('document')
          .whereRef('digests.document', '=', 'documents.id')
          .whereRef('digests.made_of', '=', 'documents.annotation'),
      ),
    )
    .execute()
}
