import { isAdverb } from '../commitments/cues.ts'
import { predicateFrom } from '../commitments/predicate.ts'
import { subjectBefore } from '../commitments/subject.ts'
import type { Range, Word } from '../commitments/words.ts'
import { REPORTING_WORDS } from '../language/en/commitment-cues.ts'
import { EVENT_NOUNS } from '../language/en/event-nouns.ts'
import { AUXILIARIES, NOT_HEADS, THINGS_OF_A_DAY } from '../language/en/event-words.ts'
import { isIrregularBase, isParticiple, isPast } from '../language/en/verb-forms.ts'
import { singular } from '../quantities/counted-noun.ts'

/** The phrase that a time is attached to: its head and the words it covers. */
export interface EventPhrase {
  head: number
  range: Range
}

/** Words that a phrase may cover; longer ones keep their predicate only. */
const LONGEST = 45

/** Words around a time or a verb among which its verb or subject is looked for: no sentence of prose puts it farther away. */
const REACH = 80

/**
 * The event phrase that the time at words `from` to `to` (exclusive) belongs to: the noun it possesses ("last week's
 * unrest"), else the nearest verb before it in its clause, else the first one after it; none in a verbless sentence, nor of a thing that
 * a day possesses.
 */
export function eventPhrase(words: readonly Word[], from: number, to: number): EventPhrase | undefined {
  // "From 2019 levels": the year tells which levels.
  if (THINGS_OF_A_DAY.has(words[to]?.lower ?? '') && words[to - 1]?.end === (words[to]?.start ?? 0) - 1)
    return undefined
  const possessed = possessedNoun(words, from, to)
  // "Friday's closing price" is a thing of that day and nothing that happened.
  if (possessed !== undefined)
    return THINGS_OF_A_DAY.has(words[possessed.head]?.lower ?? '') ? undefined : possessed
  const head = headVerb(words, from, to)
  if (head === undefined) return undefined
  const group = verbGroup(words, head)
  const end = endOf(words, group, head, from, to)
  const whole = { from: describedNoun(words, head) ?? Math.min(subjectOf(words, group), group), to: end }
  const range = whole.to - whole.from > LONGEST ? { from: group, to: whole.to } : whole
  return { head, range }
}

/** Where the noun phrase begins that a participle of planning describes, behind another verb: "called off | a strike planned for Friday". */
function describedNoun(words: readonly Word[], head: number): number | undefined {
  if (!/^(?:planned|scheduled|slated)$/.test(words[head]?.lower ?? '')) return undefined
  for (let index = head - 1; index > Math.max(0, head - NOUN_PHRASE); index -= 1) {
    const { lower = '', kind } = words[index] ?? {}
    if (kind === 'mark' || AUXILIARIES.has(lower) || NOMINATIVE.test(lower)) return undefined
    if (!/^(?:an?|the|its|his|her|their)$/.test(lower)) continue
    const isObject = words
      .slice(Math.max(0, index - 4), index)
      .some(({ lower: verb, capital }) => !capital && isPast(verb))
    return isObject ? index : undefined
  }
  return undefined
}

/** Words of a noun phrase with what describes it. */
const NOUN_PHRASE = 7

function possessedNoun(words: readonly Word[], from: number, to: number): EventPhrase | undefined {
  const last = words[to - 1]
  const next = words[to]
  // "The March flood": the time narrows the noun, and says nothing of when the verb's act was.
  const narrowed = /^(?:the|this|that|a|an)$/.test(words[from - 1]?.lower ?? '')
  if (narrowed && next?.kind === 'word' && EVENT_NOUNS.has(singular(next.lower)))
    return { head: to, range: { from, to: to + 1 } }
  const possessive = last?.lower.endsWith("'s") || last?.lower.endsWith("s'") || next?.lower === "'s"
  if (!possessive) return undefined
  const start = next?.lower === "'s" ? to + 1 : to
  let end = start
  while (end < words.length && end - start < 4 && isNominal(words[end], words[end - 1], end > start)) end += 1
  return end > start ? { head: end - 1, range: { from, to: end } } : undefined
}

function isNominal(word: Word | undefined, before: Word | undefined, inside: boolean): boolean {
  if (word === undefined || word.kind !== 'word' || NOT_HEADS.has(word.lower) || AUXILIARIES.has(word.lower))
    return false
  return !inside || before === undefined || !isPast(word.lower)
}

