/**
 * What the trees of `models/story-blocks` give on pages of publishers that they were not trained on, with the rules as they are and with
 * the rules that know nothing of the publisher: `node training/blocks/cross-validate.ts [--data ../shared/bench/reading/dev]
 * [--sources aeb,fundus,fundus-eval]`. Five folds over publishers.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { STRANGE } from '../../src/read/html/strangers.ts'
import { judged } from '../../src/read/html/trees.ts'
import { corpusOf, type TrainingPage } from './corpus.ts'
import { treesOf } from './model.ts'

const FOLDS = 5
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/reading/dev' },
    sources: { type: 'string', default: 'aeb,fundus,fundus-eval' },
  },
})

const pages = corpusOf(values.data)
const hosts = [...new Set(pages.map(({ host }) => host))].sort()
const foldOf = new Map(hosts.map((host, at) => [host, at % FOLDS]))
/** Log-odds of each candidate by trees that did not see its publisher. */
const odds = { whole: new Map<string, number>(), stranger: new Map<string, number>() }
for (let fold = 0; fold < FOLDS; fold++) {
  const trees = treesOf(pages.filter(({ host }) => foldOf.get(host) !== fold))
  for (const page of pages.filter(({ host }) => foldOf.get(host) === fold))
    for (const mode of ['whole', 'stranger'] as const)
      for (const { at, values: measured } of page[mode].candidates)
        odds[mode].set(`${page.id} ${at}`, judged(trees, measured).odds)
}
mkdirSync('bench/out/reading', { recursive: true })
for (const mode of ['whole', 'stranger'] as const)
  for (const limit of [Number.POSITIVE_INFINITY, STRANGE * 1.4, STRANGE, STRANGE * 0.7])
    process.stdout.write(`${mode} limit ${limit.toFixed(2)}: ${scored(mode, limit)}\n`)

function scored(mode: 'whole' | 'stranger', limit: number): string {
  const file = `bench/out/reading/cross-validation.jsonl`
  writeFileSync(file, pages.map((page) => `${JSON.stringify(prediction(page, mode, limit))}\n`).join(''))
  const printed = execFileSync(
    process.execPath,
    ['bench/scorers/reading.mjs', join(values.data, 'gold.jsonl'), file, '--src', values.sources],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const body: Record<string, number> = JSON.parse(printed).overall.body
  return ['f1', 'precision', 'recall', 'f1Page', 'lostPara', 'firstPara', 'extraLines', 'failed']
    .map((name) => `${name} ${body[name]}`)
    .join(', ')
}

function prediction(page: TrainingPage, mode: 'whole' | 'stranger', limit: number): object {
  const texts = [...page[mode].texts].flatMap(([at, text]) =>
    (odds[mode].get(`${page.id} ${at}`) ?? Number.NEGATIVE_INFINITY) >= limit ? [] : [text],
  )
  return { id: page.id, text: texts.join('\n\n') }
}
