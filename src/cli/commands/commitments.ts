import { Command } from 'commander'
import { requireDay } from '../../annotate/pipeline.ts'
import { agendaOf, latestStatedDay, toldBy } from '../../collate/agenda.ts'
import { promiseText } from '../../collate/promise-text.ts'
import { atom } from '../../export/atom.ts'
import { icalendar } from '../../export/icalendar.ts'
import type { AgendaEntry, Comparison } from '../../model/index.ts'
import { UsageError } from '../../model/index.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { interval } from '../show/answers.ts'
import { indented, pageOf, printable } from '../show/page.ts'

interface Options {
  library?: string
  asOf?: string
  ics?: boolean
  atom?: boolean
  json?: boolean
}

/** `stemma commitments`: who will do what by when, and what became of it. */
export function commitmentsCommand(): Command {
  return withLibrary(new Command('commitments'))
    .summary('list who promised what by when, and what became of it')
    .description(
      'Lists the commitments of the library by due day, each once, with what later documents tell of it, those of other stories too.\nOverdue is judged against\n' +
        '--as-of, else against the latest day that a document of the library states; never against the clock.',
    )
    .option('--as-of <day>', 'judge what is overdue as of this day (YYYY-MM-DD)')
    .option('--ics', 'print an iCalendar of those with a due day')
    .option('--atom', 'print an Atom feed of those due and overdue, and of discrepancies')
    .option('--json', 'print the list as JSON (docs/schema/AgendaEntry.json)')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma commitments --as-of 2025-07-03\n  stemma commitments --ics > due.ics',
    )
    .action(async (options: Options) => {
      if ([options.ics, options.atom, options.json].filter((chosen) => chosen === true).length > 1) {
        throw new UsageError('two-formats', 'commitments', 'Choose one of --ics, --atom and --json.')
      }
      if (options.asOf !== undefined) requireDay(options.asOf)
      const comparison = await inLibrary(options, (library) => library.comparison())
      process.stdout.write(written(comparison, options))
    })
}

function written(comparison: Comparison, options: Options): string {
  const asOf = options.asOf ?? latestStatedDay(comparison)
  const entries = agendaOf(comparison, asOf)
  if (options.json === true) return `${JSON.stringify(entries, null, 2)}\n`
  if (options.ics !== true && options.atom !== true) return listed(entries)
  if (asOf === undefined) {
    throw new UsageError(
      'no-day',
      'commitments',
      'No document of the library states a day that the calendar or feed could be of; give one with --as-of.',
    )
  }
  return options.ics === true ? icalendar(entries, asOf) : atom({ entries, comparison, asOf })
}

function listed(entries: readonly AgendaEntry[]): string {
  const page = pageOf()
  return entries
    .map(({ commitment, outcome }) => {
      const { due } = commitment
      const day = due.absent ? 'no day' : interval(due.value)
      const head = `${page.paint('bold', day)}  ${page.paint('dim', outcome.status)}`
      const what = indented(printable(promiseText(commitment)), 4, page.columns)
      const where = outcome.elsewhere === undefined ? '' : `; told by ${toldBy(outcome.elsewhere)}`
      return `${head}\n${what}\n${indented(printable(`${outcome.reason}${where}`), 4, page.columns)}\n`
    })
    .join('')
}
