import type { Passage } from '../passage.ts'
import { countWords, endsSentence } from '../words.ts'
import { continued } from './line.ts'

/**
 * Puts paragraphs together that something cut in two: one breaks off in the middle of a sentence, and the next kept one
 * goes on with a small letter. What stood between follows the joined paragraph in the list.
 */
export function rejoin(passages: Passage[], vocabulary: Set<string>): Passage[] {
  const result: Passage[] = []
  let open = -1
  for (const passage of passages) {
    const before = result[open]
    if (!passage.cut && before && breaksOff(before) && /^["'“‘«(]?\p{Ll}/u.test(passage.text)) {
      result[open] = continued(before, passage, vocabulary)
      continue
    }
    result.push(passage)
    if (!passage.cut) open = result.length - 1
  }
  return result
}

function breaksOff(passage: Passage): boolean {
  return passage.kind === 'paragraph' && countWords(passage.text) >= 6 && !endsSentence(passage.text)
}
