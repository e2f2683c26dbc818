import { ACTOR_PRONOUNS, EVENT_VERBS, REPORTING_WORDS } from '../language/en/commitment-cues.ts'
import {
  EFFECT_PARTICIPLES,
  EFFECT_VERBS,
  FORESEEN_STATES,
  NEED_PARTICIPLES,
  PEOPLE_AT_LARGE,
  RESULT_VERBS,
  SET_AMOUNTS,
  STATE_PARTICIPLES,
  STATE_VERBS,
  SWAYING_PARTICIPLES,
  TELLING_VERBS,
  WISH_VERBS,
  WORDING_VERBS,
} from '../language/en/forecast-words.ts'
import { baseForms } from '../language/en/verb-forms.ts'
import type { ClauseContext, Rejection } from './clause.ts'
import { verbAfter } from './cues.ts'
import { actBase, type Candidate } from './reading.ts'
import type { Word } from './words.ts'

const FIRST_PERSON = new Set(['i', 'we'])

/** How somebody or something is left: a result, and no leaving. */
const LEFT_SO = /^(?:without|unable|homeless|stranded|vulnerable|exposed|worse|poorer|unprotected|jobless)$/

/** Why the act of a verbal candidate is none that its subject could be held to, or nothing. */
export function actRejection(
  words: readonly Word[],
  candidate: Candidate,
  context: ClauseContext,
): Rejection | undefined {
  const bases = actBase(words, candidate)
  const verb = words[candidate.verb]?.lower ?? ''
  const subject = words.slice(candidate.subject.from, candidate.subject.to)
  const pronoun = subject.length === 1 ? subject[0]?.lower : undefined
  const strong = candidate.cue.pattern.strength !== 'plan' && candidate.cue.pattern.strength !== 'expectation'
  // "Appear in court": somebody comes there; what appears to be so is no act.
  // "Come into force": a law begins.
  const begins = verb === 'come' && words[candidate.verb + 1]?.lower === 'into'
  const comes =
    begins || (verb === 'appear' && /^(?:in|before|at|on)$/.test(words[candidate.verb + 1]?.lower ?? ''))
  const is = (verbs: ReadonlySet<string>) => !comes && bases.some((base) => verbs.has(base))
  if (candidate.passive) return passiveRejection(words, candidate, context)
  if (isNeeded(words, candidate) && (!context.dated || words[candidate.verb + 2]?.lower === 'wait'))
    return 'forecast'
  if (candidate.cue.pattern.frame === 'reported' && WISH_VERBS.has(verb)) return 'forecast'
  if (isRefusal(words, candidate, verb)) return 'past'
  // "She would not call it an epidemic" says what she thinks.
  if (candidate.negated && bases.some((base) => WORDING_VERBS.has(base))) return 'forecast'
  if (subject.length === 0 && !candidate.further) return verb === 'be' ? 'forecast' : undefined
  if (verb === 'be') return beRejection(words, candidate, context)
  const sets =
    candidate.cue.pattern.strength === 'plan' && subject.some(({ lower }) => SET_AMOUNTS.has(lower))
  if (is(RESULT_VERBS) && !strong && !(sets && context.dated)) return 'forecast'
  // "The threshold would leave a quarter of voters without a voice": what comes of it.
  const behind = words.slice(candidate.verb + 2, candidate.predicate.to)
  if (verb === 'leave' && !context.actorSubject && behind.some(({ lower }) => LEFT_SO.test(lower)))
    return 'forecast'
  // "The stand, which will hold 9,000 people": what it has room for.
  if (/^(?:hold|seat|house|accommodate|contain)$/.test(verb) && words[candidate.verb + 1]?.kind === 'number')
    return 'forecast'
  if (verb === 'have' && !strong && !context.dated && !FIRST_PERSON.has(pronoun ?? '')) return 'forecast'
  if (is(STATE_VERBS) && !strong && !context.futureTime) return 'forecast'
  if (pronoun === 'it' && is(EFFECT_VERBS) && !strong && !setsAmount(words, candidate)) return 'forecast'
  const [only] = subject
  if (subject.length === 1 && PEOPLE_AT_LARGE.has(only?.lower ?? '') && !strong && !context.futureTime)
    return 'forecast'
  if (context.actorSubject || (pronoun !== undefined && ACTOR_PRONOUNS.has(pronoun))) {
    return undefined
  }
  if (strong) return undefined
  if (comes || is(EVENT_VERBS)) return undefined
  // A thing that acts on others has an effect, whenever it is to come; only what is scheduled (above) is somebody's to keep.
  return context.futureTime && !is(EFFECT_VERBS) ? undefined : 'forecast'
}

function passiveRejection(
  words: readonly Word[],
  candidate: Candidate,
  { futureTime, dated, actorSubject }: ClauseContext,
): Rejection | undefined {
  const participle = words[verbAfter(words, candidate.verb + 1).index]?.lower ?? ''
  // "Will be allowed to return on Wednesday": with its day it is somebody's to keep.
  if (participle === 'allowed' && dated) return undefined
  if (candidate.negated && SWAYING_PARTICIPLES.has(participle)) return 'forecast'
  if (EFFECT_PARTICIPLES.has(participle) || NEED_PARTICIPLES.has(participle)) return 'forecast'
  return STATE_PARTICIPLES.has(participle) && !futureTime && !actorSubject ? 'forecast' : undefined
}

/** Words behind a verb among which the head of its object stands. */
const OBJECT_REACH = 4

/** "It would raise fares": the object is an amount that somebody sets. */
function setsAmount(words: readonly Word[], { verb }: Candidate): boolean {
  return words.slice(verb + 1, verb + 1 + OBJECT_REACH).some(({ lower }) => SET_AMOUNTS.has(lower))
}

/** "Will have to work": what one is forced to is no plan; with a day for it, somebody has laid it upon him. */
function isNeeded(words: readonly Word[], { verb }: Candidate): boolean {
  return /^(?:have|need)$/.test(words[verb]?.lower ?? '') && words[verb + 1]?.lower === 'to'
}

/** "Officials would not say", in the reporter's own words: a question that was left open, told as past. */
function isRefusal(words: readonly Word[], { cue, negated, subject }: Candidate, verb: string): boolean {
  const start = subject.from < subject.to ? subject.from : cue.from
  const said = words.slice(Math.max(0, start - 2), start).some(({ lower }) => REPORTING_WORDS.has(lower))
  return cue.pattern.frame === 'reported' && negated && !said && TELLING_VERBS.has(verb)
}

/** "will be" + what it will be: a plan only with a time, or where an actor says that he will be ready or present. */
function beRejection(
  words: readonly Word[],
  candidate: Candidate,
  context: ClauseContext,
): Rejection | undefined {
  const after = words[verbAfter(words, candidate.verb + 1).index]?.lower ?? ''
  if (FORESEEN_STATES.has(after)) return 'forecast'
  if (context.futureTime && words[candidate.subject.from]?.lower !== 'it') return undefined
  if (/^(?:trying|willing|able|unable)$/.test(after)) return 'forecast'
  if (after.endsWith('ing') && baseForms(after).some((base) => STATE_VERBS.has(base))) return 'forecast'
  if (after.endsWith('ing') && context.actorSubject) return undefined
  return ['prepared', 'ready', 'held', 'back', 'open', 'closed'].includes(after) ? undefined : 'forecast'
}
