import { tokens } from '../../annotate/tokens.ts'
import { normalForm } from '../alignment/comparable.ts'

/** A word with its place, in UTF-16 code units. */
export interface PlacedWord {
  form: string
  start: number
  end: number
}

/** Words and numbers of a text in normal form. */
export function placedWords(text: string): PlacedWord[] {
  return tokens(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text: word, start, end }) => ({ form: normalForm(word), start, end }))
}

/** A pair of near words as a number, and where its first word stands. */
export interface Feature {
  hash: number
  /** Index of the first word. */
  at: number
}

/** How far apart the two words of a pair may stand. */
const REACH = 3
/** Of two words, one must be longer than this: pairs of function words are everywhere. */
const SHORT = 3

/**
 * Ordered pairs of words at most three apart. A text with every eighth letter wrong (scans) still has a quarter of its
 * pairs, where it has next to none of its runs of five words; and unlike single words, pairs tell a copy from another
 * report of the same event.
 */
export function features(words: readonly PlacedWord[]): Feature[] {
  const hashes = words.map(({ form }) => hashOf(form))
  const found: Feature[] = []
  for (let at = 0; at < words.length; at++) {
    const short = (words[at]?.form.length ?? 0) <= SHORT
    for (let step = 1; step <= REACH && at + step < words.length; step++) {
      if (short && (words[at + step]?.form.length ?? 0) <= SHORT) continue
      found.push({ hash: combine(hashes[at] ?? 0, hashes[at + step] ?? 0), at })
    }
  }
  return found
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The order of the two matters; the last steps are the finaliser of MurmurHash3 (Appleby). */
function combine(first: number, second: number): number {
  let hash = Math.imul(first, 31) + second
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
