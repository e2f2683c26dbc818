import { type Token, tokens } from '../../annotate/tokens.ts'
import type { Annotations, Document, Sentence, Witness } from '../../model/index.ts'
import { isDateline } from '../derivation/dateline.ts'
import { isOfSense } from './sense.ts'

/** Sentences of one kind correspond to such only: a dateline and an agency's mark at the foot are no sentences of the text. */
export type SentenceKind = 'title' | 'dateline' | 'credit' | 'text'

/** A sentence made ready for comparison. */
export interface Comparable {
  /** Place among the sentences of its witness, from 0. */
  index: number
  sentence: Sentence
  kind: SentenceKind
  tokens: readonly Token[]
  /** Normal forms of the words and numbers, marks left out. */
  words: readonly string[]
  /**
   * The words that tell something: who says it, and that it is said, are left out, unless nothing else stands there. All words
   * where no statement is known.
   */
  told: readonly string[]
  /** Of these the words that are no names, by the capitals within the sentence; all in titles, and where nouns have capitals. */
  matter: ReadonlySet<string>
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
  const saying = sayingIn(annotations)
  return annotations.sentences.map((sentence, index) => {
    const found = tokens(sentence.text, sentence.start)
    const worded = found.filter(({ kind }) => kind !== 'mark')
    const words = worded.map(({ text }) => normalForm(text))
    const kind = kindOf(witness, sentence)
    const outside = worded.filter((token) => !saying(token))
    const told = outside.some((token) => isOfSense(normalForm(token.text))) ? outside : worded
    const named = kind === 'title' || capitalises(document) ? () => false : isName(worded[0])
    const matter = told.filter((token) => !named(token)).map(({ text }) => normalForm(text))
    return {
      index,
      sentence,
      kind,
      tokens: found,
      words,
      told: told.map(({ text }) => normalForm(text)),
      matter: new Set(matter.filter(isOfSense)),
      key: words.length > 0 ? words.join(' ') : normalForm(sentence.text),
    }
  })
}

function kindOf({ document }: Witness, { block, text }: Sentence): SentenceKind {
  if (document.blocks[block]?.kind === 'title') return 'title'
  if (isDateline(text)) return 'dateline'
  const bare = text.replace(/^[\s([–—-]+|[\s)\].–—-]+$/g, '')
  return document.credits.some(({ name }) => name === bare) ? 'credit' : 'text'
}

/** Whether a token is of the source or of the cue of a statement; to be asked in order of text. */
function sayingIn({ attributions }: Annotations): (token: Token) => boolean {
  const spans = attributions.flatMap(({ source, cue }) => [...source, ...cue])
  spans.sort((x, y) => x.start - y.start)
  let next = 0
  let saidUntil = 0
  return ({ start }) => {
    for (let span = spans[next]; span !== undefined && span.start <= start; span = spans[++next])
      saidUntil = Math.max(saidUntil, span.end)
    return start < saidUntil
  }
}

/** German writes all nouns with capitals. */
function capitalises({ language }: Document): boolean {
  return !language.absent && language.value === 'de'
}

function isName(first: Token | undefined): (token: Token) => boolean {
  return (token) => token !== first && /^\p{Lu}/u.test(token.text)
}
