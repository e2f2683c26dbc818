import { Argument, Command } from 'commander'
import { Decided, UsageError, type Verdict } from '../../model/index.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { FORMS, verdictOf } from '../verdict.ts'

interface Options {
  library?: string
  from?: string[]
  by: string
  at?: string
  note?: string
  json?: boolean
}

/** `stemma decide VERDICT …`: a reader's correction, kept beside what was read and applied wherever it is shown. */
export function decideCommand(): Command {
  return withLibrary(new Command('decide'))
    .summary('correct Stemma: author, day, speaker, who is the same, which documents are one story')
    .description(
      'Keeps a decision of yours with who and when. Sources and readings stay as they are; a decision can be withdrawn.\n' +
        `What follows each verdict:\n${Object.entries(FORMS)
          .map(([kind, form]) => `  ${kind.padEnd(13)} ${form}`)
          .join('\n')}`,
    )
    .addArgument(new Argument('<verdict>', 'what you decide').choices(Object.keys(FORMS)))
    .argument('<words...>', 'on what, as listed above')
    .option('--from <documents...>', 'for other-story: the documents that tell the other event')
    .option('--by <name>', 'who decides', 'local reader')
    .option('--at <instant>', 'when it was decided, as ISO 8601 with offset (default: now)')
    .option('--note <text>', 'why')
    .option('--json', 'print the decision as JSON (docs/schema/Decision.json)')
    .addHelpText(
      'after',
      `
Examples:
  stemma decide published 0123456789abcdef 2022-01-11 --note 'told by the desk'
  stemma decide not-author 0123456789abcdef 'Read more'
  stemma decide same-entity 0123456789abcdef 'Kassym-Jomart Tokayev' fedcba9876543210 'Tokaev'
  stemma decide other-story 0123456789abcdef --from fedcba9876543210`,
    )
    .action(async (kind: Verdict['kind'], words: string[], options: Options) => {
      const decision = await inLibrary(options, async (library) => {
        const textOf = async (id: string) => (await library.document(id)).document.text
        const verdict = await verdictOf(kind, words, options.from ?? [], textOf)
        const { by, note, at = new Date().toISOString() } = options
        const decided = Decided.safeParse({ verdict, by, at, ...(note === undefined ? {} : { note }) })
        if (!decided.success) {
          throw new UsageError(
            'not-a-decision',
            kind,
            '--at is an instant as 2022-01-11T09:30:00Z; --by has up to 200 characters, --note up to 2,000.',
          )
        }
        return await library.decide(decided.data)
      })
      process.stdout.write(
        options.json === true ? `${JSON.stringify(decision, null, 2)}\n` : `${decision.id}\n`,
      )
    })
}
