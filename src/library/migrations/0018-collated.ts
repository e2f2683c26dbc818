import type { Database } from '../database.ts'

/** What a report is collated of, so that it need not be made anew where only the reasons for its story read otherwise. */
export async function migration0018({ schema }: Database): Promise<void> {
  await schema
    .alterTable('reports')
    .addColumn('collated', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
}
