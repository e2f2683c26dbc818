import {
  ACTOR_PRONOUNS,
  AGREED_FRAME,
  CONDITION_WORDS,
  EFFECT_VERBS,
  EVENT_VERBS,
  OPINION_WORDS,
  PROPOSAL_FRAME,
  SITUATION_SUBJECTS,
  STATE_PARTICIPLES,
  STATE_VERBS,
} from '../language/en/commitment-cues.ts'
import { isParticiple } from '../language/en/verb-forms.ts'
import { verbAfter } from './cues.ts'
import { actBase, type Candidate } from './reading.ts'
import type { Word } from './words.ts'

export type Rejection = 'forecast' | 'conditional' | 'habitual' | 'past' | 'no-cue'

export interface ClauseContext {
  /** The subject names somebody who can act. */
  actorSubject: boolean
  /** Somebody is reported to say the clause. */
  reported: boolean
  /** A time of the clause lies after the document's day, or can't be placed but is no past one. */
  futureTime: boolean
  /** Every time of the clause that can be placed lies before the document's day. */
  pastTime: boolean
}

/** Why a candidate is no commitment (the "negatives" of the commitment guidelines), or nothing. */
export function rejection(
  words: readonly Word[],
  candidate: Candidate,
  context: ClauseContext,
): Rejection | undefined {
  const { cue } = candidate
  // Capitals are left as they stand, so that the month of May is no "may".
  const before = words
    .slice(0, candidate.subject.from)
    .map(({ lower, capital }) => (capital && lower === 'may' ? 'May' : lower))
  const subject = words.slice(candidate.subject.from, candidate.subject.to).map((word) => word.lower)
  if (words.at(-1)?.lower === '?') return 'conditional'
  if (isWillNoun(words, candidate)) return 'no-cue'
  if (words[cue.from - 1]?.lower === 'had' || words[cue.from - 1]?.lower === 'if') return 'past'
  if (isPerfect(words, candidate)) return 'past'
  if (context.pastTime && !context.futureTime && !isModal(words, candidate)) return 'past'
  if (isRestrictive(words, candidate)) return 'habitual'
  if (isOverlaidPast(words, candidate)) return 'past'
  const general = /^(?:any|each|every|no|all)$/.test(subject[0] ?? '')
  if (cue.pattern.strength === 'order' && general) return 'habitual'
  if (isDescribedPlan(words, candidate)) return 'no-cue'
  if (SITUATION_SUBJECTS.has(subject[0] ?? '') && subject.length <= 1) return 'forecast'
  if (opinionBefore(before)) return 'forecast'
  const adverbs = words.slice(cue.from, candidate.verb).map((word) => word.lower)
  if (adverbs.some((word) => OPINION_WORDS.has(word))) return 'forecast'
  if (before[0] === 'if' && !before.includes(',')) return 'conditional'
  if (cue.pattern.frame === 'reported' && isHypothetical(words, candidate, context, before))
    return 'conditional'
  const verbal = ['modal', 'reported', 'object'].includes(cue.pattern.frame)
  return verbal ? actRejection(words, candidate, context) : undefined
}

/** A "would" that reports no "will": under a proposal, with a condition, or said by nobody and agreed by nobody. */
function isHypothetical(
  words: readonly Word[],
  { cue, subject, negated }: Candidate,
  { actorSubject, reported }: ClauseContext,
  before: readonly string[],
): boolean {
  const proposed = [...before, ...words.slice(subject.from, subject.to).map(({ lower }) => lower)]
  if (proposed.some((word) => PROPOSAL_FRAME.has(word))) return true
  const condition = words.slice(cue.to).some(({ lower }) => CONDITION_WORDS.has(lower))
  // An actor who says what he would do if something happens commits himself (guidelines, "conditional").
  if (condition && !negated && !(actorSubject && reported)) return true
  return !reported && !before.some((word) => AGREED_FRAME.has(word))
}

function isModal(words: readonly Word[], { cue }: Candidate): boolean {
  return /^(?:will|would|shall|must|'ll|'d|won't|wouldn't)$/.test(words[cue.from]?.lower ?? '')
}

