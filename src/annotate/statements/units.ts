import type { Document } from '../../model/document.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Quotation } from '../quotations.ts'
import { type Token, tokens } from '../tokens.ts'

/** A word or mark of a unit; a whole quotation with its marks counts as one. Offsets as in the document. */
export interface Item {
  kind: 'word' | 'number' | 'mark' | 'quotation'
  start: number
  end: number
  /** Lower case; empty for a quotation. */
  lower: string
  capital: boolean
  quotation?: Quotation
}

/** A sentence as grammar sees it: stops inside quotations do not end it. */
export interface Unit {
  /** Index in `document.blocks`. */
  block: number
  /** A title or heading, where most words are capitalised and "says" may be left out. */
  heading: boolean
  items: Item[]
}

/** The units of the document in order. */
export function units(
  document: Document,
  sentences: readonly Sentence[],
  quotes: readonly Quotation[],
): Unit[] {
  const found: Unit[] = []
  let nextSentence = 0
  let nextQuote = 0
  document.blocks.forEach((block, index) => {
    const starts: number[] = []
    for (let sentence = sentences[nextSentence]; sentence !== undefined && sentence.block <= index; ) {
      if (sentence.block === index) starts.push(sentence.start)
      sentence = sentences[++nextSentence]
    }
    const inside: Quotation[] = []
    for (let quote = quotes[nextQuote]; quote !== undefined && quote.block <= index; ) {
      if (quote.block === index) inside.push(quote)
      quote = quotes[++nextQuote]
    }
    const heading = block.kind === 'title' || block.kind === 'heading'
    const items = withPossessives(itemsOf(document.text, block.start, block.end, inside))
    for (const part of cut(withDashes(items), starts))
      found.push({ block: index, heading: heading || titled(part), items: part })
  })
  return found
}

function itemsOf(text: string, start: number, end: number, quotes: readonly Quotation[]): Item[] {
  const items: Item[] = []
  let at = start
  const plain = (to: number) => {
    for (const token of tokens(text.slice(at, to), at)) items.push(...split(token))
  }
  for (const quotation of quotes) {
    plain(quotation.outerStart)
    items.push({
      kind: 'quotation',
      start: quotation.outerStart,
      end: quotation.outerEnd,
      lower: '',
      capital: /^\p{Lu}/u.test(quotation.text),
      quotation,
    })
    at = quotation.outerEnd
  }
  plain(end)
  return items
}

const CONTRACTION = /^(?:he|she|they|we|i|you|it|who|that|there|what)(?=['’](?:s|re|ve|d|ll|m)$)/i

/** The item of a token; pronoun and verb of a contraction ("she’s") are two. */
function split(token: Token): Item[] {
  const pronoun = CONTRACTION.exec(token.text)?.[0]
  if (pronoun !== undefined) {
    const middle = token.start + pronoun.length
    return [
      ...split({ ...token, end: middle, text: pronoun }),
      {
        kind: 'word',
        start: middle,
        end: token.end,
        lower: token.text.slice(pronoun.length).toLowerCase(),
        capital: false,
      },
    ]
  }
  const { kind, start, end, text } = token
  return [{ kind, start, end, lower: text.toLowerCase(), capital: /^\p{Lu}/u.test(text) }]
}

/** "the boys' mother", "Patients’ groups": the mark behind a plural belongs to it, unless it closes quoted words. */
function withPossessives(items: readonly Item[]): Item[] {
  const found: Item[] = []
  let open = false
  items.forEach((item, index) => {
    const before = found.at(-1)
    const next = items[index + 1]
    const mark = item.kind === 'mark' && /^['’‘]$/.test(item.lower)
    const joined = before?.kind === 'word' && before.end === item.start
    if (mark && !joined) open = true
    const possessive =
      mark &&
      joined &&
      !open &&
      /s$/.test(before.lower) &&
      next?.kind === 'word' &&
      next.start === item.end + 1
    if (mark && joined) open = false
    if (possessive) found[found.length - 1] = { ...before, end: item.end, lower: before.lower + item.lower }
    else found.push(item)
  })
  return found
}

/** Hyphens with a blank beside them ("Reed - the mayor - said", "--") are dashes. */
function withDashes(items: readonly Item[]): Item[] {
  return items.map((item, index) => {
    if (item.kind !== 'mark' || item.lower !== '-') return item
    const open = items[index - 1]?.end !== item.start || items[index + 1]?.start !== item.end
    return open ? { ...item, lower: '–' } : item
  })
}

/** Cuts at the sentence starts that lie outside quotations, and behind a quotation that ends a sentence. */
function cut(items: readonly Item[], starts: readonly number[]): Item[][] {
  const parts: Item[][] = []
  let part: Item[] = []
  let next = 0
  for (const item of items) {
    while (next < starts.length && (starts[next] ?? 0) < item.start) next++
    const previous = part.at(-1)
    const starting = starts[next] === item.start
    const stopped = previous?.quotation !== undefined && /[.!?…]$/.test(previous.quotation.text)
    if (previous !== undefined && (starting || (stopped && item.capital))) {
      parts.push(part)
      part = []
    }
    part.push(item)
  }
  if (part.length > 0) parts.push(part)
  return parts
}

/** Whether the words are set as in a headline: nearly all long words capitalised. */
function titled(items: readonly Item[]): boolean {
  let long = 0
  let capital = 0
  for (const item of items) {
    if (item.kind !== 'word' || item.lower.length < 4) continue
    long++
    if (item.capital) capital++
  }
  return long >= 5 && capital / long >= 0.85
}
