import { Command, Option } from 'commander'
import { readableText } from '../../annotate/entry-lines.ts'
import { markdown } from '../../export/markdown.ts'
import type { Document, Failure } from '../../model/index.ts'
import { failureOf } from '../../obtain/failure.ts'
import { obtain } from '../../obtain/obtain.ts'
import { read } from '../../read/read.ts'
import { keepHeapSmall } from '../heap.ts'
import { reportFailures } from '../report-failures.ts'
import { pageOf } from '../show/page.ts'
import { showPageInOrder } from '../show/page-in-order.ts'

interface ReadOptions {
  json?: boolean
  markdown?: boolean
  why?: boolean
}

/** `stemma read`: the article of each input, without annotating or comparing. */
export function readCommand(): Command {
  return new Command('read')
    .summary('print the article of each input: text, Markdown, or JSON with the evidence')
    .description(
      'Reads each input and prints its article. Of several, each stands under its name; a container gives all that it holds.',
    )
    .argument('<inputs...>', 'files, folders, addresses, or - for standard input')
    .option('--json', 'print one JSON document a line by the model (docs/schema/Document.json)')
    .addOption(new Option('--markdown', 'print the article as Markdown').conflicts('json'))
    .addOption(
      new Option(
        '--why',
        'print the whole page in reading order, every block kept (+) or cut (-), with the reason',
      ).conflicts(['json', 'markdown']),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  stemma read page.html\n  stemma read print.pdf --why\n  stemma read crawl.warc.gz --json | jq -r .title.value\n  curl -s https://example.org/page | stemma read - --markdown',
    )
    .action(async (inputs: string[], options: ReadOptions) => {
      const named = new Set(inputs)
      const failures: Failure[] = []
      for await (const item of obtain(inputs)) {
        if ('code' in item) {
          failures.push(item)
          continue
        }
        try {
          keepHeapSmall()
          const { bytes, ...hints } = item
          const document = await read(bytes, hints)
          // As tail(1) tells several files apart.
          const isOne = inputs.length === 1 && named.has(item.name)
          const head = isOne || options.json === true ? '' : `==> ${item.name} <==\n`
          await print(`${head}${written(document, options)}`)
        } catch (error) {
          failures.push(failureOf(item.name, error))
        }
      }
      reportFailures(failures)
    })
}

function written(document: Document, options: ReadOptions): string {
  if (options.json === true) return `${JSON.stringify(document)}\n`
  if (options.markdown === true) return markdown(document)
  return options.why === true ? showPageInOrder(document, pageOf()) : `${readableText(document)}\n`
}

/** Waits for a slow reader: the sources of an archive must not pile up in memory. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}
