import { Command, Option } from 'commander'
import { FORMATS } from '../../export/formats.ts'
import { readWebPage } from '../../server/web-page.ts'
import { inLibrary, withLibrary } from '../library-option.ts'

/** `stemma export`: stories of the library in a standard's format. */
export function exportCommand(): Command {
  const formats = Object.entries(FORMATS).map(([name, { says }]) => `  ${name.padEnd(12)}${says}`)
  return withLibrary(new Command('export'))
    .summary('export stories in a standard’s format: JSON, CSV, TEI, PROV-O, GeoJSON, a bundle, …')
    .description('Prints the stories named, or all, in the format asked for.')
    .argument('[stories...]', 'ids of stories; all when none is given')
    .addOption(new Option('--format <format>', 'what to write').choices(Object.keys(FORMATS)).default('json'))
    .addHelpText('after', `\nFormats:\n${formats.join('\n')}`)
    .addHelpText(
      'after',
      '\nExamples:\n  stemma export --format csv > all.csv\n  stemma export STORY --format dot | dot -Tsvg\n' +
        '  stemma export STORY --format bundle > story.zip',
    )
    .action(async (ids: string[], options: { library?: string; format: string }) => {
      const format = FORMATS[options.format]
      if (format === undefined) return
      await inLibrary(options, async (library) => {
        const material = { sourceBytes: (id: string) => library.sourceBytes(id), webPage: readWebPage }
        process.stdout.write(await format.write(await library.comparison(ids), material))
      })
    })
}
