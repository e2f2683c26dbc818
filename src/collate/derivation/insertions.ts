import type { Span } from '../../model/index.ts'
import { anchorOf, nameOf, type Pair, type Reason } from './pair.ts'

/**
 * Weights fitted by logistic regression on direction-wikiver (dev; .77 right by this alone) and checked on the news
 * traditions of `tree` (dev; .97 right).
 */
const PER_INSERTION = 0.3
const PER_WORD = 0.08
const MOST_INSERTIONS = 3
const MOST_WORDS = 6

/** Who works on a sentence puts words in more often than leaving words out: the wordier of two is the later one. */
export function insertions({ a, b, linked }: Pair): Reason[] {
  const putInB: Span[] = []
  const putInA: Span[] = []
  let words = 0
  for (const change of linked.flatMap(({ changes }) => changes)) {
    if (change.class === 'trivial') continue
    words += countWords(change.b) - countWords(change.a)
    if (change.b && !change.a && countWords(change.b) > 0) putInB.push(change.b)
    if (change.a && !change.b && countWords(change.a) > 0) putInA.push(change.a)
  }
  const balance = limited(putInB.length - putInA.length, MOST_INSERTIONS)
  const weight = PER_INSERTION * balance + PER_WORD * limited(words, MOST_WORDS)
  if (weight === 0) return []
  const [later, added] = weight > 0 ? [b, putInB] : [a, putInA]
  const says =
    added.length > 0
      ? `${nameOf(later)} has words put into common sentences: ${added
          .slice(0, 3)
          .map(({ text }) => `“${text}”`)
          .join(', ')}`
      : `${nameOf(later)} says common sentences in more words`
  return [
    { rule: 'words-put-in', says, weight, anchors: added.slice(0, 3).map((span) => anchorOf(later, span)) },
  ]
}

function limited(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}

function countWords(span: Span | undefined): number {
  return span?.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