/** "the costs that will be paid", "officers who would testify": the clause describes its noun and commits nobody. */
function isRestrictive(words: readonly Word[], { cue, subject }: Candidate): boolean {
  const before = words[cue.from - 1]?.lower ?? ''
  return /^(?:who|which|that)$/.test(before) && words[cue.from - 2]?.lower !== ',' && subject.to < cue.from
}

/** "the work, which was to take ten days", "the day by which all were to be paid": a plan told as past. */
function isOverlaidPast(words: readonly Word[], { cue, subject }: Candidate): boolean {
  if (!/^(?:was|were)$/.test(words[cue.from]?.lower ?? '')) return false
  const relative = (word: Word | undefined) => /^(?:which|who)$/.test(word?.lower ?? '')
  return relative(words[cue.from - 1]) || relative(words[subject.from - 1])
}

/** "a rights plan to ward off suitors": a thing with a purpose, not somebody's intention. */
function isDescribedPlan(words: readonly Word[], { cue }: Candidate): boolean {
  if (words[cue.from]?.lower !== 'plan') return false
  const before = words[cue.from - 1]
  return (
    before !== undefined &&
    !/^(?:i|we|they|you|who|also|now)$/.test(before.lower) &&
    !before.lower.endsWith('s')
  )
}

/** "the will of", "his will": a noun. */
function isWillNoun(words: readonly Word[], candidate: Candidate): boolean {
  const before = words[candidate.cue.from - 1]?.lower
  return (
    before !== undefined &&
    ['the', 'his', 'her', 'their', 'a', 'its', 'our', 'of'].includes(before) &&
    words[candidate.cue.from]?.lower === 'will'
  )
}

/** "would have sold", "will have sold": told as done or as undone. */
function isPerfect(words: readonly Word[], candidate: Candidate): boolean {
  if (words[candidate.verb]?.lower !== 'have') return false
  const { index } = verbAfter(words, candidate.verb + 1)
  return isParticiple(words[index]?.lower ?? '')
}

/** An opinion word in the clause that governs this one: the last few words before the subject. */
function opinionBefore(before: readonly string[]): boolean {
  return before.slice(-4).some((word) => OPINION_WORDS.has(word))
}

function actRejection(
  words: readonly Word[],
  candidate: Candidate,
  context: ClauseContext,
): Rejection | undefined {
  const bases = actBase(words, candidate)
  const verb = words[candidate.verb]?.lower ?? ''
  const subject = words.slice(candidate.subject.from, candidate.subject.to)
  const pronoun = subject.length === 1 ? subject[0]?.lower : undefined
  const strong = candidate.cue.pattern.strength !== 'plan' && candidate.cue.pattern.strength !== 'expectation'
  if (candidate.passive) {
    const participle = words[verbAfter(words, candidate.verb + 1).index]?.lower ?? ''
    return STATE_PARTICIPLES.has(participle) && !context.futureTime && !context.actorSubject
      ? 'forecast'
      : undefined
  }
  if (subject.length === 0 && !candidate.further) return verb === 'be' ? 'forecast' : undefined
  if (verb === 'be') return beRejection(words, candidate, context)
  if (bases.some((base) => STATE_VERBS.has(base)) && !strong && !context.futureTime) return 'forecast'
  if (pronoun === 'it' && bases.some((base) => EFFECT_VERBS.has(base)) && !strong) return 'forecast'
  if (context.actorSubject || (pronoun !== undefined && ACTOR_PRONOUNS.has(pronoun))) {
    return undefined
  }
  if (strong) return undefined
  if (bases.some((base) => EVENT_VERBS.has(base))) return undefined
  // A thing that acts on others has an effect, whenever it is to come; only what is scheduled (above) is somebody's to keep.
  return context.futureTime && !bases.some((base) => EFFECT_VERBS.has(base)) ? undefined : 'forecast'
}

/** "will be" + what it will be: a plan only with a time, or where an actor says that he will be ready or present. */
function beRejection(
  words: readonly Word[],
  candidate: Candidate,
  context: ClauseContext,
): Rejection | undefined {
  if (context.futureTime && words[candidate.subject.from]?.lower !== 'it') return undefined
  const after = words[verbAfter(words, candidate.verb + 1).index]?.lower ?? ''
  if (after.endsWith('ing') && context.actorSubject) return undefined
  return ['prepared', 'ready', 'held', 'back', 'open', 'closed'].includes(after) ? undefined : 'forecast'
}
