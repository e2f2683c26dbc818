import { type Token, tokens } from '../../annotate/tokens.ts'
import type { Sentence, Witness } from '../../model/index.ts'

/** A sentence made ready for comparison. */
export interface Comparable {
  /** Place among the sentences of its witness, from 0. */
  index: number
  sentence: Sentence
  title: boolean
  tokens: readonly Token[]
  /** Normal forms of the words and numbers, marks left out. */
  words: readonly string[]
  /** `words` in one string: equal keys are the same sentence but for marks, case and typography. */
  key: string
}

const ASCII = /^[\u0000-\u007f]*$/

/** A token's form for comparison: compatibility characters folded, lower case, one kind of quote, dash and apostrophe. */
export function normalForm(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛ʼ′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/…/g, '...')
}

/** The sentences of a witness in order of text. */
export function comparables({ document, annotations }: Witness): Comparable[] {
  return annotations.sentences.map((sentence, index) => {
    const found = tokens(sentence.text, sentence.start)
    const words = found.filter(({ kind }) => kind !== 'mark').map(({ text }) => normalForm(text))
    return {
      index,
      sentence,
      title: document.blocks[sentence.block]?.kind === 'title',
      tokens: found,
      words,
      key: words.length > 0 ? words.join(' ') : normalForm(sentence.text),
    }
  })
}
