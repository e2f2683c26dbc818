import { intervalWithLimit, limitBefore } from '../../annotate/commitments/limits.ts'
import { sentenceWords } from '../../annotate/commitments/words.ts'
import { AUXILIARIES, PREPOSITIONS } from '../../annotate/language/en/function-words.ts'
import { FEAST } from '../../annotate/language/en/matter-words.ts'
import { LIGHT_VERBS } from '../../annotate/language/en/outcome-words.ts'
import type { Annotations, Sentence, Timex, Witness } from '../../model/index.ts'
import { isOfSaying } from '../of-saying.ts'
import { aboutTime } from './about.ts'
import { anchorOf } from './anchor.ts'
import { contentForm, shared } from './content-words.ts'
import { nearWords, sentenceOf, TIME_REACH } from './context.ts'
import { isInNotice } from './correction.ts'
import type { Links } from './links.ts'
import { timeText } from './readable.ts'
import { senseOf } from './senses.ts'
import { stampsOf } from './stamps.ts'
import type { Node, Statement } from './statement.ts'
import { isClockTime, isHalfOpen, meetByWeekday, timeAgreement } from './time-values.ts'
import { similarity, type Weights } from './weights.ts'

/** Content words that a sentence must have besides a time to state something of it: less is a date line. */
const STATED = 3

/** The dates and times of a witness, each a node; durations are figures, and "now" or "soon" state nothing to compare. */
export function timeNodes(witness: Witness): Node[] {
  const { document, annotations } = witness
  const stamps = stampsOf(witness)
  const events = new Map(annotations.events.map((event) => [event.timex, event]))
  return annotations.timexes.flatMap((timex) => {
    const sentence = sentenceOf(annotations.sentences, timex)
    const due = dueBy(annotations, timex)
    const states = timex.type === 'DATE' || timex.type === 'TIME' || due !== undefined
    if (sentence === undefined || !states || timex.value.endsWith('_REF') || stamps.has(timex)) return []
    if (isInNotice(document, timex) || isFeastOnly(document.text, timex)) return []
    const near = nearWords(sentence, timex, TIME_REACH)
    if (near.size < STATED && due === undefined) return []
    const event = events.get(timex.id)
    const key = due?.key ?? (event === undefined ? undefined : keyOf(event.head))
    const statement: Statement = {
      said: {
        kind: 'time',
        timex: due?.timex ?? bounded(timex, sentence),
        isLimit: limitBefore(timex, sentenceWords(sentence)) === 'until',
        ofSaying: event === undefined && due === undefined && isOfSaying(witness, timex),
      },
      anchor: anchorOf(document, timex.start, timex.end),
      value: timeText(due?.timex ?? timex),
      about: aboutTime(event, timex, sentence),
      sentence: sentence.id,
      near,
      ...(key === undefined ? {} : { key }),
    }
    return [{ document: document.id, kind: 'time' as const, statements: [statement] }]
  })
}

/** What happened, by the head of its event; verbs that say little without their object ("went into its third day") tell nothing of it. */
function keyOf(head: string): string | undefined {
  const form = contentForm(head)
  return LIGHT_VERBS.has(form) ? undefined : senseOf(form)
}

/** Of a time that states when a commitment is due: its last day as a date ("within six weeks" is a day too), and the committed act. */
function dueBy(
  { commitments }: Annotations,
  timex: Timex,
): { timex: Timex; key: string | undefined } | undefined {
  const commitment = commitments.find(({ start, end }) => timex.start >= start && timex.end <= end)
  if (commitment === undefined || commitment.due.absent) return undefined
  const { value, chain } = commitment.due
  const isStated = chain.some(
    ({ anchor }) => anchor !== undefined && anchor.start < timex.end && anchor.end > timex.start,
  )
  const day = value.to ?? value.from
  if (!isStated || day === undefined) return undefined
  const verb = commitment.act.text
    .toLowerCase()
    .split(/\s+/)
    .find((word) => !AUXILIARIES.has(word))
  const anchor = timex.type === 'DURATION' ? 'DCT' : timex.anchor
  const date: Timex = {
    ...timex,
    type: 'DATE',
    // "Before 1 November" is due on the last of October; its words name the first.
    value: timex.type === 'DATE' ? timex.value : day,
    interval: value,
    ...(anchor === undefined ? {} : { anchor }),
  }
  return { timex: date, key: keyOf(verb ?? '') }
}

