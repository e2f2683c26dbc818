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
import { BRIEF_WORDS, briefs, type Text } from './briefs.ts'

const FOLDS = 10
/** Penalty: next to none, there are tens of thousands of pairs for each weight. */
const RIDGE = 1

interface Pair {
  a: string
  b: string
  measures: number[]
}

/** The documents of a set, each with the text of which it is a copy and the event that it tells, and the pairs that share passages. */
interface Collection {
  name: string
  groupOf: Map<string, string>
  eventOf: Map<string, string>
  pairs: Pair[]
}

interface Example {
  features: number[]
  events: string[]
}

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared/bench/versions/dev' },
    out: { type: 'string', default: 'src/collate/passages/copy-weights.ts' },
    dry: { type: 'boolean', default: false },
  },
})
const sets = ['neardup-docs', 'wikiver-docs'].map((name) => collection(name, load(name)))
const short = BRIEF_WORDS.map((words) => {
  const texts = briefs({ reports: load('story-basil'), copies: load('neardup-docs'), words })
  return collection(`briefs of ${words} words`, texts)
})
const collections = [...sets, ...short]
for (const one of sets) report(one)
for (const one of short) reportBriefs(one)
if (!values.dry) write(fit(collections.flatMap(examples)))

function load(name: string): Text[] {
  const bytes = readFileSync(resolve(values.shared, `${name}.jsonl.gz`))
  return gunzipSync(bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Text & { cluster?: string; family?: string })
    .map(({ cluster, family, ...row }) => ({ ...row, group: String(cluster ?? family) }))
}

function collection(name: string, texts: readonly Text[]): Collection {
  const index = new PassageIndex()
  for (const { id, text } of texts) index.add(id, text)
  const pairs = [...index.pairs()].flatMap(({ id, neighbours }) =>
    neighbours.map((one): Pair => ({ a: one.id, b: id, measures: measuresOfOverlap(one) })),
  )
  return {
    name,
    groupOf: new Map(texts.map(({ id, group }) => [id, group])),
    eventOf: new Map(texts.map(({ id, group, event }) => [id, event ?? group])),
    pairs,
  }
}

function examples({ groupOf, eventOf, pairs }: Collection): Example[] {
  return pairs.map(({ a, b, measures }) => {
    const sign = groupOf.get(a) === groupOf.get(b) ? 1 : -1
    return {
      features: measures.map((value) => sign * value),
      events: [eventOf.get(a) ?? '', eventOf.get(b) ?? ''],
    }
  })
}

function fit(rows: readonly { features: number[] }[]): number[] {
  return logistic(
    rows.map(({ features }) => ({ features, weight: 1 })),
    RIDGE,
  )
}

/** How alike the pairs of a set are by weights that were learnt without the texts, and the events, of either side. */
function likenessesOf(held: Collection): Likeness[] {
  const events = [...new Set(held.eventOf.values())].sort()
  const fold = new Map(events.map((event, at) => [event, at % FOLDS]))
  const rows = collections.flatMap(examples)
  const weights = Array.from({ length: FOLDS }, (_, at) =>
    fit(rows.filter((row) => row.events.every((event) => fold.get(event) !== at))),
  )
  return held.pairs.map(({ a, b, measures }) => {
    const of = weights[fold.get(held.eventOf.get(a) ?? '') ?? 0] ?? []
    return { a, b, likeness: likenessBy(measures, of) }
  })
}

function report(held: Collection): void {
  const likenesses = likenessesOf(held)
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

/** Of briefs, how many pairs of each kind are taken for copies. */
function reportBriefs(held: Collection): void {
  const told = [true, false].map((areCopies) => {
    const of = likenessesOf(held).filter(
      ({ a, b }) => (held.groupOf.get(a) === held.groupOf.get(b)) === areCopies,
    )
    return `${of.filter(({ likeness }) => likeness >= COPY).length} of ${of.length}`
  })
  process.stdout.write(`${held.name}: taken for copies ${told[0]} that are, ${told[1]} that are not\n`)
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
