import type { Kysely, RawBuilder } from 'kysely'
import type { Jobs } from './additions/jobs.ts'
import type { SourceStores } from './stores/store.ts'
import type { PassageRow, Tables } from './tables.ts'

export type Database = Kysely<Tables>

export interface FoundPassage extends PassageRow {
  rank: number
}

/** What a library works on. */
export interface Engine extends DatabaseEngine {
  /** Where bytes of sources lie that are not in the database. */
  stores: SourceStores
}

/**
 * What differs from one kind of database to the next; everything else is written once, in Kysely. The functions take
 * the database that they work on, because inside a transaction that is the transaction.
 */
export interface DatabaseEngine {
  database: Database
  /** The type of a column of bytes. */
  bytesType: 'blob' | 'bytea'
  /** The type of a column of text that is ordered by its code points, whatever the locale of the server. */
  orderedText: 'text' | 'text collate "C"'
  /** What ends the making of a table whose rows are small and found by their key alone; '' for nothing. */
  byKey: 'without rowid' | ''
  /** What begins a transaction that sees the library as it is at that moment, and holds nobody up. */
  beginSnapshot: string
  /** A table of whole numbers, in its column `value`, to be joined with: one parameter, however many there are. */
  listed(values: readonly number[]): RawBuilder<{ value: number }>
  /** Names of the tables that stand in the database, whoever made them. */
  tableNames(database: Database): Promise<string[]>
  /** Makes the table `passages` and what finds words in it. Part of the first migration. */
  createSearch(database: Database): Promise<void>
  /** Puts passages of one document in, with what finds words in them. */
  keepPassages(database: Database, passages: readonly PassageRow[]): Promise<void>
  /** Sets what the files of a library keep for good. To be called when it is known to be one. */
  settle(database: Database): Promise<void>
  /**
   * The passages that hold all of the phrases, as a query to be selected from; the best have the lowest `rank`, and equals follow by
   * document and place, so that the order of adding never shows. A phrase is one or several words in a row; `beginning` is one more, whose last
   * word may go on. Undefined where the phrases hold no word.
   */
  found(phrases: readonly string[], beginning: string | undefined): RawBuilder<FoundPassage> | undefined
  /** What the database itself finds wrong with its files, one sentence each. */
  faults(database: Database): Promise<string[]>
  /** Opens its jobs for workers; absent where a database has none, because one process does all the work. */
  openJobs?(): Promise<Jobs>
}
