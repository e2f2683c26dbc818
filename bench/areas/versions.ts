import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { annotate } from '../../src/annotate/pipeline.ts'
import { align } from '../../src/collate/alignment.ts'
import { direction } from '../../src/collate/derivation/direction.ts'
import { pairOf } from '../../src/collate/derivation/pair.ts'
import { type Rewriting, rewriting } from '../../src/collate/derivation/rewriting.ts'
import { derivation } from '../../src/collate/derivation.ts'
import { copies } from '../../src/collate/passages/copies.ts'
import { sharedPassages } from '../../src/collate/passages/shared-passages.ts'
import { stories } from '../../src/collate/stories.ts'
import type { Witness } from '../../src/model/index.ts'
import { languageOf } from '../../src/read/language.ts'
import { witness } from '../../test/collate/witness.ts'
import type { Area, PlannedSet } from '../area.ts'
import { documentId, tree } from './versions/tree.ts'

/** Each set of the area by the first part of its file name, as a function from its rows to predictions. */
const KINDS: readonly (readonly [string, (rows: Row[], directory: string) => object[]])[] = [
  ['neardup-docs', (rows) => grouped(rows)],
  ['wikiver-docs', (rows) => grouped(rows)],
  ['neardup-partial', (_, directory) => passages(directory)],
  ['direction-wikiver', (rows, directory) => directions(rows, texts(directory, 'wikiver-docs'))],
  ['direction-news', (rows) => directions(rows, new Map(rows.flatMap(newsTexts)))],
  ['tree', (rows) => rows.map(tree)],
  ['derived', (rows) => rows.map(derived)],
  ['align', (rows) => rows.map(aligned)],
  ['story', (rows) => grouped(rows, true)],
  ['pairs', (rows) => sameEvent(rows)],
]

const PEERS: Record<string, Record<string, Record<string, number>>> = {
  'neardup-docs': {
    'pair F1 (held-out)': { 'TF-IDF': 0.948, datasketch: 0.847, '5-gram containment': 0.84 },
  },
  'wikiver-docs': {
    'pair F1 (held-out)': { '5-gram containment': 0.933, 'TF-IDF': 0.906, datasketch: 0.848 },
  },
  'neardup-partial': { 'recall at precision .09 (held-out)': { '5-gram containment': 0.97 } },
  'direction-wikiver': { 'accuracy (held-out)': { 'shorter is earlier': 0.788 } },
  tree: { 'sign distance (held-out)': { 'minimum spanning tree': 0.856, 'neighbour joining': 0.699 } },
  'derived-clough': {
    'binary F1; accuracy (held-out)': { 'logistic regression': 0.92, 'four classes': 0.652 },
  },
  align: { 'link F1 (held-out)': { 'TF-IDF best partner': 0.999, 'npm diff': 0.98 } },
  'align-real': { 'link F1 (held-out)': { Hungarian: 0.998, 'TF-IDF best partner': 0.973 } },
  'story-basil': { 'B³ F1 (held-out)': { 'TF-IDF + MiniLM': 0.976, 'TF-IDF': 0.962 } },
  'story-ecb': { 'B³ F1 (held-out)': { 'TF-IDF + MiniLM': 0.891, 'TF-IDF': 0.867 } },
  'pairs-tg': { 'F1 (held-out)': { 'TF-IDF, characters': 0.818, MiniLM: 0.71 } },
}

/** The columns of all sets; a row has those of its set. */
interface Row {
  id: string
  text: string
  label: string
  source: string
  a: string & string[]
  b: string & string[]
  a_title: string
  a_text: string
  b_title: string
  b_text: string
  witnesses: { id: string; text: string }[]
}

const area: Area = {
  name: 'versions',
  plan: async (directory, only) => [
    // Peers take minutes: only where asked for.
    ...(only === 'speed' ? [speed(directory)] : []),
    ...scale(directory),
    ...readdirSync(directory)
      .sort()
      .flatMap((file): PlannedSet[] => {
        const set = /^(.+?)\.jsonl(?:\.gz)?$/.exec(file)?.[1]
        const kind = KINDS.find(([prefix]) => set?.startsWith(prefix))
        if (set === undefined || kind === undefined) return []
        return [
          {
            set,
            unit: 'document',
            predict: async () => {
              const rows = load(resolve(directory, file))
              return { predictions: kind[1](rows, directory), units: rows.length }
            },
            score: (predictions) => ['bench/scorers/versions.mjs', resolve(directory, file), predictions],
            peers: PEERS[set],
          },
        ]
      }),
  ],
}

/** Nothing is predicted here: the scorer runs each of the peers and counts its own CPU time. */
function speed(directory: string): PlannedSet {
  return {
    set: 'speed',
    unit: 'document',
    predict: async () => ({ predictions: [], units: 1 }),
    score: () => ['bench/scorers/versions-speed.ts', directory],
  }
}

