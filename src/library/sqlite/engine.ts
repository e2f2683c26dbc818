import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { LibraryError } from '../../model/index.ts'
import type { DatabaseEngine } from '../engine.ts'
import { noLibrary } from '../migrate.ts'
import type { Tables } from '../tables.ts'
import { NodeSqliteDialect } from './dialect.ts'
import { libraryError } from './errors.ts'
import { createSearch, findByTags, foundPassages, keepPassages } from './search.ts'

/** KiB of pages in memory: what one transaction adds to the copy index lies all over it. */
const CACHE = 64 * 1024
/** Pages in the write-ahead log before they are put in their places: of those that many transactions change only the last form is. */
const LOGGED = 8192

export interface SqliteOptions {
  /** Makes the file, and its folder, when there is none. */
  create: boolean
  /** Milliseconds to wait for another program that writes. */
  busyTimeout: number
  readOnly: boolean
}

/**
 * Opens a SQLite file, without changing it yet.
 *
 * @throws LibraryError `no-library` when there is none and none is to be made; else as `libraryError` says.
 */
export function openSqlite(path: string, options: SqliteOptions): DatabaseEngine {
  let file: DatabaseSync | undefined
  try {
    if (!options.create && !isFile(path)) throw noLibrary(path)
    if (options.create) mkdirSync(dirname(path), { recursive: true })
    file = new DatabaseSync(path, { timeout: options.busyTimeout, readOnly: options.readOnly })
    // The first statement that looks into the file: it says whether this is SQLite at all.
    file.exec('pragma schema_version')
    file.exec(`pragma cache_size = -${CACHE}`)
    file.exec(`pragma wal_autocheckpoint = ${LOGGED}`)
    return engine(file, path, options.readOnly)
  } catch (error) {
    file?.close()
    throw libraryError(path, error)
  }
}

function engine(file: DatabaseSync, path: string, readOnly: boolean): DatabaseEngine {
  return {
    database: new Kysely<Tables>({ dialect: new NodeSqliteDialect(file, path) }),
    bytesType: 'blob',
    orderedText: 'text',
    byKey: 'without rowid',
    // With the write-ahead log a reader sees the same from its first query on.
    beginSnapshot: 'begin',
    parameter: () => '?',
    listed: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
    createSearch,
    // A row has the number that it is given.
    numberPassages: async () => undefined,
    findByTags,
    keepPassages,
    found: foundPassages,
    async tableNames(database) {
      const { rows } = await sql<{
        name: string
      }>`select name from sqlite_schema where type = 'table'`.execute(database)
      return rows.map(({ name }) => name)
    },
    async settle(database) {
      // With a write-ahead log readers and the writer don't wait for each other. Busy means that another program has the
      // file open at this moment, for the first time ever; then it is done by that one, or at the next opening.
      if (readOnly) return
      await sql`pragma journal_mode = wal`.execute(database).catch((error: unknown) => {
        if (!(error instanceof LibraryError) || error.code !== 'library-locked') throw error
      })
    },
    async faults(database) {
      const pages = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database)
      const links = await sql<{ table: string }>`pragma foreign_key_check`.execute(database)
      return [
        ...pages.rows.map((row) => row.integrity_check).filter((found) => found !== 'ok'),
        ...links.rows.map(({ table }) => `a row of ${table} points to one that is not there`),
      ]
    },
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
