import { Command } from 'commander'
import { inLibrary, withLibrary } from '../library-option.ts'

/** `stemma remove ID…`: takes documents out of the library, with their sources and all that was made of them. */
export function removeCommand(): Command {
  return withLibrary(new Command('remove'))
    .summary('take documents out of the library')
    .description('Takes documents out, with their sources and all that was made of them. Decisions stay.')
    .argument('<ids...>', 'ids of documents: 16 hexadecimal digits')
    .addHelpText('after', '\nExamples:\n  stemma remove 0123456789abcdef')
    .action(async (ids: string[], options: { library?: string }) => {
      await inLibrary(options, async (library) => {
        for (const id of ids) await library.remove(id)
      })
    })
}
