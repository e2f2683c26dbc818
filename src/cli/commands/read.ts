import { Command } from 'commander'
import type { Failure } from '../../model/index.ts'
import { failureOf } from '../../obtain/failure.ts'
import { obtain } from '../../obtain/obtain.ts'
import { read } from '../../read/read.ts'
import { reportFailures } from '../report-failures.ts'
import { whyCut } from '../show/document.ts'
import { pageOf } from '../show/page.ts'

/** `stemma read`: the article of each input, without annotating or comparing. */
export function readCommand(): Command {
  return new Command('read')
    .summary('print the article of each input: text, or JSON with the evidence')
    .description('Reads each input and prints its article. --why also lists what was left out, and why.')
    .argument('<inputs...>', 'files, folders, addresses, or - for standard input')
    .option('--json', 'print one JSON document a line by the model (docs/schema/Document.json)')
    .option('--why', 'list the blocks that were left out, each with its reason')
    .addHelpText('after', '\nExamples:\n  stemma read page.html\n  stemma read print.pdf --why')
    .action(async (inputs: string[], options: { json?: boolean; why?: boolean }) => {
      const page = pageOf()
      const failures: Failure[] = []
      for await (const item of obtain(inputs)) {
        if ('code' in item) {
          failures.push(item)
          continue
        }
        try {
          const { bytes, ...hints } = item
          const document = await read(bytes, hints)
          const why = options.why === true ? `\n${whyCut(document, page).join('\n')}\n` : ''
          process.stdout.write(
            options.json === true ? `${JSON.stringify(document)}\n` : `${document.text}\n${why}`,
          )
        } catch (error) {
          failures.push(failureOf(item.name, error))
        }
      }
      reportFailures(failures)
    })
}
