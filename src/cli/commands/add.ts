import { Command } from 'commander'
import { adding } from '../../library/adding.ts'
import { handingOver } from '../../library/additions/hand-over.ts'
import type { Library } from '../../library/library.ts'
import type { AdditionStep, Failure } from '../../model/index.ts'
import { keepHeapSmall } from '../heap.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { progress } from '../progress.ts'
import { reportFailures } from '../report-failures.ts'
import { printable } from '../show/page.ts'

const INTERRUPTED = 130

interface Options {
  library?: string
  asOf?: string
  byWorkers?: boolean
}

/** `stemma add`: puts sources into the library; each is added whole or not at all, and a second run goes on. */
export function addCommand(): Command {
  return withLibrary(new Command('add'))
    .summary('add files, folders or addresses to the library')
    .description('Adds each input to the library. What is there already is not computed again.')
    .argument('<inputs...>', 'files, folders, addresses, or - for standard input')
    .option(
      '--as-of <day>',
      'count relative times of undated inputs from this day (YYYY-MM-DD); marked as assumed',
    )
    .option(
      '--by-workers',
      'hand the inputs over to the workers of a library on PostgreSQL ("stemma worker"), and wait for them',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  stemma add ./clippings\n  curl -s https://example.org/page | stemma add -',
    )
    .action(async (inputs: string[], options: Options) => {
      const shown = progress()
      const failures: Failure[] = []
      const count = { added: 0, known: 0 }
      const anew: string[] = []
      const stop = new AbortController()
      const interrupt = () => stop.abort()
      process.once('SIGINT', interrupt)
      await inLibrary(
        options,
        async (library) => {
          for await (const step of await stepsOf(library, inputs, options, stop.signal)) {
            if (step.kind === 'adding') {
              keepHeapSmall()
              shown.at(`adding ${step.name}`)
            }
            if (step.kind === 'comparing') shown.at('comparing')
            if (step.kind === 'failed') failures.push(step.failure)
            if (step.kind === 'read-anew') anew.push(readAnew(step.document, step.name, step.cut))
            if (step.kind === 'added') count[step.isNew ? 'added' : 'known'] += 1
            if (step.kind === 'unchanged') count.known += 1
          }
        },
        { create: true },
      )
      shown.done()
      process.removeListener('SIGINT', interrupt)
      process.stdout.write(`${count.added} added, ${count.known} known already, ${failures.length} failed\n`)
      for (const line of anew) process.stdout.write(line)
      reportFailures(failures)
      if (stop.signal.aborted) {
        process.stderr.write(
          'stemma: interrupted; what was added is safe, run the same command again to go on.\n',
        )
        process.exitCode = INTERRUPTED
      }
    })
}

async function stepsOf(
  library: Library,
  inputs: readonly string[],
  { asOf, byWorkers = false }: Options,
  signal: AbortSignal,
): Promise<AsyncIterable<AdditionStep>> {
  const options = asOf === undefined ? { signal } : { asOf, signal }
  if (!byWorkers) return adding(library, inputs, options)
  const queue = await library.additions()
  if ((await queue.alive('worker')) === 0)
    process.stderr.write('stemma: no worker is running; start some with "stemma worker".\n')
  return handingOver(queue, inputs, options)
}

function readAnew(document: string, title: string, cut: number): string {
  return `read anew: ${document} “${printable(title)}”, ${cut} of its blocks stand on other pages of its host too\n`
}
