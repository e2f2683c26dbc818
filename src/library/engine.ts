import type { RawBuilder } from 'kysely'
import type { Jobs } from './additions/jobs.ts'
import type { Database } from './database.ts'
import type { SourceStores } from './stores/store.ts'
import type { PassageRow, PlacedPassage } from './tables.ts'

export interface FoundPassage extends PassageRow {
  rank: number
}

/** Which passages are found. */
export interface Finding {
  /** A phrase is one or several words in a row; a passage holds all of them. */
  phrases: readonly string[]
  /** One more, whose last word may go on. */
  beginning: string | undefined
  /** Tags that a passage must have all. */
  tags: readonly string[]
  /** What else must be true of a row of `passages`. */
  wanted: RawBuilder<unknown>
  /** At most so many, the first in order of number. */
  most: number
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
  /** How the value at a place, counted from 0, is called in a statement. */
  parameter(at: number): string
  /** A table of whole numbers, in its column `value`, to be joined with: one parameter, however many there are. */
  listed(values: readonly number[]): RawBuilder<{ value: number }>
  /** Names of the tables that stand in the database, whoever made them. */
  tableNames(database: Database): Promise<string[]>
  /** Makes the table `passages` and what finds words in it. Part of the first migration. */
  createSearch(database: Database): Promise<void>
  /** Lets passages have the numbers that they are given. Part of a later migration. */
  numberPassages(database: Database): Promise<void>
  /** Lets passages be found by their tags as by their words; those that are there have theirs when `fill` is done. Part of a later migration. */
  findByTags(database: Database, fill: () => Promise<void>): Promise<void>
  /** Puts passages in, with what finds them; they have tags but in migrations before that one. */
  keepPassages(
    database: Database,
    passages: readonly PlacedPassage[],
    form?: { haveTags: boolean },
  ): Promise<void>
  /** Sets what the files of a library keep for good. To be called when it is known to be one. */
  settle(database: Database): Promise<void>
  /**
   * The passages that are found, as a query to be selected from; the best have the lowest `rank`, and equals follow by document and
   * place, so that the order of adding never shows. Costs what `most` passages cost, unless few of those with the words are wanted.
   * Undefined where the phrases hold no word.
   */
  found(database: Database, finding: Finding): Promise<RawBuilder<FoundPassage> | undefined>
  /** What the database itself finds wrong with its files, one sentence each. */
  faults(database: Database): Promise<string[]>
  /** Opens its jobs for workers; absent where a database has none, because one process does all the work. */
  openJobs?(): Promise<Jobs>
}
