import { ACT_VERBS, EVENT_VERBS, TIMETABLE_VERBS } from '../language/en/commitment-cues.ts'
import { PREPOSITIONS } from '../language/en/function-words.ts'
import { baseForms, isIrregularBase, isParticiple } from '../language/en/verb-forms.ts'
import type { CueMatch } from './cues.ts'
import { predicateFrom } from './predicate.ts'
import { type Candidate, isOwnAct, verbFrame } from './reading.ts'
import { subjectBefore } from './subject.ts'
import type { Word } from './words.ts'

/** The infinitive's "to" as a cue of its own, where a headline or an absolute clause has no other. */
const TO = { slots: ['to'], strength: 'plan', frame: 'modal' } as const

/** "Troops to begin leaving": a headline's bare infinitive is a plan (Quirk et al., section 11.46). */
export function headlineClauses(words: readonly Word[]): Candidate[] {
  const index = words.findIndex((word) => word.lower === 'to')
  if (index < 1 || !isActVerb(words[index + 1]?.lower)) return []
  if (/^(?:how|what|where|when|who|ways?|why)$/.test(words[0]?.lower ?? '')) return []
  if (words.slice(1, index).some((_, at) => isHeadlineVerb(words, at + 1, index))) return []
  const before = words[index - 1]?.lower ?? ''
  // "set to", "ways to", "asks to": the infinitive belongs to the word before it.
  if (/(?:ed|ways?|time|need|want|wants|try|tries|seeks?|asks?|calls?|urges?|how|forced|able)$/.test(before))
    return []
  const cue: CueMatch = { pattern: { ...TO, slots: ['to'] }, from: index, to: index + 1, negated: false }
  return verbFrame(words, cue, index + 1, subjectBefore(words, index))
}

/** "Ostrov wins mountain stage to take lead": a verb with its object before the infinitive, which tells what came of it or what for. */
function isHeadlineVerb(words: readonly Word[], at: number, to: number): boolean {
  const { lower = '', capital = true, kind } = words[at] ?? {}
  if (kind !== 'word' || capital || at + 1 >= to || !/[^s]s$/.test(lower)) return false
  const next = words[at + 1]
  if (
    next?.kind !== 'word' ||
    PREPOSITIONS.has(next.lower) ||
    /^(?:and|or|next|this|from|on)$/.test(next.lower)
  )
    return false
  return baseForms(lower).some((base) => base !== lower && (isIrregularBase(base) || ACT_VERBS.has(base)))
}

/** "…, with the pullout to take no more than 10 days": what follows "with" is committed as firmly as its main clause. */
export function absoluteClauses(words: readonly Word[], main: Candidate): Candidate[] {
  for (let start = main.predicate.to; start < words.length; start += 1) {
    if (words[start]?.lower !== 'with' || words[start - 1]?.lower !== ',') continue
    for (let index = start + 2; index < Math.min(words.length, start + 12); index += 1) {
      const word = words[index]
      if (word === undefined || word.kind === 'mark') break
      const subject = { from: start + 1, to: index }
      const pattern = { ...main.cue.pattern, slots: ['to'], frame: 'modal' as const }
      // "With both expected to win": the infinitive belongs to the participle.
      if (
        word.lower === 'to' &&
        isActVerb(words[index + 1]?.lower) &&
        !isParticiple(words[index - 1]?.lower ?? '')
      ) {
        return verbFrame(words, { pattern, from: index, to: index + 1, negated: false }, index + 1, subject)
      }
      if (/[a-z]{3}ing$/.test(word.lower)) {
        const cue = { pattern, from: start, to: start + 1, negated: false }
        const predicate = predicateFrom(words, index)
        return [{ cue, subject, verb: index, predicate, negated: false, passive: false, further: false }]
      }
    }
    return []
  }
  return []
}

/**
 * Clauses that only their time makes a commitment: a timetable's simple present ("the rights expire Nov. 21") and the
 * progressive of an arrangement ("he is leaving on Monday"). Quirk et al., sections 4.44 and 4.45. The caller must see to it
 * that a future time stands in them.
 */
export function timedClauses(words: readonly Word[]): Candidate[] {
  return words.flatMap((word, index): Candidate[] => {
    const progressive = PRESENT_BE.test(words[index - 1]?.lower ?? '') && /[a-z]{2}ing$/.test(word.lower)
    const timetable = TIMETABLE_VERBS.has(word.lower) && !word.capital
    if (!(progressive && !NO_ARRANGEMENT.test(word.lower)) && !timetable) return []
    // "By 187 votes": a number makes it a noun.
    if (timetable && words[index - 1]?.kind === 'number') return []
    // "It had been due to expire": the verb of another cue.
    if (words[index - 1]?.lower === 'to') return []
    const from = progressive || PRESENT_BE.test(words[index - 1]?.lower ?? '') ? index - 1 : index
    const subject = subjectBefore(words, from)
    if (subject.from === subject.to) return []
    const strength = progressive ? ('plan' as const) : ('schedule' as const)
    const pattern = { slots: [word.lower], strength, frame: 'calendar' as const }
    const cue = { pattern, from, to: index + 1, negated: false }
    const predicate = predicateFrom(words, index)
    return [{ cue, subject, verb: index, predicate, negated: false, passive: false, further: false }]
  })
}

/**
 * "The minister has until 31 January to decide", "the court gave the city 30 days to pay": who is given a last day or so long is to act by
 * it. The time is for the caller to check.
 */
