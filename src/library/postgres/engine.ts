import { Kysely, sql } from 'kysely'
import type { Pool, PoolConfig } from 'pg'
import { LibraryError } from '../../model/index.ts'
import type { DatabaseEngine } from '../engine.ts'
import type { Tables } from '../tables.ts'
import { LibraryPostgresDialect } from './dialect.ts'
import { openJobs } from './jobs.ts'
import { createSearch, findByTags, foundPassages, keepPassages, numberPassages } from './search.ts'

export interface PostgresOptions {
  /** Milliseconds to wait for another program that writes. */
  busyTimeout: number
  readOnly: boolean
}

/** Milliseconds to wait for a connection. */
const CONNECTING = 10_000
/** One process needs few connections: one writes, some read. */
const CONNECTIONS = 4

/** Whether a library's place is the address of a PostgreSQL database. */
export function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place)
}

/** The address as it may be shown: without a password. */
export function shownAddress(address: string): string {
  try {
    const url = new URL(address)
    url.password = ''
    url.searchParams.delete('password')
    return url.toString()
  } catch {
    return 'postgres://…'
  }
}

/**
 * Opens a PostgreSQL database, without changing it yet. The server is asked with the first query.
 *
 * @throws LibraryError `library-unreachable` when the address is none or the driver is not installed.
 */
export async function openPostgres(address: string, options: PostgresOptions): Promise<DatabaseEngine> {
  const path = shownAddress(address)
  const pool = await poolFor(address, path, options)
  // A connection that the server ends is told by the query that needs it; the next one asks for a new connection.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const database = new Kysely<Tables>({ dialect: new LibraryPostgresDialect({ pool }, path) })
  return {
    database,
    bytesType: 'bytea',
    orderedText: 'text collate "C"',
    byKey: '',
    beginSnapshot: 'begin isolation level repeatable read read only',
    parameter: (at) => `$${at + 1}`,
    listed: (values) => sql`(select unnest(${`{${values.join(',')}}`}::bigint[]) as value)`,
    createSearch,
    numberPassages,
    findByTags,
    keepPassages,
    found: async (_, finding) => foundPassages(finding),
    async tableNames(database) {
      const { rows } = await sql<{
        name: string
      }>`select tablename::text as name from pg_tables where schemaname = current_schema()`.execute(database)
      return rows.map(({ name }) => name)
    },
    // The server keeps all that is to be kept.
    settle: async () => undefined,
    // The server verifies its own pages, and links can't be broken.
    faults: async () => [],
    openJobs: () => openJobs(database, path),
  }
}

async function poolFor(address: string, path: string, options: PostgresOptions): Promise<Pool> {
  const settings = [
    `-c lock_timeout=${options.busyTimeout}`,
    ...(options.readOnly ? ['-c default_transaction_read_only=on'] : []),
  ]
  try {
    const url = new URL(address)
    const given = url.searchParams.get('options')
    url.searchParams.set('options', [...(given ? [given] : []), ...settings].join(' '))
    const { default: pg } = await import('pg')
    const config: PoolConfig = {
      connectionString: url.toString(),
      connectionTimeoutMillis: CONNECTING,
      max: CONNECTIONS,
      application_name: 'stemma',
    }
    return new pg.Pool(config)
  } catch (error) {
    throw new LibraryError(
      'library-unreachable',
      path,
      `The library ${path} can't be opened: its address must be postgres://user@host/database, and the package "pg" must be installed.`,
      { cause: error },
    )
  }
}
