import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sentences } from '../../src/annotate/sentences.ts'
import { timexes } from '../../src/annotate/timexes.ts'
import type { DocumentTime } from '../../src/model/index.ts'
import { read } from '../../src/read/read.ts'
import type { Area, PlannedSet } from '../area.ts'
import { textDocument } from '../text-document.ts'

interface TimexItem {
  id: string
  dct: string
  text: string
}
interface DateItem {
  id: string
  url?: string
  html?: string
  text: string
}

// Value F1, span F1 and days on the kept-back documents of each set, from the area's README.
const PEERS: [prefix: string, peers: PlannedSet['peers']][] = [
  [
    'tbaq',
    {
      'value.f1': { HeidelTime: 72.6, SUTime: 64.2, 'recognizers-text (npm)': 51.9, 'chrono-node': 47.4 },
      'relaxed.f1': { HeidelTime: 90.5, SUTime: 90.5, 'recognizers-text (npm)': 82.8, 'chrono-node': 69.3 },
      'strict.f1': { HeidelTime: 81.8, SUTime: 79.8 },
      'day.recall': { HeidelTime: 79.7, SUTime: 79.7, 'chrono-node': 82.0 },
      'day.precision': { HeidelTime: 83.6, SUTime: 71.3, 'chrono-node': 61.1 },
    },
  ],
  [
    'platinum',
    {
      'value.f1': { HeidelTime: 78.1, SUTime: 69.3, 'recognizers-text (npm)': 57.7, 'chrono-node': 42.8 },
      'relaxed.f1': { HeidelTime: 90.7, SUTime: 90.7, 'recognizers-text (npm)': 82.2, 'chrono-node': 69.8 },
      'strict.f1': { HeidelTime: 81.8, SUTime: 80.7 },
    },
  ],
  [
    'wikiwars',
    {
      'value.f1': { HeidelTime: 79.6, SUTime: 50.4, 'chrono-node': 32.4 },
      'relaxed.f1': { HeidelTime: 91.5, SUTime: 93.5, 'chrono-node': 74.6 },
      'strict.f1': { HeidelTime: 85.4, SUTime: 79.8 },
    },
  ],
  ['dct-html.page', { precision: { htmldate: 88.8 }, coverage: { htmldate: 91.0 } }],
  ['dct-html.text', { wrongRate: { htmldate: 36.3 }, coverage: { htmldate: 71.0 } }],
]
const peersOf = (set: string): Pick<PlannedSet, 'peers'> => {
  const peers = PEERS.find(([prefix]) => set.startsWith(prefix))?.[1]
  return peers === undefined ? {} : { peers }
}

function linesOf<T>(path: string): T[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

const scorer = (name: string): string => resolve(import.meta.dirname, '../scorers', name)

/** Time expressions: news with the document's day given, narratives without. */
async function predictTimes(
  items: TimexItem[],
  narrative: boolean,
): Promise<{ predictions: object[]; units: number }> {
  const words = items.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  const predictions = items.map(({ id, dct, text }) => {
    const document = textDocument(text, undefined)
    const time: DocumentTime | undefined = narrative ? undefined : { day: dct.slice(0, 10), basis: 'stated' }
    const found = timexes(document, sentences(document), time)
    return { id, timexes: found.map(({ start, end, type, value }) => ({ start, end, type, value })) }
  })
  return { predictions, units: words / 1000 }
}

function expressionSet(path: string, set: string): PlannedSet {
  return {
    set,
    unit: '1,000 words',
    predict: () => predictTimes(linesOf<TimexItem>(path), set.startsWith('wikiwars')),
    score: (predictions) => [scorer('times.mjs'), path, predictions],
    ...peersOf(set),
  }
}

/** Our CPU beside chrono-node's on the same news, in one process. */
function speedSet(paths: string[]): PlannedSet {
  return {
    set: 'speed',
    unit: '1,000 words',
    predict: () =>
      predictTimes(
        paths.flatMap((path) => linesOf<TimexItem>(path)),
        false,
      ),
    score: () => [scorer('times-speed.ts'), ...paths],
  }
}

/** Document dates: what the reader says of a page, or of nothing but its text. */
function dateSet(path: string, set: string, view: 'page' | 'text'): PlannedSet {
  return {
    set,
    unit: 'document',
    async predict() {
      const items = linesOf<DateItem>(path)
      const predictions: object[] = []
      for (const item of items) predictions.push({ id: item.id, date: await publishedDay(item, view) })
      return { predictions, units: items.length }
    },
    score: (predictions) => [scorer('times-dct.mjs'), path, predictions, '--view', view],
    ...peersOf(set),
  }
}

async function publishedDay({ url, html, text }: DateItem, view: 'page' | 'text'): Promise<string | null> {
  const page = view === 'page' && html !== undefined
  const bytes = new TextEncoder().encode(page ? html : text)
  const hints = page ? { name: 'page.html', ...(url === undefined ? {} : { url }) } : { name: 'text.txt' }
  try {
    const { published } = await read(bytes, hints)
    return published.absent ? null : published.value
  } catch {
    // A page that can't be read (empty, too deep) states no date; the reading area counts such pages.
    return null
  }
}

/** Time expressions (tbaq*, platinum*, wikiwars*) and document dates (dct-html*, dct-text*). */
const area: Area = {
  name: 'times',
  async plan(directory) {
    const files = readdirSync(directory).toSorted()
    const news = files.filter((file) => /^(?:tbaq|platinum)[^/]*\.jsonl$/.test(file))
    const speed = news.length === 0 ? [] : [speedSet(news.map((file) => join(directory, file)))]
    return [
      ...files.flatMap((file) => {
        const path = join(directory, file)
        const set = file.replace(/\.jsonl(?:\.gz)?$/, '')
        if (set === file) return []
        if (/^(?:tbaq|platinum|wikiwars)/.test(set)) return [expressionSet(path, set)]
        if (set.startsWith('dct-html')) {
          return [dateSet(path, `${set}.page`, 'page'), dateSet(path, `${set}.text`, 'text')]
        }
        return set.startsWith('dct-text') ? [dateSet(path, set, 'text')] : []
      }),
      ...speed,
    ]
  },
}
export default area
