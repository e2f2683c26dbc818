import { Command } from 'commander'
import { inLibrary, withLibrary } from '../library-option.ts'
import { interval } from '../show/answers.ts'
import { pageOf, printable } from '../show/page.ts'

/** `stemma stories`: the stories of the library, newest first. */
export function storiesCommand(): Command {
  return withLibrary(new Command('stories'))
    .summary('list the stories of the library')
    .description('Lists the stories of the library: id, days, number of witnesses and discrepancies, title.')
    .option('--json', 'print the list as JSON (docs/schema/StorySummary.json)')
    .addHelpText('after', '\nExamples:\n  stemma stories\n  stemma stories --json')
    .action(async (options: { library?: string; json?: boolean }) => {
      const stories = await inLibrary(options, (library) => library.stories())
      if (options.json === true) {
        process.stdout.write(`${JSON.stringify(stories, null, 2)}\n`)
        return
      }
      const page = pageOf()
      for (const story of stories) {
        const days = story.span.from === undefined ? 'no date stated' : interval(story.span)
        const counts = `${story.witnesses} ${story.witnesses === 1 ? 'witness' : 'witnesses'}, ${story.discrepancies} ${story.discrepancies === 1 ? 'discrepancy' : 'discrepancies'}`
        process.stdout.write(
          `${page.paint('dim', story.id)}  ${page.paint('bold', printable(story.title))}\n    ${days} · ${counts}\n`,
        )
      }
    })
}
