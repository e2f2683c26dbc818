import { type RawBuilder, sql } from 'kysely'
import type { Likeness } from '../collate/passages/average-link.ts'
import { MAX_DOCUMENTS, SharedFingerprints } from '../collate/passages/candidates.ts'
import { copyLikeness } from '../collate/passages/copies.ts'
import { features } from '../collate/passages/features.ts'
import { type Fingerprints, fingerprints } from '../collate/passages/fingerprints.ts'
import { Comparer } from '../collate/passages/overlap.ts'
import type { Database } from './engine.ts'

/** Hashes in one query: every engine takes so many values and more. */
const CHUNK = 4000

/**
 * Puts a document into the copy index and finds those that share passages with it. Costs what it and its neighbours cost,
 * whatever the number of documents. The pairs that are kept are those of `copyPairs` for all documents together: a
 * fingerprint that becomes too common to be followed takes the pairs with it that hang on it alone. In a transaction.
 */
export async function indexCopies(database: Database, document: string): Promise<void> {
  const { number, codes } = await digestOf(database, document)
  const own = fingerprints(features(codes))
  await keep(database, number, own)
  const tooCommon = await heldBy(database, own, MAX_DOCUMENTS + 1)
  await refresh(database, document)
  for (const hash of tooCommon) await refreshPairsAmong(database, await holders(database, hash), document)
}

/** Takes a document out of the copy index; pairs that its presence kept apart are found again. In a transaction. */
export async function unindexCopies(database: Database, document: string): Promise<void> {
  const row = await database
    .selectFrom('digests')
    .select(['number', 'codes'])
    .where('document', '=', document)
    .executeTakeFirst()
  if (row === undefined) return
  const own = fingerprints(features(codesOf(row.codes)))
  const rareAgain = await heldBy(database, own, MAX_DOCUMENTS + 1)
  for (const hashes of chunks(own.hashes))
    await database
      .deleteFrom('fingerprints')
      .where('hash', 'in', hashes)
      .where('number', '=', row.number)
      .execute()
  await database
    .deleteFrom('overlaps')
    .where((where) => where.or([where('a', '=', document), where('b', '=', document)]))
    .execute()
  await database.deleteFrom('digests').where('document', '=', document).execute()
  const again = new Set<string>()
  for (const hash of rareAgain) for (const holder of await holders(database, hash)) again.add(holder)
  for (const holder of [...again].sort()) await refresh(database, holder)
}

/** All pairs that share passages. */
export async function overlaps(database: Database): Promise<Likeness[]> {
  return await database
    .selectFrom('overlaps')
    .select(['a', 'b', 'likeness'])
    .orderBy('a')
    .orderBy('b')
    .execute()
}

/** The documents that share passages with one, most alike first. */
export async function neighbours(
  database: Database,
  document: string,
): Promise<{ document: string; likeness: number }[]> {
  const rows = await database
    .selectFrom('overlaps')
    .select(['a', 'b', 'likeness'])
    .where((where) => where.or([where('a', '=', document), where('b', '=', document)]))
    .execute()
  return rows
    .map(({ a, b, likeness }) => ({ document: a === document ? b : a, likeness }))
    .sort((x, y) => y.likeness - x.likeness || (x.document < y.document ? -1 : 1))
}

/** The codes of a text's words as they are kept: 4 bytes each, the lowest first. */
export function bytesOf(codes: Uint32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4 * codes.length))
  codes.forEach((code, at) => {
    bytes.setUint32(4 * at, code, true)
  })
  return new Uint8Array(bytes.buffer)
}

/** The codes that `bytesOf` kept. */
export function codesOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getUint32(4 * at, true))
}

async function digestOf(
  database: Database,
  document: string,
): Promise<{ number: number; codes: Uint32Array }> {
  const { number, codes } = await database
    .selectFrom('digests')
    .select(['number', 'codes'])
    .where('document', '=', document)
    .executeTakeFirstOrThrow()
  return { number, codes: codesOf(codes) }
}

async function keep(database: Database, number: number, { hashes, places }: Fingerprints): Promise<void> {
  const rows = Array.from(hashes, (hash, at) => ({ hash: hash | 0, number, place: places[at] ?? 0 }))
  for (let at = 0; at < rows.length; at += CHUNK)
    await database
      .insertInto('fingerprints')
      .values(rows.slice(at, at + CHUNK))
      .execute()
}

