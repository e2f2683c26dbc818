import { OWN_ACTS } from '../language/en/act-nouns.ts'
import { ACT_VERBS, EVENT_VERBS } from '../language/en/commitment-cues.ts'
import { PREPOSITIONS } from '../language/en/function-words.ts'
import { baseForms, isIrregularBase, isParticiple } from '../language/en/verb-forms.ts'
import { type CueMatch, verbAfter } from './cues.ts'
import { predicateFrom, secondVerb } from './predicate.ts'
import { ownerOf, subjectBefore } from './subject.ts'
import { FINITE, type Range, type Word } from './words.ts'

/** A clause that a cue makes look like a commitment: where its parts stand among the sentence's words. */
export interface Candidate {
  cue: CueMatch
  subject: Range
  /** Index of the verb, or of the noun in nominal and calendar frames. */
  verb: number
  predicate: Range
  negated: boolean
  /** "be" + participle: the subject undergoes the act. */
  passive: boolean
  /** Set for the second and later acts of one cue ("sell the unit and close the plant"). */
  further: boolean
}

/** The candidates of one cue: none when its frame is not filled, several when acts are coordinated. */
export function candidatesOf(words: readonly Word[], match: CueMatch): Candidate[] {
  const cue = nounOf(words, match)
  // "Will Dunne at Col de Vars": a name.
  if (
    words[match.from]?.capital === true &&
    /^(?:will|may)$/.test(words[match.from]?.lower ?? '') &&
    words[match.to]?.capital === true
  )
    return []
  switch (cue.pattern.frame) {
    case 'object':
      return objectFrame(words, cue)
    case 'nominal':
      return nominalFrame(words, cue)
    case 'calendar':
      return calendarFrame(words, cue)
    case 'gerund':
      return gerundFrame(words, cue)
    default:
      return verbFrame(
        words,
        cue,
        cue.to,
        cue.pattern.frame === 'noun' ? ownerOf(words, cue.from) : subjectBefore(words, cue.from),
      )
  }
}

