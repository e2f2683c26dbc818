import { ACT_VERBS, REPORTING_WORDS, SUBJECT_STOPS } from '../language/en/commitment-cues.ts'
import { CONVICTION, OPINION_VERBS } from '../language/en/forecast-words.ts'
import { PREPOSITIONS } from '../language/en/function-words.ts'
import { isIrregularBase, isParticiple, isPast } from '../language/en/verb-forms.ts'
import { isAdverb } from './cues.ts'
import { antecedentIn } from './relative.ts'
import { FINITE, isQuoteMark, NOMINATIVE, type Range, SPEECH_VERBS, type Word } from './words.ts'

/**
 * The grammatical subject before the cue at `cue`: the words back to the last clause boundary, or, when an
 * apposition or a relative clause stands between ("Kuchma, the president, will"), those before it.
 * Empty when there is none.
 */
export function subjectBefore(words: readonly Word[], verb: number): Range {
  // "Berg, of the Civic Alliance, also vowed": the adverb is of the verb.
  let cue = verb
  while (isAdverb(words[cue - 1]?.lower ?? '') && /^[,—–]$/.test(words[cue - 2]?.lower ?? '')) cue -= 1
  const last = words[cue - 1]
  if (last === undefined) return { from: cue, to: cue }
  if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that') {
    // "…, “Songs,” which": a closing mark may follow the comma.
    const mark = words[cue - 2]
    const closing = mark !== undefined && isQuoteMark(mark) && words[cue - 3]?.lower === ',' ? 1 : 0
    const antecedentEnd = words[cue - 2 - closing]?.lower === ',' ? cue - 2 - closing : cue - 1
    const antecedent = antecedentIn(words, behindDescriptions(words, backToBoundary(words, antecedentEnd)))
    if (antecedent.from < antecedent.to) return antecedent
    return { from: cue - 1, to: cue }
  }
  if (last.lower === ',' || isDash(words, cue - 1)) {
    const opening =
      last.lower === '-'
        ? words.findLastIndex((_, index) => index < cue - 1 && isDash(words, index))
        : lastIndexBefore(words, cue - 1, last.lower)
    return behindDescriptions(
      words,
      backToBoundary(words, opening === undefined || opening < 0 ? cue - 1 : opening),
    )
  }
  if (last.lower === 'and' || last.lower === 'but') return sharedSubject(words, cue - 1)
  // "The ministers announced plans to": the subject of the verb that the cue is an object of.
  if (words[cue]?.lower === 'plans' && ANNOUNCING.has(last.lower)) return subjectBefore(words, cue - 1)
  return backToBoundary(words, cue)
}

/**
 * Whose a decision or pledge is, whose noun stands at `noun`: the possessive before it ("his decision to"), else the subject of the
 * verb of which it is the object ("the bank signed a letter of intent to").
 */
