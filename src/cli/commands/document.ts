import { Command } from 'commander'
import { inLibrary, withLibrary } from '../library-option.ts'
import { showDocument } from '../show/document.ts'
import { pageOf } from '../show/page.ts'

/** `stemma document ID`: one document of the library with the evidence for its fields. */
export function documentCommand(): Command {
  return withLibrary(new Command('document'))
    .summary('show a document: text, fields with their evidence, what was left out and why')
    .description('Shows one document of the library.')
    .argument('<id>', 'id of the document: 16 hexadecimal digits')
    .option('--json', 'print the document and its annotations as JSON (docs/schema/Witness.json)')
    .addHelpText('after', '\nExamples:\n  stemma document 0123456789abcdef')
    .action(async (id: string, options: { library?: string; json?: boolean }) => {
      const witness = await inLibrary(options, (library) => library.document(id))
      process.stdout.write(
        options.json === true ? `${JSON.stringify(witness, null, 2)}\n` : showDocument(witness, pageOf()),
      )
    })
}
