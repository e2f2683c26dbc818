import type { Sentence } from '../../model/index.ts'
import { isQuoteMark, sentenceWords, type Word } from './words.ts'

/**
 * Share of a text's sentences in which its writer speaks himself from which it is a comment, and the fewest such sentences. Set on comments
 * and news written for the tests; of 58 texts of the commitments benchmark two reach it, both of them radio talk.
 */
const SHARE = 0.15
const LEAST = 3

/** Sentences below which a text is too short to tell: talk on the radio, a note. */
const LENGTH = 10

const OWN_WORDS = /^(?:i|we|our|my|me|you|your|should|ought)$/

/**
 * Whether the writer argues in a voice of his own, as in comments, columns and letters: "I" and "we", "you", "should" and questions, all
 * outside of quotation marks. What such a text says will or must be is its opinion (commitment guidelines, "forecast"), unless it reports it.
 */
export function speaksInOwnVoice(sentences: readonly Sentence[]): boolean {
  let own = 0
  let open = false
  let block = -1
  for (const sentence of sentences) {
    // A quotation that is left open begins anew in the next paragraph.
    if (sentence.block !== block) open = false
    block = sentence.block
    const read = outsideQuotation(sentenceWords(sentence), open)
    open = read.open
    if (read.words.some(({ lower }) => OWN_WORDS.test(lower)) || read.words.at(-1)?.lower === '?') own += 1
  }
  return sentences.length >= LENGTH && own >= LEAST && own / sentences.length >= SHARE
}

function outsideQuotation(words: readonly Word[], before: boolean): { words: Word[]; open: boolean } {
  let open = before
  const outside = words.filter((word) => {
    if (!isQuoteMark(word)) return !open
    open = word.lower === '“' || word.lower === '«' ? true : /^[”»]$/.test(word.lower) ? false : !open
    return false
  })
  return { words: outside, open }
}
