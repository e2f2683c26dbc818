import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { inputFiles } from '../../archive/inputs.ts'
import { type Format, runLocal } from '../../archive/local/engine.ts'
import { ownProgram, runSpark } from '../../archive/spark/engine.ts'
import { sparkScript } from '../../archive/spark/script.ts'
import type { InputFile } from '../../archive/steps/read.ts'
import { type Counts, tableNames } from '../../archive/tables.ts'
import { UsageError } from '../../model/index.ts'
import { progress } from '../progress.ts'

interface RunOptions {
  input: string[]
  output: string
  engine: 'local' | 'spark'
  format?: Format
  master?: string
  conf?: string[]
  program?: string
  annotate?: boolean
}

/** `stemma archive`: a whole archive at once, on this machine or on many. */
export function archiveCommand(): Command {
  const command = new Command('archive')
    .summary('read a whole archive and find all copies in it, on one machine or on many')
    .description(
      'Reads an archive (WARC, JSON Lines, …), finds which documents share text, and writes the tables documents, passages, pairs,\n' +
        'stories and failures as Parquet or JSON Lines.',
    )
    .addHelpText(
      'after',
      "\nExamples:\n  stemma archive run --input 'warc/*.gz' --output tables\n  stemma archive script --input 'warc/*.gz' --output /shared/tables",
    )
  command.addCommand(runCommand().exitOverride())
  command.addCommand(scriptCommand().exitOverride())
  return command
}

function runCommand(): Command {
  return withFiles(new Command('run'))
    .summary('run it')
    .description(
      'Writes the tables into a folder that is empty or not there yet. A record that can’t be read is a row of failures.',
    )
    .addOption(new Option('--engine <engine>', 'where it runs').choices(['local', 'spark']).default('local'))
    .addOption(
      new Option('--format <format>', 'local: Parquet where DuckDB is installed, else JSON Lines').choices([
        'parquet',
        'jsonl',
      ]),
    )
    .option('--master <address>', 'spark: the cluster, e.g. spark://host:7077; else as Spark is configured')
    .option('--conf <settings...>', 'spark: settings of Spark, name=value')
    .addHelpText(
      'after',
      "\nExamples:\n  stemma archive run --input 'warc/*.gz' --output tables\n" +
        '  stemma archive run --input crawl.jsonl --output tables --engine spark --master spark://host:7077',
    )
    .action(async (options: RunOptions) => {
      const files = await inputFiles(options.input)
      prepare(options.output)
      const { engine, output } = options
      process.stdout.write(
        listed(await (engine === 'spark' ? onSpark : onThisMachine)(files, output, options)),
      )
    })
}

function scriptCommand(): Command {
  return withFiles(new Command('script'))
    .summary('print the Spark SQL script of it')
    .description('Prints the script that the spark engine runs, for a Spark that is run in another way.')
    .addHelpText(
      'after',
      "\nExamples:\n  stemma archive script --input 'warc/*.gz' --output /shared/tables > archive.sql",
    )
    .action(async ({ input, output, program = ownProgram(), annotate: isAnnotated = false }: RunOptions) => {
      const files = await inputFiles(input)
      process.stdout.write(sparkScript(files, { output: resolve(output), program, isAnnotated }))
    })
}

function withFiles(command: Command): Command {
  return command
    .requiredOption('--input <patterns...>', 'files, folders, or patterns in quotation marks')
    .requiredOption('--output <folder>', 'where the tables go')
    .option('--annotate', 'write statements, times and commitments too')
    .option('--program <command>', 'spark: what runs a step on every machine; else this installation')
}

async function onThisMachine(
  files: InputFile[],
  output: string,
  { format, annotate: isAnnotated = false }: RunOptions,
): Promise<Counts> {
  const shown = progress()
  const counts = await runLocal(files, output, {
    ...(format === undefined ? {} : { format }),
    isAnnotated,
    onStep: (what) => shown.at(what),
  })
  shown.done()
  return counts
}

async function onSpark(files: InputFile[], output: string, options: RunOptions): Promise<Counts> {
  const { master, conf, program } = options
  return await runSpark(files, output, {
    ...(master === undefined ? {} : { master }),
    ...(conf === undefined ? {} : { settings: conf }),
    ...(program === undefined ? {} : { program }),
    isAnnotated: options.annotate === true,
    home: process.env['SPARK_HOME'],
  })
}

/** Tables of two runs must not mix. */
function prepare(output: string): void {
  if (existsSync(output) && readdirSync(output).length > 0)
    throw new UsageError(
      'output-not-empty',
      output,
      `The folder ${output} is not empty; name a new one, or empty it first.`,
    )
  mkdirSync(output, { recursive: true })
}

function listed(counts: Counts): string {
  return tableNames('statements' in counts)
    .map((table) => `${String(counts[table]).padStart(12)}  ${table}\n`)
    .join('')
}
