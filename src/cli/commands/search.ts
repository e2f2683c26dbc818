import { Command } from 'commander'
import { requireDay } from '../../annotate/pipeline.ts'
import type { SearchFilter } from '../../model/index.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { indented, pageOf, printable } from '../show/page.ts'

/** `stemma search WORDS`: the sentences of the library that hold the words. */
export function searchCommand(): Command {
  return withLibrary(new Command('search'))
    .summary('search the library for words')
    .description('Prints the sentences that hold all the words, best first.')
    .argument('<words...>', 'words to look for')
    .option('--speaker <name>', 'only what this one says')
    .option('--place <name>', 'only sentences that name this place')
    .option('--figure <what>', 'only sentences that state how many or how much of this')
    .option('--from <day>', 'only documents of this day or later')
    .option('--to <day>', 'only documents of this day or earlier')
    .option('--json', 'print the hits as JSON (docs/schema/SearchHit.json)')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma search evacuation order\n  stemma search evacuation --place Corvale --from 2025-03-01',
    )
    .action(async (words: string[], options: { library?: string; json?: boolean } & SearchFilter) => {
      const { speaker, place, figure, from, to } = options
      for (const day of [from, to]) if (day !== undefined) requireDay(day)
      const filter = { speaker, place, figure, from, to }
      const sought = { words: words.join(' '), filter }
      const [hits, isAll] = await inLibrary(options, async (library) => [
        await library.search(sought.words, { filter }),
        await library.isAllLookedAt(sought),
      ])
      if (options.json === true) {
        process.stdout.write(`${JSON.stringify(hits, null, 2)}\n`)
        return
      }
      if (!isAll)
        process.stderr.write(
          'These words stand in more than 5,000 sentences; the best of 5,000 are shown. Say more words, or narrow it down.\n',
        )
      const page = pageOf()
      for (const { anchor, title } of hits) {
        const place = page.paint('dim', `${anchor.document}:${anchor.start}-${anchor.end}`)
        process.stdout.write(`${place}  ${printable(title)}\n${indented(anchor.text, 4, page.columns)}\n`)
      }
    })
}