/** Compares a document with all that may share a passage with it, and keeps what is found in place of what was. */
async function refresh(database: Database, document: string): Promise<void> {
  const { number, codes } = await digestOf(database, document)
  const found = features(codes)
  const own = fingerprints(found)
  const shared = new SharedFingerprints()
  const sizes = new Map<number, number>()
  const placeOf = new Map(Array.from(own.hashes, (hash, at) => [hash | 0, own.places[at] ?? 0]))
  for (const hashes of chunks(await followed(database, own))) {
    const rows = await database
      .selectFrom('fingerprints')
      .innerJoin('digests', 'digests.number', 'fingerprints.number')
      .select([
        'fingerprints.hash',
        'fingerprints.number',
        'fingerprints.place',
        'digests.fingerprints as size',
      ])
      .where('fingerprints.hash', 'in', hashes)
      .where('fingerprints.number', '!=', number)
      .execute()
    for (const row of rows) {
      shared.add(row.number, placeOf.get(row.hash) ?? 0, row.place)
      sizes.set(row.number, row.size)
    }
  }
  await database
    .deleteFrom('overlaps')
    .where((where) => where.or([where('a', '=', document), where('b', '=', document)]))
    .execute()
  const comparer = new Comparer()
  comparer.set(codes, found)
  for (const candidate of shared.take(own.hashes.length, (other) => sizes.get(other) ?? 0)) {
    const other = await database
      .selectFrom('digests')
      .select(['document', 'codes'])
      .where('number', '=', candidate)
      .executeTakeFirstOrThrow()
    const likeness = copyLikeness(comparer.overlap(codesOf(other.codes)))
    if (likeness === 0) continue
    const [a, b] = [document, other.document].sort() as [string, string]
    await database.insertInto('overlaps').values({ a, b, likeness }).execute()
  }
}

/** Looks again at the documents among these that were found to share passages with another of them. */
async function refreshPairsAmong(database: Database, documents: string[], except: string): Promise<void> {
  const pairs = await database
    .selectFrom('overlaps')
    .select('a')
    .where('a', 'in', documents)
    .where('b', 'in', documents)
    .execute()
  for (const a of new Set(pairs.map((pair) => pair.a))) if (a !== except) await refresh(database, a)
}

/** Those fingerprints that at most `MAX_DOCUMENTS` documents have. */
async function followed(database: Database, own: Fingerprints): Promise<number[]> {
  return (await counted(database, own)).flatMap(({ hash, documents }) =>
    documents <= MAX_DOCUMENTS ? [hash] : [],
  )
}

/** Those fingerprints that so many documents have. */
async function heldBy(database: Database, own: Fingerprints, wanted: number): Promise<number[]> {
  return (await counted(database, own)).flatMap(({ hash, documents }) => (documents === wanted ? [hash] : []))
}

/** How many documents have each fingerprint; counting stops when there are too many, whatever their number. */
async function counted(
  database: Database,
  own: Fingerprints,
): Promise<{ hash: number; documents: number }[]> {
  const found: { hash: number; documents: number }[] = []
  for (const hashes of chunks(own.hashes)) {
    const values: RawBuilder<unknown> = sql.join(hashes.map((hash) => sql`(${sql.lit(hash)})`))
    const { rows } = await sql<{ hash: number; documents: number | string }>`
      select wanted.column1 as hash, (
        select count(*) from (
          select 1 from fingerprints where fingerprints.hash = wanted.column1 limit ${sql.lit(MAX_DOCUMENTS + 2)}
        ) as few
      ) as documents from (values ${values}) as wanted`.execute(database)
    // A count is a bigint, which PostgreSQL's driver gives as a string.
    for (const { hash, documents } of rows) found.push({ hash, documents: Number(documents) })
  }
  return found
}

/** The documents that have a fingerprint, by id. */
async function holders(database: Database, hash: number): Promise<string[]> {
  const rows = await database
    .selectFrom('fingerprints')
    .innerJoin('digests', 'digests.number', 'fingerprints.number')
    .select('digests.document')
    .where('fingerprints.hash', '=', hash)
    .orderBy('digests.document')
    .execute()
  return rows.map(({ document }) => document)
}

/** Signed, as the databases keep them. */
function* chunks(hashes: Uint32Array | readonly number[]): Generator<number[]> {
  const all = Array.from(hashes, (hash) => hash | 0)
  for (let at = 0; at < all.length; at += CHUNK) yield all.slice(at, at + CHUNK)
}
