import type { z } from 'zod'
import { ArchiveDocument, ArchiveFailure, ArchivePair, ArchivePassage, ArchiveStory } from '../model/index.ts'

/** The tables that a run writes, each a folder of files. */
export const TABLES = {
  documents: ArchiveDocument,
  passages: ArchivePassage,
  pairs: ArchivePair,
  stories: ArchiveStory,
  failures: ArchiveFailure,
} as const
export type Table = keyof typeof TABLES
export const TABLE_NAMES: readonly Table[] = ['documents', 'passages', 'pairs', 'stories', 'failures']

/** Something for each table. */
export function eachTable<T>(make: (table: Table) => T): Record<Table, T> {
  return {
    documents: make('documents'),
    passages: make('passages'),
    pairs: make('pairs'),
    stories: make('stories'),
    failures: make('failures'),
  }
}

/** How many rows each table has. */
export type Counts = Record<Table, number>

type ColumnType = 'text' | 'texts' | 'integer' | 'integers' | 'number'

/** Names of column types: Spark SQL's and DuckDB's. */
const SPARK: Record<ColumnType, string> = {
  text: 'STRING',
  texts: 'ARRAY<STRING>',
  integer: 'BIGINT',
  integers: 'ARRAY<BIGINT>',
  number: 'DOUBLE',
}
const DUCKDB: Record<ColumnType, string> = {
  text: 'VARCHAR',
  texts: 'VARCHAR[]',
  integer: 'BIGINT',
  integers: 'BIGINT[]',
  number: 'DOUBLE',
}

/** The columns of rows of a schema as a Spark SQL schema string: `id STRING, names ARRAY<STRING>, …`. */
export function sparkColumns(schema: z.ZodObject): string {
  return columns(schema)
    .map(([name, type]) => `\`${name}\` ${SPARK[type]}`)
    .join(', ')
}

export function columnNames(schema: z.ZodObject): string[] {
  return columns(schema).map(([name]) => name)
}

/** The columns of a table as DuckDB's `read_json` takes them. */
export function duckdbColumns(table: Table): string {
  const named = columns(TABLES[table]).map(([name, type]) => `'${name}': '${DUCKDB[type]}'`)
  return `{${named.join(', ')}}`
}

function columns(schema: z.ZodObject): [name: string, type: ColumnType][] {
  return Object.entries(schema.shape).map(([name, type]) => [name, columnType(type)])
}

function columnType(type: z.core.$ZodType): ColumnType {
  const { def } = type._zod
  switch (def.type) {
    case 'nullable':
      return columnType((def as z.core.$ZodNullableDef).innerType)
    case 'array':
      return columnType((def as z.core.$ZodArrayDef).element) === 'integer' ? 'integers' : 'texts'
    case 'number':
      return 'format' in def ? 'integer' : 'number'
    default:
      return 'text'
  }
}
