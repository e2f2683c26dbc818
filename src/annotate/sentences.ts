import type { Document, Sentence } from '../model/index.ts'
import { dateTables, languageOf } from './language/date-languages.ts'
import type { DateTables } from './language/date-tables.ts'
import {
  AFTER_CLOCK_MARK,
  BEFORE_NAME,
  BEFORE_NUMBER,
  CLOCK_MARKS,
  INSIDE_OR_END,
  SENTENCE_STARTERS,
} from './language/en/abbreviations.ts'

// The locale is fixed: the rules of UAX #29 that we start from are the same for all languages we read.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

// Places the segmenter passes over: a stop before a number ("… closed. 2,000 people"), and a blank that was
// forgotten after a stop between a small and a capital letter ("troops.The").
const BEFORE_DIGIT = /[.!?…]["'”’»)\]]{0,3}\s+(?=["'“‘«([]{0,3}\d)/g
const FORGOTTEN_BLANK = /\p{Ll}[.!?]["”’»)\]]{0,3}(?=["“«(]?\p{Lu}\p{Ll}*\s)/gu

// What may stand around a stop; both patterns are anchored and bounded.
const STOP = /(?<word>[\p{L}\p{N}][\p{L}\p{N}.’'-]{0,23})?(?<stop>[.!?…]+)["'”’»)\]]{0,4}\s*$/u
const NEXT = /^["'“”‘’«([—–-]{0,4}\s*(?<word>[\p{L}\p{N}][\p{L}\p{N}’'-]{0,31})?/u

/**
 * Says whether a sentence ends at `place`, a candidate between `from` and the end of `text`. A stop before a small
 * letter never ends one (`“Go!” he said`); after an abbreviation or an initial, the next word decides.
 */
function endsSentence(text: string, place: number, tables: DateTables | undefined): boolean {
  const before = STOP.exec(text.slice(Math.max(0, place - 40), place))
  const next = NEXT.exec(text.slice(place, place + 44))?.groups?.['word']
  if (next === undefined) return true
  if (/^\p{Ll}/u.test(next)) return before === null
  if (/[\p{L}\p{N}]/u.test(text.charAt(place)) && !/\s/.test(text.charAt(place - 1))) {
    // Without a blank it may be an address or a file name ("Report.Pdf"): believed after a small word only.
    if (/^\p{Lu}/u.test(before?.groups?.['word'] ?? '') && !SENTENCE_STARTERS.has(next.toLowerCase()))
      return false
  }
  if (before?.groups?.['stop'] !== '.') return true
  const word = before.groups['word']
  if (word === undefined) return true
  const abbreviation = word.toLowerCase().replace(/^.*[’'-]/, '')
  const follower = next.toLowerCase().replace(/[’'].*$/, '')
  const starter = SENTENCE_STARTERS.has(follower)
  // "am 11. Januar": the stop makes an ordinal.
  if (tables?.ordinalStop === true && /^\d{1,2}$/.test(word) && tables.months[follower] !== undefined)
    return false
  if (/^\d/.test(next)) return !BEFORE_NUMBER.has(abbreviation) && !BEFORE_NAME.has(abbreviation)
  if (CLOCK_MARKS.has(abbreviation)) return !AFTER_CLOCK_MARK.has(follower)
  if (BEFORE_NAME.has(abbreviation)) return false
  if (/^\p{Lu}$/u.test(word)) return starter && follower !== 'i'
  if (INSIDE_OR_END.has(abbreviation) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return starter
  return true
}

// "TARNHAVEN, May 13 (NPA) — ", "MOSCOW — ": where an agency's copy begins. Copies drop it and keep the sentence behind it.
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [\p{L}\p{N}., ]{2,40}?)?(?: ?\([\p{L}\p{N}/., -]{2,40}\))? ?(?:--|[—–-])\s+(?=["'“‘«]?\p{Lu})/u

/** "July 2, 2022 (SportsWire) - ", "2 July 2022 (SportsWire) – ": a day alone, with the agency's mark. */
const DAY_LINE =
  /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}\.? \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?) ?\([\p{L}\p{N}/., -]{2,40}\) ?(?:--|[—–-])\s+(?=["'“‘«]?\p{Lu})/u

/** "TARNHAVEN. May 13. NORDWIRE — ", "TARNHAVEN, May 13. /NPA/. ": the way of agencies in Russia and Central Asia. */
const STOPPED_LINE =
  /^\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+)?[.,] (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:,? \d{4})?\. ?(?:\/\p{Lu}[\p{L} -]{1,30}\/\.?(?: ?[—–-])?|\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,20})? ?(?:--|[—–-]))\s+(?=["'“‘«]?\p{Lu})/u

const datelineOf = (text: string): string | undefined =>
  (DATELINE.exec(text) ?? DAY_LINE.exec(text) ?? STOPPED_LINE.exec(text))?.[0]

/** Whether the sentence is nothing but the dateline of an agency's copy, which stands as one of its own. */
export const isDateline = (sentence: string): boolean => {
  const words = `${sentence.trimEnd()} A`
  return datelineOf(words)?.length === words.length - 1
}

/** Candidate ends inside `text`, in order, without its own end. */
function candidates(text: string): number[] {
  const places = new Set<number>()
  for (const { index } of segmenter.segment(text)) places.add(index)
  for (const match of text.matchAll(BEFORE_DIGIT)) places.add(match.index + match[0].length)
  for (const match of text.matchAll(FORGOTTEN_BLANK)) places.add(match.index + match[0].length)
  places.delete(0)
  return [...places].sort((a, b) => a - b)
}

/** The ranges of the sentences of one running text, trimmed, offsets in UTF-16 code units of `text`. */
function sentenceRanges(text: string, tables: DateTables | undefined): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let from = 0
  const close = (place: number): void => {
    const piece = text.slice(from, place)
    // A piece without a letter or digit (a lone dash, stray marks) is no sentence of its own.
    if (!/[\p{L}\p{N}]/u.test(piece)) return
    const start = from + (piece.length - piece.trimStart().length)
    ranges.push({ start, end: start + piece.trim().length })
    from = place
  }
  const dateline = datelineOf(text)
  if (dateline !== undefined) close(dateline.length)
  for (const place of candidates(text)) if (endsSentence(text, place, tables)) close(place)
  close(text.length)
  return ranges
}

/**
 * The sentences of a document in order of text, ids `s0`, `s1`, …; offsets in UTF-16 code units of `document.text`.
 * A sentence never crosses a block, a title or heading is one sentence, and every letter and digit of a block stands
 * in exactly one. Inside a block a line break is a blank, except in preformatted blocks.
 */
export function sentences(document: Document): Sentence[] {
  const found: Sentence[] = []
  const tables = dateTables(languageOf(document))
  document.blocks.forEach((block, index) => {
    const text = document.text.slice(block.start, block.end)
    const running = block.kind === 'preformatted' ? text : text.replace(/[\n\r\u2028\u2029\u0085]/g, ' ')
    const whole = block.kind === 'title' || block.kind === 'heading'
    const ranges = whole ? wholeRange(text) : sentenceRanges(running, tables)
    for (const range of ranges) {
      const start = block.start + range.start
      const end = block.start + range.end
      found.push({ id: `s${found.length}`, block: index, start, end, text: document.text.slice(start, end) })
    }
  })
  return found
}

function wholeRange(text: string): { start: number; end: number }[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  const start = text.length - text.trimStart().length
  return [{ start, end: start + text.trim().length }]
}