/** "The Christmas party" is named after a day and is not dated by it: a feast dates what stands before it with a preposition. */
function isFeastOnly(text: string, timex: Timex): boolean {
  if (!FEAST.test(timex.text)) return false
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, timex.start - 16), timex.start))?.[1] ?? ''
  return !PREPOSITIONS.has(before.toLowerCase())
}

/** "Before June" is no day of June: the words before a time that exclude it are part of what is stated. */
function bounded(timex: Timex, sentence: Sentence): Timex {
  const words = sentenceWords(sentence)
  if (!['before', 'after'].includes(limitBefore(timex, words))) return timex
  const interval = intervalWithLimit(timex, words)
  return interval === undefined ? timex : { ...timex, interval }
}

// Set on the visible part of the discrepancy benchmark, as those of figures.
const REPLACED_CONTEXT = 0.5
const SAME_CONTEXT = 0.1
const COMPATIBLE_CONTEXT = 0.3
const DIFFERENT_CONTEXT = 0.3
const CLOCK_CONTEXT = 0.15

/** How sure it is that two times are of one matter, when the same thing happened; 0 when they are not held to be. */
export function timeScore(x: Statement, y: Statement, links: Links, weight: Weights): number {
  const [a, b] = [timexOf(x), timexOf(y)]
  if (a === undefined || b === undefined) return 0
  const agreement = timeAgreement(a, b)
  if (agreement === 'incomparable') return 0
  const near = similarity(x.near, y.near, weight)
  const common = shared(x.near, y.near)
  const sameHead = tellsHeadOf(x, y) || tellsHeadOf(y, x)
  const clocks = isClockTime(a) && isClockTime(b)
  if (links.areLinked(x, y) && agreement === 'same') return 4 + near
  // Two hours of the day may be of one matter by the rule for such, however little else their sentences share.
  if (links.correspond(x, y) && !(clocks && near < REPLACED_CONTEXT)) {
    const elsewhere = isOwnDay(a) && isOwnDay(b) && !clocks && agreement === 'different'
    return elsewhere || near < REPLACED_CONTEXT ? 0 : 3 + near
  }
  if (common === 0) return 0
  const bonus = sameHead ? 1 : 0
  if (agreement === 'same') return sameHead || near >= SAME_CONTEXT ? 2 + near + bonus : 0
  if (isSaid(x) || isSaid(y)) return 0
  if (agreement === 'compatible' && isMuchCoarser(a, b)) return 0
  const byChance = isHalfOpen(a) || isHalfOpen(b) || meetByWeekday(a, b)
  if (agreement === 'compatible' && byChance && !(sameHead && near >= COMPATIBLE_CONTEXT)) return 0
  if (agreement === 'compatible')
    return sameHead || near >= COMPATIBLE_CONTEXT || clocks ? 1 + near + bonus : 0
  // "By midnight" power was back in most homes, "at 1 a.m." some were without: by when is no hour of anything.
  if (clocks && isLimit(x) !== isLimit(y)) return 0
  if (clocks) return (sameHead || common > 1) && near >= CLOCK_CONTEXT ? near + bonus : 0
  // "8.1 percent in February" and "6.9 percent in April" are of two months.
  if (isPeriod(a) || isPeriod(b)) return 0
  return sameHead && common > 1 && near >= DIFFERENT_CONTEXT && isComparable(a, b) ? near : 0
}

/** Whether two times are of one event: by its head, which stands beside the other time too where that one has no event of its own. */
function tellsHeadOf({ key }: Statement, other: Statement): boolean {
  return key !== undefined && (key === other.key || (other.key === undefined && other.near.has(key)))
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

/** A past month or year, which measures as often as it dates. */
function isPeriod({ value, anchor, interval }: Timex): boolean {
  return /^\d{4}(?:-\d{2})?$/.test(value) && anchor !== undefined && interval !== undefined
}

/** A day against a day, a clock time against a clock time: only those can disagree. */
function isComparable(a: Timex, b: Timex): boolean {
  return a.type === b.type && a.value.length === b.value.length
}

function isLimit({ said }: Statement): boolean {
  return said.kind === 'time' && said.isLimit
}

function isSaid({ said }: Statement): boolean {
  return said.kind === 'time' && said.ofSaying
}

function timexOf({ said }: Statement): Timex | undefined {
  return said.kind === 'time' ? said.timex : undefined
}
