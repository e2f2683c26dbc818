import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Of which documents it is kept what they teach of their host as they are now: the others are found without looking at these. */
export async function migration0014(database: Database): Promise<void> {
  const { schema } = database
  await schema
    .alterTable('documents')
    .addColumn('learnt', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema
    .createIndex('documents_to_learn')
    .on('documents')
    .column('id')
    .where(sql<boolean>`learnt = 0`)
    .execute()
  await database
    .updateTable('documents')
    .set({ learnt: 1 })
    .where((where) =>
      where.exists(
        where
          .selectFrom('host_pages')
          .select('document')
          .whereRef('host_pages.document', '=', 'documents.id')
          .whereRef('host_pages.reading', '=', 'documents.reading'),
      ),
    )
    .execute()
}
