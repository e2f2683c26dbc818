import { furnitureOf, TAUGHT_BY } from '../read/host/furniture.ts'
import type { HostPage } from '../read/host/host-page.ts'
import { bytesOf, codesOf } from './copies/codes.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { insertRows } from './insert-rows.ts'
import type { HostPageRow } from './tables.ts'

/** No document has been compared with this: a page is to be looked at anew. */
export const UNKNOWN = ''

/** What a document's reading by itself teaches of its host; no page where it is of none. */
export interface Taught {
  document: string
  reading: string
  page: HostPage | undefined
}

/** Keeps what documents teach, of which nothing is kept. In a transaction. */
export async function keepHostPages(
  engine: Engine,
  database: Database,
  taught: readonly Taught[],
): Promise<void> {
  await insertRows(engine, database, 'host_pages', taught.map(rowOf))
  for (const host of new Set(taught.flatMap(({ page }) => page?.host ?? []))) await markHost(database, host)
}

/** Keeps what a document teaches in place of what an earlier reading did. In a transaction. */
export async function keepHostPage(engine: Engine, database: Database, taught: Taught): Promise<void> {
  await markHostOf(database, taught.document)
  await database.deleteFrom('host_pages').where('document', '=', taught.document).execute()
  await keepHostPages(engine, database, [taught])
}

function rowOf({ document, reading, page }: Taught): HostPageRow {
  return {
    document,
    host: page?.host ?? '',
    page: page?.page ?? '',
    plain: reading,
    reading,
    known: UNKNOWN,
    blocks: bytesOf(Uint32Array.from(page?.blocks ?? [])),
    subject: bytesOf(Uint32Array.from(page?.subject ?? [])),
  }
}

/** Marks the host of a document as one whose furniture may have changed; nothing where it is of none. */
export async function markHostOf(database: Database, document: string): Promise<void> {
  const row = await database
    .selectFrom('host_pages')
    .select('host')
    .where('document', '=', document)
    .where('host', '!=', '')
    .executeTakeFirst()
  if (row !== undefined) await markHost(database, row.host)
}

async function markHost(database: Database, host: string): Promise<void> {
  await database
    .insertInto('hosts')
    .values({ host, stale: 1 })
    .onConflict((conflict) => conflict.column('host').doUpdateSet({ stale: 1 }))
    .execute()
}

/** The hosts whose furniture may have changed, in order. */
export async function staleHosts(database: Database): Promise<string[]> {
  const rows = await database
    .selectFrom('hosts')
    .select('host')
    .where('stale', '=', 1)
    .orderBy('host')
    .execute()
  return rows.map(({ host }) => host)
}

/** The furniture of a host, from so many of its pages as teach it, whatever their number. */
export async function hostFurniture(database: Database, host: string): Promise<Set<number>> {
  const taught = await database
    .selectFrom('host_pages')
    .select((select) => ['page', select.fn.min('document').as('document')])
    .where('host', '=', host)
    .groupBy('page')
    .orderBy('page')
    .limit(TAUGHT_BY)
    .execute()
  const documents = taught.map(({ document }) => document)
  const rows = await database
    .selectFrom('host_pages')
    .select(['document', 'page', 'blocks', 'subject'])
    .where('document', 'in', documents)
    .execute()
  return furnitureOf(
    rows.map(({ document, page, blocks, subject }) => ({
      document,
      host,
      page,
      blocks: [...codesOf(blocks)],
      subject: [...codesOf(subject)],
    })),
  )
}

/** The documents of a host that were last compared with something else than what `known` names, in order. */
export async function comparedWithOther(database: Database, host: string, known: string): Promise<string[]> {
  const found: string[] = []
  for (const comparison of ['<', '>'] as const) {
    const rows = await database
      .selectFrom('host_pages')
      .select('document')
      .where('host', '=', host)
      .where('known', comparison, known)
      .execute()
    found.push(...rows.map(({ document }) => document))
  }
  return found.sort()
}
