import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { duckdb, noDuckdb, toParquet } from '../archive/local/parquet.ts'
import type { Comparison } from '../model/index.ts'
import { annotationRows, COLUMNS } from './annotation-rows.ts'

const INTEGERS: ReadonlySet<string> = new Set(['start', 'end'])

/**
 * The rows of the CSV export as Parquet, with `start` and `end` as numbers.
 *
 * @throws UsageError `no-duckdb` where DuckDB, which writes it, is not installed.
 */
export async function parquet(comparison: Comparison): Promise<Uint8Array> {
  const writer = await duckdb()
  if (writer === undefined) throw noDuckdb()
  const folder = await mkdtemp(join(tmpdir(), 'stemma-parquet-'))
  try {
    const lines = annotationRows(comparison).map((row) => Buffer.from(`${JSON.stringify(row)}\n`))
    const path = join(folder, 'annotations.jsonl')
    await writeFile(path, Buffer.concat(lines))
    const types = COLUMNS.map((column) => `'${column}': '${INTEGERS.has(column) ? 'INTEGER' : 'VARCHAR'}'`)
    const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
    await toParquet(writer, `{${types.join(', ')}}`, { path, longest })
    return await readFile(join(folder, 'annotations.parquet'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
