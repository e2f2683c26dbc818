import { type ColumnDefinitionBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'

const required = (column: ColumnDefinitionBuilder) => column.notNull()
const ofDigest = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('digests.number').onDelete('cascade')

/**
 * The index that finds, in documents of other stories, what became of a commitment. It goes with the digests of its documents; those
 * that are there are made anew, so that the index is filled.
 */
export async function migration0007(database: Database, engine: Engine): Promise<void> {
  const { schema } = database
  const compact = engine.byKey
  const pledges = schema
    .createTable('pledge_keys')
    .addColumn('hash', 'integer', required)
    .addColumn('number', 'integer', ofDigest)
    .addColumn('commitment', 'text', required)
    .addPrimaryKeyConstraint('pledge_keys_key', ['hash', 'number', 'commitment'])
  const tellings = schema
    .createTable('telling_keys')
    .addColumn('hash', 'integer', required)
    .addColumn('number', 'integer', ofDigest)
    .addPrimaryKeyConstraint('telling_keys_key', ['hash', 'number'])
  const followUps = schema
    .createTable('follow_ups')
    .addColumn('number', 'integer', ofDigest)
    .addColumn('commitment', 'text', required)
    .addColumn('later', 'integer', ofDigest)
    .addColumn('hash', 'integer', required)
    .addPrimaryKeyConstraint('follow_ups_key', ['number', 'commitment', 'later', 'hash'])
  for (const table of [pledges, tellings, followUps]) {
    await (compact === '' ? table : table.modifyEnd(sql.raw(compact))).execute()
  }
  for (const table of ['pledge_keys', 'telling_keys'] as const) {
    await schema.createIndex(`${table}_number`).on(table).column('number').execute()
  }
  await schema.createIndex('follow_ups_later').on('follow_ups').column('later').execute()
  // Stale, so that they are made again with their keys when the stories are next looked at.
  await database.updateTable('digests').set({ made_of: '' }).execute()
  await database.updateTable('state').set({ value: '' }).where('name', '=', 'grouped').execute()
}
