import { REPORTING_WORDS, SUBJECT_STOPS } from '../language/en/commitment-cues.ts'
import { CONVICTION, OPINION_VERBS } from '../language/en/forecast-words.ts'
import { isParticiple } from '../language/en/verb-forms.ts'
import type { Candidate } from './reading.ts'
import { isQuoteMark, type Word } from './words.ts'

/** The word that a clause is said, thought or feared with, and whether it makes the clause an opinion. */
export interface Governor {
  lower: string
  index: number
  opinion: boolean
}

const NOMINATIVE = /^(?:i|we|he|she|it|they|you)$/
const NOUN_BEFORE = /^(?:the|a|an|no|his|her|its|their|our|my|any|of|this)$/

/**
 * The verb or adjective that governs the clause before whose subject `before` stands: the nearest one in front of it. A "but", a
 * semicolon, and an "and" before a subject of its own begin a clause that nothing in front governs.
 */
export function governorOf(words: readonly Word[], before: number): Governor | undefined {
  const pronoun = NOMINATIVE.test(words[before]?.lower ?? '')
  for (let index = before - 1; index >= 0; index -= 1) {
    const word = words[index]
    if (word === undefined || word.lower === ';' || word.lower === 'but') return undefined
    if (word.lower === 'and' && words[index - 1]?.lower === ',' && !pronoun) return undefined
    const { lower } = word
    if (word.capital && index > 0 && lower !== 'i') continue
    const toVerb = words[index + 1]?.lower === 'to'
    const noun = NOUN_BEFORE.test(words[index - 1]?.lower ?? '')
    const clause = index + 1 === before || words[index + 1]?.lower === 'that'
    if (OPINION_VERBS.has(lower) && !toVerb && !noun) return { lower, index, opinion: true }
    if (CONVICTION.has(lower) && clause) return { lower, index, opinion: true }
    if (REPORTING_WORDS.has(lower) && !noun) return { lower, index, opinion: false }
  }
  return undefined
}

/**
 * Whether the clause only says which of several its noun is: "the costs that will be paid", "the day on which she will speak", "the
 * members whose boards will vote", "the campaigns they plan to run". It commits nobody. A comma before it makes it a statement of its own.
 */
export function isRestrictive(words: readonly Word[], { cue, subject }: Candidate): boolean {
  if (/^(?:who|which|that)$/.test(words[cue.from - 1]?.lower ?? '')) {
    const mark = words[cue.from - 2]
    const before = mark !== undefined && isQuoteMark(mark) ? words[cue.from - 3] : mark
    return before?.lower !== ',' && subject.to < cue.from
  }
  const opener = words[subject.from - 1]?.lower ?? ''
  const first = words[subject.from - 2]?.lower ?? ''
  if (opener === 'whose') return first !== ','
  if (opener === 'where') return words[subject.from - 2]?.kind === 'word' && !REPORTING_WORDS.has(first)
  if (opener === 'which' || opener === 'whom')
    return PREPOSITION.test(first) && words[subject.from - 3]?.lower !== ','
  return isContactClause(words, subject.from)
}

const PREPOSITION = /^(?:in|by|under|on|at|through|to|for|from|with|of|during|after|over)$/
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|any|all|every|no|some)$/

/** "The divides he promised to bridge": a pronoun right behind the noun that its clause describes (Quirk et al., section 17.13). */
function isContactClause(words: readonly Word[], pronoun: number): boolean {
  const noun = words[pronoun - 1]
  if (!NOMINATIVE.test(words[pronoun]?.lower ?? '') || noun === undefined || noun.kind !== 'word')
    return false
  if (
    SUBJECT_STOPS.has(noun.lower) ||
    noun.capital ||
    /(?:ing|ly)$/.test(noun.lower) ||
    isParticiple(noun.lower)
  )
    return false
  for (let index = pronoun - 2; index >= Math.max(0, pronoun - 6); index -= 1) {
    const word = words[index]
    if (word === undefined || word.kind === 'mark') return false
    if (!DETERMINER.test(word.lower)) continue
    // "At the meeting he will speak": an adverbial in front, no description.
    const opening = words[index - 1]
    const opens = opening === undefined || opening.kind === 'mark'
    return !opens && !isFrontedBy(words, index - 1) && !REPORTING_WORDS.has(noun.lower)
  }
  return false
}

/** Whether the word at `index` is a preposition that begins its clause. */
function isFrontedBy(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return (
    PREPOSITION.test(words[index]?.lower ?? '') &&
    (before === undefined ||
      before.kind === 'mark' ||
      /^(?:that|and|but)$/.test(before.lower) ||
      REPORTING_WORDS.has(before.lower))
  )
}

/** "His decision to sell" behind a preposition: the act is taken for granted, and may be done. */
export function isTakenForGranted(words: readonly Word[], { cue }: Candidate): boolean {
  if (cue.pattern.frame !== 'noun') return false
  const nearest = [cue.from - 1, cue.from - 2].find((index) => POSSESSIVE.test(words[index]?.lower ?? ''))
  return nearest !== undefined && TAKING.test(words[nearest - 1]?.lower ?? '')
}

const POSSESSIVE = /^(?:the|his|her|its|their|our|my|that|this|'s)$/
const TAKING =
  /^(?:in|of|about|after|over|behind|by|with|despite|following|for|on|revisited|defended|praised|criticised|criticized|condemned|recalled|asked|asks|urged|urges|told|pressed|wants|wanted)$/
