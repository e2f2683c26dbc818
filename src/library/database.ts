import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The library's tables, to be asked and changed; inside a transaction that is the transaction. */
export type Database = Kysely<Tables>
