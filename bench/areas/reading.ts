import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { keepHeapSmall } from '../../src/cli/heap.ts'
import type { Document } from '../../src/model/document.ts'
import { read } from '../../src/read/read.ts'
import type { Area, PlannedSet } from '../area.ts'
import { bodyOf } from './reading/body.ts'

interface GoldPage {
  id: string
  url: string | undefined
  html: string | undefined
  pdf: string | undefined
}

const SCORER = join(import.meta.dirname, '../scorers/reading.mjs')

/** Figures on all NEWS pages (body) and ALL pages (dates) from the area's README. */
const PEERS_ON_PAGES = {
  'body.f1': { 'trafilatura 2.3.1': 0.952, 'Readability 0.6': 0.919, 'resiliparse 2.0.1': 0.913 },
  'body.firstPara': { 'trafilatura 2.3.1': 0.768, 'resiliparse 2.0.1': 0.944 },
  'date.wrong': { 'htmldate 1.11': 0.084, 'Readability 0.6': 0.027 },
}
const PEERS_ON_PRINTS = { 'body.f1': { pdftotext: 0.661, unpdf: 0.662 } }

/** Evidence that a credit is of authorship, not of an agency's mark in the text. */
const AUTHORSHIP = /^(?:JSON-LD|meta|rel|itemprop|markup|link to|byline|line under)/

/** The people and agencies stated as authors; the paper itself where nobody else is. */
function authorsOf(document: Document): string[] {
  const authors = document.credits.filter(
    (credit) => credit.of === 'text' && (credit.kind === 'person' || AUTHORSHIP.test(credit.evidence)),
  )
  const others = authors.filter((credit) => credit.kind !== 'organisation')
  return (others.length > 0 ? others : authors).map((credit) => credit.name)
}

async function predictPage(directory: string, page: GoldPage): Promise<object> {
  const file = page.pdf ?? page.html
  if (!file) return { id: page.id, text: '', error: 'no file' }
  const raw = readFileSync(join(directory, file))
  const bytes = file.endsWith('.br') ? brotliDecompressSync(raw) : raw
  const before = process.cpuUsage()
  // As the command line does before each source.
  keepHeapSmall()
  try {
    const document = await read(bytes, { name: file, ...(page.url && !page.pdf ? { url: page.url } : {}) })
    const used = process.cpuUsage(before)
    return {
      id: page.id,
      text: bodyOf(document),
      title: document.title.absent ? '' : document.title.value,
      authors: authorsOf(document),
      date: document.published.absent ? null : document.published.value,
      lang: document.language.absent ? '' : document.language.value,
      site: document.site.absent ? '' : document.site.value,
      ms: (used.user + used.system) / 1000,
    }
  } catch (error) {
    return { id: page.id, text: '', error: String(error) }
  }
}

function planned(set: string, gold: string, directory: string, peers: PlannedSet['peers']): PlannedSet {
  return {
    set,
    unit: 'page',
    async predict() {
      const pages: GoldPage[] = readFileSync(gold, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        // The gold texts are the scorer's matter: held here they would count as the reader's memory.
        .map(({ id, url, html, pdf }: GoldPage) => ({ id, url, html, pdf }))
      const predictions: object[] = []
      for (const page of pages) predictions.push(await predictPage(directory, page))
      return { predictions, units: pages.length }
    },
    score: (predictions) => [SCORER, gold, predictions],
    ...(peers ? { peers } : {}),
  }
}

/** Nothing is predicted here: the scorer reads the pages with each reader and counts its own CPU time. */
function speedSet(directory: string): PlannedSet {
  return {
    set: 'speed',
    unit: 'page',
    predict: async () => ({ predictions: [], units: 1 }),
    score: () => [join(import.meta.dirname, '../scorers/reading-speed.ts'), directory],
  }
}

const area: Area = {
  name: 'reading',
  async plan(directory, only) {
    const sets: PlannedSet[] = []
    const pages = join(directory, 'gold.jsonl')
    if (existsSync(pages)) sets.push(planned('pages', pages, directory, PEERS_ON_PAGES))
    const prints = join(directory, 'pdf/gold.jsonl')
    if (existsSync(prints)) sets.push(planned('pdf', prints, join(directory, 'pdf'), PEERS_ON_PRINTS))
    // Four readers take minutes: only where asked for.
    if (only === 'speed' && existsSync(pages)) sets.push(speedSet(directory))
    return sets
  },
}

export default area
