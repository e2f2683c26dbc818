import { randomUUID } from 'node:crypto'
import { LibraryError, UnavailableError } from '../model/index.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { sha256 } from './key.ts'
import { setState, stateOf } from './state.ts'
import type { SourceRow } from './tables.ts'

/** Name of the state that tells a library's own folder in stores: several may be given the same bucket and prefix. */
export const STORE = 'store'
/** Counts how often bytes were taken out of stores. */
const DISCARDED = 'discarded'

/** Where the bytes of a source lie that is about to be added. */
export interface Kept {
  /** Of a store, '' for the database. */
  folder: string
  /** Whether they were put there now, and how often bytes had been taken out before; absent where the source was there already. */
  put?: { discarded: string }
}

/** Bytes of a source that are told apart from others by what they are. */
type StoredRow = Pick<SourceRow, 'sha256' | 'bytes' | 'store'>

/**
 * Puts the bytes of a source that is not in the library into the store for new ones, if there is one. Not in a transaction: a store may
 * take its time, and there is one place for writers. If the source does not come in after all, the bytes lie there under their hash,
 * and are put over when it comes again.
 *
 * @throws LibraryError `sources-away`, `sources-unreachable`; then nothing is kept.
 */
export async function keepOutside(
  engine: Engine,
  sha: string,
  bytes: Uint8Array,
  isNew: boolean,
): Promise<Kept> {
  const { database, stores } = engine
  if (isNew && stores.newOnes === '') return { folder: '' }
  const row = await database
    .selectFrom('sources')
    .select('store')
    .where('sha256', '=', sha)
    .executeTakeFirst()
  if (row !== undefined || stores.newOnes === '') return { folder: row?.store ?? '' }
  const discarded = await discardedCount(database)
  const folder = await ownFolder(engine)
  await (await stores.at(folder)).put(sha, bytes)
  return { folder, put: { discarded } }
}

/** Whether bytes lie where `keepOutside` left them, whatever others removed since. In the transaction that puts their source in. */
export async function stillKept(database: Database, sha: string, kept: Kept): Promise<boolean> {
  if (kept.folder === '') return true
  if (kept.put !== undefined) return (await discardedCount(database)) === kept.put.discarded
  const row = await database
    .selectFrom('sources')
    .select('store')
    .where('sha256', '=', sha)
    .executeTakeFirst()
  return row?.store === kept.folder
}

/**
 * The bytes of a source, wherever they lie.
 *
 * @throws LibraryError `sources-away`, `sources-unreachable`; `library-damaged` when a store has no or other bytes.
 */
export async function keptBytes(
  { stores }: Engine,
  { sha256: sha, bytes, store }: StoredRow,
): Promise<Uint8Array> {
  if (store === '') return bytes
  const found = await (await stores.at(store)).get(sha)
  if (found === undefined)
    throw new LibraryError(
      'library-damaged',
      sha,
      `The bytes of the source ${sha} are no longer in ${store}; take them from a backup.`,
    )
  if (sha256(found) !== sha) throw damagedSource(sha)
  return found
}

export function damagedSource(sha: string): LibraryError {
  return new LibraryError(
    'library-damaged',
    sha,
    `The bytes of the source ${sha} are not those that were added.`,
  )
}

/** Remembers that the bytes of a source are to go from their store. In the transaction that takes the source out. */
export async function discard(database: Database, sha: string): Promise<void> {
  await database
    .insertInto('discarded_sources')
    .columns(['sha256', 'store'])
    .expression(
      database
        .selectFrom('sources')
        .select(['sha256', 'store'])
        .where('sha256', '=', sha)
        .where('store', '!=', ''),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * Takes the bytes out of their stores that no source has any longer. Each in a transaction of its own, so that nobody adds the
 * same source meanwhile: it may be in again, and then its bytes stay. What a store that is away still has goes at the next time.
 */
export async function discardLeftOver(engine: Engine): Promise<void> {
  const { database, stores } = engine
  const left = await database.selectFrom('discarded_sources').selectAll().orderBy('sha256').execute()
  try {
    for (const { sha256: sha, store } of left)
      await database.transaction().execute(async (transaction) => {
        const again = await transaction
          .selectFrom('sources')
          .select('sha256')
          .where('sha256', '=', sha)
          .where('store', '=', store)
          .executeTakeFirst()
        if (again === undefined) await (await stores.at(store)).remove(sha)
        await transaction
          .deleteFrom('discarded_sources')
          .where('sha256', '=', sha)
          .where('store', '=', store)
          .execute()
        // Who has put these bytes meanwhile, and is about to add their source, puts them once more.
        await setState(transaction, DISCARDED, String(Number(await discardedCount(transaction)) + 1))
      })
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error
  }
}

/** What a copied source is in its copy, whose store may be another one. In the transaction that makes the copy. */
export async function copiedSource(
  from: Engine,
  to: Engine,
  database: Database,
  row: Record<string, unknown>,
): Promise<Pick<SourceRow, 'bytes' | 'store'>> {
  const { sha256: sha, bytes, store } = row
  if (!(bytes instanceof Uint8Array) || typeof sha !== 'string') return { bytes: new Uint8Array(), store: '' }
  const found = await keptBytes(from, { sha256: sha, bytes, store: String(store) })
  if (to.stores.newOnes === '') return { bytes: found, store: '' }
  const folder = await ownFolderIn(database, to.stores.newOnes)
  await (await to.stores.at(folder)).put(sha, found)
  return { bytes: new Uint8Array(), store: folder }
}

async function ownFolder({ database, stores }: Engine): Promise<string> {
  const known = await stateOf(database, STORE)
  if (known !== undefined) return folderIn(stores.newOnes, known)
  return await database.transaction().execute((transaction) => ownFolderIn(transaction, stores.newOnes))
}

/** In a transaction: all programs that use a library find the same. */
async function ownFolderIn(database: Database, address: string): Promise<string> {
  const known = await stateOf(database, STORE)
  const own = known ?? randomUUID()
  if (known === undefined) await setState(database, STORE, own)
  return folderIn(address, own)
}

function folderIn(address: string, own: string): string {
  return `${address.replace(/\/+$/, '')}/${own}`
}

async function discardedCount(database: Database): Promise<string> {
  return (await stateOf(database, DISCARDED)) ?? '0'
}
