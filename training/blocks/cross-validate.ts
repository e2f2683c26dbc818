/**
 * What the trees of `models/story-blocks` give on pages of publishers that they were not trained on, with the rules as they are and with
 * the rules that know nothing of the publisher, each page by itself and beside the other pages of its host: `node training/blocks/cross-validate.ts [--data ../shared/bench/reading/dev]
 * [--sources aeb,fundus,fundus-eval]`. Five folds over publishers.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Document } from '../../src/model/document.ts'
import { layOut } from '../../src/read/document.ts'
import { withoutHostFurniture } from '../../src/read/host/cut-furniture.ts'
import { SUBJECTS } from '../../src/read/host/furniture.ts'
import { STRANGE } from '../../src/read/html/strangers.ts'
import { oddsOf } from '../../src/read/html/trees.ts'
import { corpusOf, type TrainingPage } from './corpus.ts'
import { treesOf } from './model.ts'

const FOLDS = 5
const UNSTATED = { absent: true, reason: 'only the body is looked at' } as const
const NO_DOCUMENT: Document = {
  id: '',
  source: { sha256: '', size: 0, format: 'html', sightings: [] },
  reader: '',
  text: '',
  blocks: [],
  cut: [],
  title: UNSTATED,
  credits: [],
  site: UNSTATED,
  section: UNSTATED,
  language: UNSTATED,
  published: UNSTATED,
  updated: UNSTATED,
  captured: UNSTATED,
  dateCandidates: [],
  warnings: [],
}
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
        odds[mode].set(`${page.id} ${at}`, oddsOf(trees, measured))
}
mkdirSync('bench/out/reading', { recursive: true })
for (const mode of ['whole', 'stranger'] as const)
  for (const limit of [Number.POSITIVE_INFINITY, STRANGE * 1.4, STRANGE, STRANGE * 0.7])
    process.stdout.write(`${mode} limit ${limit.toFixed(2)}: ${scored(pages, mode, limit)}\n`)

const many = pages.filter(({ host }) => pages.filter((other) => other.host === host).length >= SUBJECTS)
process.stdout.write(
  `${many.length} pages of hosts with ${SUBJECTS} pages or more, by themselves and beside each other\n`,
)
for (const mode of ['whole', 'stranger'] as const)
  for (const limit of [Number.POSITIVE_INFINITY, STRANGE])
    for (const beside of [false, true])
      process.stdout.write(
        `${mode} limit ${limit.toFixed(2)}${beside ? ' beside' : ''}: ${scored(many, mode, limit, beside)}\n`,
      )

function scored(chosen: TrainingPage[], mode: 'whole' | 'stranger', limit: number, beside = false): string {
  const file = 'bench/out/reading/cross-validation.jsonl'
  const gold = 'bench/out/reading/cross-validation-gold.jsonl'
  const ids = new Set(chosen.map(({ id }) => id))
  const golds = readFileSync(join(values.data, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean)
  writeFileSync(gold, `${golds.filter((line) => ids.has(JSON.parse(line).id)).join('\n')}\n`)
  const alone = chosen.map((page) => documentOf(page, mode, limit))
  const documents = beside ? withoutHostFurniture(alone) : alone
  const lines = documents.map(({ text }, at) => `${JSON.stringify({ id: chosen[at]?.id, text })}\n`)
  writeFileSync(file, lines.join(''))
  const printed = execFileSync(
    process.execPath,
    ['bench/scorers/reading.mjs', gold, file, '--src', values.sources],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const body: Record<string, number> = JSON.parse(printed).overall.body
  return ['f1', 'precision', 'recall', 'f1Page', 'lostPara', 'firstPara', 'extraLines', 'failed']
    .map((name) => `${name} ${body[name]}`)
    .join(', ')
}

/** What is kept of a page, as a document of its host. */
function documentOf(page: TrainingPage, mode: 'whole' | 'stranger', limit: number): Document {
  const passages = [...page[mode].texts].flatMap(([at, text]) =>
    (odds[mode].get(`${page.id} ${at}`) ?? Number.NEGATIVE_INFINITY) >= limit
      ? []
      : [{ kind: 'paragraph' as const, text, segments: [] }],
  )
  return {
    ...NO_DOCUMENT,
    id: page.id,
    source: { ...NO_DOCUMENT.source, sightings: [{ name: page.id, url: `https://${page.host}/${page.id}` }] },
    ...layOut(passages),
  }
}
