import { Command } from 'commander'
import type { Failure } from '../../model/index.ts'
import { failureOf } from '../../obtain/failure.ts'
import { obtain } from '../../obtain/obtain.ts'
import { validatorsOf } from '../../obtain/url.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { progress } from '../progress.ts'
import { reportFailures } from '../report-failures.ts'

const INTERRUPTED = 130

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
    .addHelpText(
      'after',
      '\nExamples:\n  stemma add ./clippings\n  curl -s https://example.org/page | stemma add -',
    )
    .action(async (inputs: string[], options: { library?: string; asOf?: string }) => {
      const adding = progress()
      const failures: Failure[] = []
      const count = { added: 0, known: 0 }
      let interrupted = false
      const interrupt = () => {
        interrupted = true
      }
      process.once('SIGINT', interrupt)
      await inLibrary(
        options,
        async (library) => {
          const obtained = obtain(inputs, {
            known: async (address) => validatorsOf((await library.latestResponse(address))?.headers),
            onUnchanged: () => {
              count.known += 1
            },
          })
          for await (const item of obtained) {
            if (interrupted) break
            if ('code' in item) {
              failures.push(item)
              continue
            }
            adding.at(`adding ${item.name}`)
            try {
              const { isNew } = await library.add(item, options)
              count[isNew ? 'added' : 'known'] += 1
            } catch (error) {
              const failure = failureOf(item.name, error)
              if (failure.kind === 'library') throw error
              failures.push(failure)
            }
            // Reading and writing are synchronous for long stretches: let a pending signal be seen.
            await new Promise(setImmediate)
          }
          // Collate now, so that the first look at the stories does not wait for it.
          if (!interrupted && count.added > 0) {
            adding.at('comparing')
            await library.stories()
          }
        },
        { create: true },
      )
      adding.done()
      process.removeListener('SIGINT', interrupt)
      process.stdout.write(`${count.added} added, ${count.known} known already, ${failures.length} failed\n`)
      reportFailures(failures)
      if (interrupted) {
        process.stderr.write(
          'stemma: interrupted; what was added is safe, run the same command again to go on.\n',
        )
        process.exitCode = INTERRUPTED
      }
    })
}
