import { normalForm } from '../alignment/comparable.ts'

/**
 * The words and numbers of a text as numbers: a word that is written alike, but for case, typography and place, has the
 * same code everywhere. Offsets are in UTF-16 code units.
 */
export interface Words {
  /** 30 bits of the word's hash, over the two bits SHORT and QUOTED. */
  codes: Uint32Array
  starts: Int32Array
  ends: Int32Array
}

/** Bit of a code: of at most three letters, so most likely a function word. Never set for an ideograph. */
export const SHORT = 1
/** Bit of a code: the word stands between quotation marks. */
export const QUOTED = 2
const FLAGS = SHORT | QUOTED
const SHORT_LENGTH = 3
/** In words. */
const LONGEST_QUOTATION = 200

/** The hash in a code. Two words of different spelling share one by chance once in 2^30. */
export function hashIn(code: number): number {
  return (code & ~FLAGS) >>> 0
}

const UNKNOWN = 0
const LETTER = 1
const DIGIT = 2
const IDEOGRAPH = 3
const OTHER = 4

/** What each code unit is; those beyond ASCII are looked up when they are first met. */
const CLASSES = new Uint8Array(0x10000)
const LETTERS = /^[\p{L}\p{M}\p{N}]$/u
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u

/** Room for the words of one text, before it is known how many it has. */
let ROOM = roomFor(8192)

function roomFor(count: number): Words {
  return { codes: new Uint32Array(count), starts: new Int32Array(count), ends: new Int32Array(count) }
}

/**
 * Splits a text into words in one pass over its code units. Letters, marks and digits make words; an apostrophe or hyphen
 * between letters, and a point, comma or colon between digits, belong to theirs. Each ideograph is a word by itself,
 * because nothing separates them.
 */
export function wordsOf(text: string): Words {
  const most = (text.length + 1) >> 1
  if (ROOM.codes.length < most) ROOM = roomFor(2 * most)
  const { codes, starts, ends } = ROOM
  const quotation = new Quotation(text, codes)
  let count = 0
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === OTHER) {
      quotation.mark(at, count)
      at += 1
      continue
    }
    const start = at
    let hash = 0x811c9dc5
    let plain = true
    at = kind === IDEOGRAPH ? at + widthAt(text, at) : endOfWord(text, at)
    for (let unit = start; unit < at; unit++) {
      let code = text.charCodeAt(unit)
      if (code > 0x7f) {
        plain = false
        break
      }
      if (code >= 65 && code <= 90) code |= 32
      hash = Math.imul(hash ^ code, 0x01000193)
    }
    if (!plain) hash = hashOf(normalForm(text.slice(start, at)))
    const short = kind !== IDEOGRAPH && at - start <= SHORT_LENGTH ? SHORT : 0
    codes[count] = ((hash << 2) | short) >>> 0
    starts[count] = start
    ends[count] = at
    count += 1
  }
  return { codes: codes.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

function endOfWord(text: string, start: number): number {
  let at = start
  let last = UNKNOWN
  for (;;) {
    const kind = at < text.length ? classAt(text, at) : OTHER
    if (kind === LETTER || kind === DIGIT) {
      last = kind
      at += widthAt(text, at)
    } else if (kind === OTHER && at > start && joins(text, at, last)) at += 1
    else return at
  }
}

/** Whether the mark at `at`, behind a letter or digit (`last`), joins it and what follows into one word. */
function joins(text: string, at: number, last: number): boolean {
  if (at + 1 >= text.length) return false
  const next = classAt(text, at + 1)
  const mark = text.charCodeAt(at)
  // ' - ’ ‑ between letters and digits; . , : between digits.
  if (mark === 0x27 || mark === 0x2d || mark === 0x2019 || mark === 0x2011)
    return next === LETTER || next === DIGIT
  return last === DIGIT && next === DIGIT && (mark === 0x2e || mark === 0x2c || mark === 0x3a)
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdbff) return classOf(text.slice(at, at + 2))
  const known = CLASSES[code] ?? OTHER
  if (known !== UNKNOWN) return known
  const found = classOf(text.charAt(at))
  CLASSES[code] = found
  return found
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1
}

function classOf(character: string): number {
  if (/^\d$/.test(character)) return DIGIT
  if (IDEOGRAPHS.test(character)) return IDEOGRAPH
  return LETTERS.test(character) ? LETTER : OTHER
}

/**
 * Follows quotation marks and flags the words between two that belong together. A straight one opens before a word and
 * closes behind one. What is still open at the end of a line, or for too long, has lost its other mark and is left alone.
 */
class Quotation {
  readonly #text: string
  readonly #codes: Uint32Array
  /** Number of the first word behind the open mark, -1 when none is open. */
  #open = -1

  constructor(text: string, codes: Uint32Array) {
    this.#text = text
    this.#codes = codes
  }

  /** To be called for each character that is of no word, with how many words came before. */
  mark(at: number, words: number): void {
    const code = this.#text.charCodeAt(at)
    if (code === 0x0a) this.#open = -1
    else if (code === 0x201c || code === 0x201e || code === 0xab) this.#open = words
    else if (code === 0x201d || code === 0xbb) this.#close(words)
    else if (code === 0x22) {
      if (this.#opensAt(at)) this.#open = words
      else this.#close(words)
    }
  }

  #close(words: number): void {
    if (this.#open >= 0 && words - this.#open <= LONGEST_QUOTATION)
      for (let at = this.#open; at < words; at++) this.#codes[at] = (this.#codes[at] ?? 0) | QUOTED
    this.#open = -1
  }

  #opensAt(at: number): boolean {
    if (!(this.#text.charCodeAt(at + 1) > 0x20)) return false
    if (at === 0) return true
    const before = this.#text.charCodeAt(at - 1)
    // White space, a bracket or a dash.
    return before <= 0x20 || before === 0xa0 || before === 0x28 || before === 0x5b || before === 0x2014
  }
}