function headVerb(words: readonly Word[], from: number, to: number): number | undefined {
  const least = Math.max(0, from - REACH)
  const most = Math.min(words.length, to + REACH)
  for (let index = from - 1; index >= least; index -= 1) {
    if (isClauseMark(words[index])) break
    // "It was Friday" says what day it was, not what happened.
    if (isVerb(words, index) || (index < from - 1 && isMainAuxiliary(words, index))) return index
  }
  for (let index = to; index < most; index += 1) {
    if (index > to && isClauseMark(words[index])) break
    if (isVerb(words, index)) return index
  }
  // A time behind a comma or a bracket belongs to the clause before it.
  for (let index = from - 1; index >= least; index -= 1) if (isVerb(words, index)) return index
  return undefined
}

function isClauseMark(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'mark' &&
    [',', ';', ':', '—', '–', '(', '"', '“', '”'].includes(word.lower)
  )
}

function isVerb(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.kind !== 'word' || NOT_HEADS.has(word.lower) || word.capital) return false
  const { lower } = word
  if (AUXILIARIES.has(lower)) return false
  let before = index - 1
  while (before > 0 && isAdverb(words[before]?.lower ?? '')) before -= 1
  const previous = words[before]?.lower ?? ''
  if (AUXILIARIES.has(previous) || previous === 'to')
    return (
      isParticiple(lower) ||
      lower.endsWith('ing') ||
      (previous === 'to' && !PLURAL.test(lower)) ||
      MODAL.test(previous)
    )
  if (DETERMINER.test(previous)) return false
  if (lower === 'forecast' && NOMINATIVE.test(previous)) return true
  return isPast(lower) && (!isIrregularBase(lower) || words[index + 1]?.kind !== 'mark')
}

/** Whether a form of "be" or "have" is the verb itself ("had until Friday", "was due on Friday"): no other verb hangs on it. */
function isMainAuxiliary(words: readonly Word[], index: number): boolean {
  if (!BE_OR_HAVE.test(words[index]?.lower ?? '')) return false
  let next = index + 1
  while (isAdverb(words[next]?.lower ?? '') || words[next]?.lower === 'not') next += 1
  const { lower = '', kind = 'mark' } = words[next] ?? {}
  return (
    kind !== 'mark' &&
    !AUXILIARIES.has(lower) &&
    lower !== 'to' &&
    !isParticiple(lower) &&
    !lower.endsWith('ing')
  )
}

const BE_OR_HAVE = /^(?:is|are|was|were|been|be|has|have|had)$/
/** "Spoke to supporters": no infinitive ends so. */
const PLURAL = /[^isu]s$/
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|'ll|won't)$/
const NOMINATIVE = /^(?:i|we|he|she|it|they|who)$/
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|of|in|on|by|for|with|at)$/

/** Where the verb group of the verb at `head` begins: with its auxiliaries, and what it hangs on ("will be allowed to return"). */
function verbGroup(words: readonly Word[], head: number): number {
  let group = head
  for (;;) {
    while (group > 0 && isInVerbGroup(words[group - 1])) group -= 1
    const before = words[group - 1]?.lower ?? ''
    const hangs =
      words[group]?.lower === 'to' && isParticiple(before) && AUXILIARIES.has(words[group - 2]?.lower ?? '')
    if (!hangs) return group
    group -= 1
  }
}

/**
 * Where the subject of the verb group at `group` begins. One that holds a relative clause ("residents who had been told to leave will
 * return") is found whole where that clause's verb is the only one between.
 */
function subjectOf(words: readonly Word[], group: number): number {
  const { from: begins, to } = subjectBefore(words, group)
  const from = antecedentOf(words, begins) ?? begins
  // "… would join on Monday and should play on 27 July": the subject stands in front of another act.
  if (words[group - 1]?.lower === 'and' && to < group - 1) return group
  // "The number of people killed when a missile struck a market rose": behind "when" stands another clause with its own verb.
  if (SUBORDINATOR.test(words[begins - 1]?.lower ?? '') && tensesIn(words, begins, group) > 0)
    return subjectBefore(words, begins - 1).from
  let verbs = 0
  const least = Math.max(0, group - REACH)
  for (let index = group - 1; index > least && !isClauseMark(words[index]); index -= 1) {
    if (isRelativePronoun(words, index))
      return verbs === 1 ? Math.min(from, subjectBefore(words, index + 1).from) : from
    if (hasTense(words, index)) verbs += 1
  }
  return from
}

