import type { Quotation } from '../quotations.ts'
import { shapeOf } from './shape.ts'
import type { WordPieces } from './word-pieces.ts'
import type { Word } from './words.ts'
import { wordsIn } from './words.ts'

/** What the encoder reads of a document: its words, with the numbers it knows them by. */
export interface EncoderInput {
  words: Word[]
  /** The word pieces of each word. */
  pieces: (readonly number[])[]
  /** The class of case and signs of each word (`shape.ts`). */
  shapes: Uint8Array
  /** 1 for a word inside quotation marks, which may have opened paragraphs before the window begins. */
  quoted: Uint8Array
  /** First word of each paragraph, and the number of words at the end. */
  paragraphs: number[]
}

/** The words of the `blocks` of `text`; `quotations` in order of text. */
export function encoderInput(
  text: string,
  blocks: readonly { start: number; end: number }[],
  quotations: readonly Pick<Quotation, 'outerStart' | 'outerEnd'>[],
  { pieces }: WordPieces,
): EncoderInput {
  const words: Word[] = []
  const paragraphs = [0]
  for (const { start, end } of blocks) {
    const before = words.length
    for (const word of wordsIn(text, start, end)) words.push(word)
    if (words.length > before) paragraphs.push(words.length)
  }
  const known = new Map<string, readonly number[]>()
  const quoted = new Uint8Array(words.length)
  let quotation = 0
  words.forEach((word, i) => {
    while ((quotations[quotation]?.outerEnd ?? Number.POSITIVE_INFINITY) <= word.start) quotation += 1
    if ((quotations[quotation]?.outerStart ?? Number.POSITIVE_INFINITY) <= word.start) quoted[i] = 1
  })
  return {
    words,
    pieces: words.map(({ text: word }) => {
      const found = known.get(word) ?? pieces(word)
      known.set(word, found)
      return found
    }),
    shapes: Uint8Array.from(words, ({ text: word }) => shapeOf(word)),
    quoted,
    paragraphs,
  }
}
