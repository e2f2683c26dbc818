import { type Token, tokens } from '../../annotate/tokens.ts'
import type { Document, Sentence, Witness } from '../../model/index.ts'
import { isDateline } from '../derivation/dateline.ts'
import { isOfSense } from './sense.ts'
import { SpanIndex } from './span-index.ts'

/** Sentences of one kind correspond to such only: a dateline and an agency's mark at the foot are no sentences of the text. */
export type SentenceKind = 'title' | 'dateline' | 'credit' | 'text'

/** What a sentence tells. */
export interface Matter {
  /**
   * Its words without who says it and that it is said, unless nothing else stands there. All words where no statement is known.
   */
  told: readonly string[]
  /** Of these the words of sense that are no names, by the capitals within the sentence; all in titles, and where nouns have capitals. */
  words: ReadonlySet<string>
}

/** A sentence made ready for comparison. */
export interface Comparable {
  /** Place among the sentences of its witness, from 0. */
  index: number
  sentence: Sentence
  kind: SentenceKind
  tokens: readonly Token[]
  /** Normal forms of the words and numbers, marks left out. */
  words: readonly string[]
  /** What it tells, worked out where it is asked for: most sentences have an equal one. */
  matter: () => Matter
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
export function comparables(witness: Witness): Comparable[] {
  const { document, annotations } = witness
  const saying = new SpanIndex(annotations.attributions.flatMap(({ source, cue }) => [...source, ...cue]))
  return annotations.sentences.map((sentence, index) => {
    const found = tokens(sentence.text, sentence.start)
    const worded = found.filter(({ kind }) => kind !== 'mark')
    const words = worded.map(({ text }) => normalForm(text))
    const kind = kindOf(witness, sentence)
    const hasNames = kind !== 'title' && !capitalises(document)
    return {
      index,
      sentence,
      kind,
      tokens: found,
      words,
      matter: () => matterOf(worded, words, saying, hasNames),
      key: words.length > 0 ? words.join(' ') : normalForm(sentence.text),
    }
  })
}

function matterOf(
  worded: readonly Token[],
  words: readonly string[],
  saying: SpanIndex,
  hasNames: boolean,
): Matter {
  const outside = words.filter((_, at) => {
    const token = worded[at]
    return token !== undefined && !saying.overlaps(token.start, token.end)
  })
  const told = outside.some(isOfSense) ? outside : words
  const isName = (token: Token, at: number): boolean => hasNames && at > 0 && /^\p{Lu}/u.test(token.text)
  const named = new Set(worded.flatMap((token, at) => (isName(token, at) ? (words[at] ?? '') : [])))
  return { told, words: new Set(told.filter((word) => isOfSense(word) && !named.has(word))) }
}

/** No name of an agency is longer. */
const LONGEST_CREDIT = 80

function kindOf({ document }: Witness, { block, text }: Sentence): SentenceKind {
  if (document.blocks[block]?.kind === 'title') return 'title'
  if (isDateline(text)) return 'dateline'
  if (document.credits.length === 0 || text.length > LONGEST_CREDIT) return 'text'
  const bare = text.replace(/^[\s([–—-]+|[\s)\].–—-]+$/g, '')
  return document.credits.some(({ name }) => name === bare) ? 'credit' : 'text'
}

/** German writes all nouns with capitals. */
function capitalises({ language }: Document): boolean {
  return !language.absent && language.value === 'de'
}
