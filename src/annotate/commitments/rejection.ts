import { REPORTING_WORDS } from '../language/en/commitment-cues.ts'
import {
  AGREED_FRAME,
  BROUGHT_ABOUT,
  CLAIM_VERBS,
  CONDITION_WORDS,
  CONTENT_NOUNS,
  DEMAND_VERBS,
  ONLOOKERS,
  OPINION_WORDS,
  POLL_WORDS,
  PROPOSAL_FRAME,
  RESULT_VERBS,
  SITUATION_SUBJECTS,
  STATE_VERBS,
  WEATHER,
} from '../language/en/forecast-words.ts'
import { PREPOSITIONS } from '../language/en/function-words.ts'
import { isParticiple, isPast } from '../language/en/verb-forms.ts'
import { actRejection } from './act-rejection.ts'
import type { ClauseContext, Rejection } from './clause.ts'
import { isAdverb, verbAfter } from './cues.ts'
import { governorOf, isRestrictive, isTakenForGranted } from './governing.ts'
import { actBase, type Candidate } from './reading.ts'
import type { Word } from './words.ts'

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
  if (words.at(-1)?.lower === '?') return 'conditional'
  // "Correction: an earlier version misstated the number of jobs that the firm will cut": told of a text, not of what will be.
  if (CORRECTING.test(words[0]?.lower ?? '') && /^[:,]$/.test(words[1]?.lower ?? '')) return 'no-cue'
  if (isTakenBack(words, candidate)) return 'no-cue'
  // "How the mayor would", "what she will do": a question, not its answer.
  if (/^(?:how|what|why)$/.test(before.at(-1) ?? '') && isModal(words, candidate)) return 'forecast'
  const known =
    cueRejection(words, candidate) ??
    toldAsPast(words, candidate, context) ??
    unheld(words, candidate, context)
  if (known !== undefined) return known
  if (opinionBefore(before) || governorOf(words, candidate.subject.from)?.opinion === true) return 'forecast'
  if (isClaimOfOthers(words, candidate)) return 'forecast'
  // What a comment says will, would or must be is its writer's opinion; what somebody vowed, planned or scheduled he reports.
  if (context.opinion && !context.dated && (isModal(words, candidate) || isGoingTo(words, candidate)))
    return 'forecast'
  if (isDoubted(words, candidate)) return 'forecast'
  if (context.quoted && !context.dated && isOfAThird(words, candidate)) return 'forecast'
  // "If they are to challenge": an end, not a plan.
  if (before.at(-1) === 'if' && isGoingTo(words, candidate)) return 'conditional'
  if (before[0] === 'if' && (!before.includes(',') || cue.pattern.frame === 'calendar')) return 'conditional'
  if (cue.pattern.frame === 'reported' && isHypothetical(words, candidate, context, before))
    return 'conditional'
  const verbal = ['modal', 'reported', 'object'].includes(cue.pattern.frame)
  return verbal ? actRejection(words, candidate, context) : undefined
}

const CORRECTING = /^(?:corrections?|clarifications?|corrected)$/

