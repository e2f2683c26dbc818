import { Command } from 'commander'
import { inLibrary, withLibrary } from '../library-option.ts'
import { indented, pageOf, printable } from '../show/page.ts'

/** `stemma search WORDS`: the sentences of the library that hold the words. */
export function searchCommand(): Command {
  return withLibrary(new Command('search'))
    .summary('search the library for words')
    .description('Prints the sentences that hold all the words, best first.')
    .argument('<words...>', 'words to look for')
    .option('--json', 'print the hits as JSON (docs/schema/SearchHit.json)')
    .addHelpText('after', '\nExamples:\n  stemma search evacuation order')
    .action(async (words: string[], options: { library?: string; json?: boolean }) => {
      const hits = await inLibrary(options, (library) => library.search(words.join(' ')))
      if (options.json === true) {
        process.stdout.write(`${JSON.stringify(hits, null, 2)}\n`)
        return
      }
      const page = pageOf()
      for (const { anchor, title } of hits) {
        const place = page.paint('dim', `${anchor.document}:${anchor.start}-${anchor.end}`)
        process.stdout.write(`${place}  ${printable(title)}\n${indented(anchor.text, 4, page.columns)}\n`)
      }
    })
}
