import type { Interval, Resolvable, Strength } from '../../model/index.ts'
import type { Candidate } from './reading.ts'
import type { Word } from './words.ts'

/** What decides, besides the cue, how firm a commitment is. */
export interface StrengthEvidence {
  actorSubject: boolean
  due: Resolvable<Interval>
}

const FIRST_PERSON = new Set(['i', 'we', 'us'])

/**
 * How firmly the act is committed, by the table of the commitment guidelines: the cue's own strength, but a quoted first
 * person and a refusal promise, and an event with its day on the calendar is a schedule.
 */
export function strengthOf(
  words: readonly Word[],
  candidate: Candidate,
  evidence: StrengthEvidence,
): Strength {
  const { strength, frame } = candidate.cue.pattern
  const first = words
    .slice(candidate.subject.from, candidate.subject.to)
    .some((word) => FIRST_PERSON.has(word.lower))
  if (first && (strength === 'plan' || strength === 'order')) return 'promise'
  if (strength !== 'plan' || (frame !== 'modal' && frame !== 'reported')) return strength
  if (candidate.negated && evidence.actorSubject) return 'promise'
  const { due } = evidence
  const dated = !due.absent && due.value.from !== undefined && due.value.from === due.value.to
  return dated && (candidate.passive || !evidence.actorSubject) ? 'schedule' : strength
}