export function ownerOf(words: readonly Word[], noun: number): Range {
  for (let index = noun - 1; index >= Math.max(0, noun - 3); index -= 1) {
    if (/^(?:his|her|its|their|our|my)$/.test(words[index]?.lower ?? ''))
      return { from: index, to: index + 1 }
  }
  const clause = subjectBefore(words, noun)
  // "Upheld the council's decision to": the possessive right in front.
  const possessor = words.findLastIndex(
    ({ lower, kind }, index) => index < noun && index >= noun - 3 && kind === 'word' && /['’]s$/.test(lower),
  )
  if (possessor > clause.from) return { from: phraseStart(words, possessor, clause.from), to: possessor + 1 }
  for (let index = clause.from + 1; index < clause.to; index += 1) {
    const { lower = '', capital = false } = words[index] ?? {}
    if (!capital && (isPast(lower) || FINITE.has(lower))) return { from: clause.from, to: index }
  }
  return clause
}

/** Where the noun phrase begins that ends at `last`: its determiner, or behind a verb, a preposition or a mark. */
function phraseStart(words: readonly Word[], last: number, least: number): number {
  let from = last
  while (from > least) {
    const { lower = '', capital = false, kind } = words[from - 1] ?? {}
    if (kind === 'mark' || PREPOSITIONS.has(lower) || FINITE.has(lower) || (!capital && isPast(lower))) break
    from -= 1
    if (SUBJECT_OPENER.test(lower)) break
  }
  return from
}

/** "Miriam Stone, 41, a nurse, left": the subject is what stands in front of an age. */
function behindDescriptions(words: readonly Word[], given: Range): Range {
  let range = given
  while (/^[,—–]$/.test(words[range.from - 1]?.lower ?? '') && isDescription(words, range))
    range = backToBoundary(words, range.from - 1)
  return range
}

function isDescription(words: readonly Word[], { from, to }: Range): boolean {
  if (to <= from) return false
  const first = words[from]
  return to - from === 1 && first?.kind === 'number'
}

const MODAL = /^(?:should|could|may|might|must|will|would)$/

/** Verbs of which plans are the object. */
const ANNOUNCING = new Set(['announced', 'unveiled', 'revealed', 'outlined', 'made', 'had', 'has', 'have'])

/** "The board needed more time and would publish it": the subject of the clause before the "and". */
function sharedSubject(words: readonly Word[], and: number): Range {
  const clause = backToBoundary(words, and)
  // "The line said the ship would sail and promised another": who said the one did the other.
  const reporting = words[clause.from - 1]?.lower === 'that' ? clause.from - 2 : clause.from - 1
  if (REPORTING_WORDS.has(words[reporting]?.lower ?? '') && isPast(words[and + 1]?.lower ?? ''))
    return subjectBefore(words, reporting)
  // "Nils Aas, a third, was fined and must work": behind an apposition the clause begins with its verb.
  if (
    /^(?:is|are|was|were|has|have|had)$/.test(words[clause.from]?.lower ?? '') &&
    words[clause.from - 1]?.lower === ','
  )
    return subjectBefore(words, clause.from)
  for (let index = clause.from + 1; index < clause.to; index += 1) {
    const lower = words[index]?.lower ?? ''
    if (isPast(lower) || FINITE.has(lower) || MODAL.test(lower)) return { from: clause.from, to: index }
  }
  // "Repairs will cost 4 million, up from 2 million, and are expected": what stands between commas is passed over.
  // "He would respect it, but would hold an election": one subject, one comma.
  const comma =
    words[and - 1]?.lower === ','
      ? (lastIndexBefore(words, and - 1, ',') ?? (words[and]?.lower === 'but' ? and - 1 : 0))
      : 0
  for (let index = comma - 1; index > 0; index -= 1) {
    const { lower = '', kind } = words[index] ?? {}
    if (kind === 'mark' && lower !== '.') break
    if (FINITE.has(lower) || MODAL.test(lower) || (isPast(lower) && !isIrregularBase(lower)))
      return subjectBefore(words, index)
  }
  return { from: and + 1, to: and + 1 }
}

function backToBoundary(words: readonly Word[], before: number): Range {
  const end = withoutTrailing(words, before)
  let from = end
  while (from > 0) {
    const word = words[from - 1]
    if (word === undefined) break
    if (isSubjectBoundary(words, from - 1)) {
      from = seriesStart(words, from, end) ?? from
      break
    }
    from -= 1
    if (opensSubject(words, from, end)) break
  }
  while (from < end && isLeadingFiller(words[from])) from += 1
  from = behindHearer(words, from, end)
  // "According to the airport, which will": the airport.
  if (words[from]?.lower === 'to' && words[from - 1]?.lower === 'according') from += 1
  // "The goal is to": the noun is of the cue, and an article alone names nobody.
  if (end === from + 1 && /^(?:the|a|an|its|his|their)$/.test(words[from]?.lower ?? ''))
    return { from: end, to: end }
  return { from, to: end }
}

/**
 * Where the series begins of which the words at `from` are the last member, behind "and": "14,500 drivers, guards and signal staff". A series
 * opens its sentence and has no verb.
 */
function seriesStart(words: readonly Word[], from: number, end: number): number | undefined {
  // "Abbey Road, St Luke's and Millfield": the last two names are joined already.
  const joined = words[from - 1]?.lower === ',' && words.slice(from, end).some(({ lower }) => lower === 'and')
  if (joined && !words.slice(from, end).every((word) => word.lower === 'and' || word.capital))
    return undefined
  if ((!joined && !/^(?:and|or)$/.test(words[from - 1]?.lower ?? '')) || from - 1 > SERIES_WORDS)
    return undefined
  const before = words.slice(0, from - 1)
  if (before.length === 0 || before.some((word) => !isSeriesWord(word))) return undefined
  const [first] = before
  const comma = before.findLastIndex(({ lower }) => lower === ',')
  // "On Friday, guards and drivers will": what stands before the comma is no member.
  const opens = first !== undefined && (!PREPOSITIONS.has(first.lower) || before[1]?.kind === 'number')
  return opens ? 0 : comma + 1
}

/** Words before the "and" of a series. */
const SERIES_WORDS = 12

/** "Told analysts the company would": the subject begins behind who was told. */
function behindHearer(words: readonly Word[], from: number, end: number): number {
  if (!/^(?:told|tells?|assured|assures|reminded|warned)$/.test(words[from - 1]?.lower ?? '')) return from
  const opens = words.findIndex(
    ({ lower, capital }, index) =>
      index > from &&
      index < end &&
      (NOMINATIVE.test(lower) || SUBJECT_OPENER.test(lower) || (capital && !words[index - 1]?.capital)),
  )
  return opens < 0 || words.slice(from, opens).some(({ lower }) => PREPOSITIONS.has(lower)) ? from : opens
}

const SUBJECT_OPENER = /^(?:the|an?|its|his|her|their|it|that|all|no|every|most|some)$/

/** Whether a word may stand in a series of nouns: no verb by its form, no conjunction, no mark but the comma. */
function isSeriesWord({ lower, kind, capital }: Word): boolean {
  if (kind === 'mark') return /^[,'’-]$/.test(lower)
  // "St Luke's and Millfield".
  if (lower === "'s") return true
  if (capital || kind === 'number') return true
  if (FINITE.has(lower) || MODAL.test(lower) || isPast(lower) || isIrregularBase(lower)) return false
  return !SUBJECT_STOPS.has(lower) && !REPORTING_WORDS.has(lower) && !ACT_VERBS.has(lower) && lower !== 'to'
}

/** Whether the word at `index` begins its subject whatever stands before it: a pronoun in the nominative, or one that is all of it. */
function opensSubject(words: readonly Word[], index: number, end: number): boolean {
  const { lower = '' } = words[index] ?? {}
  if (/^(?:and|or)$/.test(words[index - 1]?.lower ?? '')) return false
  return NOMINATIVE.test(lower) || (index === end - 1 && (lower === 'it' || lower === 'you'))
}

/** The end of a subject without what belongs to the verb after it: "has", "also", "formally", an opening quotation mark. */
function withoutTrailing(words: readonly Word[], before: number): number {
  let end = before
  for (; end > 1; end -= 1) {
    const word = words[end - 1]
    // "Relief Now will deliver": the adverb is of the name.
    if (word?.capital === true && words[before]?.capital === false) break
    if (
      word === undefined ||
      !(isAdverb(word.lower) || VERBAL.has(word.lower) || isQuoteMark(word) || word.lower === '`')
    )
      break
  }
  return end
}

const VERBAL = new Set(['has', 'have', 'had', 'himself', 'herself', 'itself', 'themselves'])

function isSubjectBoundary(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined) return true
  // '"interdiction" of shipments': the quoted word is part of the subject.
  if (isQuoteMark(word) && words[index + 1]?.lower === 'of') return false
  if (isDash(words, index)) return true
  if (word.kind === 'mark')
    return !['-', '&', "'", '’', '$', '£', '€', '(', ')', '.', '/', '%'].includes(word.lower)
  if (word.lower === 'and' || word.lower === 'or') return !joinsNouns(words, index)
  if (word.lower === 'that' && isRelative(words, index)) return false
  // A name is no verb ("the United States"), but a headline's "Says" is one.
  if (word.capital && index > 0 && !SPEECH_VERBS.test(word.lower)) return false
  if (isReduced(words, index)) return false
  if (CONVICTION.has(word.lower) && BE.test(words[index - 1]?.lower ?? '')) return true
  return SUBJECT_STOPS.has(word.lower) || REPORTING_WORDS.has(word.lower) || OPINION_VERBS.has(word.lower)
}

/** "A freeze announced in November was due to end": a participle with its day or its agent describes the noun before it. */
function isReduced(words: readonly Word[], index: number): boolean {
  const [before, word, link, day, then] = words.slice(Math.max(0, index - 1), index + 4)
  if (index === 0 || !REPORTING_WORDS.has(word?.lower ?? '') || !isParticiple(word?.lower ?? '')) return false
  if (before?.kind !== 'word' || before.capital || NOMINATIVE.test(before.lower)) return false
  const dated = /^(?:in|on|last|earlier)$/.test(link?.lower ?? '') && day !== undefined
  return (
    dated && (day.capital || day.kind === 'number' || link?.lower !== 'on') && FINITE.has(then?.lower ?? '')
  )
}

/** Whether "that" opens a relative clause inside the subject ("every household that lost something will"). */
function isRelative(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const after = words[index + 1]?.lower ?? ''
  if (before === undefined || before.kind !== 'word' || REPORTING_WORDS.has(before.lower)) return false
  return isPast(after) || /^(?:is|are|was|were|has|have|had)$/.test(after)
}

/** Whether the "and" at `index` joins two names or nouns of one subject rather than two clauses. */
function joinsNouns(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const after = words[index + 1]
  if (before === undefined || after === undefined || before.kind === 'mark') return false
  if ((before.capital && after.capital) || before.lower === 'both') return true
  // "Trucks with food and medicine", "between the army and the rebels": what a preposition joins is one thing.
  const opening = words.slice(Math.max(0, index - BETWEEN_REACH), index)
  if (opening.some(({ lower }) => lower === 'between')) return true
  return (
    PREPOSITION.test(words[index - 2]?.lower ?? '') && !OPENS_CLAUSE.test(after.lower) && !isPast(after.lower)
  )
}

/** Words between "between" and its "and". */
const BETWEEN_REACH = 7
const BE = /^(?:is|are|am|was|were|'m|'re|'s)$/
const PREPOSITION = /^(?:with|of|for|from|in|without|by)$/
const OPENS_CLAUSE =
  /^(?:the|an?|he|she|it|they|we|i|you|its|his|her|their|this|that|these|those|to|not|also|then|will|would|has|have|had|is|are|was|were)$/

function isLeadingFiller(word: Word | undefined): boolean {
  if (word === undefined) return false
  // The stamp of an entry in a live blog ("18:20 All schools will close").
  if (/^\d{1,2}[:.]\d{2}$/.test(word.lower)) return true
  return ['then', 'now', 'also', 'thus', 'however', 'besides', 'meanwhile', ')', '(', '.', '-'].includes(
    word.lower,
  )
}

/** A dash, also where it is written as a hyphen between blanks: "the first three - Oak, Elm and Ash - will". */
function isDash(words: readonly Word[], index: number): boolean {
  const [before, word, after] = words.slice(Math.max(0, index - 1), index + 2)
  if (index === 0 || word === undefined) return false
  if (/^[—–]$/.test(word.lower)) return true
  return word.lower === '-' && word.start > (before?.end ?? 0) && (after?.start ?? word.end) > word.end
}

function lastIndexBefore(words: readonly Word[], before: number, lower: string): number | undefined {
  for (let index = before - 1; index >= 0; index -= 1) if (words[index]?.lower === lower) return index
  return undefined
}
