/**
 * Learns how heavily a taken-over text was rewritten from the answers of Clough and Stevenson (2011), and says how good
 * that is in cross-validation by source text: `node training/rewriting/train.ts [--shared DIR] [--dry]`.
 * Writes `src/collate/derivation/rewriting-weights.ts`. The same data give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { align } from '../../src/collate/alignment.ts'
import { pairOf } from '../../src/collate/derivation/pair.ts'
import { measuresOfRewriting, rewritingBy, type Weights } from '../../src/collate/derivation/rewriting.ts'
import { derivation } from '../../src/collate/derivation.ts'
import { witness } from '../../test/collate/witness.ts'
import { logistic } from '../logistic.ts'

/** Penalty, in the middle of the plateau (2 to 5) of the cross-validation. */
const RIDGE = 3
const NAMES = { heavy: 'heavily rewritten', light: 'lightly rewritten', cut: 'nearly word for word' } as const

interface Answer {
  source_id: string
  label: 'non' | keyof typeof NAMES
  text: string
  source: string
}

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared/bench/versions/dev' },
    out: { type: 'string', default: 'src/collate/derivation/rewriting-weights.ts' },
    dry: { type: 'boolean', default: false },
  },
})
const bytes = readFileSync(resolve(values.shared, 'derived-clough.jsonl.gz'))
const examples = gunzipSync(bytes)
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => measured(JSON.parse(line) as Answer))
type Example = (typeof examples)[number]

const sources = [...new Set(examples.map(({ source }) => source))].sort()
const judged = sources.flatMap((held) => {
  const weights = fit(examples.filter(({ source }) => source !== held))
  return examples
    .filter(({ source }) => source === held)
    .map(({ label, measures, independent }) => ({
      label,
      found: independent ? 'non' : rewritingBy(measures, weights),
      regardless: rewritingBy(measures, weights),
    }))
})
report()
if (!values.dry) write(fit(examples))

function measured({ source_id, label, text, source }: Answer) {
  const [a, b] = [witness({ id: '0'.repeat(16), text }), witness({ id: '1'.repeat(16), text: source })]
  const alignment = align(a, b)
  return {
    source: source_id,
    label,
    measures: measuresOfRewriting(pairOf(a, b, alignment).reuse, 'a'),
    independent: derivation(a, b, alignment).degree === 'independent',
  }
}

/** A logistic regression for each border: lightly rather than heavily rewritten, and word for word rather than lightly. */
function fit(chosen: readonly Example[]): Weights {
  const taken = chosen.filter(({ label }) => label !== 'non')
  const border = (above: readonly string[]): number[] =>
    logistic(
      taken.map(({ label, measures }) => ({
        features: measures.map((value) => (above.includes(label) ? value : -value)),
        weight: 1,
      })),
      RIDGE,
    )
  return { light: border(['light', 'cut']), verbatim: border(['cut']) }
}

function report(): void {
  const share = (test: (one: (typeof judged)[number]) => boolean, of = judged): string =>
    `${of.filter(test).length} of ${of.length} (${(of.filter(test).length / of.length).toFixed(3)})`
  const name = (label: Example['label']): string => (label === 'non' ? 'non' : NAMES[label])
  process.stderr.write(
    `cross-validated by source text: four classes ${share(({ label, found }) => found === name(label))}, ` +
      `derived or not ${share(({ label, found }) => (found === 'non') === (label === 'non'))}\n` +
      `of the derived, three classes ${share(
        ({ label, regardless }) => regardless === name(label),
        judged.filter(({ label }) => label !== 'non'),
      )}\n`,
  )
}

function write(weights: Weights): void {
  const list = (of: readonly number[]): string => of.map((value) => Number(value.toFixed(3))).join(', ')
  writeFileSync(
    values.out,
    `/**
 * Weights of the two borders between the ways of rewriting, learnt by \`training/rewriting/train.ts\` from answers that
 * students wrote from a source text (derived-clough, dev): for 1, the copied share, and the logarithm of the longest run.
 */
export const REWRITING_WEIGHTS = {
  light: [${list(weights.light)}],
  verbatim: [${list(weights.verbatim)}],
}
`,
  )
}
