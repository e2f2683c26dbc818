import { normalForm } from '../alignment/comparable.ts'
import { DIGIT, foldOf, IDEOGRAPH, kindAt, LETTER, NOT_ALONE, OTHER, widthAt } from './characters.ts'
import { QUOTED, Quotation } from './quotation.ts'

export { QUOTED } from './quotation.ts'

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
const FLAGS = SHORT | QUOTED
const SHORT_LENGTH = 3

/** The hash in a code. Two words of different spelling share one by chance once in 2^30. */
export function hashIn(code: number): number {
  return (code & ~FLAGS) >>> 0
}

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
  const count = split(text)
  const { codes, starts, ends } = ROOM
  return { codes: codes.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

/** The codes of the words of a text alone. */
export function wordCodes(text: string): Uint32Array {
  const count = split(text)
  return ROOM.codes.slice(0, count)
}

/** Puts the words of a text into the room for them; returns how many there are. */
function split(text: string): number {
  const most = (text.length + 1) >> 1
  if (ROOM.codes.length < most) ROOM = roomFor(2 * most)
  const { codes, starts, ends } = ROOM
  const quotation = new Quotation(text, codes)
  let count = 0
  let at = 0
  while (at < text.length) {
    let kind = kindAt(text, at)
    if (kind === OTHER) {
      quotation.mark(at, count)
      at += 1
      continue
    }
    const start = at
    let hash = FNV_OFFSET
    const isIdeograph = kind === IDEOGRAPH
    let isSimple = !isIdeograph
    if (isIdeograph) at += widthAt(text, at)
    else {
      let last = kind
      do {
        const unit = text.charCodeAt(at)
        const fold = foldOf(unit)
        if (fold === NOT_ALONE) isSimple = false
        hash = Math.imul(hash ^ fold, FNV_PRIME)
        at += kind === OTHER ? 1 : widthAt(text, at)
        if (kind !== OTHER) last = kind
        kind = at < text.length ? kindAt(text, at) : OTHER
      } while (kind === LETTER || kind === DIGIT || (kind === OTHER && joins(text, at, last)))
    }
    if (!isSimple) hash = hashOf(normalForm(text.slice(start, at)))
    const short = !isIdeograph && at - start <= SHORT_LENGTH ? SHORT : 0
    codes[count] = ((hash << 2) | short) >>> 0
    starts[count] = start
    ends[count] = at
    count += 1
  }
  return count
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over code units. */
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
function hashOf(word: string): number {
  let hash = FNV_OFFSET
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME)
  return hash
}

/** Whether the mark at `at`, behind a letter or digit (`last`), joins it and what follows into one word. */
function joins(text: string, at: number, last: number): boolean {
  if (at + 1 >= text.length) return false
  const mark = text.charCodeAt(at)
  // ' - ’ ‑ between letters and digits; . , : between digits.
  const joinsLetters = mark === 0x27 || mark === 0x2d || mark === 0x2019 || mark === 0x2011
  const joinsDigits = mark === 0x2e || mark === 0x2c || mark === 0x3a
  if (!joinsLetters && !(joinsDigits && last === DIGIT)) return false
  const next = kindAt(text, at + 1)
  return next === DIGIT || (joinsLetters && next === LETTER)
}
