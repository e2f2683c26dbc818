import { CompiledQuery } from 'kysely'
import type { Database } from './database.ts'
import type { DatabaseEngine } from './engine.ts'
import type { Tables } from './tables.ts'

/** Values of one statement: few enough for every database, and for SQL that is quickly read. */
const VALUES = 400

/** What is done where a row with the same key is there. */
export const KEEP = 'on conflict do nothing'
export const CHANGE_SPARE = 'on conflict (a, b) do update set spare = excluded.spare'
export type OnConflict = '' | typeof KEEP | typeof CHANGE_SPARE

/** The statements that were written before, by table, columns and number of rows. */
const written = new Map<string, string>()
const MOST_WRITTEN = 500

/**
 * Puts rows into a table, many in one statement. Every row has the columns of the first. The SQL is written once and taken as it is: with
 * a query builder, writing it takes longer than the database needs to carry it out.
 */
export async function insertRows<T extends keyof Tables & string>(
  { parameter }: Pick<DatabaseEngine, 'parameter'>,
  database: Database,
  table: T,
  rows: readonly Tables[T][],
  conflict: OnConflict = '',
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first) as (keyof Tables[T] & string)[]
  const most = Math.max(1, Math.floor(VALUES / columns.length))
  for (let from = 0; from < rows.length; from += most) {
    const part = rows.slice(from, from + most)
    const name = `${table} ${columns.join(' ')} ${part.length} ${parameter(0)} ${conflict}`
    const known = written.get(name) ?? statement(parameter, table, columns, part.length, conflict)
    if (written.size >= MOST_WRITTEN) written.clear()
    written.set(name, known)
    await database.executeQuery(
      CompiledQuery.raw(
        known,
        part.flatMap((row) => columns.map((column) => row[column])),
      ),
    )
  }
}

function statement(
  parameter: DatabaseEngine['parameter'],
  table: string,
  columns: readonly string[],
  rows: number,
  conflict: string,
): string {
  const values = Array.from(
    { length: rows },
    (_, row) => `(${columns.map((_, at) => parameter(row * columns.length + at)).join(', ')})`,
  )
  return `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values ${values.join(', ')} ${conflict}`
}
