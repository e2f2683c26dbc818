import { LibraryError, Sighting } from '../model/index.ts'
import type { Database } from './database.ts'
import type { SightingRow } from './tables.ts'

/**
 * Sightings in an order that depends on nothing but themselves; the first is the one a source is read under (its
 * address may be evidence for a reading). One with an address comes first, because it tells more.
 */
export async function sightingsOf(database: Database, sha256: string): Promise<Sighting[]> {
  return (await sightingsBySource(database, [sha256])).get(sha256) ?? []
}

/** As `sightingsOf`, of some hundred sources. */
export async function sightingsBySource(
  database: Database,
  sources: readonly string[],
): Promise<Map<string, Sighting[]>> {
  if (sources.length === 0) return new Map()
  const rows = await database.selectFrom('sightings').selectAll().where('sha256', 'in', sources).execute()
  const found = Map.groupBy(rows, ({ sha256 }) => sha256)
  return new Map([...found].map(([sha256, of]) => [sha256, inOrder(of.map(sightingOf))]))
}

function sightingOf({ name, url, at, media_type, headers }: SightingRow): Sighting {
  return {
    name,
    ...(url === '' ? {} : { url }),
    ...(at === '' ? {} : { at }),
    ...(media_type === '' ? {} : { mediaType: media_type }),
    ...(headers === '' ? {} : { headers: headersOf(headers, name) }),
  }
}

function headersOf(json: string, name: string): Sighting['headers'] {
  try {
    return Sighting.shape.headers.parse(JSON.parse(json))
  } catch (error) {
    throw new LibraryError(
      'library-damaged',
      name,
      `The headers that are kept with ${name} are damaged; take the library from a backup, or remove it and add it again.`,
      { cause: error },
    )
  }
}

/** The latest sighting of an address (as it was given, or after redirects) that came with headers; undefined when there is none. */
export async function latestResponse(database: Database, address: string): Promise<Sighting | undefined> {
  const row = await database
    .selectFrom('sightings')
    .selectAll()
    .where((where) => where.or([where('name', '=', address), where('url', '=', address)]))
    .where('headers', '!=', '')
    .orderBy('at', 'desc')
    .orderBy('sha256')
    .limit(1)
    .executeTakeFirst()
  return row && sightingOf(row)
}

/** `sighting` put in its place among others, once: the same name, address and instant are the same sighting, as first kept. */
export function withSighting(others: readonly Sighting[], sighting: Sighting): Sighting[] {
  return inOrder(others.some((other) => same(other, sighting)) ? [...others] : [...others, sighting])
}

export function sightingRow(
  sha256: string,
  { name, url = '', at = '', mediaType = '', headers }: Sighting,
): SightingRow {
  return {
    sha256,
    name,
    url,
    at,
    media_type: mediaType,
    headers: headers === undefined ? '' : JSON.stringify(headers),
  }
}

function inOrder(sightings: Sighting[]): Sighting[] {
  return sightings.sort(
    (a, b) =>
      Number(a.url === undefined) - Number(b.url === undefined) ||
      compare(a.url ?? '', b.url ?? '') ||
      compare(a.at ?? '', b.at ?? '') ||
      compare(a.name, b.name),
  )
}

function same(a: Sighting, b: Sighting): boolean {
  return a.name === b.name && a.url === b.url && a.at === b.at
}

/** By UTF-16 code units: the order must not depend on a locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
