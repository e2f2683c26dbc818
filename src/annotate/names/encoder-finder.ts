import type { Sentence } from '../../model/index.ts'
import type { Tags } from '../encoder/tags.ts'
import type { Word } from '../encoder/words.ts'
import type { Finder } from './candidate.ts'
import { weighNames } from './decision.ts'
import { LABELS } from './linear/labels.ts'
import type { Tagged } from './linear/occurrences.ts'
import { candidatesIn, sentenceWords } from './rule-finder.ts'
import { taggedCandidates } from './tagged-finder.ts'
import type { NameWord } from './words.ts'

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const POSSESSIVE = /^['’]s?$/i

/** Finds names by the labels that the encoder gave the words of the document. */
export const encoderFinder =
  (tags: Tags): Finder =>
  (document, sentences) => {
    const candidates = candidatesIn(document.text, sentenceWords(sentences))
    const weighed = weighNames(candidates)
    return taggedCandidates(document, taggedSentences(sentences, tags), 1, { candidates, weighed })
  }

/** The encoder's words and labels, sentence by sentence. */
function taggedSentences(sentences: readonly Sentence[], { words, names }: Tags): Tagged[] {
  let next = 0
  return sentences.map(({ start, end }) => {
    while ((words[next]?.start ?? start) < start) next += 1
    const from = next
    while ((words[next]?.start ?? end) < end) next += 1
    return {
      sentence: { words: nameWordsOf(words.slice(from, next)) },
      labels: names.labels.slice(from, next),
      best: names.best.subarray(from * LABELS, next * LABELS),
    }
  })
}

function nameWordsOf(words: readonly Word[]): NameWord[] {
  return words.map(({ start, end, text }, index) => {
    const next = words[index + 1]
    return {
      index,
      start,
      end,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      mark: !LETTER_OR_DIGIT.test(text),
      possessive: next?.start === end && POSSESSIVE.test(next.text),
      joined: index > 0 && start - (words[index - 1]?.end ?? start) === 1,
      opening: index === 0,
    }
  })
}
