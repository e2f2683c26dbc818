import { MONTHS, WEEKDAYS } from '../language/en/calendar.ts'
import {
  ACT_VERBS,
  ADDITION_OPENERS,
  CLAUSE_OPENERS,
  REPORTING_WORDS,
} from '../language/en/commitment-cues.ts'
import { baseForms, isIrregularBase, isParticiple, isPast } from '../language/en/verb-forms.ts'
import { findCues } from './cues.ts'
import { isInRelativeClause, resumesMainClause } from './relative.ts'
import { FINITE, isQuoteMark, NOMINATIVE, type Range, SPEECH_VERBS, type Word } from './words.ts'

/**
 * The predicate that begins at `from`: to the end of its clause, by the span rules of the commitment guidelines. `nominal`: it
 * hangs on a noun ("the decision to …"), so that the verb of the sentence follows it.
 */
export function predicateFrom(words: readonly Word[], from: number, nominal = false): Range {
  const nextCues = new Set(findCues(words.slice(from + 1)).map((cue) => cue.from + from + 1))
  let to = from
  for (; to < words.length; to += 1) {
    if (to === from) continue
    if (endsPredicate(words, from, to, nextCues, nominal)) break
  }
  while (
    to > from + 1 &&
    words[to - 1]?.kind === 'mark' &&
    ![')', '%', "'", '’'].includes(words[to - 1]?.lower ?? '')
  )
    to -= 1
  return { from, to }
}

function endsPredicate(
  words: readonly Word[],
  from: number,
  index: number,
  cues: ReadonlySet<number>,
  nominal: boolean,
): boolean {
  const word = words[index]
  if (word === undefined) return true
  const next = words[index + 1]
  if (word.kind === 'mark') {
    if (word.lower === ',')
      return (
        (isInRelativeClause(words, from) && resumesMainClause(words, index)) || commaEnds(words, index, cues)
      )
    if (isQuoteMark(word)) return opensLater(words, from, index) || next === undefined || next.kind === 'mark'
    if (word.lower === '.') return next === undefined || isQuoteMark(next) || next.lower === ')'
    return [';', ':', '?', '!', '—', '–', '_'].includes(word.lower)
  }
  if (CLAUSE_OPENERS.has(word.lower)) return true
  // A finite auxiliary belongs to the clause around a noun's infinitive ("the decision to return him does not").
  if (nominal && ((FINITE.has(word.lower) && !word.capital) || isVerbBehindDay(words, index))) return true
  if (word.lower === 'and' || word.lower === 'or') return conjunctionEnds(words, index, cues)
  if (word.lower === 'with' && words[index - 1]?.lower === ',') return true
  return false
}

/** A closing mark of a quotation that began before the predicate ends it; one that opens inside does not. */
function opensLater(words: readonly Word[], from: number, index: number): boolean {
  const inside = words.slice(from, index).filter(isQuoteMark).length
  const lower = words[index]?.lower
  if (lower === '“') return false
  const before = words.slice(0, from).filter(isQuoteMark).length
  return inside === 0 ? lower === '”' || before % 2 === 1 : false
}

function commaEnds(words: readonly Word[], index: number, cues: ReadonlySet<number>): boolean {
  const next = words[index + 1]
  if (next === undefined || isQuoteMark(next)) return true
  if (ADDITION_OPENERS.has(next.lower) || NOMINATIVE.test(next.lower) || FINITE.has(next.lower)) return true
  if (next.lower.endsWith('ing') && next.lower.length > 5 && next.lower !== 'including') return true
  if (next.lower === 'and' || next.lower === 'or') return conjunctionEnds(words, index + 1, cues)
  // "…, the ministry said" and "…, the agency will then": another clause begins within the next words.
  for (let ahead = index + 1; ahead < Math.min(words.length, index + 14); ahead += 1) {
    const word = words[ahead]
    if (word === undefined || word.lower === ';') break
    // "…, the board's director, Karin Ostrand, said": behind a further comma only the reporting verb itself counts.
    if (word.lower === ',') {
      if (SPEECH_VERBS.test(words[ahead + 1]?.lower ?? '')) return true
      if (words.slice(index + 1, ahead).some(({ lower }) => lower === ',')) break
      continue
    }
    const first = !words.slice(index + 1, ahead).some(({ lower }) => lower === ',')
    if (first && (REPORTING_WORDS.has(word.lower) || cues.has(ahead))) return true
  }
  return false
}

