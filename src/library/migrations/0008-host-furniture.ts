import type { ColumnDefinitionBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'

const required = (column: ColumnDefinitionBuilder) => column.notNull()

/** What the pages of each host teach of its furniture, and with what each page was last compared. */
export async function migration0008({ schema }: Database, engine: Engine): Promise<void> {
  await schema
    .createTable('hosts')
    .addColumn('host', 'text', (column) => column.primaryKey())
    .addColumn('stale', 'integer', required)
    .execute()
  await schema
    .createTable('host_pages')
    .addColumn('document', 'text', (column) =>
      column.primaryKey().references('documents.id').onDelete('cascade'),
    )
    .addColumn('host', 'text', required)
    .addColumn('page', 'text', required)
    .addColumn('plain', 'text', required)
    .addColumn('reading', 'text', required)
    .addColumn('known', 'text', required)
    .addColumn('blocks', engine.bytesType, required)
    .addColumn('subject', engine.bytesType, required)
    .execute()
  await schema.createIndex('host_pages_page').on('host_pages').columns(['host', 'page', 'document']).execute()
  await schema
    .createIndex('host_pages_known')
    .on('host_pages')
    .columns(['host', 'known', 'document'])
    .execute()
}