const SUBORDINATOR = /^(?:when|after|as|where|while|if|because|since|once)$/

function tensesIn(words: readonly Word[], from: number, to: number): number {
  return words.slice(from, to).filter((_, index) => hasTense(words, from + index)).length
}

/** Words of a noun phrase that a relative clause hangs on. */
const ANTECEDENT_REACH = 7

/**
 * Where the noun phrase begins that a relative clause describes whose own subject begins at `subject`: "the 3.4 percent that | the government
 * announced"; undefined behind a verb of saying or another noun that has content ("said that", "the fact that").
 */
function antecedentOf(words: readonly Word[], subject: number): number | undefined {
  const pronoun = words[subject - 1]?.lower ?? ''
  const noun = words[subject - 2]
  if (!/^(?:that|which|whom)$/.test(pronoun) || noun === undefined || noun.kind === 'mark') return undefined
  // "Would be sent within a week and that the families would be paid": what else was said.
  if (/^(?:and|or|but)$/.test(noun.lower)) return undefined
  if (isPast(noun.lower) || REPORTING_WORDS.has(noun.lower) || HAS_CONTENT.test(noun.lower)) return undefined
  for (let index = subject - 2; index >= Math.max(0, subject - 2 - ANTECEDENT_REACH); index -= 1) {
    const { lower = '', kind = 'mark' } = words[index] ?? {}
    if (kind === 'mark' && lower !== '-' && lower !== '%' && lower !== '$') return undefined
    if (/^(?:the|an?|this|these|those|every|its|his|her|their)$/.test(lower)) return index
  }
  return undefined
}

/** Nouns and adjectives whose "that" brings what is thought or said. */
const HAS_CONTENT =
  /^(?:fact|claims?|news|reports?|view|belief|idea|hope|fear|fears|promise|pledge|sign|signs|evidence|statement|warning|suggestion|so|sure|certain|clear|likely|possible|true|aware|confident)$/

/** Whether the word at `index` begins a verb group that has a tense. */
function hasTense(words: readonly Word[], index: number): boolean {
  const { lower = '' } = words[index] ?? {}
  const before = words[index - 1]?.lower ?? ''
  if (AUXILIARIES.has(before) || before === 'to') return false
  return AUXILIARIES.has(lower) ? !/^(?:be|been|being|having)$/.test(lower) : isVerb(words, index)
}

function isRelativePronoun(words: readonly Word[], index: number): boolean {
  const { lower = '' } = words[index] ?? {}
  return lower === 'who' || lower === 'which' || (lower === 'that' && hasTense(words, index + 1))
}

/** Where the clause of the verb at `head` ends that has its time at `from` to `to`. */
function endOf(words: readonly Word[], group: number, head: number, from: number, to: number): number {
  const isBehind = from > head && !words.slice(head, from).some(isClauseMark)
  // "… that the police arrested on Sunday is due in court": a verb behind the time is another clause's.
  if (isBehind && hasTense(words, to) && AUXILIARIES.has(words[to]?.lower ?? '')) return to
  // "was announced in September that no plant …": what follows is what was announced.
  if (isBehind && words[to]?.lower === 'that') return to
  // The time itself may look like the end of a clause ("6:40"), and no clause ends before its own time.
  const end = Math.max(predicateFrom(words, head).to, isBehind ? to : head + 1)
  if (!isRelativePronoun(words, group - 1)) return end
  // The sentence's own verb follows a relative clause, behind a comma where one set it apart.
  const isApart = words[group - 2]?.lower === ','
  for (let index = head + 1; index < end; index += 1) {
    const { lower = '' } = words[index] ?? {}
    if (isApart && index >= to && lower === ',') return index
    if (AUXILIARIES.has(lower) && hasTense(words, index) && !isRelativePronoun(words, index - 1)) return index
  }
  return end
}

function isInVerbGroup(word: Word | undefined): boolean {
  return word !== undefined && (AUXILIARIES.has(word.lower) || word.lower === 'to' || isAdverb(word.lower))
}
