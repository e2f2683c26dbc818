import { sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * The revision of the library: it changes with every change of a document. What is made of many documents
 * remembers the revision that it was made of.
 */
export async function revision(database: Database): Promise<number> {
  return Number((await stateOf(database, 'revision')) ?? '0')
}

/** Counts a change; to be called in the transaction that makes it. */
export async function markChanged(database: Database): Promise<void> {
  await database
    .insertInto('state')
    .values({ name: 'revision', value: '1' })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ value: sql<string>`cast(cast(state.value as bigint) + 1 as text)` }),
    )
    .execute()
}

export async function stateOf(database: Database, name: string): Promise<string | undefined> {
  const row = await database.selectFrom('state').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value
}

export async function setState(database: Database, name: string, value: string): Promise<void> {
  await database
    .insertInto('state')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
