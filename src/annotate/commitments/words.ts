import type { Sentence } from '../../model/index.ts'
import { sentenceTokens, type Token } from '../tokens.ts'

/** A token of a sentence with its lower-case form; contracted auxiliaries stand apart ("we" + "'ll"). */
export interface Word {
  start: number
  end: number
  lower: string
  /** `number` and `mark` as in `tokens`. */
  kind: 'word' | 'number' | 'mark'
  /** Whether it begins with a capital letter. */
  capital: boolean
}

const CONTRACTION = /^(.+?)(['’](?:ll|re|m|d|ve))$/i

/**
 * The words, numbers and marks of `sentence`; offsets count in the document's text. The quotation marks of news wires, `` and '', are
 * one mark each.
 */
export function sentenceWords(sentence: Sentence): Word[] {
  const all = sentenceTokens(sentence)
  return all.flatMap((token, index) => {
    const doubled = isDoubled(all, index)
    if (doubled) return [{ ...word(token.text, token.start, 'mark'), end: token.end + 1, lower: '"' }]
    if (index > 0 && isDoubled(all, index - 1)) return []
    const contraction = token.kind === 'word' ? CONTRACTION.exec(token.text) : null
    const [, stem, ending] = contraction ?? []
    if (stem === undefined || ending === undefined) return [word(token.text, token.start, token.kind)]
    return [word(stem, token.start, 'word'), word(ending, token.start + stem.length, 'word')]
  })
}

/** Whether the mark at `index` and the one behind it are a wire's quotation mark. */
function isDoubled(all: readonly Token[], index: number): boolean {
  const [mark, next] = [all[index], all[index + 1]]
  if (mark === undefined || next === undefined || next.start !== mark.end) return false
  return mark.text === next.text && (mark.text === "'" || mark.text === '`')
}

function word(text: string, start: number, kind: Word['kind']): Word {
  return {
    start,
    end: start + text.length,
    lower: text.toLowerCase().replaceAll('’', "'"),
    kind,
    capital: /^\p{Lu}/u.test(text),
  }
}

/** Index of the first word that ends after `offset`, by binary search; the number of words where none does. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the mark at `lower` opens or closes a quotation. */
export function isQuoteMark(word: Word): boolean {
  return word.kind === 'mark' && /^["“”„«»]$/.test(word.lower)
}

/** Whether a quotation is open at the word `index`: an odd number of marks stands before it, or an opening one is the last. */
export function isInQuotation(words: readonly Word[], index: number): boolean {
  const marks = words.slice(0, index).filter(isQuoteMark)
  const last = marks.at(-1)?.lower
  // No mark before and one closing behind: the quotation began in a sentence before.
  const behind = words.findIndex((word, at) => at >= index && isQuoteMark(word))
  const closes = behind > 0 && /^[.,!?]$/.test(words[behind - 1]?.lower ?? '')
  if (marks.length === 0 && closes) return true
  return last === '“' || (last === '"' && marks.length % 2 === 1)
}

/** A range of a sentence's words, `to` exclusive. */
export interface Range {
  from: number
  to: number
}

/** Forms that only a finite verb has. */
export const FINITE = new Set(
  "is are was were has have had said says told can could may might hasn't isn't wasn't does did".split(' '),
)
export const NOMINATIVE = /^(?:i|we|he|she|they)$/
export const SPEECH_VERBS = /^(?:said|says|told|added|announced)$/
