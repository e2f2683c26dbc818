import { Command, Option } from 'commander'
import { csv } from '../../export/csv.ts'
import { dot } from '../../export/dot.ts'
import { graphml } from '../../export/graphml.ts'
import { comparisonHtml } from '../../export/html.ts'
import { jsonLines } from '../../export/json-lines.ts'
import { newick } from '../../export/newick.ts'
import { warcRecords } from '../../export/warc.ts'
import { webAnnotations } from '../../export/web-annotation.ts'
import type { Library } from '../../library/library.ts'
import type { Comparison, Stemma } from '../../model/index.ts'
import { readWebPage } from '../../server/web-page.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { witnessName } from '../show/sigla.ts'

type Writer = (comparison: Comparison, library: Library) => string | Promise<string | Uint8Array>

/** One writer a format; the name is what `--format` takes. */
const WRITERS: Record<string, Writer> = {
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
  jsonl: jsonLines,
  csv,
  annotations: webAnnotations,
  html: async (comparison) => comparisonHtml(comparison, await readWebPage()),
  dot: (comparison) => stemmas(comparison, dot),
  graphml: (comparison) => stemmas(comparison, graphml),
  newick: (comparison) => stemmas(comparison, newick),
  warc: async ({ witnesses }, library) => {
    const records: Uint8Array[] = []
    for (const { document } of witnesses) {
      records.push(warcRecords(document, await library.sourceBytes(document.id)))
    }
    return Buffer.concat(records)
  },
}

/** `stemma export`: stories of the library in a standard's format. */
export function exportCommand(): Command {
  return withLibrary(new Command('export'))
    .summary('export stories as JSON, JSON Lines, CSV, Web Annotations, HTML, DOT, GraphML, Newick or WARC')
    .description('Prints the stories named, or all, in the format asked for.')
    .argument('[stories...]', 'ids of stories; all when none is given')
    .addOption(new Option('--format <format>', 'what to write').choices(Object.keys(WRITERS)).default('json'))
    .addHelpText(
      'after',
      '\nExamples:\n  stemma export --format csv > all.csv\n  stemma export STORY --format dot | dot -Tsvg',
    )
    .action(async (ids: string[], options: { library?: string; format: string }) => {
      const write = WRITERS[options.format]
      if (write === undefined) return
      await inLibrary(options, async (library) => {
        process.stdout.write(await write(await library.comparison(ids), library))
      })
    })
}

type StemmaWriter = (stemmas: readonly Stemma[], label: (node: string) => string) => string

function stemmas(comparison: Comparison, write: StemmaWriter): string {
  const names = new Map(comparison.witnesses.map((witness) => [witness.document.id, witnessName(witness)]))
  return write(
    comparison.stories.map(({ stemma }) => stemma),
    (node) => names.get(node) ?? node,
  )
}
