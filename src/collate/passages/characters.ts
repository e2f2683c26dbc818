import { normalForm } from '../alignment/comparable.ts'

const UNKNOWN = 0
/** Kinds of characters, for splitting into words. Marks are letters. */
export const LETTER = 1
export const DIGIT = 2
export const IDEOGRAPH = 3
export const OTHER = 4

const LETTERS = /^[\p{L}\p{M}\p{N}]$/u
const MARK = /^\p{M}$/u
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u

/** The kind of each code unit, and its normal form; looked up when it is first met. */
const KINDS = new Uint8Array(0x10000)
const FOLDS = new Uint16Array(0x10000)

/** The normal form of a word can't be put together from those of its code units, this one among them. */
export const NOT_ALONE = 1
/** Latin, Greek and Cyrillic end here. */
const LAST_ALONE = 0x52f
const APOSTROPHE = 0x2019
const HYPHEN = 0x2011
/** Its lower case depends on where in the word it stands. */
const SIGMA = 0x3a3

/** The kind of the character that begins at a place. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = KINDS[unit] ?? OTHER
  if (known !== UNKNOWN) return known
  if (unit >= 0xd800 && unit <= 0xdbff) return kindOf(text.slice(at, at + 2))
  const found = kindOf(text.charAt(at))
  KINDS[unit] = found
  return found
}

/** In code units. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? 2 : 1
}

/** What a code unit is in the normal form of a word (`normalForm`), whatever stands beside it; or NOT_ALONE. */
export function foldOf(unit: number): number {
  const known = FOLDS[unit] ?? NOT_ALONE
  if (known !== UNKNOWN) return known
  const character = String.fromCharCode(unit)
  const isAlone = (unit <= LAST_ALONE && unit !== SIGMA) || unit === APOSTROPHE || unit === HYPHEN
  const form = isAlone && !MARK.test(character) ? normalForm(character) : ''
  const found = form.length === 1 ? form.charCodeAt(0) : NOT_ALONE
  FOLDS[unit] = found
  return found
}

function kindOf(character: string): number {
  if (/^\d$/.test(character)) return DIGIT
  if (IDEOGRAPHS.test(character)) return IDEOGRAPH
  return LETTERS.test(character) ? LETTER : OTHER
}
