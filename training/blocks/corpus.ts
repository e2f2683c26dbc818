/** The pages of the benchmark of reading as rows for the trees, and as predictions for its scorer. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { decode } from '../../src/read/decode.ts'
import type { PageBlock } from '../../src/read/html/blocks.ts'
import { type JudgedPage, judgedByRules } from '../../src/read/html/judge.ts'
import { measuresOf } from '../../src/read/html/measures.ts'
import { isLede } from '../../src/read/html/strangers.ts'
import { parseTree } from '../../src/read/html/tree.ts'
import type { Verdict } from '../../src/read/html/verdict.ts'
import type { Row } from './boost.ts'

interface Gold {
  id: string
  src: string
  url?: string
  html?: string
  gold: { body?: string }
}

/** A block that the rules kept, as a row where its label is sure. */
export interface Candidate {
  at: number
  values: readonly number[]
  row: Row | undefined
}

/** What the rules keep of a page. */
export interface Kept {
  texts: Map<number, string>
  candidates: Candidate[]
}

export interface TrainingPage {
  id: string
  host: string
  /** By all rules. */
  whole: Kept
  /** Without the words and names that the rules know from this page's publisher alone: as they meet a page of an unknown one. */
  stranger: Kept
}

/** A word of a language or a name of a class that made the rules cut a block. */
const EVIDENCE = /^(?:begins with|class or id names) “/

const keyOf = ({ cut }: Verdict): string | undefined =>
  cut && EVIDENCE.test(cut.because) ? `${cut.reason} ${cut.because}` : undefined

/** Reads all pages twice: first for which publishers the rules' words serve, then for the rows. */
export function corpusOf(directory: string): TrainingPage[] {
  const golds: Gold[] = readFileSync(join(directory, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const hosts = new Map<string, Set<string>>()
  for (const gold of golds)
    for (const verdict of judged(directory, gold)?.verdicts ?? []) {
      const key = keyOf(verdict)
      if (key === undefined) continue
      const known = hosts.get(key) ?? new Set()
      hosts.set(key, known.add(hostOf(gold)))
    }
  return golds.flatMap((gold) => {
    const page = gold.gold.body === undefined ? undefined : judged(directory, gold)
    if (!page) return []
    const bare = page.verdicts.map((verdict) => {
      const key = keyOf(verdict)
      return key !== undefined && (hosts.get(key)?.size ?? 0) < 2 ? { ...verdict, cut: undefined } : verdict
    })
    const shingles = shinglesOf(gold.gold.body ?? '')
    return [
      {
        id: gold.id,
        host: hostOf(gold),
        whole: keptOf(page, page.verdicts, shingles),
        stranger: keptOf(page, bare, shingles),
      },
    ]
  })
}

function judged(directory: string, { html, id }: Gold): JudgedPage | undefined {
  if (html === undefined) return undefined
  const { text } = decode(brotliDecompressSync(readFileSync(join(directory, html))), undefined)
  return judgedByRules(parseTree(text, id), text)
}

function hostOf({ url, id }: Gold): string {
  return url ? new URL(url).hostname.replace(/^www\./, '') : id
}

function keptOf(page: JudgedPage, verdicts: readonly Verdict[], gold: Set<string>): Kept {
  const texts = new Map<number, string>()
  const candidates: Candidate[] = []
  const measured = measuresOf(page.page, verdicts, page.container)
  for (const [at, block] of page.page.blocks.entries()) {
    const verdict = verdicts[at]
    if (!verdict || verdict.cut || verdict.kind === 'title') continue
    texts.set(at, block.text)
    const measures = measured[at]
    if (!measures || isLede(measures, verdict)) continue
    const values = Object.values(measures)
    candidates.push({ at, values, row: rowOf(block, values, gold) })
  }
  return { texts, candidates }
}

const WORD = /[\p{L}\p{N}_]+/gu
const SHINGLE = 4
/** Below this share of its shingles in the gold a block is furniture, above the other it is the story's; between them nothing is learnt. */
const FURNITURE = 0.25
const STORY = 0.6

function shinglesOf(text: string): Set<string> {
  const words = text.match(WORD) ?? []
  const found = new Set<string>()
  for (let size = 1; size <= SHINGLE; size++)
    for (let at = 0; at + size <= words.length; at++) found.add(words.slice(at, at + size).join(' '))
  return found
}

function rowOf(block: PageBlock, values: readonly number[], gold: Set<string>): Row | undefined {
  const words = block.text.match(WORD) ?? []
  const size = Math.min(SHINGLE, words.length)
  if (size === 0) return undefined
  let met = 0
  let all = 0
  for (let at = 0; at + size <= words.length; at++) {
    all++
    if (gold.has(words.slice(at, at + size).join(' '))) met++
  }
  const share = met / all
  if (share >= FURNITURE && share <= STORY) return undefined
  // Long blocks count more: what is lost with them is more.
  return { values, furniture: share < FURNITURE, weight: 1 + Math.log1p(words.length) }
}
