import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { Command, Option } from 'commander'
import { inputFiles } from '../../archive/inputs.ts'
import { type Counts, type Format, runLocal } from '../../archive/local/engine.ts'
import { TABLE_NAMES } from '../../archive/tables.ts'
import { UsageError } from '../../model/index.ts'
import { progress } from '../progress.ts'

interface RunOptions {
  input: string[]
  output: string
  engine: 'local'
  format?: Format
}

/** `stemma archive`: a whole archive at once, on this machine or on many. */
export function archiveCommand(): Command {
  const command = new Command('archive')
    .summary('read a whole archive and find all copies in it, on one machine or on many')
    .description(
      'Reads an archive (WARC, JSON Lines, …), finds which documents share text, and writes the tables documents, passages, pairs,\n' +
        'stories and failures as Parquet or JSON Lines.',
    )
    .addHelpText('after', "\nExamples:\n  stemma archive run --input 'warc/*.gz' --output tables")
  command.addCommand(runCommand().exitOverride())
  return command
}

function runCommand(): Command {
  return new Command('run')
    .summary('run it')
    .description(
      'Writes the tables into a folder that is empty or not there yet. A record that can’t be read is a row of failures.',
    )
    .requiredOption('--input <patterns...>', 'files, folders, or patterns in quotation marks')
    .requiredOption('--output <folder>', 'where the tables go')
    .addOption(new Option('--engine <engine>', 'where it runs').choices(['local']).default('local'))
    .addOption(
      new Option('--format <format>', 'Parquet where DuckDB is installed, else JSON Lines').choices([
        'parquet',
        'jsonl',
      ]),
    )
    .addHelpText(
      'after',
      "\nExamples:\n  stemma archive run --input 'warc/*.gz' --output tables\n  stemma archive run --input crawl.jsonl --output tables --format jsonl",
    )
    .action(async (options: RunOptions) => {
      const files = await inputFiles(options.input)
      prepare(options.output)
      const shown = progress()
      const counts = await runLocal(files, options.output, {
        ...(options.format === undefined ? {} : { format: options.format }),
        onStep: (what) => shown.at(what),
      })
      shown.done()
      process.stdout.write(listed(counts))
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
  return TABLE_NAMES.map((table) => `${String(counts[table]).padStart(12)}  ${table}\n`).join('')
}