/** The passage index at scale, over documents that are made from the texts at hand. */
function scale(directory: string): PlannedSet[] {
  const files = ['neardup-docs', 'story-basil', 'wikiver-docs']
    .map((set) => resolve(directory, `${set}.jsonl.gz`))
    .filter((file) => existsSync(file))
  if (files.length === 0) return []
  return [
    {
      set: 'copies-10k',
      unit: 'document',
      // The scorer makes the documents, too many to be written down, and measures itself.
      predict: async () => ({ predictions: [], units: 10_000 }),
      score: () => ['bench/scale/copies.ts', '10000', ...files],
      peers: { 'documents a CPU second (datasketch does not verify)': { rensa: 6193, datasketch: 1294 } },
    },
  ]
}

export default area

/** Groups of copies, or of reports of one event. */
function grouped(rows: readonly Row[], byEvent = false): object[] {
  const groups = byEvent
    ? withOwnIds(rows, (witnesses) => stories(witnesses.map(read)).map((story) => story.witnesses))
    : copies(rows).groups
  return groups.flatMap((ids, cluster) => ids.map((id) => ({ id, cluster })))
}

/** As the product groups it: with its times and persons, by the tier that is always there. */
function read({ document }: Witness): Witness {
  return { document, annotations: annotate(document) }
}

function withOwnIds(rows: readonly Row[], group: (witnesses: Witness[]) => string[][]): string[][] {
  const witnesses = rows.map(({ text }, at) => witness({ id: documentId(at), text }))
  return group(witnesses).map((ids) => ids.map((id) => rows[Number.parseInt(id, 16)]?.id ?? id))
}

function passages(directory: string): object[] {
  return sharedPassages([...texts(directory, 'neardup-docs')].map(([id, text]) => ({ id, text }))).map(
    ({ a, b }) => ({ a, b }),
  )
}

/** The likelier direction, with how far the likelihood is from even. */
function directions(rows: readonly Row[], text: ReadonlyMap<string, string>): object[] {
  return rows.map(({ id, a, b }) => {
    const first = witness({ id: documentId(0), text: text.get(a) ?? '' })
    const second = witness({ id: documentId(1), text: text.get(b) ?? '' })
    const { balance } = direction(pairOf(first, second, align(first, second)))
    return {
      id,
      earlier: balance === 0 ? null : balance > 0 ? a : b,
      confidence: 1 / (1 + Math.exp(-Math.abs(balance))),
    }
  })
}

function newsTexts({ a, a_text, b, b_text }: Row): [string, string][] {
  return [
    [a, a_text],
    [b, b_text],
  ]
}

const CLOUGH: Readonly<Record<Rewriting, string>> = {
  'heavily rewritten': 'heavy',
  'lightly rewritten': 'light',
  'nearly word for word': 'cut',
}

/** The answer stands as the later text, which it is. */
function derived({ id, text, source }: Row): object {
  const original = witness({ id: documentId(0), text: source })
  const answer = witness({ id: documentId(1), text })
  const alignment = align(original, answer)
  const { degree } = derivation(original, answer, alignment)
  const { reuse } = pairOf(original, answer, alignment)
  return { id, label: degree === 'independent' ? 'non' : CLOUGH[rewriting(reuse, 'b')] }
}

function aligned({ id, a, b }: Row): object {
  const { links } = align(
    witness({ id: documentId(0), sentences: a }),
    witness({ id: documentId(1), sentences: b }),
  )
  const place = (sentence: string): number => Number(sentence.slice(1))
  const operations: string[] = []
  for (const link of links) for (const sentence of link.b) operations[place(sentence)] = link.operation
  return {
    id,
    links: links.flatMap((link) => link.a.flatMap((i) => link.b.map((j) => [place(i), place(j)]))),
    b_op: operations,
    dropped: links.filter(({ operation }) => operation === 'dropped').flatMap((link) => link.a.map(place)),
  }
}

/** Two texts and nothing else, as a reader compares them: in whatever language they are. */
function sameEvent(rows: readonly Row[]): object[] {
  return rows.map(({ id, a_title, a_text, b_title, b_text }) => {
    const pair = [
      { title: a_title, text: a_text },
      { title: b_title, text: b_text },
    ].map((told, at) => witness({ id: documentId(at), ...told, language: spoken(told.text) }))
    return { id, label: stories(pair.map(read)).length === 1 ? 1 : 0 }
  })
}

function spoken(text: string): string | undefined {
  const language = languageOf(text)
  return language.absent ? undefined : language.value
}

function texts(directory: string, set: string): Map<string, string> {
  const file = ['.jsonl.gz', '.jsonl']
    .map((end) => resolve(directory, set + end))
    .find((path) => existsSync(path))
  return new Map(file === undefined ? [] : load(file).map(({ id, text }) => [id, text]))
}

function load(file: string): Row[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}
