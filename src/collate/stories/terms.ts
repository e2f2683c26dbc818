import { tokens } from '../../annotate/tokens.ts'
import type { Document } from '../../model/index.ts'
import { normalForm } from '../alignment/comparable.ts'
import { WORD_SHARES } from './word-shares.ts'

/** Weighted terms of a text, as a vector of length 1. */
export type Terms = ReadonlyMap<string, number>

/** As many documents as the background counts for: a small collection says little about what is rare. */
const BACKGROUND_DOCUMENTS = 60
/** Share of documents in which a word stands that the background does not know. */
const RARE = 0.004
/** A word of the title counts as much as if it stood so many times more in the text. */
const TITLE = 2
/** The first words of a text tell what happened (the lead of the inverted pyramid); each counts so many times more. */
const LEAD = 2
const LEAD_WORDS = 60
/** Names and numbers tell events apart better than other words. */
const NAME = 1.4

const BACKGROUND: ReadonlyMap<string, number> = new Map(
  WORD_SHARES.flatMap(([share, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, number] => [word, share]),
  ),
)

/** Whether the background knows the word. */
export function isKnownWord(word: string): boolean {
  return BACKGROUND.has(word)
}

/** The words of a text by their stems, and which of them are names or numbers. */
export interface TermCounts {
  /** How often each term stands there, those of the title and the lead more. */
  terms: [string, number][]
  names: string[]
}

/**
 * Term vectors of all witnesses, by document id: log frequency by inverse document frequency, which is estimated from
 * a background and the witnesses together, so that two documents alone can be compared as well as ten thousand. Those
 * in `copies` are not counted: a text that is printed again makes its words no commoner.
 */
export function termVectors(
  witnesses: readonly (TermCounts & { id: string })[],
  copies: ReadonlySet<string> = new Set(),
): Map<string, Terms> {
  const frequency = new Map<string, number>()
  const originals = witnesses.filter(({ id }) => !copies.has(id))
  for (const { terms } of originals)
    for (const [term] of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const rarity = (term: string): number => {
    const known = BACKGROUND_DOCUMENTS * (BACKGROUND.get(term) ?? RARE)
    const share = (known + (frequency.get(term) ?? 0)) / (BACKGROUND_DOCUMENTS + originals.length)
    return Math.max(0, -Math.log(share))
  }
  return new Map(witnesses.map((one) => [one.id, weigh(one, rarity)]))
}

/** The cosine of two vectors. */
export function cosine(a: Terms, b: Terms): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
  return sum
}

export function termCounts(document: Document): TermCounts {
  const counts = new Map<string, number>()
  const names = new Set<string>()
  let place = 0
  for (const { kind, start, end } of document.blocks) {
    const title = kind === 'title'
    let first = true
    for (const token of tokens(document.text.slice(start, end))) {
      if (token.kind === 'mark') {
        first = /[.!?]/.test(token.text)
        continue
      }
      const term = termOf(normalForm(token.text))
      const more = title ? TITLE : place < LEAD_WORDS ? LEAD : 0
      if (!title) place++
      counts.set(term, (counts.get(term) ?? 0) + 1 + more)
      if (!first && /^[\p{Lu}\d]/u.test(token.text)) names.add(term)
      first = false
    }
  }
  return { terms: [...counts], names: [...names] }
}

/** Thousands set apart, by comma or by point. */
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/

/**
 * A word's form without possessive ending and plural s; more stemming joins what should stay apart. A figure without the
 * marks of its thousands, which languages and papers set differently.
 */
export function termOf(word: string): string {
  if (THOUSANDS.test(word)) return word.replace(/[.,]/g, '')
  const bare = word.replace(/'s?$/, '')
  return bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}

function weigh({ terms, names }: TermCounts, rarity: (term: string) => number): Terms {
  const named = new Set(names)
  const weights = new Map<string, number>()
  let squares = 0
  for (const [term, times] of terms) {
    const weight = (1 + Math.log(times)) * rarity(term) * (named.has(term) ? NAME : 1)
    weights.set(term, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const [term, weight] of weights) weights.set(term, weight / length)
  return weights
}