/** "With a pledge to make buses free": behind an article the word that may be a verb is a noun. */
function nounOf(words: readonly Word[], cue: CueMatch): CueMatch {
  const noun =
    cue.pattern.frame === 'modal' &&
    /^(?:pledges?|vows?|promises?)$/.test(words[cue.from]?.lower ?? '') &&
    /^(?:an?|the|no|his|her|its|their|our|my|'s|this|that|another)$/.test(words[cue.from - 1]?.lower ?? '')
  return noun ? { ...cue, pattern: { ...cue.pattern, frame: 'noun' } } : cue
}

/** SUBJECT cue VERB …, with every further act that "and" adds. */
export function verbFrame(words: readonly Word[], cue: CueMatch, from: number, subject: Range): Candidate[] {
  const { index, negated } = verbAfter(words, from)
  const verb = words[index]
  if (verb === undefined || verb.kind !== 'word' || !mayBeBase(verb.lower)) return []
  if (cue.pattern.frame === 'noun' && cue.pattern.strength === 'promise' && !isInfinitive(words, index))
    return []
  if (words[from - 2]?.lower === 'due' && isCause(words, from - 2, index)) return []
  const candidates: Candidate[] = []
  let start: number | undefined = index
  while (start !== undefined) {
    const predicate = predicateFrom(words, start, cue.pattern.frame === 'noun')
    candidates.push({
      cue,
      subject,
      verb: start,
      predicate,
      negated:
        cue.negated || negated || /^(?:no|nobody|none|neither)$/.test(words[subject.from]?.lower ?? ''),
      passive: isPassive(words, start),
      further: candidates.length > 0,
    })
    start = furtherAct(words, predicate.to, isPassive(words, start))
  }
  return candidates
}

/** Where the next act of the same cue begins after a predicate that ends at `end`. */
function furtherAct(words: readonly Word[], end: number, passive: boolean): number | undefined {
  const joint = words[end]?.lower === ',' ? end + 1 : end
  const lower = words[joint]?.lower
  const second = /^(?:and|or|but)$/.test(lower ?? '') ? secondVerb(words, joint) : undefined
  // "Must be returned, and set Friday as the deadline": a bare verb behind a passive is of another subject.
  return passive && second !== undefined && words[second]?.lower !== 'be' ? undefined : second
}

const NO_BASE = new Set(
  'the a an this that these those his her its their our my your no some any all each of in on at by for from with to as and or but he she it they we i you is are was were has had rather prefer'.split(
    ' ',
  ),
)

/** Whether `lower` can be an infinitive: no article, preposition or pronoun, and not plainly an inflected form. */
function mayBeBase(lower: string): boolean {
  if (lower === 'be' || lower === 'have' || lower === 'do' || isIrregularBase(lower)) return true
  if (NO_BASE.has(lower)) return false
  return (
    !/(?:ing|ed|tion|ment|ness)$/.test(lower) ||
    ACT_VERBS.has(lower) ||
    /^(?:need|implement|supplement|bring|shed|speed|feed|exceed|proceed|succeed|comment|ring|sing|function|mention|question|position|station|document)$/.test(
      lower,
    )
  )
}

function isPassive(words: readonly Word[], verb: number): boolean {
  const lower = words[verb]?.lower
  if (lower !== 'be' && lower !== 'get') return false
  const { index } = verbAfter(words, verb + 1)
  const participle = words[index]
  return participle !== undefined && participle.kind === 'word' && isParticiple(participle.lower)
}

/** "be finished", "be prepared": a passive by its form only, whose subject acts itself. */
export function isOwnState(words: readonly Word[], { verb }: Candidate): boolean {
  return /^(?:finished|done|prepared|gone|committed|back)$/.test(
    words[verbAfter(words, verb + 1).index]?.lower ?? '',
  )
}

/** The participle of a passive candidate, else its verb: the word that names the act, as a base form. */
export function actBase(words: readonly Word[], candidate: Candidate): string[] {
  const index = candidate.passive ? verbAfter(words, candidate.verb + 1).index : candidate.verb
  return baseForms(words[index]?.lower ?? '')
}

/** cue OBJECT to VERB: whoever is ordered is the actor. */
function objectFrame(words: readonly Word[], cue: CueMatch): Candidate[] {
  if (words[cue.to]?.lower === 'that' && cue.pattern.strength === 'order') return subjunctive(words, cue)
  for (let index = cue.to + 1; index < Math.min(words.length, cue.to + 12); index += 1) {
    const word = words[index]
    if (word === undefined || [',', ';', 'that', 'and', 'but'].includes(word.lower) || word.lower === '"')
      break
    if (word.lower === 'to' && knownVerb(words[verbAfter(words, index + 1).index]?.lower ?? '')) {
      return verbFrame(words, cue, index + 1, { from: cue.to, to: index })
    }
  }
  return cue.pattern.strength === 'order' ? nominalFrame(words, cue) : []
}

/** "A commitment to civil rights": behind such a noun "to" needs a verb that is known, or an object behind what may be one. */
function isInfinitive(words: readonly Word[], verb: number): boolean {
  const after = words[verb + 1]
  if (knownVerb(words[verb]?.lower ?? '')) return true
  return after !== undefined && (NO_BASE.has(after.lower) || after.capital || after.kind === 'number')
}

/** "Due to lack of funds": a cause, where no verb that is known follows, or an "of" behind what may be one. */
function isCause(words: readonly Word[], due: number, verb: number): boolean {
  const finite = /^(?:is|are|was|were|'s|'re|be|been)$/.test(words[due - 1]?.lower ?? '')
  return words[verb + 1]?.lower === 'of' || (!finite && !knownVerb(words[verb]?.lower ?? ''))
}

/** "Ordered that the records be released": the mandative subjunctive (Quirk et al., section 3.59), of a passive. */
function subjunctive(words: readonly Word[], cue: CueMatch): Candidate[] {
  for (let index = cue.to + 2; index < Math.min(words.length, cue.to + 16); index += 1) {
    const { lower = '' } = words[index] ?? {}
    if (lower === 'be' && isPassive(words, index))
      return verbFrame(words, cue, index, subjectBefore(words, index))
    if (/^(?:is|are|was|were|had|has|have|will|would|could|may|should|must|;)$/.test(lower)) return []
  }
  return []
}

function knownVerb(lower: string): boolean {
  return (
    lower === 'be' ||
    lower === 'stay' ||
    ACT_VERBS.has(lower) ||
    EVENT_VERBS.has(lower) ||
    isIrregularBase(lower)
  )
}

const NOUN_OPENERS = new Set(
  'a an the its their his her daily weekly further new more two three several another'.split(' '),
)

/** cue NOUN: only where the words after it open a noun phrase. */
function nominalFrame(words: readonly Word[], cue: CueMatch): Candidate[] {
  const first = words[cue.to]
  const before = words[cue.from - 1]
  if (first === undefined || !NOUN_OPENERS.has(first.lower)) return []
  // "was ordered a", "the plans the mayor drew": a passive or a noun, no act of the subject.
  if (
    before === undefined ||
    ['the', 'its', 'their', 'his', 'her', 'was', 'were', 'been', 'be', 'by'].includes(before.lower)
  )
    return []
  // "The unions plan a march": behind a plural it is the verb, behind all else the noun.
  if (
    words[cue.from]?.lower === 'plan' &&
    cue.to - cue.from === 1 &&
    !/^(?:they|we|i|also|now|[a-z]{2,}[^s'’]s)$/.test(before.lower)
  )
    return []
  const subject = subjectBefore(words, cue.from)
  if (subject.from === subject.to) return []
  const predicate = predicateFrom(words, cue.to)
  return [{ cue, subject, verb: cue.to, predicate, negated: cue.negated, passive: false, further: false }]
}

/** What ends like a gerund and is a thing: "ruled out wrongdoing". */
const NO_GERUND = new Set(
  'anything nothing something everything wrongdoing spring king morning evening building'.split(' '),
)

/** SUBJECT cue VERBING: "ruled out closing the plant" is a word not to, as "ruled out job cuts" is; who "has not ruled out" it gives none. */
function gerundFrame(words: readonly Word[], cue: CueMatch): Candidate[] {
  const verb = words[cue.to]
  const subject = subjectBefore(words, cue.from)
  const isGerund = verb !== undefined && /[a-z]{2}ing$/.test(verb.lower) && !NO_GERUND.has(verb.lower)
  if ((!isGerund && !isOwnAct(words, cue.to)) || subject.from === subject.to) return []
  if (
    words
      .slice(Math.max(0, cue.from - 3), cue.from)
      .some(({ lower }) => /^(?:not|never|nobody|none)$|n't$/.test(lower))
  )
    return []
  const predicate = predicateFrom(words, cue.to)
  return [{ cue, subject, verb: cue.to, predicate, negated: true, passive: false, further: false }]
}

/** Words of the noun phrase that names an act. */
const ACT_PHRASE = 5

/** Whether a noun phrase begins at `from` whose head is an act that somebody takes upon himself: "any further job cuts". */
export function isOwnAct(words: readonly Word[], from: number): boolean {
  for (let index = from; index < Math.min(words.length, from + ACT_PHRASE); index += 1) {
    const { lower = '', kind } = words[index] ?? {}
    if (kind !== 'word' || PREPOSITIONS.has(lower)) return false
    if (OWN_ACTS.has(lower) && !OWN_ACTS.has(words[index + 1]?.lower ?? ''))
      return words[index + 1]?.kind !== 'word' || isPhraseEnd(words[index + 1]?.lower ?? '')
  }
  return false
}

const isPhraseEnd = (lower: string): boolean =>
  PREPOSITIONS.has(lower) ||
  /^(?:and|or|but|that|which|this|next|if|unless|when|while|because|though|although|said|says|yesterday|today)$/.test(
    lower,
  )

/** SUBJECT cue TIME: whether a time does stand there is for the caller to check. */
function calendarFrame(words: readonly Word[], cue: CueMatch): Candidate[] {
  const subject = subjectBefore(words, cue.from)
  if (subject.from === subject.to) return []
  const last = words[cue.to - 1]?.lower
  const start = last === 'for' || last === 'on' ? cue.to - 1 : cue.to
  const whole = predicateFrom(words, start)
  // "The vote planned for May 24 may not go ahead": behind the day stands the verb of the sentence.
  const verb = words.findIndex(
    ({ lower, capital }, index) =>
      index > start + 1 &&
      index < whole.to &&
      !capital &&
      (FINITE.has(lower) || /^(?:will|would|may|must|should)$/.test(lower)),
  )
  const predicate = verb < 0 ? whole : { from: whole.from, to: verb }
  return [{ cue, subject, verb: start, predicate, negated: cue.negated, passive: true, further: false }]
}
