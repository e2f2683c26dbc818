import { LibraryError } from '../model/index.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { migration0001 } from './migrations/0001-library.ts'
import { migration0002 } from './migrations/0002-sighting-response.ts'
import { migration0003 } from './migrations/0003-decision-subjects.ts'
import { migration0004 } from './migrations/0004-accounts.ts'
import { migration0005 } from './migrations/0005-copy-index.ts'
import { migration0006 } from './migrations/0006-additions.ts'
import { migration0007 } from './migrations/0007-follow-ups.ts'
import { migration0008 } from './migrations/0008-host-furniture.ts'
import { migration0009 } from './migrations/0009-story-order.ts'
import { migration0010 } from './migrations/0010-texts.ts'
import { migration0011 } from './migrations/0011-facets.ts'
import { migration0012 } from './migrations/0012-digested.ts'
import { migration0013 } from './migrations/0013-source-stores.ts'
import { migration0014 } from './migrations/0014-learnt.ts'
import { migration0015 } from './migrations/0015-passage-places.ts'
import { migration0016 } from './migrations/0016-story-digests.ts'
import { migration0017 } from './migrations/0017-passage-tags.ts'
import { migration0018 } from './migrations/0018-collated.ts'
import { migration0019 } from './migrations/0019-copy-likeness.ts'
import { migration0020 } from './migrations/0020-story-digests.ts'
import { migration0021 } from './migrations/0021-copy-likeness.ts'

interface Migration {
  name: string
  up: (database: Database, engine: Engine) => Promise<void>
}

/** In order. A migration that was published is never changed; a new form of the library is a new migration. */
const MIGRATIONS: readonly Migration[] = [
  { name: '0001-library', up: migration0001 },
  { name: '0002-sighting-response', up: migration0002 },
  { name: '0003-decision-subjects', up: migration0003 },
  { name: '0004-accounts', up: migration0004 },
  { name: '0005-copy-index', up: migration0005 },
  { name: '0006-additions', up: migration0006 },
  { name: '0007-follow-ups', up: migration0007 },
  { name: '0008-host-furniture', up: migration0008 },
  { name: '0009-story-order', up: migration0009 },
  { name: '0010-texts', up: migration0010 },
  { name: '0011-facets', up: migration0011 },
  { name: '0012-digested', up: migration0012 },
  { name: '0013-source-stores', up: migration0013 },
  { name: '0014-learnt', up: migration0014 },
  { name: '0015-passage-places', up: migration0015 },
  { name: '0016-story-digests', up: migration0016 },
  { name: '0017-passage-tags', up: migration0017 },
  { name: '0018-collated', up: migration0018 },
  { name: '0019-copy-likeness', up: migration0019 },
  { name: '0020-story-digests', up: migration0020 },
  { name: '0021-copy-likeness', up: migration0021 },
]

/**
 * Brings the library to the form that this Stemma works with: all of it or nothing. An empty database is filled
 * when `create` says so.
 *
 * @throws LibraryError `not-a-library` when the database holds something else, `newer-library` when a later Stemma has
 * changed its form, `no-library` when it is empty and may not be filled.
 */
export async function migrate(engine: Engine, path: string, create: boolean): Promise<void> {
  if ((await missingMigrations(engine.database)).length === 0) return
  await engine.database.transaction().execute(async (database) => {
    // Asked again, now that no other program can be at it.
    const missing = await missingMigrations(database)
    await database.schema
      .createTable('stemma_migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.notNull().primaryKey())
      .execute()
    for (const { name, up } of missing) {
      await up(database, engine)
      await database.insertInto('stemma_migrations').values({ name }).execute()
    }
  })

  async function missingMigrations(database: Database): Promise<readonly Migration[]> {
    const tables = await engine.tableNames(database)
    if (tables.length === 0) {
      if (create) return MIGRATIONS
      throw noLibrary(path)
    }
    if (!tables.includes('stemma_migrations')) throw notALibrary(path)
    const done = (await database.selectFrom('stemma_migrations').select('name').execute()).map(
      ({ name }) => name,
    )
    const known = new Set(MIGRATIONS.map(({ name }) => name))
    if (done.some((name) => !known.has(name))) throw newerLibrary(path)
    return MIGRATIONS.filter(({ name }) => !done.includes(name))
  }
}

/** There is nothing at `path` yet. */
export function noLibrary(path: string): LibraryError {
  return new LibraryError(
    'no-library',
    path,
    `There is no library ${path} yet; make one with "stemma add", or name another with --library.`,
  )
}

function notALibrary(path: string): LibraryError {
  return new LibraryError(
    'not-a-library',
    path,
    `${path} is the database of another program, not a library; name another with --library.`,
  )
}

function newerLibrary(path: string): LibraryError {
  return new LibraryError(
    'newer-library',
    path,
    `The library ${path} was written by a newer Stemma; use that one, or name another library with --library.`,
  )
}
