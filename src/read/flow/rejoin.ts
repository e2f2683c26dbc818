import type { Passage } from '../passage.ts'
import { countWords, endsSentence } from '../words.ts'
import { passageOf } from './line.ts'

/**
 * Puts paragraphs together that something cut in two: one breaks off in the middle of a sentence, and the next kept one
 * goes on with a small letter. What stood between follows the joined paragraph in the list.
 */
export function rejoin(passages: Passage[], vocabulary: Set<string>): Passage[] {
  const result: Passage[] = []
  /** The parts of each paragraph of `result` that was cut: joined once at the end, however many they are. */
  const parts = new Map<number, Passage[]>()
  let open = -1
  let last: Passage | undefined
  for (const passage of passages) {
    const first = result[open]
    if (!passage.cut && first && last && breaksOff(first, last) && /^["'“‘«(]?\p{Ll}/u.test(passage.text)) {
      const known = parts.get(open)
      if (known) known.push(passage)
      else parts.set(open, [first, passage])
      last = passage
      continue
    }
    result.push(passage)
    if (passage.cut) continue
    open = result.length - 1
    last = passage
  }
  for (const [at, fragments] of parts) result[at] = passageOf(fragments, vocabulary)
  return result
}

/** Whether a paragraph that began with `first` stops in the middle of a sentence with `last`. */
function breaksOff(first: Passage, last: Passage): boolean {
  return first.kind === 'paragraph' && countWords(first.text) >= 6 && !endsSentence(last.text)
}
