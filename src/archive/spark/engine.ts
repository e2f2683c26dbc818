import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputError, UsageError } from '../../model/index.ts'
import type { InputFile } from '../steps/read.ts'
import { type Counts, eachTable } from '../tables.ts'
import { sparkScript } from './script.ts'

export interface SparkOptions {
  /** Where Spark runs, as `spark-sql --master` takes it; else what its own configuration says. */
  master?: string
  /** Settings of Spark, `name=value`. */
  settings?: readonly string[]
  program?: string
  /** Whether the tables of annotations are wanted too. */
  isAnnotated?: boolean
  /** Folder of the Spark to use; else `spark-sql` is looked for on the PATH. */
  home?: string | undefined
}

/** This installation's steps, for machines that have it at the same place. */
export function ownProgram(): string {
  const step = fileURLToPath(new URL('../../../bin/stemma-step.mjs', import.meta.url))
  // Programs on other machines don't see the surroundings of this one.
  const { STEMMA_TIER: tier } = process.env
  return [...(tier === undefined ? [] : ['env', `STEMMA_TIER=${tier}`]), process.execPath, step]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(' ')
}

/**
 * Runs the whole of an archive on Spark. What Spark says goes to standard error.
 *
 * @throws UsageError `no-spark` where `spark-sql` is not found, InputError `spark-failed` where it ends with an error;
 *   the script and what was done stay in `_work` of `output` then.
 */
export async function runSpark(
  files: readonly InputFile[],
  output: string,
  options: SparkOptions = {},
): Promise<Counts> {
  const work = resolve(output, '_work')
  mkdirSync(work, { recursive: true })
  const script = join(work, 'archive.sql')
  const { program = ownProgram(), isAnnotated = false } = options
  writeFileSync(script, sparkScript(files, { output: resolve(output), program, isAnnotated }))
  const arguments_ = [
    ...(options.master === undefined ? [] : ['--master', options.master]),
    ...['spark.sql.catalogImplementation=in-memory', `spark.sql.warehouse.dir=${work}/warehouse`]
      .concat(options.settings ?? [])
      .flatMap((setting) => ['--conf', setting]),
    ...['-f', script],
  ]
  const command = options.home ? join(options.home, 'bin', 'spark-sql') : 'spark-sql'
  const printed = await outputOf(command, arguments_)
  rmSync(work, { recursive: true, force: true })
  return eachTable(isAnnotated, (table) =>
    Number(new RegExp(`^${table}\\t(\\d+)$`, 'm').exec(printed)?.[1] ?? 0),
  )
}

function outputOf(command: string, arguments_: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(command, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString()
    })
    child.on('error', () => failed(noSpark(command)))
    child.on('close', (code) => (code === 0 ? done(printed) : failed(sparkFailed(command, code))))
  })
}

function noSpark(command: string): UsageError {
  return new UsageError(
    'no-spark',
    command,
    `${command} can't be run; install Apache Spark 4 with Java 17 or newer and set SPARK_HOME, or choose --engine local.`,
  )
}

function sparkFailed(command: string, code: number | null): InputError {
  return new InputError(
    'spark-failed',
    command,
    `Spark ended with ${code ?? 'a signal'}; what it said stands above, its script in _work of the output folder. Empty that folder before the next run.`,
  )
}
