import type { Passage } from '../passage.ts'
import { countWords } from '../words.ts'
import { isParagraph } from './furniture.ts'

/** Words of one paragraph that count: a very long one is no more of a story than two. */
const MOST = 80
/** What a line that is no paragraph costs, in words. Set on half of the visible texts of `times/dct-html`. */
const LINE = 6

/**
 * The passages that hold the story, as the run of paragraphs with the fewest lines between (maximum subsequence: Pasternack and Roth,
 * "Extracting article text from the web", 2009); undefined where no passage is a paragraph. `last` is part of it.
 */
export function storyOf(passages: Passage[]): { first: number; last: number } | undefined {
  let best: { first: number; last: number } | undefined
  let most = 0
  let sum = 0
  let first = 0
  for (const [index, passage] of passages.entries()) {
    if (sum <= 0) {
      sum = 0
      first = index
    }
    sum += weight(passage)
    if (sum > most) {
      most = sum
      best = { first, last: index }
    }
  }
  return best
}

function weight({ text, cut }: Passage): number {
  if (cut?.reason === 'link-address') return 0
  if (cut === undefined && isParagraph({ kind: 'paragraph', text, segments: [] }))
    return Math.min(countWords(text), MOST)
  // A piece of a sentence that a link or a mark has parted from the rest.
  if (/^[\p{Ll},;:)]/u.test(text) || countWords(text) >= 8) return 0
  return -LINE
}
