import type { Sentence } from '../model/index.ts'

/** A word, number or single mark of the text, with its place in UTF-16 code units. */
export interface Token {
  start: number
  end: number
  text: string
  kind: 'word' | 'number' | 'mark'
}

// Words keep inner apostrophes and hyphens ("d’état", "81-year-old"); abbreviations with inner dots ("U.S.")
// are one word; numbers keep separators and decimals ("2,000", "3.5"). Each alternative is linear.
const TOKEN =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,:]\d+)*(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu

function kindOf(word: string): Token['kind'] {
  // Most begin with a small letter, of which nothing need be asked.
  if (/^[a-z]/.test(word)) return 'word'
  return /^\d[\d.,:]*$/.test(word) ? 'number' : /[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark'
}

/** Splits `text` into tokens. `offset` is added to every place, so that a slice can be tokenised in its document. */
export function tokens(text: string, offset = 0): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index + offset
    const word = match[0]
    found.push({ start, end: start + word.length, text: word, kind: kindOf(word) })
  }
  return found
}

const known = new WeakMap<Sentence, readonly Token[]>()

/** The tokens of a sentence, in its document; split once for all who ask. */
export function sentenceTokens(sentence: Sentence): readonly Token[] {
  const split = known.get(sentence) ?? tokens(sentence.text, sentence.start)
  known.set(sentence, split)
  return split
}
