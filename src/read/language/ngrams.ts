import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/**
 * Byte n-grams of 60 languages with their scores, as `models/language-ngrams` holds them: the "extrasmall" set of ELD (Nito T. M., Apache-2.0),
 * whose scoring this is. Its own module is a source text of 50,000 small objects: V8 takes 70 MB and a third of a second to load it,
 * this table half a megabyte and some milliseconds.
 */
export interface Ngrams {
  languages: readonly string[]
  /** For n-grams without and with a word's beginning and end (`BEGINS`, `ENDS`): their bytes as numbers, ascending. */
  keys: readonly Uint32Array[]
  /** Where the n-grams of each of these stand among all. */
  first: readonly number[]
  /** Where each one's scores begin; one more behind the last. */
  offsets: Uint32Array
  /** Language and score, in turn. */
  scores: Uint8Array
}

/** An n-gram has up to so many bytes. */
const SIZE = 4
/** N-grams of a word overlap in one byte. */
const STRIDE = 3
export const BEGINS = 1
export const ENDS = 2
/** Was taken from all scores, to make them small. */
const LEAST_SCORE = 53
/** So many characters are looked at, and of these so many bytes: to the end of the word, but not beyond the second. */
const CHARACTERS = 1000
const BYTES = 350
const MOST_BYTES = 380
const WORD_BYTES = 70

const FILE = new URL('../../../models/language-ngrams/ngrams.bin.br', import.meta.url)
// Letters of the basic plane, and an apostrophe within a word, make words.
const BETWEEN = /(?:[^\p{L}]|[\u{10000}-\u{10ffff}])+(?<!['`’])/gu

let known: Ngrams | undefined

/** The table that comes with Stemma, read at first use. */
function ngrams(): Ngrams {
  known ??= unpacked(brotliDecompressSync(readFileSync(FILE)))
  return known
}

/** The form of the file: the languages in one line, four counts, then keys, numbers of scores, and scores. Little endian. */
export function unpacked(bytes: Buffer): Ngrams {
  const line = bytes.indexOf('\n')
  let at = line + 1
  const counts = [0, 1, 2, 3].map((kind) => bytes.readUInt32LE(at + 4 * kind))
  at += 16
  const first: number[] = []
  let all = 0
  const keys = counts.map((count) => {
    first.push(all)
    all += count
    const own = Uint32Array.from({ length: count }, (_, nth) => bytes.readUInt32LE(at + 4 * nth))
    at += 4 * count
    return own
  })
  const offsets = new Uint32Array(all + 1)
  for (let nth = 0; nth < all; nth++) offsets[nth + 1] = (offsets[nth] ?? 0) + (bytes[at + nth] ?? 0)
  const scores = Uint8Array.from(bytes.subarray(at + all))
  return { languages: bytes.toString('latin1', 0, line).split(' '), keys, first, offsets, scores }
}

/** ISO 639-1 code of the language whose n-grams the text's beginning has most; undefined where it has none of any. */
export function languageByNgrams(text: string, table: Ngrams = ngrams()): string | undefined {
  const sums = new Uint32Array(table.languages.length)
  const met = new Set<number>()
  for (const word of wordsOf(text)) {
    const length = Math.min(word.length, WORD_BYTES)
    let at = 0
    for (; at + SIZE < length; at += STRIDE) add(word.subarray(at, at + SIZE), at === 0 ? BEGINS : 0)
    add(word.subarray(Math.max(0, length - SIZE)), at === 0 ? BEGINS | ENDS : ENDS)
  }
  let best: number | undefined
  for (const [language, sum] of sums.entries())
    if (sum > 0 && (best === undefined || sum > (sums[best] ?? 0))) best = language
  return best === undefined ? undefined : table.languages[best]

  function add(bytes: Uint8Array, kind: number): void {
    // A word that is longer than what is looked at has no end.
    if (bytes.length > SIZE) return
    const key = keyOf(bytes)
    const place = key * 4 + kind
    if (met.has(place)) return
    met.add(place)
    const found = indexOf(table.keys[kind] ?? new Uint32Array(), key)
    if (found === undefined) return
    const ngram = (table.first[kind] ?? 0) + found
    for (let score = table.offsets[ngram] ?? 0; score < (table.offsets[ngram + 1] ?? 0); score++) {
      const language = table.scores[2 * score] ?? 0
      sums[language] = (sums[language] ?? 0) + (table.scores[2 * score + 1] ?? 0) + LEAST_SCORE
    }
  }
}

/** Up to four bytes as a number; no text has the byte 0. */
export function keyOf(bytes: Uint8Array): number {
  let key = 0
  for (const byte of bytes) key = key * 256 + byte
  return key
}

/** The words of a text's beginning in lower case, as UTF-8. */
function wordsOf(text: string): Uint8Array[] {
  const words: Uint8Array[] = []
  let taken = 0
  for (const word of text.slice(0, CHARACTERS).replace(BETWEEN, ' ').trim().toLowerCase().split(' ')) {
    if (taken > BYTES) break
    const bytes = Buffer.from(word)
    if (taken + bytes.length > MOST_BYTES) {
      words.push(Buffer.from(cut(word, MOST_BYTES - taken)))
      break
    }
    words.push(bytes)
    taken += bytes.length + 1
  }
  return words.filter((word) => word.length > 0)
}

/** The beginning of a word up to the letter that passes a number of bytes. */
function cut(word: string, most: number): string {
  let bytes = 0
  let end = 0
  for (const letter of word) {
    end += letter.length
    bytes += Buffer.byteLength(letter)
    if (bytes > most) break
  }
  return word.slice(0, end)
}

function indexOf(sorted: Uint32Array, key: number): number | undefined {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] ?? 0
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
