import { Command } from 'commander'
import { keepHeapSmall } from '../heap.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { progress } from '../progress.ts'

/** `stemma worker`: carries out orders to add sources, beside any number of others on any number of machines. */
export function workerCommand(): Command {
  return withLibrary(new Command('worker'))
    .summary('carry out orders to add sources to a library on PostgreSQL, beside other workers')
    .description(
      'Takes the orders of "stemma serve" and "stemma add --by-workers" and carries them out, a source at a time, until it is ended\n' +
        '(Ctrl-C: after the source in hand). Any number may run, on any number of machines; what one had in hand when it died is\n' +
        'done by another.',
    )
    .option('--until-done', 'end when no order has anything left to do')
    .addHelpText(
      'after',
      '\nExamples:\n  STEMMA_DATABASE=postgres://stemma@db.example.org/stemma stemma worker\n  stemma worker --library postgres://… --until-done',
    )
    .action(async (options: { library?: string; untilDone?: boolean }) => {
      const shown = progress()
      const stop = new AbortController()
      const end = () => stop.abort()
      process.once('SIGINT', end).once('SIGTERM', end)
      await inLibrary(
        options,
        (library) =>
          library.work({
            signal: stop.signal,
            as: 'worker',
            untilDone: options.untilDone === true,
            onTold: (name) => {
              keepHeapSmall()
              shown.at(name)
            },
          }),
        { create: true },
      )
      shown.done()
      process.removeListener('SIGINT', end).removeListener('SIGTERM', end)
    })
}
