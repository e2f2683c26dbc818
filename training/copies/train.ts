/**
 * Learns what the shares of two texts in each other say of whether one is a copy of the other, and how good that is in
 * cross-validation by text: `node training/copies/train.ts [--shared ../shared/bench/versions/dev] [--dry]`.
 * Writes `src/collate/passages/copy-weights.ts`. The same data give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { averageLink, type Likeness } from '../../src/collate/passages/average-link.ts'
import { COPY, GROUP_MEAN } from '../../src/collate/passages/copies.ts'
import { likenessBy, measuresOfOverlap } from '../../src/collate/passages/copy-likeness.ts'
import { PassageIndex } from '../../src/collate/passages/passage-index.ts'
import { logistic } from '../logistic.ts'

const FOLDS = 10
/** Penalty: next to none, there are tens of thousands of pairs for each weight. */
const RIDGE = 1

interface Pair {
  a: string
  b: string
  measures: number[]
}

/** The documents of a set, each with the text of which it is a copy, and the pairs that share passages. */
interface Collection {
  name: string
  groupOf: Map<string, string>
  pairs: Pair[]
}

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared/bench/versions/dev' },
    out: { type: 'string', default: 'src/collate/passages/copy-weights.ts' },
    dry: { type: 'boolean', default: false },
  },
})
const collections = ['neardup-docs', 'wikiver-docs'].map(load)
for (const collection of collections) report(collection)
if (!values.dry) write(fit(collections.flatMap(examples)))

function load(name: string): Collection {
  const bytes = readFileSync(resolve(values.shared, `${name}.jsonl.gz`))
  const rows = gunzipSync(bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string; cluster?: string; family?: string })
  const index = new PassageIndex()
  for (const { id, text } of rows) index.add(id, text)
  const pairs = [...index.pairs()].flatMap(({ id, neighbours }) =>
    neighbours.map((one): Pair => ({ a: one.id, b: id, measures: measuresOfOverlap(one) })),
  )
  return { name, groupOf: new Map(rows.map((row) => [row.id, String(row.cluster ?? row.family)])), pairs }
}

function examples({ groupOf, pairs }: Collection): { features: number[]; groups: string[] }[] {
  return pairs.map(({ a, b, measures }) => {
    const groups = [groupOf.get(a) ?? '', groupOf.get(b) ?? '']
    const sign = groups[0] === groups[1] ? 1 : -1
    return { features: measures.map((value) => sign * value), groups }
  })
}

function fit(rows: readonly { features: number[] }[]): number[] {
  return logistic(
    rows.map(({ features }) => ({ features, weight: 1 })),
    RIDGE,
  )
}

/** Pairs are judged by weights that were learnt without the texts of either side. */
function report(held: Collection): void {
  const groups = [...new Set(held.groupOf.values())].sort()
  const fold = new Map(groups.map((group, at) => [group, at % FOLDS]))
  const rows = collections.flatMap(examples)
  const weights = Array.from({ length: FOLDS }, (_, at) =>
    fit(rows.filter((row) => row.groups.every((group) => fold.get(group) !== at))),
  )
  const likenesses = held.pairs.map(({ a, b, measures }): Likeness => {
    const of = weights[fold.get(held.groupOf.get(a) ?? '') ?? 0] ?? []
    return { a, b, likeness: likenessBy(measures, of) }
  })
  const { groups: found } = averageLink([...held.groupOf.keys()], likenesses, COPY, GROUP_MEAN)
  const [right, told, all] = [
    pairsIn(found.flatMap((group) => [...Map.groupBy(group, (id) => held.groupOf.get(id)).values()])),
    pairsIn(found),
    pairsIn([...Map.groupBy(held.groupOf.keys(), (id) => held.groupOf.get(id)).values()]),
  ]
  const [precision, recall] = [right / told, right / all]
  const f1 = (2 * precision * recall) / (precision + recall)
  process.stdout.write(
    `${held.name}: pair F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n`,
  )
}

function pairsIn(groups: readonly string[][]): number {
  return groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
}

function write(weights: readonly number[]): void {
  const listed = weights.map((weight) => Number(weight.toFixed(3))).join(', ')
  writeFileSync(
    values.out,
    `/** Made by \`node training/copies/train.ts\`: of the measures in their order. */
export const COPY_WEIGHTS: readonly number[] = [${listed}]
`,
  )
}
