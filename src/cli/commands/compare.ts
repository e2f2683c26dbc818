import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { tierNamed } from '../../annotate/tier.ts'
import { compare } from '../../compare.ts'
import { comparisonHtml } from '../../export/html.ts'
import { readWebPage } from '../../server/web-page.ts'
import { progress } from '../progress.ts'
import { reportFailures } from '../report-failures.ts'
import { pageOf } from '../show/page.ts'
import { showStory } from '../show/story.ts'

/** `stemma compare`: the main job on files, without a library. */
export function compareCommand(): Command {
  return new Command('compare')
    .summary('compare versions of a story: tree, texts side by side, statements, times, figures, promises')
    .description(
      'Reads the inputs as witnesses, groups them into stories and compares them. Needs no library.',
    )
    .argument('<inputs...>', 'files, folders, addresses, or - for standard input')
    .option(
      '--as-of <day>',
      'count relative times of undated inputs from this day (YYYY-MM-DD); marked as assumed',
    )
    .option('--tier <tier>', 'what reads names and statements: encoder or linear (docs/cli.md)')
    .option('--together', 'take all inputs as versions of one story')
    .option('--json', 'print everything as JSON by the model (docs/schema/Comparison.json)')
    .option('--html <file>', 'write a self-contained report that opens in any browser, offline')
    .addHelpText(
      'after',
      `
Examples:
  stemma compare wire.html reprint.html
  stemma compare examples/tarnhaven-lock --html report.html
  stemma compare one.txt two.pdf --as-of 2022-01-11 --json | jq '.stories[0].stemma'`,
    )
    .action(
      async (
        inputs: string[],
        options: { asOf?: string; tier?: string; together?: boolean; json?: boolean; html?: string },
      ) => {
        const reading = progress()
        const comparison = await compare(inputs, {
          ...options,
          tier: options.tier === undefined ? undefined : tierNamed(options.tier),
          onInput: (name) => reading.at(`reading ${name}`),
        })
        reading.done()
        reportFailures(comparison.failures)
        if (options.html !== undefined) {
          await writeFile(options.html, comparisonHtml(comparison, await readWebPage()))
        }
        if (options.json === true) {
          process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`)
        } else if (options.html === undefined) {
          const page = pageOf()
          process.stdout.write(
            comparison.stories.map((story) => showStory(story, comparison.witnesses, page)).join('\n'),
          )
        }
      },
    )
}
