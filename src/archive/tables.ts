import type { z } from 'zod'
import {
  ArchiveCommitment,
  ArchiveDocument,
  ArchiveFailure,
  ArchivePair,
  ArchivePassage,
  ArchiveStatement,
  ArchiveStory,
  ArchiveTime,
} from '../model/index.ts'

/** The tables that every run writes, each a folder of files. */
export const TABLES = {
  documents: ArchiveDocument,
  passages: ArchivePassage,
  pairs: ArchivePair,
  stories: ArchiveStory,
  failures: ArchiveFailure,
} as const
export type Table = keyof typeof TABLES
export const TABLE_NAMES: readonly Table[] = ['documents', 'passages', 'pairs', 'stories', 'failures']

/** Those that a run writes which annotates too. */
export const ANNOTATION_TABLES = {
  statements: ArchiveStatement,
  times: ArchiveTime,
  commitments: ArchiveCommitment,
} as const
export type AnnotationTable = keyof typeof ANNOTATION_TABLES
export const ANNOTATION_TABLE_NAMES: readonly AnnotationTable[] = ['statements', 'times', 'commitments']

export type AnyTable = Table | AnnotationTable
export type EachTable<T> = Record<Table, T> & Partial<Record<AnnotationTable, T>>

/** Names of the tables of a run, in their order. */
export function tableNames(isAnnotated: boolean): readonly AnyTable[] {
  return isAnnotated ? [...TABLE_NAMES, ...ANNOTATION_TABLE_NAMES] : TABLE_NAMES
}

/** Something for each table of a run. */
export function eachTable<T>(isAnnotated: boolean, make: (table: AnyTable) => T): EachTable<T> {
  const always = {
    documents: make('documents'),
    passages: make('passages'),
    pairs: make('pairs'),
    stories: make('stories'),
    failures: make('failures'),
  }
  if (!isAnnotated) return always
  return {
    ...always,
    statements: make('statements'),
    times: make('times'),
    commitments: make('commitments'),
  }
}

/** How many rows each table has. */
export type Counts = EachTable<number>

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
export function duckdbColumns(table: AnyTable): string {
  const named = columns({ ...TABLES, ...ANNOTATION_TABLES }[table]).map(
    ([name, type]) => `'${name}': '${DUCKDB[type]}'`,
  )
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
