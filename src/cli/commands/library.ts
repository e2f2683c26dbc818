import { Command } from 'commander'
import { copyLibrary } from '../../library/copy.ts'
import { libraryLocation } from '../../library/location.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { progress } from '../progress.ts'
import { reportFailures } from '../report-failures.ts'

/** `stemma library`: looks after the library as a whole. */
export function libraryCommand(): Command {
  const command = new Command('library')
    .summary('check, copy, back up and restore the library')
    .description('Looks after the library as a whole.')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma library check\n  stemma library backup before-the-move.sqlite\n' +
        '  stemma library copy library.sqlite postgres://stemma@db.example.org/stemma',
    )
  for (const part of [checkCommand(), copyCommand(), backupCommand(), restoreCommand()])
    command.addCommand(part.exitOverride())
  return command
}

function checkCommand(): Command {
  return withLibrary(new Command('check'))
    .summary('verify every source by its hash, every anchor by its words')
    .description(
      'Verifies the database’s own pages and links, the hash of every source, and that each anchor of each document and story stands\n' +
        'at the words that it names. Tells each fault; exit code 5 when there are any.',
    )
    .addHelpText('after', '\nExamples:\n  stemma library check')
    .action(async (options: { library?: string }) => {
      await inLibrary(options, async (library) => {
        const failures = await library.check()
        const { length } = await library.documents()
        process.stdout.write(`${length} documents, ${failures.length} faults\n`)
        reportFailures(failures)
      })
    })
}

function copyCommand(): Command {
  return new Command('copy')
    .summary('copy a library from one place to another, files and PostgreSQL databases alike')
    .description(
      'Copies all but orders, whole or not at all. The place to copy to is empty, or not there yet.',
    )
    .argument('<from>', 'a file, or postgres://…')
    .argument('<to>', 'a file that is not there yet, or an empty database')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma library copy library.sqlite postgres://stemma@db.example.org/stemma',
    )
    .action(copied)
}

function backupCommand(): Command {
  return (
    withLibrary(new Command('backup'))
      .summary('keep the library, whatever it lies in, as one file')
      .description('Writes the library as it is at this moment into a file, which is a library itself.')
      .argument('<file>', 'a file that is not there yet')
      .addHelpText('after', '\nExamples:\n  stemma library backup "stemma-$(date +%F).sqlite"')
      // A backup is whole by itself, wherever the library keeps its sources.
      .action((file: string, options: { library?: string }) =>
        copied(libraryLocation(options.library), file, ''),
      )
  )
}

function restoreCommand(): Command {
  return withLibrary(new Command('restore'))
    .summary('make the library from a backup')
    .description(
      'Fills the library, which is empty or not there yet, from a file that "stemma library backup" wrote.',
    )
    .argument('<file>', 'the backup')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma library restore stemma-2025-03-01.sqlite --library postgres://…',
    )
    .action((file: string, options: { library?: string }) => copied(file, libraryLocation(options.library)))
}

async function copied(from: string, to: string, sources?: string): Promise<void> {
  const shown = progress()
  const kept = sources === undefined ? {} : { sources }
  await copyLibrary(from, to, { ...kept, onTable: (table) => shown.at(`copying ${table}`) })
  shown.done()
}
