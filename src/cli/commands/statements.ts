import { Command } from 'commander'
import { tierNamed } from '../../annotate/tier.ts'
import { compare } from '../../compare.ts'
import { witnessName } from '../../export/witness-name.ts'
import type { Witness } from '../../model/index.ts'
import { progress } from '../progress.ts'
import { reportFailures } from '../report-failures.ts'
import { pageOf } from '../show/page.ts'
import { showStatements } from '../show/statements.ts'

interface Options {
  tier?: string
  json?: boolean
}

/** `stemma statements`: who said what in each input, without comparing. */
export function statementsCommand(): Command {
  return new Command('statements')
    .summary('print who said what in each input: speaker, cue, words, and why the speaker is known or open')
    .description('Reads each input and prints its statements in order of text. Needs no library.')
    .argument('<inputs...>', 'files, folders, addresses, or - for standard input')
    .option('--tier <tier>', 'what reads names and statements: encoder or linear (docs/cli.md)')
    .option('--json', 'print a statement a line (docs/schema/Attribution.json, with its document and name)')
    .addHelpText(
      'after',
      "\nExamples:\n  stemma statements page.html\n  stemma statements clippings --json | jq -r 'select(.speaker.absent | not) | .speaker.value.name' | sort | uniq -c",
    )
    .action(async (inputs: string[], options: Options) => {
      const reading = progress()
      const { witnesses, failures } = await compare(inputs, {
        tier: options.tier === undefined ? undefined : tierNamed(options.tier),
        apart: true,
        onInput: (name) => reading.at(`reading ${name}`),
      })
      reading.done()
      const page = pageOf()
      for (const witness of witnesses) {
        const head = witnesses.length === 1 ? '' : `==> ${witnessName(witness)} <==\n`
        process.stdout.write(
          options.json === true ? lines(witness) : `${head}${showStatements(witness, page)}`,
        )
      }
      reportFailures(failures)
    })
}

function lines(witness: Witness): string {
  const { document, annotations } = witness
  return annotations.attributions
    .map(
      (statement) =>
        `${JSON.stringify({ document: document.id, name: witnessName(witness), ...statement })}\n`,
    )
    .join('')
}
