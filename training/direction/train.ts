/**
 * Learns the weights of the evidence of direction that a text alone gives, and says how good they are in
 * cross-validation by article: `node training/direction/train.ts [--shared ../shared/bench/versions/dev] [--dry]`.
 * Writes `src/collate/derivation/learnt-weights.ts`. The same data give the same file.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dot } from '../logistic.ts'
import { FOLDS, featuresOf, fit, foldsOf, measuresOf, RIDGE } from './fit.ts'
import { examples } from './pairs.ts'

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared/bench/versions/dev' },
    out: { type: 'string', default: 'src/collate/derivation/learnt-weights.ts' },
    dry: { type: 'boolean', default: false },
    ridge: { type: 'string', default: String(RIDGE) },
  },
})
const ridge = Number(values.ridge)
const all = examples(values.shared)
const measures = measuresOf(all)
const fold = foldsOf(all)

const found = Array.from({ length: FOLDS }, (_, at) => at).flatMap((held) => {
  const coefficients = fit(
    all.filter(({ family }) => fold.get(family) !== held),
    measures,
    ridge,
  )
  return all
    .filter(({ family, kind }) => fold.get(family) === held && kind !== undefined)
    .map((example) => ({ kind: example.kind, balance: dot(featuresOf(example, measures), coefficients) }))
})
report(found)
if (!values.dry) write(fit(all, measures, ridge))

function report(balances: readonly { kind: string | undefined; balance: number }[]): void {
  const right = (some: readonly { balance: number }[]): string =>
    (some.filter(({ balance }) => balance > 0).length / Math.max(1, some.length)).toFixed(4)
  const surest = balances.toSorted((x, y) => Math.abs(y.balance) - Math.abs(x.balance))
  const half = surest.slice(0, Math.ceil(surest.length / 2))
  const loss = balances.reduce((sum, { balance }) => sum + Math.log1p(Math.exp(-balance)), 0)
  const lines = [
    `${all.length} pairs of ${fold.size} articles, ${measures.length} measures; cross-validated on ${balances.length}:`,
    `  right ${right(balances)}, of the surer half ${right(half)}, log loss ${(loss / balances.length).toFixed(4)}`,
    ...['next', 'first-last'].map(
      (kind) => `  ${kind}: ${right(balances.filter((one) => one.kind === kind))}`,
    ),
    ...[0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((low, at, steps) => {
      const high = steps[at + 1] ?? 1
      const some = balances.filter(({ balance }) => {
        const probability = 1 / (1 + Math.exp(-Math.abs(balance)))
        return probability >= low && probability < high
      })
      return `  stated ${low} to ${high}: ${right(some)} right of ${some.length}`
    }),
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
}

function write(coefficients: readonly number[]): void {
  const entries = measures.map((name, at) => `  ${name}: ${Number((coefficients[at] ?? 0).toFixed(3))},`)
  writeFileSync(
    values.out,
    `/**
 * Weights of the measures of wording, learnt together by \`training/direction/train.ts\` from revisions of encyclopedia
 * articles (direction-wikiver, dev): logistic regression, so each is a log-likelihood ratio given the others.
 */
export const LEARNT: Readonly<Record<string, number>> = {
${entries.join('\n')}
}
`,
  )
}
