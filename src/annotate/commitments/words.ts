import type { Sentence } from '../../model/index.ts'
import { tokens } from '../tokens.ts'

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

/** The words, numbers and marks of `sentence`; offsets count in the document's text. */
export function sentenceWords(sentence: Sentence): Word[] {
  return tokens(sentence.text, sentence.start).flatMap((token) => {
    const contraction = token.kind === 'word' ? CONTRACTION.exec(token.text) : null
    const [, stem, ending] = contraction ?? []
    if (stem === undefined || ending === undefined) return [word(token.text, token.start, token.kind)]
    return [word(stem, token.start, 'word'), word(ending, token.start + stem.length, 'word')]
  })
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

/** Whether the mark at `lower` opens or closes a quotation. */
export function isQuoteMark(word: Word): boolean {
  return word.kind === 'mark' && /^["“”„«»]$/.test(word.lower)
}
