import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { runLocal } from '../../src/archive/local/engine.ts'
import { duckdb } from '../../src/archive/local/parquet.ts'
import { runSpark } from '../../src/archive/spark/engine.ts'
import { sparkScript } from '../../src/archive/spark/script.ts'
import type { InputFile } from '../../src/archive/steps/read.ts'
import { ANNOTATION_TABLE_NAMES, TABLE_NAMES, tableNames } from '../../src/archive/tables.ts'
import { family, mutated, recordOf, SPOKEN, scratchFolder } from './collection.ts'

process.env['STEMMA_TIER'] = 'linear'

const { SPARK_HOME } = process.env
const SPARK_SQL = SPARK_HOME ? join(SPARK_HOME, 'bin', 'spark-sql') : 'spark-sql'
const hasSpark = spawnSync(SPARK_SQL, ['--version']).status === 0

test('the script tells Spark every file, table and step, and no name of a file ends a string', () => {
  const file: InputFile = { path: "/crawl/it's \\ here.warc.gz", name: 'a' }
  const program = "'node' 'step.mjs'"
  const script = sparkScript([file], { output: '/tables', program })
  assert.ok(
    script.includes(`('{"path":"/crawl/it\\'s \\\\\\\\ here.warc.gz","name":"a"}')`),
    script.slice(0, 400),
  )
  for (const table of TABLE_NAMES) assert.ok(script.includes(`DIRECTORY '/tables/${table}'`), table)
  for (const step of ['read', 'candidate', 'verify', 'connect', 'group', 'tell'])
    assert.ok(script.includes(`USING '\\'node\\' \\'step.mjs\\' ${step}'`), step)
  const annotated = sparkScript([file], { output: '/tables', program, isAnnotated: true })
  for (const table of ANNOTATION_TABLE_NAMES) {
    assert.ok(annotated.includes(`DIRECTORY '/tables/${table}'`), table)
    assert.ok(!script.includes(`DIRECTORY '/tables/${table}'`), table)
  }
})

test('a Spark that is not there is told of', async (t) => {
  const { path } = scratchFolder(t)
  await assert.rejects(runSpark([], join(path, 'tables'), { home: join(path, 'no-spark') }), {
    code: 'no-spark',
    exitCode: 2,
  })
})

test('Spark and this machine give the same tables', { timeout: 900_000 }, async (t) => {
  const engine = await duckdb()
  if (!hasSpark) return t.skip('no spark-sql was found by SPARK_HOME or PATH')
  if (engine === undefined) return t.skip('DuckDB, an optional dependency, is not installed here')
  const folder = scratchFolder(t)
  const records = [...mutated(80), ...family().map((text) => ({ text })), ...SPOKEN].map(recordOf)
  // The last file has records of the first one, one that is broken, and characters that lines or JSON might trip over.
  const odd = JSON.stringify({
    title: 'tab\t\u2028\u{1f6a2}\ud800 "\\N"',
    text: `Odd \\N\t\u2028 words. ${records[0]}`,
  })
  const files = [records.slice(0, 50), records.slice(50), [...records.slice(0, 5), odd, '{"broken":']].map(
    (lines, at): InputFile => ({
      path: folder.write(`${at}.jsonl`, `${lines.join('\n')}\n`),
      name: `${at}.jsonl`,
    }),
  )
  const outputs = ['local', 'spark'].map((name) => join(folder.path, name))
  for (const output of outputs) mkdirSync(output)
  const [local = '', spark = ''] = outputs
  const expected = await runLocal(files, local, { format: 'parquet', isAnnotated: true })
  const settings = ['spark.ui.enabled=false', 'spark.sql.shuffle.partitions=2']
  const counts = await runSpark(files, spark, {
    master: 'local[2]',
    settings,
    home: SPARK_HOME,
    isAnnotated: true,
  })
  assert.deepEqual(counts, expected)
  assert.ok(counts.pairs > 50 && counts.passages > 10 && counts.stories > 5 && counts.failures === 1)
  // What two empty tables have in common says nothing.
  for (const table of ANNOTATION_TABLE_NAMES) assert.ok((counts[table] ?? 0) > 1, table)
  assert.deepEqual(readdirSync(spark).sort(), [...tableNames(true)].sort())
  const connection = await engine.DuckDBConnection.create()
  t.after(() => connection.closeSync())
  for (const table of tableNames(true)) {
    const [one, other] = await Promise.all(
      outputs.map(async (output) => {
        const files = `'${join(output, table, '*.parquet')}'`
        const found = await connection.runAndReadAll(
          `SELECT to_json(row)::VARCHAR FROM ${files} row ORDER BY 1`,
        )
        return found.getRows()
      }),
    )
    assert.deepEqual(other, one, table)
  }
})
