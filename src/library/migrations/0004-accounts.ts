import type { Database } from '../database.ts'

/** People who may use the library from elsewhere, and what they show for it: sessions and tokens, of which only hashes are kept. */
export async function migration0004({ schema }: Database): Promise<void> {
  await schema
    .createTable('accounts')
    .addColumn('name', 'text', (column) => column.notNull().primaryKey())
    .addColumn('password', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('made', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('credentials')
    .addColumn('hash', 'text', (column) => column.notNull().primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) =>
      column.notNull().references('accounts.name').onDelete('cascade'),
    )
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('made', 'text', (column) => column.notNull())
    .addColumn('expires', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('credentials_account').on('credentials').column('account').execute()
}
