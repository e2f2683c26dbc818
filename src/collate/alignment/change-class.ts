import { ORDINALS } from '../../annotate/language/en/numbers.ts'
import { quotations } from '../../annotate/quotations.ts'
import type { Token } from '../../annotate/tokens.ts'
import type { ChangeClass, Witness } from '../../model/index.ts'
import {
  BOUND_WORDS,
  CERTAINTY_WORDS,
  CORRECTION_WORDS,
  NUMBER_WORDS,
  REPORTING_WORDS,
  TIME_WORDS,
} from './change-words.ts'
import { normalForm } from './comparable.ts'
import { SpanIndex } from './span-index.ts'
import { letters, sameWord } from './spelling.ts'

/** What a witness's annotations say about stretches of its text. */
export interface Surroundings {
  timexes: SpanIndex
  quantities: SpanIndex
  mentions: SpanIndex
  quotations: SpanIndex
  /** Sources and cues of attributions. */
  speakers: SpanIndex
}

export function surroundings({ document, annotations }: Witness): Surroundings {
  return {
    timexes: new SpanIndex(annotations.timexes),
    quantities: new SpanIndex(annotations.quantities),
    mentions: new SpanIndex(annotations.mentions),
    quotations: new SpanIndex(quotations(document.text, document.blocks)),
    speakers: new SpanIndex(annotations.attributions.flatMap(({ source, cue }) => [...source, ...cue])),
  }
}

/** The changed tokens of one side, with what is known about their surroundings. */
export interface ChangedSide {
  tokens: readonly Token[]
  around: Surroundings
}

/** A class that only some of the words speak for is given when they are at least this share of the changed words. */
const SHARE = 0.25

/** The class of a word change. Where several hold, the one that matters most to a reader of facts wins. */
export function changeClass(a: ChangedSide, b: ChangedSide): ChangeClass {
  if (trivial(a, b)) return 'trivial'
  const words = [a, b].flatMap(({ tokens, around }) =>
    tokens
      .filter(({ kind }) => kind !== 'mark')
      .map((token) => ({ token, around, form: normalForm(token.text) })),
  )
  if (words.length === 0) return 'quotation'
  type Word = (typeof words)[number]
  const holds = (test: (word: Word) => boolean, share = SHARE): boolean =>
    words.filter(test).length >= share * words.length
  const inside = (index: keyof Surroundings) => (word: Word) =>
    word.around[index].overlaps(word.token.start, word.token.end)

  if (words.some(({ form }) => CORRECTION_WORDS.has(form))) return 'correction'
  const timed = inside('timexes')
  const counted = inside('quantities')
  const figure = (word: Word): boolean =>
    // A number word counts where an amount stands: a town's quarter is none.
    !timed(word) &&
    (/\d/.test(word.form) || (counted(word) && (NUMBER_WORDS.has(word.form) || BOUND_WORDS.has(word.form))))
  const ranked = ({ tokens }: ChangedSide): boolean => tokens.some(({ text }) => normalForm(text) in ORDINALS)
  // "The third strike", then "the fourth": a rank alone is no figure, another one in its place is.
  if (holds(figure) || (ranked(a) && ranked(b) && !words.some(timed))) return 'figure'
  if (holds((word) => timed(word) || TIME_WORDS.has(word.form))) return 'time'
  const named = inside('mentions')
  if (holds((word) => named(word) || capitalised(word.token), 0.5)) return 'name'
  const quoted = ({ tokens, around }: ChangedSide): boolean => {
    const first = tokens[0]
    const last = tokens.at(-1)
    return !first || !last || around.quotations.covers(first.start, last.end)
  }
  if (quoted(a) && quoted(b)) return 'quotation'
  if (holds(({ form }) => CERTAINTY_WORDS.has(form))) return 'certainty'
  const speaking = inside('speakers')
  if (holds((word) => speaking(word) || REPORTING_WORDS.has(word.form))) return 'attribution'
  return 'wording'
}

/** Same letters, or word by word the same words in another spelling; of marks alone, any but quotation marks. */
function trivial(a: ChangedSide, b: ChangedSide): boolean {
  const wordsOf = ({ tokens }: ChangedSide): Token[] => tokens.filter(({ kind }) => kind !== 'mark')
  const left = wordsOf(a)
  const right = wordsOf(b)
  if (left.length === 0 && right.length === 0) return quoteMarks(a) === quoteMarks(b)
  const join = (words: Token[]): string => letters(words.map(({ text }) => text).join(''))
  if (join(left) === join(right)) return quoteMarks(a) === quoteMarks(b)
  return (
    left.length === right.length &&
    left.every((word, at) => sameWord(letters(word.text), letters(right[at]?.text ?? '')))
  )
}

function quoteMarks({ tokens }: ChangedSide): number {
  return tokens.filter(({ kind, text }) => kind === 'mark' && /["“”„«»]/.test(text)).length
}

/** Written with a capital while not all of it is capitals of a sentence's start: a name, where no annotation says more. */
function capitalised({ text }: Token): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*\p{Ll}/u.test(text) && text.length > 3
}
