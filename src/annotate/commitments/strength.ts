import type { Interval, Resolvable, Strength } from '../../model/index.ts'
import { REPORTING_WORDS } from '../language/en/commitment-cues.ts'
import type { Candidate } from './reading.ts'
import type { Word } from './words.ts'

/** What decides, besides the cue, how firm a commitment is. */
export interface StrengthEvidence {
  actorSubject: boolean
  /** The subject is a place: a country, or a capital that stands for it. */
  placeSubject: boolean
  due: Resolvable<Interval>
}

const FIRST_PERSON = new Set(['i', 'we', 'us'])

/** Pronouns for people who are told to speak of themselves. */
const PEOPLE = new Set(['he', 'she', 'they'])

/** Whether a reporting verb stands right before the subject: "said he would", "said that they will". */
function isReported(words: readonly Word[], { subject }: Candidate, reach = 2): boolean {
  return words
    .slice(Math.max(0, subject.from - reach), subject.from)
    .some(({ lower }) => REPORTING_WORDS.has(lower))
}

/** "Promised that a report would be published", "assured residents that": who says so gives a word for whatever the subject is. */
function isPromised(words: readonly Word[], { subject }: Candidate): boolean {
  let that = words[subject.from - 1]?.lower === 'that' ? subject.from - 1 : subject.from
  // "Promised that he would be punished and that the families would be paid".
  if (that < subject.from && words[that - 1]?.lower === 'and')
    that = Math.max(
      0,
      words.slice(0, that - 1).findLastIndex(({ lower }) => lower === 'that'),
    )
  const before = words.slice(Math.max(0, that - PROMISE_REACH), that).map(({ lower }) => lower)
  return before.some(
    (lower, at) =>
      PROMISING.has(lower) &&
      before.slice(at + 1).every((between) => !/^[,;:]$|^(?:and|but|to)$/.test(between)),
  )
}

/** Words that may stand between the verb and what is promised: the hearer and the day. */
const PROMISE_REACH = 4
const PROMISING = new Set(
  'promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing guarantee guarantees guaranteed guaranteeing assure assures assured assuring swore'.split(
    ' ',
  ),
)

/** Whether the act stands under an agreement that was made: "under an accord signed yesterday, the bank would". */
function isAgreed(words: readonly Word[], { subject }: Candidate): boolean {
  const before = words.slice(0, subject.from).map(({ lower }) => lower)
  const under = before.indexOf('under')
  return under >= 0 && before.slice(under).some((lower) => /^(?:agreement|accord|pact|treaty)$/.test(lower))
}

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
  // People who are reported to say what they will do give their word; of a firm's "it" the guidelines hold it for a plan.
  const [subject] = words.slice(candidate.subject.from, candidate.subject.to)
  const alone = candidate.subject.to - candidate.subject.from === 1
  if (alone && PEOPLE.has(subject?.lower ?? '') && isReported(words, candidate)) return 'promise'
  // What is said that a country will do is its word: nobody but its government says so.
  if (evidence.placeSubject && isReported(words, candidate, 4)) return 'promise'
  if (isAgreed(words, candidate) || isPromised(words, candidate)) return 'promise'
  const { due } = evidence
  const dated = !due.absent && due.value.from !== undefined && due.value.from === due.value.to
  return dated && (candidate.passive || !evidence.actorSubject) ? 'schedule' : strength
}
