import type { Timex, Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { containment, shared } from './content-words.ts'
import { aroundWords, nearWords, sentenceOf } from './context.ts'
import type { Links } from './links.ts'
import type { Node, Pairing, Statement } from './statement.ts'
import { timeAgreement } from './time-values.ts'

/** The dates and times of a witness, each a node; durations are figures, and "now" or "soon" state nothing to compare. */
export function timeNodes({ document, annotations }: Witness): Node[] {
  return annotations.timexes.flatMap((timex) => {
    const sentence = sentenceOf(annotations.sentences, timex)
    if (
      sentence === undefined ||
      timex.type === 'DURATION' ||
      timex.type === 'SET' ||
      timex.value.endsWith('_REF')
    )
      return []
    const statement: Statement = {
      said: { kind: 'time', timex },
      anchor: anchorOf(document, timex.start, timex.end),
      value: timex.value,
      sentence: sentence.id,
      near: nearWords(sentence, timex),
      around: aroundWords(sentence, timex),
    }
    return [{ document: document.id, kind: 'time' as const, statements: [statement] }]
  })
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
const SAME_CONTEXT = 0.25
const COMPATIBLE_CONTEXT = 0.35
const DIFFERENT_CONTEXT = 0.7

function timeScore(x: Statement, y: Statement, links: Links): number {
  const [a, b] = [timexOf(x), timexOf(y)]
  if (a === undefined || b === undefined) return 0
  const agreement = timeAgreement(a, b)
  if (agreement === 'incomparable') return 0
  const near = containment(x.near, y.near)
  const common = shared(x.near, y.near)
  const whole = containment(x.around, y.around)
  if (links.areLinked(x, y) && agreement === 'same') return 4 + near
  if (links.correspond(x, y)) return 3 + near
  if (agreement === 'same') return near >= SAME_CONTEXT && common > 1 ? 2 + near + whole : 0
  if (agreement === 'compatible') return near >= COMPATIBLE_CONTEXT && common > 1 ? 1 + near : 0
  return near >= DIFFERENT_CONTEXT && common > 3 && isComparable(a, b) ? near : 0
}

/** A day against a day, a clock time against a clock time: only those can disagree. */
function isComparable(a: Timex, b: Timex): boolean {
  return a.type === b.type && a.value.length === b.value.length
}

function timexOf({ said }: Statement): Timex | undefined {
  return said.kind === 'time' ? said.timex : undefined
}
