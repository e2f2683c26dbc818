/** Pieces with a meaning of their own in BERT's vocabulary. */
export const CLS = '[CLS]'
export const SEP = '[SEP]'
const UNKNOWN = '[UNK]'

/** More pieces than this of one word say no more about it. */
const MOST_PIECES = 8
/** A longer run of letters is unknown, as in BERT. */
const MOST_LETTERS = 100

const MARKS_ON_LETTERS = /\p{Mn}/gu
const CONTROL = /[\p{C}\uFFFD]/gu
// BERT takes every ASCII sign that is no letter or digit for punctuation; ideographs stand alone.
const RUN = /[\p{P}$+<=>^`|~]|\p{Script=Han}|[^\s\p{P}$+<=>^`|~\p{Script=Han}]+/gu

export interface WordPieces {
  /** The numbers of a word's pieces; at least one. */
  pieces(word: string): readonly number[]
  /** The number of a special piece. */
  special(piece: string): number
}

/**
 * The word pieces of BERT without case (Wu and others, 2016; Devlin and others, 2019): letters made small, accents
 * dropped, then the longest pieces of the vocabulary from the left.
 */
export function wordPieces(vocabulary: readonly string[]): WordPieces {
  const numbers = new Map(vocabulary.map((piece, number) => [piece, number]))
  const special = (piece: string): number => numbers.get(piece) ?? 0
  const unknown = special(UNKNOWN)
  const run = (letters: string): number[] => {
    const characters = [...letters]
    if (characters.length > MOST_LETTERS) return [unknown]
    const found: number[] = []
    for (let from = 0; from < characters.length; ) {
      let to = characters.length
      let number: number | undefined
      for (; to > from; to -= 1) {
        number = numbers.get((from > 0 ? '##' : '') + characters.slice(from, to).join(''))
        if (number !== undefined) break
      }
      if (number === undefined) return [unknown]
      found.push(number)
      from = to
    }
    return found
  }
  return {
    special,
    pieces(word) {
      const plain = word.replace(CONTROL, '').normalize('NFD').replace(MARKS_ON_LETTERS, '').toLowerCase()
      const found = (plain.match(RUN) ?? []).flatMap(run).slice(0, MOST_PIECES)
      return found.length === 0 ? [unknown] : found
    },
  }
}
