import type { Commitment, Interval, Quantity, Resolvable, Timex } from '../../model/index.ts'
import { FINISHING_VERBS, STARTING_VERBS } from '../language/en/due-words.ts'
import { baseForms } from '../language/en/verb-forms.ts'
import { addDuration } from './calendar.ts'

/** How long an act takes: the words, the ISO 8601 duration, and whether it is a limit below instead of above. */
export interface Length {
  start: number
  end: number
  text: string
  duration: string
  least: boolean
}

/** The length stated in an act such as "take no more than 10 days": from the times, or else from the quantities. */
export function lengthIn(
  verb: string,
  start: number,
  end: number,
  timexes: readonly Timex[],
  quantities: readonly Quantity[],
): Length | undefined {
  if (!baseForms(verb).some((base) => FINISHING_VERBS.has(base))) return undefined
  const timex = timexes.find(
    (candidate) => candidate.type === 'DURATION' && candidate.start >= start && candidate.end <= end,
  )
  if (timex !== undefined && !timex.value.includes('X')) {
    const least = timex.mod === 'EQUAL_OR_MORE' || timex.mod === 'MORE_THAN'
    return { start: timex.start, end: timex.end, text: timex.text, duration: timex.value, least }
  }
  const quantity = quantities.find(
    (candidate) => candidate.start >= start && candidate.end <= end && candidate.duration,
  )
  if (quantity?.duration === undefined) return undefined
  const least = quantity.bound === 'at-least' || quantity.bound === 'more-than'
  return { ...quantity, duration: quantity.duration, least }
}

/** Sentences back in which the start of a process may stand; set on the seeds and the examples. */
const REACH = 2

/**
 * The latest earlier commitment that begins the process: in the same sentence, or within `REACH` sentences when the two
 * name the same thing.
 */
export function startOf(
  subject: string,
  sentence: number,
  earlier: readonly { commitment: Commitment; sentence: number }[],
): Commitment | undefined {
  const words = contentWords(subject)
  return earlier.findLast(({ commitment, sentence: other }) => {
    const verb = commitment.act.text.toLowerCase().split(/\s+/)[0] ?? ''
    if (!baseForms(verb).some((base) => STARTING_VERBS.has(base)) || sentence - other > REACH) return false
    if (sentence === other) return true
    return contentWords(commitment.text).some((word) => words.includes(word))
  })?.commitment
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
}

/**
 * The due interval of a process of `length` whose begin is `start`'s own due interval: last possible start plus length. The
 * chain holds the start's steps and the addition, so that every day can be traced.
 */
export function dueFromStart(start: Commitment, length: Length, document: string): Resolvable<Interval> {
  if (start.due.absent) {
    return {
      absent: true,
      reason: `"${length.text}" counts from a start whose day is not known: ${start.due.reason}`,
    }
  }
  const begins = start.due.value.to ?? start.due.value.from
  const to = begins === undefined ? undefined : addDuration(begins, length.duration)
  if (to === undefined) return { absent: true, reason: `"${length.text}" can't be counted from its start` }
  const step = {
    rule: 'due-start-plus-length',
    says: `"${start.act.text}" is due ${begins}; "${length.text}" after that is ${to}`,
    anchor: { document, start: length.start, end: length.end, text: length.text },
  }
  const basis = start.due.basis === 'assumed' ? 'assumed' : 'resolved'
  return {
    absent: false,
    value: length.least ? { from: to } : { to },
    basis,
    chain: [...start.due.chain, step],
  }
}