/** "Reverses a decision to close the plant", "dropped plans to": what is taken back is announced no more. */
function isTakenBack(words: readonly Word[], { cue }: Candidate): boolean {
  const noun = words
    .slice(cue.from, cue.to)
    .some(({ lower }) => /^(?:decisions?|plans?|proposals?|intention|bid|drive|campaign)$/.test(lower))
  if (!noun) return false
  for (let index = cue.from - 1; index >= Math.max(0, cue.from - TAKING_BACK_REACH); index -= 1) {
    const { lower = '', kind } = words[index] ?? {}
    if (TAKING_BACK.test(lower)) return true
    if (
      (kind === 'mark' && !/^['’-]$/.test(lower)) ||
      PREPOSITIONS.has(lower) ||
      /^(?:and|but|or)$/.test(lower)
    )
      return false
  }
  return false
}

/** Words back from a plan's noun to the verb that takes it back: "quashed the city council's decision to". */
const TAKING_BACK_REACH = 6

const TAKING_BACK =
  /^(?:revers(?:e|es|ed|ing)|drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|ditch(?:es|ed|ing)?|cancel(?:s|led|ed|ling|ing)?|withdraw(?:s|ing)?|withdrew|axes|axed|quash(?:es|ed|ing)?|overturn(?:s|ed|ing)?|annul(?:s|led|ling)?|reject(?:s|ed|ing)?|block(?:s|ed|ing)?|vetoe[sd]|defeat(?:s|ed|ing)?)$/

/** "He will hit back", in a speaker's own words about somebody else. */
function isOfAThird(words: readonly Word[], { cue, subject }: Candidate): boolean {
  if (subject.to - subject.from !== 1 || cue.pattern.strength !== 'plan') return false
  return /^(?:he|she|they)$/.test(words[subject.from]?.lower ?? '')
}

/** "Probably will", "will likely", "whom he hopes will". */
function isDoubted(words: readonly Word[], { cue, verb }: Candidate): boolean {
  if (words.slice(cue.from, verb).some(({ lower }) => OPINION_WORDS.has(lower))) return true
  const before = words[cue.from - 1]
  if (before === undefined || !OPINION_WORDS.has(before.lower)) return false
  const contact = words[cue.from - 2]
  return (
    isAdverb(before.lower) ||
    /^(?:perhaps|maybe)$/.test(before.lower) ||
    /^(?:i|we|he|she|they|you)$/.test(contact?.lower ?? '') ||
    contact?.capital === true
  )
}

/** The cue is none: a noun "will", a purpose, a thing that serves something. */
function cueRejection(words: readonly Word[], candidate: Candidate): Rejection | undefined {
  if (isWillNoun(words, candidate)) return 'no-cue'
  if (isDescribedPlan(words, candidate)) return 'no-cue'
  if (isPurpose(words, candidate)) return 'no-cue'
  if (isTakenForGranted(words, candidate)) return 'past'
  return isContent(words, candidate) ? 'forecast' : undefined
}

/** The plan is told as one that was. */
function toldAsPast(
  words: readonly Word[],
  candidate: Candidate,
  context: ClauseContext,
): Rejection | undefined {
  let at = candidate.cue.from - 1
  // "Had originally planned to".
  while (at > 0 && isAdverb(words[at]?.lower ?? '')) at -= 1
  const before = words[at]?.lower
  // "Said they had decided to": the report puts the perfect back in time, not the plan.
  const toldNow =
    before === 'had' &&
    /^(?:decided|agreed|resolved|opted)$/.test(words[candidate.cue.from]?.lower ?? '') &&
    isSaidBefore(words, candidate.subject.from, 8)
  if ((before === 'had' && !toldNow) || before === 'if') return 'past'
  // "Did not expect to be asked".
  if (
    words
      .slice(Math.max(0, candidate.cue.from - 2), candidate.cue.from)
      .some(({ lower }) => /^(?:did|didn't)$/.test(lower))
  )
    return 'past'
  if (isPerfect(words, candidate)) return 'past'
  // "We said we would end this, and we have."
  const behind = words
    .slice(candidate.predicate.to, candidate.predicate.to + 4)
    .map(({ lower }) => lower)
    .filter((lower) => lower !== ',')
  if (/^and (?:i|we|he|she|it|they) (?:have|has|did|'ve)\b/.test(behind.join(' '))) return 'past'
  if (context.pastTime && !context.futureTime && !isModal(words, candidate)) return 'past'
  return isOverlaidPast(words, candidate) ? 'past' : undefined
}

/** The subject is none that could be held to anything: a rule for all, a situation, ourselves at large. */
function unheld(
  words: readonly Word[],
  candidate: Candidate,
  { dated, actorSubject }: ClauseContext,
): Rejection | undefined {
  const { cue } = candidate
  const subject = words.slice(candidate.subject.from, candidate.subject.to)
  const first = subject[0]?.lower ?? ''
  if (isRestrictive(words, candidate)) return 'habitual'
  const general = /^(?:any|each|every|no|all)$/.test(first)
  if (cue.pattern.strength === 'order' && general) return 'habitual'
  if (SITUATION_SUBJECTS.has(first) && subject.length <= 1) return 'forecast'
  if (subject.some(({ lower }) => WEATHER.has(lower))) return 'forecast'
  const expected = cue.pattern.frame === 'calendar' && cue.pattern.strength === 'expectation'
  if (expected && !subject.some(({ lower }) => BROUGHT_ABOUT.has(lower))) return 'forecast'
  // What is said to a listener, or of everybody, commits neither.
  if (first === 'you' && cue.pattern.strength === 'plan') return 'forecast'
  if (words.slice(cue.from, cue.to).some(({ lower }) => lower === 'required') && !dated) return 'habitual'
  if (words[cue.from]?.lower === 'must' && !dated) {
    if (actBase(words, candidate).some((base) => RESULT_VERBS.has(base))) return 'forecast'
    if (/^(?:we|you|i|one)$/.test(first)) return 'forecast'
    if (isMeans(words, candidate)) return 'forecast'
    const { from } = candidate.subject
    if (words.slice(Math.max(0, from - 2), from).some(({ lower }) => DEMAND_VERBS.has(lower)))
      return 'forecast'
    if (isBarePlural(subject)) return 'habitual'
    // "Firms, at least in theory, must": the words in front name nobody.
    if (!actorSubject && PREPOSITIONS.has(first)) return 'habitual'
    // "Must be dreaming", "must have known": what is inferred.
    const [verb, next] = [words[candidate.verb]?.lower, words[candidate.verb + 1]?.lower ?? '']
    if (verb === 'have' || (verb === 'be' && next.endsWith('ing'))) return 'forecast'
  }
  return undefined
}

/** "They must improve if they are to challenge", "must score to go through": what an end needs, which nobody has ordered. */
function isMeans(words: readonly Word[], { verb }: Candidate): boolean {
  const at = words.findIndex(({ lower }, index) => index > verb && lower === 'if')
  return at > 0 && /^(?:is|are|'s|'re)$/.test(words[at + 2]?.lower ?? '') && words[at + 3]?.lower === 'to'
}

/** "Courts must weigh": a common noun without article, in the plural, is every one of its kind. */
function isBarePlural(subject: readonly Word[]): boolean {
  const [first] = subject
  return (
    first !== undefined &&
    !first.capital &&
    first.kind === 'word' &&
    /[^s]s$/.test(first.lower) &&
    !/^(?:his|its|theirs?)$/.test(first.lower)
  )
}

/** "Warned that the rival would close it", "analysts expect the firm to sell": what one says that others will do. */
function isClaimOfOthers(words: readonly Word[], { cue, subject }: Candidate): boolean {
  const pronoun = /^(?:i|we|he|she|it|they)$/.test(words[subject.from]?.lower ?? '')
  if (cue.pattern.strength === 'expectation' && cue.pattern.frame === 'object') {
    return words.slice(0, cue.from).some(({ lower }) => ONLOOKERS.has(lower))
  }
  if (!MODAL.test(words[cue.from]?.lower ?? '')) return false
  // "The first will come in September," said the firm's chief economist: what onlookers say of others.
  if (saysAnOnlooker(words, cue.from) && !/^(?:i|we)$/.test(words[subject.from]?.lower ?? '')) return true
  const start = subject.from < subject.to ? subject.from : cue.from
  const clause = words.slice(Math.max(0, start - 12), start)
  const claim = clause.findLast(
    ({ lower }) => CLAIM_VERBS.has(lower) || lower === 'said' || lower === 'announced',
  )
  return claim !== undefined && CLAIM_VERBS.has(claim.lower) && !pronoun
}

/** Whether an onlooker says the clause: "economists said …", "… said its chief economist". */
function saysAnOnlooker(words: readonly Word[], cue: number): boolean {
  const at = words.findIndex(({ lower }) => /^(?:said|says|told|added)$/.test(lower))
  if (at < 0) return false
  const beside = at < cue ? words.slice(Math.max(0, at - 5), at) : words.slice(Math.max(at - 5, cue), at + 6)
  return beside.some(({ lower }) => WATCHERS.test(lower))
}

const WATCHERS =
  /^(?:analysts?|economists?|forecasters?|strategists?|pundits?|bookmakers?|observers?|commentators?|pollsters?|meteorologists?)$/

/** "I said I would": the report stands right in front. */
function isSaidBefore(words: readonly Word[], from: number, reach = 2): boolean {
  return words.slice(Math.max(0, from - reach), from).some(({ lower }) => REPORTING_WORDS.has(lower))
}

/** A "would" that reports no "will": under a proposal, with a condition, or said by nobody and agreed by nobody. */
function isHypothetical(
  words: readonly Word[],
  { cue, subject, negated }: Candidate,
  { actorSubject, reported, quoted }: ClauseContext,
  before: readonly string[],
): boolean {
  const own = words.slice(subject.from, subject.to).map(({ lower }) => lower)
  // In the speaker's own words it is no "will" put back in time.
  if (
    (quoted || /^(?:i|we)$/.test(own[0] ?? '')) &&
    !isSaidBefore(words, subject.from) &&
    !before.some((word) => AGREED_FRAME.has(word))
  )
    return true
  const proposed = [...before, ...own]
  if (proposed.some((word) => PROPOSAL_FRAME.has(word))) return true
  if (words.some(({ lower }) => POLL_WORDS.has(lower))) return true
  // "Would do it differently if she could": not "if he will", which is open.
  const unreal = words.findIndex(({ lower }, at) => at > cue.to && lower === 'if')
  if (
    unreal > 0 &&
    words.slice(unreal + 1, unreal + 4).some(({ lower }) => /^(?:could|were|had|did)$/.test(lower))
  )
    return true
  if (before.at(-1) === 'because') return true
  if (own[0] === 'they' && before.some((word) => word === 'percent' || word === '%')) return true
  const condition = words.slice(cue.to).some(({ lower }) => CONDITION_WORDS.has(lower))
  // An actor who says what he would do if something happens commits himself (guidelines, "conditional").
  if (condition && !negated && !(actorSubject && reported)) return true
  return !reported && !before.some((word) => AGREED_FRAME.has(word))
}

const MODAL = /^(?:will|would|shall|must|'ll|'d|won't|wouldn't)$/

function isModal(words: readonly Word[], { cue }: Candidate): boolean {
  return MODAL.test(words[cue.from]?.lower ?? '')
}

/** "Is going to", "is to". */
function isGoingTo(words: readonly Word[], { cue }: Candidate): boolean {
  return (
    words[cue.to - 1]?.lower === 'to' &&
    /^(?:is|are|am|'s|'re|'m)$/.test(words[cue.from]?.lower ?? '') &&
    (cue.to - cue.from === 2 || words[cue.to - 2]?.lower === 'going')
  )
}

/**
 * "the work, which was to take ten days", "the day by which all were to be paid", "before the talks, she was to speak": a plan told
 * as past.
 */
function isOverlaidPast(words: readonly Word[], { cue, subject, predicate }: Candidate): boolean {
  if (!/^(?:was|were)$/.test(words[cue.from]?.lower ?? '')) return false
  const relative = (word: Word | undefined) => /^(?:which|who)$/.test(word?.lower ?? '')
  if (relative(words[cue.from - 1]) || relative(words[subject.from - 1])) return true
  const within = /^(?:before|after|when|until|as|while)$/
  if (within.test(words[subject.from - 1]?.lower ?? '')) return true
  // "was to return before war broke out": what stopped it is told as past.
  const act = words.slice(predicate.from, predicate.to)
  const bound = act.findIndex(({ lower }) => /^(?:before|until|when)$/.test(lower))
  return bound > 0 && act.slice(bound + 2).some(({ lower }) => isPast(lower))
}

/** "a rights plan to ward off suitors": a thing with a purpose, not somebody's intention. */
function isDescribedPlan(words: readonly Word[], { cue }: Candidate): boolean {
  if (words[cue.from]?.lower !== 'plan') return false
  const before = words[cue.from - 1]
  return (
    before !== undefined &&
    !/^(?:i|we|they|you|who|which|that|also|now)$/.test(before.lower) &&
    !before.lower.endsWith('s')
  )
}

/** "The move was intended to calm markets": what a thing is for. */
function isPurpose(words: readonly Word[], { cue }: Candidate): boolean {
  if (!/^(?:intended|aimed|planned)$/.test(words[cue.from]?.lower ?? '')) return false
  let index = cue.from - 1
  while (index > 0 && isAdverb(words[index]?.lower ?? '')) index -= 1
  return /^(?:is|are|was|were|be|been)$/.test(words[index]?.lower ?? '')
}

/** "A rally with the mayor slated for Friday", where the rally was cancelled before. */
function isCancelled(words: readonly Word[], { cue, predicate }: Candidate): boolean {
  // "A strike planned for Friday was called off".
  const [be, ...behind] = words.slice(predicate.to, predicate.to + 4).map(({ lower }) => lower)
  if (
    /^(?:was|were|is|are|has|have|had)$/.test(be ?? '') &&
    (behind.some((lower) => CANCELLED.test(lower)) || behind.join(' ').includes('called off'))
  )
    return true
  return words
    .slice(Math.max(0, cue.from - 12), cue.from)
    .some(
      ({ lower }, index, before) =>
        CANCELLED.test(lower) || (lower === 'off' && CALLED.test(before[index - 1]?.lower ?? '')),
    )
}

const CALLED = /^(?:call|calls|called|calling)$/

const CANCELLED = /^(?:cancell?ed|scrapped|abandoned|postponed|shelved|dropped)$/

/** "The danger is to", "the first would be to": what something consists in. */
function isContent(words: readonly Word[], { cue, subject }: Candidate): boolean {
  if (words[cue.to - 1]?.lower !== 'to') return false
  if (words[cue.from]?.lower === 'be')
    return /^(?:would|could|might|may|should|can)$/.test(words[cue.from - 1]?.lower ?? '')
  if (cue.to - cue.from !== 2 || !/^(?:is|was|are|were|'s)$/.test(words[cue.from]?.lower ?? '')) return false
  // "As easy as it is to build".
  if (words[cue.from - 1]?.lower === 'it' && words[cue.from - 2]?.lower === 'as') return true
  return words.slice(subject.from, subject.to).some(({ lower }) => CONTENT_NOUNS.has(lower))
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

/** A timetable or an arrangement that is only mentioned ("before he takes office in May"), or a state that goes on. */
export function isMentioned(words: readonly Word[], candidate: Candidate): boolean {
  if (
    /^(?:before|after|until|when|once|as|since|while)$/.test(words[candidate.subject.from - 1]?.lower ?? '')
  )
    return true
  return isCancelled(words, candidate) || actBase(words, candidate).some((base) => STATE_VERBS.has(base))
}
