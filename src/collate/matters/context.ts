import type { Sentence, Span } from '../../model/index.ts'
import type { ContentWords } from './content-words.ts'
import { senses } from './senses.ts'

/** Characters on each side of a figure whose words tell what it is about; an hour or a day may stand farther from its act. */
const REACH = 70
export const TIME_REACH = 110

/** Senses of the words of the sentence within `reach` characters of `span`, without the span's own. */
export function nearWords(sentence: Sentence, span: Span, reach = REACH): ContentWords {
  const before = sentence.text.slice(
    Math.max(0, span.start - sentence.start - reach),
    span.start - sentence.start,
  )
  const after = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + reach)
  // A word cut at the window's edge is dropped, unless the edge is the sentence's own.
  const head = span.start - sentence.start > reach ? before.replace(/^\S*\s/, '') : before
  const tail = sentence.end - span.end > reach ? after.replace(/\s\S*$/, '') : after
  return senses(`${head} ${tail}`)
}

/** The sentence that holds `span`; undefined for a span outside all. */
export function sentenceOf(sentences: readonly Sentence[], span: { start: number }): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return undefined
    if (span.start < sentence.start) high = middle - 1
    else if (span.start >= sentence.end) low = middle + 1
    else return sentence
  }
  return undefined
}
