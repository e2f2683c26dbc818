import { existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { UsageError } from '../model/index.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { sourcesLocation } from './location.ts'
import { openEngine } from './open.ts'
import { isPostgres, shownAddress } from './postgres/engine.ts'
import { copiedSource, STORE } from './stored-bytes.ts'
import type { PlacedPassage, Tables } from './tables.ts'

/** Milliseconds to wait for another program that writes. */
const BUSY = 5000

/**
 * What a copy takes over, in an order in which every row finds those that it points to, by the columns that tell its rows apart, and how
 * many rows are in memory at a time. Orders are not taken over: they belong to the workers of the database that they lie in.
 */
export const COPIED: readonly { table: keyof Tables; key: readonly string[]; rows: number }[] = [
  { table: 'sources', key: ['sha256'], rows: 4 },
  { table: 'sightings', key: ['sha256', 'name', 'url', 'at'], rows: 500 },
  { table: 'readings', key: ['id'], rows: 20 },
  { table: 'annotations', key: ['id'], rows: 20 },
  { table: 'documents', key: ['id'], rows: 500 },
  { table: 'hosts', key: ['host'], rows: 500 },
  { table: 'host_pages', key: ['document'], rows: 100 },
  { table: 'passages', key: ['id'], rows: 500 },
  { table: 'facets', key: ['document', 'begins', 'kind', 'folded'], rows: 1000 },
  { table: 'texts', key: ['slot'], rows: 100 },
  { table: 'digests', key: ['document'], rows: 100 },
  { table: 'fingerprints', key: ['hash', 'text'], rows: 2000 },
  { table: 'runs', key: ['run', 'number'], rows: 2000 },
  { table: 'overlaps', key: ['a', 'b'], rows: 500 },
  { table: 'pledge_keys', key: ['hash', 'number', 'commitment'], rows: 2000 },
  { table: 'telling_keys', key: ['hash', 'number'], rows: 2000 },
  { table: 'follow_ups', key: ['number', 'commitment', 'later', 'hash'], rows: 2000 },
  { table: 'reports', key: ['id'], rows: 20 },
  { table: 'stories', key: ['id'], rows: 500 },
  { table: 'memberships', key: ['story', 'document'], rows: 500 },
  { table: 'decisions', key: ['id'], rows: 500 },
  { table: 'decision_subjects', key: ['document', 'decision'], rows: 500 },
  { table: 'state', key: ['name'], rows: 500 },
  { table: 'accounts', key: ['name'], rows: 500 },
  { table: 'credentials', key: ['hash'], rows: 500 },
]

export interface CopyOptions {
  /** Told of each table when it is begun. */
  onTable?: (table: string) => void
  /** Where the copy keeps its sources, `s3://bucket/prefix`, or '' for its database; $STEMMA_SOURCES unless told otherwise. */
  sources?: string
}

/**
 * Copies a library, whole or not at all, from any kind of database to any: what is in it at one moment, whatever others write meanwhile.
 * A file that is to be made appears under its name when all is in it; a database server takes all in one transaction.
 *
 * @throws UsageError `library-exists` when something is at `to` already; LibraryError.
 */
export async function copyLibrary(from: string, to: string, options: CopyOptions = {}): Promise<void> {
  const source = await openEngine(from, { create: false, readOnly: false, busyTimeout: BUSY, sources: '' })
  try {
    if (isPostgres(to)) await fill(source.engine, to, options)
    else await makeFile(source.engine, resolve(to), options)
  } finally {
    source.engine.stores.close()
    await source.engine.database.destroy()
  }
}

async function makeFile(source: Engine, file: string, options: CopyOptions): Promise<void> {
  if (existsSync(file)) throw exists(file)
  const making = `${file}.copying-${process.pid}`
  try {
    await fill(source, making, options)
    renameSync(making, file)
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${making}${rest}`, { force: true })
  }
}

async function fill(source: Engine, to: string, options: CopyOptions): Promise<void> {
  const { onTable, sources = sourcesLocation() } = options
  const { engine } = await openEngine(to, { create: true, readOnly: false, busyTimeout: BUSY, sources })
  try {
    await source.database.connection().execute(async (reading) => {
      await sql.raw(source.beginSnapshot).execute(reading)
      await engine.database.transaction().execute(async (writing) => {
        if (await holdsAnything(writing)) throw exists(isPostgres(to) ? shownAddress(to) : to)
        for (const { table, key, rows } of COPIED) {
          onTable?.(table)
          for await (const batch of rowsOf(reading, table, key, rows))
            await put({ from: source, to: engine }, writing, table, batch)
        }
      })
      await sql`commit`.execute(reading)
    })
  } finally {
    engine.stores.close()
    await engine.database.destroy()
  }
}

type Row = Record<string, unknown>

/** The rows of a table in order of its key, some at a time. */
async function* rowsOf(
  database: Database,
  table: string,
  key: readonly string[],
  limit: number,
): AsyncGenerator<Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let last: Row | undefined
  for (;;) {
    const values = last === undefined ? undefined : sql.join(key.map((column) => last?.[column]))
    const behind = values === undefined ? sql`` : sql`where (${columns}) > (${values})`
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${behind} order by ${columns} limit ${limit}`.execute(database)
    if (rows.length > 0) yield rows
    if (rows.length < limit) return
    last = rows.at(-1)
  }
}

async function put(
  { from, to }: { from: Engine; to: Engine },
  database: Database,
  table: keyof Tables,
  copied: readonly Row[],
): Promise<void> {
  // What finds words in them differs from one kind of database to the next.
  if (table === 'passages') return await to.keepPassages(database, copied.map(passageOf))
  const rows: Row[] = []
  for (const row of copied) {
    if (table === 'sources') rows.push({ ...row, ...(await copiedSource(from, to, database, row)) })
    // A copy has a folder of its own in the store: what is removed from one is still in the other.
    else if (table !== 'state' || row['name'] !== STORE) rows.push(row)
  }
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(database)
}

function passageOf({ id, document, begins, ends, words, tags }: Row): PlacedPassage {
  return {
    id: Number(id),
    document: String(document),
    begins: Number(begins),
    ends: Number(ends),
    words: String(words),
    tags: String(tags),
  }
}

/** Whether a library has more than its form. */
async function holdsAnything(database: Database): Promise<boolean> {
  for (const table of ['sources', 'decisions', 'accounts'] as const) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(database)
    if (rows.length > 0) return true
  }
  return false
}

function exists(place: string): UsageError {
  return new UsageError(
    'library-exists',
    place,
    `${place} is there already and is not written over; name a place where nothing is.`,
  )
}
