import type { ColumnDefinitionBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'

const required = (column: ColumnDefinitionBuilder) => column.notNull()
const key = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey()
const ofSource = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('sources.sha256').onDelete('cascade')

/** The first form of a library. What belongs to a source goes with it. */
export async function migration0001(database: Database, engine: Engine): Promise<void> {
  const { schema } = database
  await schema
    .createTable('sources')
    .addColumn('sha256', 'text', key)
    .addColumn('bytes', engine.bytesType, required)
    .addColumn('format', 'text', required)
    .addColumn('size', 'integer', required)
    .execute()
  await schema
    .createTable('sightings')
    .addColumn('sha256', 'text', ofSource)
    .addColumn('name', 'text', required)
    .addColumn('url', 'text', required)
    .addColumn('at', 'text', required)
    .addPrimaryKeyConstraint('sightings_key', ['sha256', 'name', 'url', 'at'])
    .execute()
  await schema
    .createTable('readings')
    .addColumn('id', 'text', key)
    .addColumn('sha256', 'text', ofSource)
    .addColumn('reader', 'text', required)
    .addColumn('json', 'text', required)
    .execute()
  await schema
    .createTable('annotations')
    .addColumn('id', 'text', key)
    .addColumn('reading', 'text', (column) => column.notNull().references('readings.id').onDelete('cascade'))
    .addColumn('annotator', 'text', required)
    .addColumn('as_of', 'text', required)
    .addColumn('json', 'text', required)
    .execute()
  await schema
    .createTable('documents')
    .addColumn('id', 'text', key)
    .addColumn('sha256', 'text', (column) => ofSource(column).unique())
    .addColumn('reading', 'text', (column) => column.notNull().references('readings.id').onDelete('cascade'))
    .addColumn('annotation', 'text', (column) =>
      column.notNull().references('annotations.id').onDelete('cascade'),
    )
    .addColumn('as_of', 'text', required)
    .addColumn('title', 'text', required)
    .addColumn('published', 'text', required)
    .execute()
  await schema
    .createTable('reports')
    .addColumn('id', 'text', key)
    .addColumn('json', 'text', required)
    .addColumn('summary', 'text', required)
    .execute()
  await schema
    .createTable('stories')
    .addColumn('id', 'text', key)
    .addColumn('report', 'text', (column) => column.notNull().references('reports.id'))
    .execute()
  await schema
    .createTable('memberships')
    .addColumn('story', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))
    .addColumn('document', 'text', (column) =>
      column.notNull().references('documents.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('memberships_key', ['story', 'document'])
    .execute()
  await schema
    .createTable('decisions')
    .addColumn('id', 'text', key)
    .addColumn('kind', 'text', required)
    .addColumn('subject', 'text', required)
    .addColumn('json', 'text', required)
    .execute()
  await schema
    .createTable('state')
    .addColumn('name', 'text', key)
    .addColumn('value', 'text', required)
    .execute()
  // Every link that is followed backwards when a source goes.
  await schema.createIndex('readings_sha256').on('readings').column('sha256').execute()
  await schema.createIndex('annotations_reading').on('annotations').column('reading').execute()
  await schema.createIndex('documents_reading').on('documents').column('reading').execute()
  await schema.createIndex('documents_annotation').on('documents').column('annotation').execute()
  await schema.createIndex('stories_report').on('stories').column('report').execute()
  await schema.createIndex('memberships_document').on('memberships').column('document').execute()
  await engine.createSearch(database)
}
