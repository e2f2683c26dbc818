import type { Database } from '../database.ts'

/** What came with a source's bytes: their media type (`''` for none) and the headers of the response, as JSON. */
export async function migration0002({ schema }: Database): Promise<void> {
  for (const [name, none] of [
    ['media_type', ''],
    ['headers', ''],
  ] as const) {
    await schema
      .alterTable('sightings')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(none))
      .execute()
  }
  // Asked each time an address is added again.
  await schema.createIndex('sightings_name').on('sightings').column('name').execute()
  await schema.createIndex('sightings_url').on('sightings').column('url').execute()
}
