import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { attributions } from '../../src/annotate/attributions.ts'
import type { Tagger } from '../../src/annotate/encoder/tags.ts'
import { encoderFinder } from '../../src/annotate/names/encoder-finder.ts'
import { names } from '../../src/annotate/names.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { taggerOf } from '../../src/annotate/tier.ts'
import type { Block, Document } from '../../src/model/document.ts'
import type { Area, PlannedSet } from '../area.ts'

interface Article {
  id: string
  text: string
  title?: string
}

const PEERS = {
  polnear: {
    'joint F1': { 'rule baseline': 0.359, 'Citron (retrained)': 0.427, 'second annotator': 0.725 },
    'attribution F1, direct': { 'Citron (retrained)': 0.517, 'second annotator': 0.963 },
    'attribution F1, mixed': { 'Citron (retrained)': 0.528, 'second annotator': 0.832 },
    'attribution F1, indirect': { 'Citron (retrained)': 0.399, 'second annotator': 0.669 },
    'region of 4 words found F1': { CoreNLP: 0.985, 'second annotator': 0.985 },
    'speaker right when answered': { CoreNLP: 0.679, 'Citron (retrained)': 0.798 },
  },
}

/**
 * Statements: `*.jsonl` articles with gold attributions, by the best tier that is installed and by the linear one
 * (`.linear`). Speakers are scored where `*.speakers.jsonl` stands beside.
 */
const area: Area = {
  name: 'statements',
  async plan(directory) {
    const tagger = await taggerOf(undefined)
    return readdirSync(directory)
      .filter((file) => /^[^.]+\.jsonl$/.test(file))
      .toSorted()
      .flatMap((file) => {
        const set = file.replace(/\.jsonl$/, '')
        return [
          plannedSet(directory, set, set, tagger),
          plannedSet(directory, set, `${set}.linear`, undefined),
        ]
      })
  },
}
export default area

/** The set `name` of the articles in the file of `set`, by the tagger or by the linear tier. */
function plannedSet(directory: string, set: string, name: string, tagger: Tagger | undefined): PlannedSet {
  const gold = join(directory, `${set}.jsonl`)
  const speakers = readdirSync(directory).includes(`${set}.speakers.jsonl`)
    ? ['--speakers', join(directory, `${set}.speakers.jsonl`)]
    : []
  return {
    set: name,
    unit: '1,000 words',
    async predict() {
      const articles = readFileSync(gold, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Article)
      const predictions: object[] = []
      for (const article of articles) predictions.push(await predict(article, tagger))
      const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
      return { predictions, units: words / 1000 }
    },
    score: (predictions) => [
      resolve(import.meta.dirname, '../scorers/statements.mjs'),
      gold,
      predictions,
      ...speakers,
    ],
    peers: PEERS[set as keyof typeof PEERS] ?? {},
  }
}

async function predict(article: Article, tagger: Tagger | undefined): Promise<object> {
  const document = documentOf(article)
  const found = sentences(document)
  const tags = await tagger?.(document)
  const named = names(document, found, tags && encoderFinder(tags))
  const before = process.cpuUsage()
  const statements = attributions(document, found, named, tags)
  const used = process.cpuUsage(before)
  return {
    id: article.id,
    cpu_ms: (used.user + used.system) / 1000,
    attributions: statements.map((statement) => ({
      source: statement.source.map(({ start, end }) => [start, end]),
      cue: statement.cue.map(({ start, end }) => [start, end]),
      content: statement.content.map(({ start, end }) => [start, end]),
      ...(statement.speaker.absent ? {} : { speaker: statement.speaker.value.name }),
    })),
  }
}

/** The article as a document whose paragraphs are its blocks; the first is the title where it says the title. */
function documentOf(article: Article): Document {
  const { text } = article
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = start + match[0].trim().length
    if (end > start)
      blocks.push({ kind: blocks.length === 0 ? 'title' : 'paragraph', start, end, segments: [] })
  }
  const absent = { absent: true as const, reason: 'not part of the benchmark' }
  return {
    id: '0'.repeat(16),
    source: {
      sha256: '0'.repeat(64),
      size: text.length,
      format: 'text',
      sightings: [{ name: article.id }],
    },
    reader: 'bench',
    text,
    blocks,
    cut: [],
    title: absent,
    credits: [],
    site: absent,
    section: absent,
    language: absent,
    published: absent,
    updated: absent,
    captured: absent,
    dateCandidates: [],
    warnings: [],
  }
}
