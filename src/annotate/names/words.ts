import type { Sentence } from '../../model/index.ts'
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../language/en/capitalised-words.ts'
import { sentenceTokens } from '../tokens.ts'

/** A word or mark of a sentence, as the name finder sees it. Offsets in UTF-16 code units of the document. */
export interface NameWord {
  /** Its place among the words and marks of the sentence. */
  index: number
  start: number
  /** Without a possessive ending. */
  end: number
  text: string
  /** Lower case, straight apostrophes. */
  lower: string
  mark: boolean
  /** "Kazakhstan's", "the Smiths'": nothing of the same name follows. */
  possessive: boolean
  /** Only one blank or line break stands between the word before and this one. */
  joined: boolean
  /** A capital that the place asks for: first word of the sentence, or of a quotation or a clause after a colon. */
  opening: boolean
}

const POSSESSIVE = /['’]s$/i
const OPENS = /^[“‘«:;•*—–-]$/
const STRAIGHT_QUOTE = /^["']$/

function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** The words and marks of one sentence. */
export function nameWords(sentence: Sentence): NameWord[] {
  const list: NameWord[] = []
  let opening = true
  let previousEnd = sentence.start
  const found = sentenceTokens(sentence)
  found.forEach((token, i) => {
    const possessive = POSSESSIVE.test(token.text)
    const text = possessive ? token.text.slice(0, -2) : token.text
    const next = found[i + 1]
    const gap = token.start - previousEnd
    list.push({
      index: i,
      start: token.start,
      end: token.start + text.length,
      text,
      lower: lowerCase(text),
      mark: token.kind === 'mark',
      possessive:
        possessive || (text.endsWith('s') && /^['’]$/.test(next?.text ?? '') && next?.start === token.end),
      joined: list.length > 0 && gap === 1,
      opening,
    })
    const opens = OPENS.test(token.text) || (STRAIGHT_QUOTE.test(token.text) && next?.start === token.end)
    opening = token.kind === 'mark' ? opening || opens : token.kind === 'number' && opening
    previousEnd = token.end
  })
  return list
}

const CAPITAL = /^\p{Lu}/u
/** Of most words it is quickly known that they have no capital. */
const SMALL = /^[a-z]/
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]+|(?:\p{Lu}\.){2,})$/u

/** All capitals, two letters or more: "CSTO", "U.S.". */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text)
}

/** "Russia-led", "London-based": an adjective made from a name. */
const COMPOUND =
  /-(?:\p{Ll}+(?:ed|ing)|led|born|wide|run|made|style|era|only|like|friendly|bound|free|old|in-chief)$/u

/** Abbreviations in capitals that name nobody and nothing. */
const NO_NAMES = new Set([
  'ok',
  'tv',
  'am',
  'pm',
  'it',
  'id',
  'pc',
  'dvd',
  'cd',
  'dna',
  'rna',
  'ad',
  'bc',
  'vs',
  'faq',
])

/** Whether a word may be part of a name: a capital and no little word; "WHO" and "US" are, "Who" and "Us" are not. */
export function mayBeName(word: NameWord): boolean {
  if (
    word.mark ||
    SMALL.test(word.text) ||
    !CAPITAL.test(word.text) ||
    word.text === 'I' ||
    COMPOUND.test(word.text)
  )
    return false
  if (isAcronym(word.text)) return !NO_NAMES.has(word.lower)
  return !FUNCTION_WORDS.has(word.lower) && !CALENDAR_WORDS.has(word.lower)
}
