import type { Sentence } from '../model/index.ts'

/**
 * The smallest pieces that times and quantities are read from. Unlike `tokens`, a hyphenated word falls apart
 * ("81-year-old" is three lexemes), a possessive ending is one of its own, and a number parts from letters glued to it.
 */
export interface Lexeme {
  /** UTF-16 code units of the document. */
  start: number
  end: number
  text: string
  lower: string
  kind: 'word' | 'number' | 'mark'
  /** What stands between this lexeme and the one before it. */
  joint: 'start' | 'blank' | 'none' | 'hyphen'
}

// Each alternative is linear: abbreviations with inner stops ("U.S.", "p.m."), words with inner apostrophes,
// numbers with separators, ready-made fractions, any other single mark.
const LEXEME =
  /\p{L}(?:\.\p{L})+\.?(?!\p{L})|[\p{L}\p{M}]+(?:['’]\p{L}+)*|\d+(?:[.,:]\d+)*|[¼-¾⅐-⅞]|[^\s\p{L}\p{M}\d]/gu
const POSSESSIVE = /['’]s$/i

/** The lexemes of `text`; `offset` is added to every place, so that a sentence can be read in its document. */
export function lexemes(text: string, offset = 0): Lexeme[] {
  const found: Lexeme[] = []
  let end = 0
  let hyphen = false
  const add = (word: string, at: number, kind: Lexeme['kind']): void => {
    const joint = found.length === 0 ? 'start' : hyphen ? 'hyphen' : at > end ? 'blank' : 'none'
    found.push({
      start: at + offset,
      end: at + offset + word.length,
      text: word,
      lower: word.includes('’') ? word.toLowerCase().replaceAll('’', "'") : word.toLowerCase(),
      kind,
      joint,
    })
    end = at + word.length
    hyphen = false
  }
  for (const match of text.matchAll(LEXEME)) {
    const word = match[0]
    const at = match.index
    if (isInnerHyphen(text, at)) {
      hyphen = true
      end = at + 1
      continue
    }
    const kind = kindOf(word)
    const possessive = kind === 'word' && word.length > 2 && POSSESSIVE.test(word)
    add(possessive ? word.slice(0, -2) : word, at, kind)
    if (possessive) add(word.slice(-2), at + word.length - 2, 'mark')
  }
  return found
}

function kindOf(word: string): Lexeme['kind'] {
  // Most begin with a small letter, of which nothing need be asked.
  if (/^[a-z]/.test(word)) return 'word'
  return /^[\d¼-¾⅐-⅞]/.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'mark'
}

const known = new WeakMap<Sentence, Lexeme[]>()

/** The lexemes of a sentence, in its document; read once for all who ask. */
export function sentenceLexemes(sentence: Sentence): Lexeme[] {
  const read = known.get(sentence) ?? lexemes(sentence.text, sentence.start)
  known.set(sentence, read)
  return read
}

function isInnerHyphen(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark !== '-' && mark !== '‐' && mark !== '‑') return false
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
}

/** The lexeme's small letters, or the empty string where there is none. */
export const lowerAt = (words: Lexeme[], at: number): string => words[at]?.lower ?? ''

/** Whether a word begins with a capital. */
export const capitalAt = (words: Lexeme[], at: number): boolean => /^\p{Lu}/u.test(words[at]?.text ?? '')