/** Whether "and"/"or" at `index` begins another clause or another act. */
function conjunctionEnds(words: readonly Word[], index: number, cues: ReadonlySet<number>): boolean {
  if (secondVerb(words, index) !== undefined) return true
  // "For 1 and 2 October": numbers are joined.
  if (words[index - 1]?.kind === 'number' && words[index + 1]?.kind === 'number') return false
  const after = words[index + 1]?.lower ?? ''
  // ", and took a loss": a second predicate of the sentence, told as past.
  if (words[index - 1]?.lower === ',' && isPast(after) && !isIrregularBase(after)) return true
  if (isFiniteVerb(words, index + 1)) return true
  for (let ahead = index + 1; ahead < Math.min(words.length, index + 9); ahead += 1) {
    const word = words[ahead]
    if (word === undefined || word.lower === ',') return false
    if (cues.has(ahead)) return true
    // The month of May is no "may".
    if (ahead > index + 1 && FINITE.has(word.lower) && !word.capital) return true
  }
  return false
}

/** "A decision to raise tariffs from 12 March threatens the mill": behind a day stands the verb of the sentence. */
function isVerbBehindDay(words: readonly Word[], at: number): boolean {
  const { lower = '', capital = true } = words[at] ?? {}
  const before = words[at - 1]
  const isDay =
    before !== undefined && (before.capital || /^\d{4}$/.test(before.lower)) && isCalendarWord(before.lower)
  if (!isDay || capital || !/[^s]s$/.test(lower)) return false
  const after = words[at + 1]
  return (
    after?.kind === 'number' ||
    /^(?:the|an?|his|her|its|their|as|some|up|more|to|that)$/.test(after?.lower ?? '')
  )
}

const isCalendarWord = (lower: string): boolean =>
  /^\d{4}$/.test(lower) || Object.hasOwn(WEEKDAYS, lower) || Object.hasOwn(MONTHS, lower)

/** "… and banned him", "… and puts the cost at", "… and should make his debut": what follows "and" is told, not committed. */
function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const { lower = '', capital = false } = words[at] ?? {}
  if (/^(?:should|can|could|may|might)$/.test(lower)) return true
  const after = words[at + 1]
  const object =
    /^(?:the|a|an|his|her|its|their|him|them|it|that|us|me)$/.test(after?.lower ?? '') ||
    after?.capital === true ||
    after?.kind === 'number'
  if (capital || !object) return false
  if (isPast(lower)) return !isIrregularBase(lower)
  return /[^s]s$/.test(lower) && baseForms(lower).some((base) => ACT_VERBS.has(base) || isIrregularBase(base))
}

const OBJECT_OPENERS = new Set(
  'a an the its his her their our my your this that these those all any some no each every them it him us to up down off out on back in with for at by from into over new more about'.split(
    ' ',
  ),
)

/**
 * Index of the base verb of a further act joined by "and"/"or" at `index` ("sell the unit and close the
 * plant"); undefined when a noun follows. A number or a capital counts as the beginning of an object.
 */
export function secondVerb(words: readonly Word[], index: number): number | undefined {
  let verb = index + 1
  while (['also', 'then', 'not', 'to'].includes(words[verb]?.lower ?? '')) verb += 1
  const word = words[verb]
  const after = words[verb + 1]
  if (word === undefined || word.capital) return undefined
  if (word.lower === 'be' && isParticiple(words[verb + 1]?.lower ?? '')) return verb
  if (!ACT_VERBS.has(word.lower)) return undefined
  if (after === undefined) return undefined
  const object =
    OBJECT_OPENERS.has(after.lower) ||
    after.kind === 'number' ||
    after.capital ||
    after.lower.endsWith('s') ||
    // "And present full results": an adjective and a plural.
    (after.kind === 'word' && /[^su]s$/.test(words[verb + 2]?.lower ?? ''))
  // "And stop paying for": a verb of a phase has a gerund.
  const phase = /^(?:stop|start|begin|keep|finish|resume)$/.test(word.lower) && after.lower.endsWith('ing')
  const infinitive = words[verb - 1]?.lower === 'to'
  return object || phase || infinitive || after.lower === '$' ? verb : undefined
}
