import { LASTING } from '../../annotate/language/en/outcome-words.ts'
import type { Commitment, OutcomeStatus } from '../../model/index.ts'

/** What can be said when no later witness tells of the act, as of `today`; `own` is the day of its own witness. */
export function withoutEvidence(
  commitment: Commitment,
  own: string | undefined,
  matches: number,
  later: number,
  today: string | undefined,
): { status: OutcomeStatus; reason: string } {
  const due = commitment.due.absent ? undefined : commitment.due.value.to
  const judged = due === undefined || today === undefined ? undefined : passedOrNot(due, commitment, today)
  if (judged !== undefined) return judged
  if (own === undefined) {
    return { status: 'unknowable', reason: 'its document states no day, so no witness can be called later' }
  }
  if (later === 0) return { status: 'open', reason: 'no witness with a later stated day' }
  const found = matches > 0 ? 'later witnesses speak of it without telling' : 'no later witness speaks of it'
  return { status: 'unknowable', reason: `${found} whether it was done` }
}

/** What only takes up something that was told before, and can't be met again in another report. */
const TAKEN_UP = /^(?:the )?(?:rest|remainder|others?|same|latter|former)$/i

/** Cues by which somebody gives a word, and not only tells a plan ("said they would"). */
const WORD_GIVEN = /\b(?:promis|pledg|vow|guarant|sw[eo]re?|undert|commit|assur)/i

/** Open or overdue on `today`; undefined where a day that has passed says nothing, of what was not to be done. */
export function passedOrNot(
  due: string,
  { act, cue, negated, condition, strength, theme, due: stated }: Commitment,
  today: string,
): { status: OutcomeStatus; reason: string } | undefined {
  if (due >= today) return { status: 'open', reason: `due ${due}, which had not passed on ${today}` }
  if (negated) return undefined
  if (condition !== undefined)
    return { status: 'unknowable', reason: `due ${due}, but it hangs on a condition: "${condition.text}"` }
  if (theme !== undefined && TAKEN_UP.test(theme.text))
    return { status: 'unknowable', reason: `due ${due}; what "${theme.text}" takes up is not resolved` }
  if (LASTING.test(act.text))
    return { status: 'unknowable', reason: `for ${due}; no witness tells whether it was so` }
  // What is set for a day is mostly done on it, and nobody needs to say so: only a last day or a word that was given can be overdue.
  const isDeadline = !stated.absent && stated.value.from === undefined
  const isWord = strength === 'order' || (strength === 'promise' && WORD_GIVEN.test(cue.text))
  if (!isDeadline && !isWord)
    return { status: 'unknowable', reason: `set for ${due}; no witness tells whether it was done` }
  return { status: 'overdue', reason: `due ${due}; on ${today} no witness had told that it was done` }
}
