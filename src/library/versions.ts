import type { Database } from './database.ts'

/** A version of an address: the document, and the instant at which it was obtained (`''` where that is not known). */
export interface Version {
  document: string
  at: string
}

/** What an address (as it was given, or after redirects) was met with, in order of time; the same document again only where another lay between. */
export async function versionsOf(database: Database, address: string): Promise<Version[]> {
  const rows = await database
    .selectFrom('sightings')
    .innerJoin('documents', 'documents.sha256', 'sightings.sha256')
    .select(['documents.id as document', 'sightings.at'])
    .where((where) => where.or([where('name', '=', address), where('url', '=', address)]))
    .orderBy('sightings.at')
    .orderBy('documents.id')
    .execute()
  return rows.filter(({ document }, index) => rows[index - 1]?.document !== document)
}