export function deadlineClauses(words: readonly Word[]): Candidate[] {
  return words.flatMap((word, index): Candidate[] => {
    const has = /^(?:has|have)$/.test(word.lower) && /^(?:until|till)$/.test(words[index + 1]?.lower ?? '')
    const gives = /^(?:gave|gives|given)$/.test(word.lower)
    if (!has && !gives) return []
    const to = words.findIndex(
      ({ lower }, at) => at > index + 2 && at < index + (gives ? GIVEN_REACH : 10) && lower === 'to',
    )
    if (to < 0) return []
    const time = has ? index + 1 : timeWithin(words, index + 1, to)
    if (time === undefined) return []
    const pattern = {
      slots: [word.lower, 'until', 'to'],
      strength: 'order' as const,
      frame: 'modal' as const,
    }
    const cue = { pattern, from: has ? index : time, to: to + 1, negated: false }
    const article = /^(?:an?|the|another)$/.test(words[time - 1]?.lower ?? '') ? 1 : 0
    const receiver = { from: index + 1, to: time - article }
    const itself = /^(?:itself|himself|herself|themselves)$/.test(words[index + 1]?.lower ?? '')
    // "He has been given two months": the auxiliaries are none of the subject.
    let group = index
    while (/^(?:was|were|is|are|been|has|have|had|be|being)$/.test(words[group - 1]?.lower ?? '')) group -= 1
    const subject = has || itself || receiver.from === receiver.to ? subjectBefore(words, group) : receiver
    return verbFrame(words, cue, to + 1, subject)
  })
}

/** Words between "gave" and the "to" of what is to be done: "gave the soldiers who seized power last week seven days to". */
const GIVEN_REACH = 14

/**
 * "Approved the merger on condition that they sell 42 stations by the end of the year": who is given a condition is to meet it. The
 * mandative subjunctive has the bare verb (Quirk et al., section 3.59).
 */
export function conditionClauses(words: readonly Word[]): Candidate[] {
  return words.flatMap((word, index): Candidate[] => {
    if (!/^conditions?$/.test(word.lower) || words[index + 1]?.lower !== 'that') return []
    if (!/^(?:on|the|sole|only|strict)$/.test(words[index - 1]?.lower ?? '')) return []
    const verb = words.findIndex(
      ({ lower, kind }, at) =>
        at > index + 2 && at <= index + CONDITION_REACH && kind === 'word' && isActVerb(lower),
    )
    if (verb < 0) return []
    const pattern = { slots: ['condition', 'that'], strength: 'order' as const, frame: 'modal' as const }
    const cue = { pattern, from: index, to: index + 2, negated: false }
    const not = words[verb - 1]?.lower === 'not' ? 1 : 0
    return verbFrame(words, { ...cue, negated: not === 1 }, verb, { from: index + 2, to: verb - not })
  })
}

/** "Promised that there would be no compulsory redundancies": who says so of acts of his own gives his word not to. */
export function absenceClauses(words: readonly Word[]): Candidate[] {
  return words.flatMap((word, index): Candidate[] => {
    const there = index - 1
    if (!/^(?:will|would|'ll)$/.test(word.lower) || words[there]?.lower !== 'there') return []
    if (words[index + 1]?.lower !== 'be' || words[index + 2]?.lower !== 'no' || !isOwnAct(words, index + 3))
      return []
    const verb = words[there - 1]?.lower === 'that' ? there - 2 : there - 1
    if (
      !/^(?:promised|promises|pledged|pledges|vowed|vows|said|says|insisted|insists|guaranteed|announced)$/.test(
        words[verb]?.lower ?? '',
      )
    )
      return []
    const subject = subjectBefore(words, verb)
    if (subject.from === subject.to) return []
    const pattern = { slots: ['there', 'be', 'no'], strength: 'promise' as const, frame: 'gerund' as const }
    const cue = { pattern, from: verb, to: index + 3, negated: false }
    const predicate = predicateFrom(words, index + 3)
    return [{ cue, subject, verb: index + 3, predicate, negated: true, passive: false, further: false }]
  })
}

/** Words of a condition's subject. */
const CONDITION_REACH = 8

/** Where the length or last day begins that somebody is given, between words `from` and `to`: "30 days", "until June". */
function timeWithin(words: readonly Word[], from: number, to: number): number | undefined {
  for (let index = from; index < to; index += 1) {
    const { lower = '', kind } = words[index] ?? {}
    if (/^(?:until|till)$/.test(lower)) return index
    const next = words[index + 1]?.lower ?? ''
    const counted =
      kind === 'number' ||
      /^(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(lower)
    if (counted && /^(?:hours?|days?|weeks?|months?|years?)$/.test(next)) return index
  }
  return undefined
}

/** What is no arrangement in the progressive: states, wants and what goes on by itself ("dozens are missing", "the union is demanding"). */
const NO_ARRANGEMENT =
  /^(?:going|being|having|trying|.*thing|missing|lacking|pending|outstanding|remaining|demanding|seeking|asking|calling|hoping|expecting|considering|waiting|facing|looking|living|suffering|struggling|saying|growing|rising|falling|becoming)$/
const PRESENT_BE = /^(?:is|are|am|'s|'re|'m)$/

function isActVerb(lower: string | undefined): boolean {
  if (lower === undefined) return false
  return lower === 'be' || ACT_VERBS.has(lower) || EVENT_VERBS.has(lower) || isIrregularBase(lower)
}
