/**
 * `node versions-speed.ts DIRECTORY`: this room beside its peers in one run, in CPU time. Copies: documents a CPU second on
 * made documents, and F1 of pairs on neardup-docs (a peer with the threshold that serves it best on these very pairs), of the
 * passage index, datasketch and rensa. Alignment: CPU milliseconds for two versions of some 30 sentences, of `align` with its
 * classes of changes and of jsdiff (words, no sentences); and CPU seconds for 2 × 800 tokens beside CollateX. A peer that
 * is not installed is named with what to do; nothing is installed here.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { align } from '../../src/collate/alignment.ts'
import { averageLink } from '../../src/collate/passages/average-link.ts'
import { copies } from '../../src/collate/passages/copies.ts'
import { PassageIndex } from '../../src/collate/passages/passage-index.ts'
import { witness } from '../../test/collate/witness.ts'
import { mutatedDocuments } from '../scale/mutated-documents.ts'

/** Documents that are made for the speed of copies. */
const MADE = 3000
const TOKENS = 800
/** How often a pair is aligned, for one figure of CPU time. */
const TIMES = 5
const PEERS = join(import.meta.dirname, '../peers')
const HOW_PYTHON =
  'not installed: python3 -m venv bench/peers/python && bench/peers/python/bin/pip install -r bench/peers/requirements.txt'
const HOW_NPM = 'not installed: npm install --prefix bench/peers'

interface Text {
  id: string
  text: string
}

interface Copy extends Text {
  cluster: string
}

interface Pair {
  a: string[]
  b: string[]
}

interface Found {
  cpuSeconds: number
  pairs: [string, string, number][]
}

const directory = process.argv[2] ?? '.'
const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'))

function rows<T>(set: string): T[] {
  const lines = gunzipSync(readFileSync(join(directory, `${set}.jsonl.gz`))).toString('utf8')
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function python<T>(peer: string, input: string): T | undefined {
  const file = join(folder, 'input')
  writeFileSync(file, input)
  try {
    const printed = execFileSync(
      join(PEERS, 'python/bin/python'),
      [join(PEERS, 'compare-versions.py'), peer, file],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    return JSON.parse(printed) as T
  } catch {
    return undefined
  }
}

const lines = (texts: readonly Text[]): string =>
  texts.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('')

/** F1 of the pairs that are in one group. */
function pairF1(groups: readonly string[][], clusterOf: ReadonlyMap<string, string>): number {
  const pairsIn = (sizes: Iterable<number>): number => [...sizes].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const count = (keys: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  const gold = pairsIn(count([...clusterOf.values()]).values())
  const told = pairsIn(groups.map((group) => group.length))
  const right = groups.reduce(
    (sum, group) => sum + pairsIn(count(group.map((id) => clusterOf.get(id) ?? id)).values()),
    0,
  )
  return (2 * right) / (gold + told)
}

/** Groups by everything that is joined by pairs above the threshold that gives the best F1, and that F1. */
function bestF1(texts: readonly Copy[], { pairs }: Found): { f1: number; threshold: number } {
  const clusterOf = new Map(texts.map(({ id, cluster }) => [id, cluster]))
  const likenesses = pairs.map(([a, b, likeness]) => ({ a, b, likeness }))
  const tried = Array.from({ length: 16 }, (_, at) => 0.2 + at * 0.05).map((threshold) => {
    const { groups } = averageLink([...clusterOf.keys()], likenesses, threshold, 0)
    return { f1: rounded(pairF1(groups, clusterOf), 3), threshold: rounded(threshold, 2) }
  })
  return tried.reduce((best, one) => (one.f1 > best.f1 ? one : best))
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function copiesBesidePeers(): object {
  const known = rows<Copy>('neardup-docs')
  const documents = mutatedDocuments(known.map(({ text }) => text))
  const made: Text[] = Array.from({ length: MADE }, () => documents.next().value)
  const index = new PassageIndex()
  for (const { id, text } of made.slice(0, 300)) new PassageIndex().addAndCompare(id, text)
  const used = cpuSeconds(() => {
    for (const { id, text } of made) index.addAndCompare(id, text)
  })
  const clusterOf = new Map(known.map(({ id, cluster }) => [id, cluster]))
  const result: Record<string, unknown> = {
    'stemma, verified': {
      documentsACpuSecond: Math.round(MADE / used),
      f1: rounded(pairF1(copies(known).groups, clusterOf), 3),
    },
  }
  for (const peer of ['datasketch', 'rensa']) {
    const speed = python<Found>(peer, lines(made))
    const quality = python<Found>(peer, lines(known))
    result[peer] =
      speed && quality
        ? { documentsACpuSecond: Math.round(MADE / speed.cpuSeconds), ...bestF1(known, quality) }
        : HOW_PYTHON
  }
  return result
}

const witnessOf = (id: string, sentences: readonly string[]) => witness({ id: id.repeat(16), sentences })

function alignmentBesideJsdiff(pairs: readonly Pair[]): object {
  const few = pairs.filter(({ a, b }) => a.length >= 25 && a.length <= 35 && b.length >= 20 && b.length <= 45)
  const witnesses = few.map(({ a, b }) => ({ one: witnessOf('a', a), other: witnessOf('b', b) }))
  const each = (work: () => void): number => {
    work()
    return rounded((1000 * cpuSeconds(() => Array.from({ length: TIMES }, work))) / TIMES / few.length, 2)
  }
  const result: Record<string, unknown> = {
    pairs: few.length,
    stemma: each(() => {
      for (const { one, other } of witnesses) align(one, other)
    }),
  }
  try {
    const { diffWords } = createRequire(join(PEERS, 'package.json'))('diff')
    result.jsdiff = each(() => {
      for (const { a, b } of few) diffWords(a.join(' '), b.join(' '))
    })
  } catch {
    result.jsdiff = HOW_NPM
  }
  return result
}

/** The sentences of one pair after another, up to so many tokens. */
function longPair(pairs: readonly Pair[]): Pair {
  const first = (sentences: readonly string[]): string[] => {
    let count = 0
    return sentences.filter((sentence) => {
      count += sentence.split(' ').length
      return count <= TOKENS
    })
  }
  return { a: first(pairs.flatMap(({ a }) => a)), b: first(pairs.flatMap(({ b }) => b)) }
}

function alignmentBesideCollatex(pairs: readonly Pair[]): object {
  const { a, b } = longPair(pairs)
  const [one, other] = [witnessOf('a', a), witnessOf('b', b)]
  align(one, other)
  const stemma = cpuSeconds(() => Array.from({ length: TIMES }, () => align(one, other))) / TIMES
  const witnesses = [
    { id: 'A', text: a.join(' ') },
    { id: 'B', text: b.join(' ') },
  ]
  const collatex = python<Found>('collatex', JSON.stringify({ witnesses }))?.cpuSeconds
  return {
    tokens: witnesses.map(({ text }) => text.split(' ').length),
    stemma: rounded(stemma, 4),
    ...(collatex === undefined
      ? { CollateX: HOW_PYTHON }
      : { CollateX: rounded(collatex, 2), times: Math.round(collatex / stemma) }),
  }
}

const pairs = rows<Pair>('align')
const result = {
  copies: copiesBesidePeers(),
  'two of 30 sentences, CPU ms': alignmentBesideJsdiff(pairs),
  '2 x 800 tokens, CPU s': alignmentBesideCollatex(pairs),
}
rmSync(folder, { recursive: true })
process.stdout.write(`${JSON.stringify(result)}\n`)
