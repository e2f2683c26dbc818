import { Command } from 'commander'
import { documentsOf, inForce } from '../../annotate/decisions/in-force.ts'
import type { Decision, Verdict } from '../../model/index.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { indented, pageOf, printable } from '../show/page.ts'

/** `stemma decisions`: what readers decided, who and when. */
export function decisionsCommand(): Command {
  return withLibrary(new Command('decisions'))
    .summary('list what readers decided, who and when')
    .description('Lists every decision, oldest first; those that no longer count are marked.')
    .option('--document <id>', 'only those about this document')
    .option('--json', 'print the list as JSON (docs/schema/Decision.json)')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma decisions\n  stemma decide withdrawn "$(stemma decisions --json | jq -r .[-1].id)"',
    )
    .action(async (options: { library?: string; document?: string; json?: boolean }) => {
      const all = await inLibrary(options, (library) => library.decisions())
      const decisions =
        options.document === undefined
          ? all
          : all.filter(({ verdict }) => documentsOf(verdict).includes(options.document ?? ''))
      if (options.json === true) {
        process.stdout.write(`${JSON.stringify(decisions, null, 2)}\n`)
        return
      }
      const page = pageOf()
      const counting = new Set(inForce(all).map(({ id }) => id))
      for (const decision of decisions) {
        const { id, by, at, note, verdict } = decision
        const isWithdrawn = verdict.kind !== 'withdrawn' && !counting.has(id)
        const head = `${page.paint('dim', id)}  ${printable(by)}, ${at}${isWithdrawn ? '  (withdrawn)' : ''}`
        const lines = [says(decision), ...(note === undefined ? [] : [`“${note}”`])]
        process.stdout.write(
          `${head}\n${lines.map((line) => indented(printable(line), 4, page.columns)).join('\n')}\n`,
        )
      }
    })
}

/** The verdict as its kind and what it is about, in the order in which `stemma decide` takes them. */
function says({ verdict }: Decision): string {
  return `${verdict.kind} ${parts(verdict).join(' ')}`
}

function parts(verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'author':
    case 'not-author':
      return [verdict.document, verdict.name]
    case 'published':
      return [verdict.document, verdict.day ?? '(no day)']
    case 'speaker':
      return [verdict.document, `“${verdict.statement.text}”`, verdict.name ?? '(nobody known)']
    case 'same-entity':
    case 'other-entity':
      return [verdict.a.document, verdict.a.name, verdict.b.document, verdict.b.name]
    case 'same-story':
      return verdict.documents
    case 'other-story':
      return [...verdict.documents, 'from', ...verdict.apart]
    case 'withdrawn':
      return [verdict.decision]
  }
}
