import { intervalWithLimit, limitBefore } from '../../annotate/commitments/limits.ts'
import { sentenceWords } from '../../annotate/commitments/words.ts'
import { sameSense } from '../../annotate/language/en/outcome-words.ts'
import type { Sentence, Timex, Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { containment, contentForm, shared } from './content-words.ts'
import { nearWords, sentenceOf } from './context.ts'
import { isInNotice } from './correction.ts'
import type { Links } from './links.ts'
import type { Node, Pairing, Statement } from './statement.ts'
import { timeAgreement } from './time-values.ts'

/** Content words that a sentence must have besides a time to state something of it: less is a date line. */
const STATED = 3

/** The dates and times of a witness, each a node; durations are figures, and "now" or "soon" state nothing to compare. */
export function timeNodes({ document, annotations }: Witness): Node[] {
  const heads = new Map(annotations.events.map(({ timex, head }) => [timex, contentForm(head)]))
  return annotations.timexes.flatMap((timex) => {
    const sentence = sentenceOf(annotations.sentences, timex)
    const states = timex.type === 'DATE' || timex.type === 'TIME'
    if (sentence === undefined || !states || timex.value.endsWith('_REF') || isInNotice(document, timex))
      return []
    const near = nearWords(sentence, timex)
    if (near.size < STATED) return []
    const key = heads.get(timex.id)
    const statement: Statement = {
      said: { kind: 'time', timex: bounded(timex, sentence) },
      anchor: anchorOf(document, timex.start, timex.end),
      value: timex.value,
      sentence: sentence.id,
      near,
      ...(key === undefined ? {} : { key }),
    }
    return [{ document: document.id, kind: 'time' as const, statements: [statement] }]
  })
}

/** "Before June" is no day of June: the words before a time that exclude it are part of what is stated. */
function bounded(timex: Timex, sentence: Sentence): Timex {
  const words = sentenceWords(sentence)
  if (!['before', 'after'].includes(limitBefore(timex, words))) return timex
  const interval = intervalWithLimit(timex, words)
  return interval === undefined ? timex : { ...timex, interval }
}

/** Pairs of times of two witnesses that are one matter: when the same thing happened. */
export function timePairings(left: readonly Node[], right: readonly Node[], links: Links): Pairing[] {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const [x] = a.statements
      const [y] = b.statements
      const score = x === undefined || y === undefined ? 0 : timeScore(x, y, links)
      return score > 0 ? [{ a, b, score }] : []
    }),
  )
}

// Set on the visible part of the discrepancy benchmark, as those of figures.
const REPLACED_CONTEXT = 0.5
const SAME_CONTEXT = 0.2
const COMPATIBLE_CONTEXT = 0.3
const DIFFERENT_CONTEXT = 0.5

function timeScore(x: Statement, y: Statement, links: Links): number {
  const [a, b] = [timexOf(x), timexOf(y)]
  if (a === undefined || b === undefined) return 0
  const agreement = timeAgreement(a, b)
  if (agreement === 'incomparable') return 0
  const near = containment(x.near, y.near)
  const common = shared(x.near, y.near)
  const sameHead = x.key !== undefined && y.key !== undefined && sameSense(x.key, y.key)
  if (links.areLinked(x, y) && agreement === 'same') return 4 + near
  if (links.correspond(x, y)) {
    const elsewhere = isOwnDay(a) && isOwnDay(b) && agreement === 'different'
    return elsewhere || near < REPLACED_CONTEXT ? 0 : 3 + near
  }
  const bonus = sameHead ? 1 : 0
  if (agreement === 'same') return common > 0 && (sameHead || near >= SAME_CONTEXT) ? 2 + near + bonus : 0
  if (agreement === 'compatible' && isMuchCoarser(a, b)) return 0
  if (agreement === 'compatible')
    return common > 0 && (sameHead || near >= COMPATIBLE_CONTEXT) ? 1 + near + bonus : 0
  return sameHead && common > 2 && near >= DIFFERENT_CONTEXT && isComparable(a, b) ? near : 0
}

/** A time counted from the page's own day tells when its report looked, which differs from page to page without a disagreement. */
function isOwnDay({ anchor, interval }: Timex): boolean {
  return anchor === 'DCT' || interval === undefined
}

/** A year and a day within it hardly ever date one thing in two reports. */
function isMuchCoarser(a: Timex, b: Timex): boolean {
  const [left, right] = [a, b].map(
    ({ interval: { from = '', to = '' } = {} }) => Date.parse(to) - Date.parse(from),
  )
  return Math.abs((left ?? 0) - (right ?? 0)) > 40 * 86_400_000
}

/** A day against a day, a clock time against a clock time: only those can disagree. */
function isComparable(a: Timex, b: Timex): boolean {
  return a.type === b.type && a.value.length === b.value.length
}

function timexOf({ said }: Statement): Timex | undefined {
  return said.kind === 'time' ? said.timex : undefined
}
