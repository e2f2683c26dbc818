import { rmSync } from 'node:fs'
import { UsageError } from '../../model/index.ts'

type DuckDB = typeof import('@duckdb/node-api')

/** DuckDB, which writes Parquet; undefined where it is not installed (an optional dependency, 68 MB). */
export async function duckdb(): Promise<DuckDB | undefined> {
  try {
    return await import('@duckdb/node-api')
  } catch {
    return undefined
  }
}

/** DuckDB sets aside a multiple of what it is told of the longest line; its own default, in bytes. */
const LEAST_LINE = 16 * 1024 * 1024

/**
 * Puts a Parquet file in place of a file of JSON Lines with the rows of a table, none longer than `longest` bytes. `columns` are names and
 * types as DuckDB's `read_json` takes them.
 */
export async function toParquet(
  { DuckDBInstance }: DuckDB,
  columns: string,
  { path, longest }: { path: string; longest: number },
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB', threads: '1' })
  const connection = await instance.connect()
  try {
    const rows = `read_json(${quoted(path)}, format = 'newline_delimited', maximum_object_size = ${Math.max(LEAST_LINE, longest)}, columns = ${columns})`
    await connection.run(
      `COPY (SELECT * FROM ${rows}) TO ${quoted(path.replace(/jsonl$/, 'parquet'))} (FORMAT parquet, COMPRESSION zstd)`,
    )
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
  rmSync(path)
}

/** What Parquet can't be written without. */
export function noDuckdb(): UsageError {
  return new UsageError(
    'no-duckdb',
    '@duckdb/node-api',
    'Parquet is written by DuckDB, which is not installed; install the optional package @duckdb/node-api or choose another format.',
  )
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
