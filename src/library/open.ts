import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { isPostgres, openPostgres, shownAddress } from './postgres/engine.ts'
import { openSqlite } from './sqlite/engine.ts'
import { s3Stores } from './stores/s3.ts'

export interface EngineOptions {
  /** Makes a library, and its folder, when there is none. */
  create: boolean
  /** Refuses every change. */
  readOnly: boolean
  /** Milliseconds to wait for another program that writes. */
  busyTimeout: number
  /** Where new sources are kept: `s3://bucket/prefix`, or '' for the database. */
  sources: string
}

/**
 * Opens the database at `place`, a file or the address of a PostgreSQL database (`postgres://…`), and brings it to the form of this
 * Stemma. `path` is the place as it may be shown.
 *
 * @throws LibraryError `no-library`, `not-a-library`, `newer-library`, `sources-unreachable`, and as every method of a library.
 */
export async function openEngine(
  place: string,
  options: EngineOptions,
): Promise<{ engine: Engine; path: string }> {
  const stores = s3Stores(options.sources)
  const database = isPostgres(place) ? await openPostgres(place, options) : openSqlite(place, options)
  const engine: Engine = { ...database, stores }
  const path = isPostgres(place) ? shownAddress(place) : place
  try {
    await migrate(engine, path, options.create)
    await engine.settle(engine.database)
  } catch (error) {
    await engine.database.destroy()
    throw error
  }
  return { engine, path }
}
