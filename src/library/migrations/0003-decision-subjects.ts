import type { Database } from '../database.ts'

/**
 * Which documents a decision is about: asked for each document that is shown. A decision outlives its documents, so there is
 * no reference to them; when one is added again, what was decided of it holds again.
 */
export async function migration0003({ schema }: Database): Promise<void> {
  await schema
    .createTable('decision_subjects')
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull().references('decisions.id'))
    .addPrimaryKeyConstraint('decision_subjects_key', ['document', 'decision'])
    .execute()
  await schema.createIndex('decision_subjects_decision').on('decision_subjects').column('decision').execute()
}
