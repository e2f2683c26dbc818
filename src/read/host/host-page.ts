import { hash } from 'node:crypto'
import type { Document } from '../../model/document.ts'
import { folded } from '../words.ts'

/** What a page teaches of its host: small numbers in place of its words. */
export interface HostPage {
  /** Id of the document. */
  document: string
  host: string
  /** Tells pages of the host apart by address: all versions of a page have the same. A file's is its own. */
  page: string
  /** A code for each kept block, the headline aside, in ascending order, each once. */
  blocks: number[]
  /** Codes of the words that most of its blocks have: pages of one subject share some. */
  subject: number[]
}

/** More blocks than any article met has; what stands behind them teaches nothing. */
const MOST_BLOCKS = 1000
const MOST_WORDS = 32
/** Words long enough to tell of a subject; of scripts without spaces, pairs of characters. */
const TELLING = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2}|[\p{L}\p{M}\p{N}]{5,}/gu

/** A page as its host's furniture is learnt from it; undefined for a source that tells of no host. */
export function hostPageOf(document: Document): HostPage | undefined {
  const host = hostOf(document)
  if (host === undefined) return undefined
  const address = addressOf(document)
  const blocks = document.blocks.slice(0, MOST_BLOCKS).flatMap(({ kind, start, end }) => {
    const code = kind === 'title' ? undefined : blockCode(document.text.slice(start, end))
    return code === undefined ? [] : [code]
  })
  return {
    document: document.id,
    host,
    page: address ? hash('sha256', `${host}${address.pathname}${address.search}`).slice(0, 16) : document.id,
    blocks: [...new Set(blocks)].sort((a, b) => a - b),
    subject: subjectOf(document),
  }
}

/** The host that a document was read from, without what sets off its pages for telephones; of a file, the site that it states. */
export function hostOf(document: Document): string | undefined {
  const address = addressOf(document)
  if (address) return address.hostname.replace(/^(?:www|m|amp|mobile)\.(?=[^.]+\.)/, '')
  return document.site.absent ? undefined : document.site.value
}

/** The code of a block's words, whatever their case and marks; undefined where it has none. */
export function blockCode(text: string): number | undefined {
  const words = folded(text)
  return words === '' ? undefined : codeOf(words)
}

function addressOf({ source }: Document): URL | undefined {
  for (const { url } of source.sightings) {
    if (url === undefined || !URL.canParse(url)) continue
    const address = new URL(url)
    if (/^https?:$/.test(address.protocol)) return address
  }
  return undefined
}

/** The words that stand in most of its blocks, in two at least: what stands in one alone may be the site's and not the story's. */
function subjectOf({ text, blocks }: Document): number[] {
  const counts = new Map<string, number>()
  for (const { start, end } of blocks.slice(0, MOST_BLOCKS))
    for (const word of new Set(text.slice(start, end).toLowerCase().match(TELLING)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => codeOf(word))
}

/** The first 32 bits of the SHA-256. */
function codeOf(text: string): number {
  return Number.parseInt(hash('sha256', text).slice(0, 8), 16)
}
