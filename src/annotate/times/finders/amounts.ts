import { isInTheCourseOf } from '../../in-the-course-of.ts'
import { GROUP_ENDS } from '../../language/en/counted-nouns.ts'
import { SCALES } from '../../language/en/numbers.ts'
import {
  AMOUNT_MODIFIERS,
  type AmountModifier,
  BEFORE_UNIT,
  PLURAL_UNITS,
  SINGULAR_UNITS,
  type Unit,
  VAGUE_AMOUNTS,
} from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import { phraseAt, phraseTable } from '../../phrases.ts'
import { numberAt } from '../../quantities/number.ts'

const MODIFIERS = phraseTable(AMOUNT_MODIFIERS)

/** An amount of a unit of time: "two years", "a month and a half", "several days", "the past 12 months". */
export interface Amount {
  from: number
  to: number
  /** Undefined when vague. */
  count: number | undefined
  unit: Unit
  mod?: AmountModifier
  /** "two-year", "10-day": an adjective. */
  adjective: boolean
  /** Only the unit in the plural, or "a" with it: needs more around it to be a time. */
  bare: 'plural' | 'article' | 'none'
}

// Words that may stand between "the" and the number: "the first nine months", "the past two years".
const STRETCH_WORDS = new Set(
  'fiscal first last past next previous following coming latest final recent same preceding'.split(' '),
)

const DETERMINER = /^(?:the|another|these|those|this|only|just|his|her|its|their|our|an|a)$/

/** The amount of time that begins at `at`, with its bound words and its article. */
export function amountAt(words: Lexeme[], at: number): Amount | undefined {
  const bound = phraseAt(MODIFIERS, words, at)
  const start = bound?.to ?? at
  // "over the past year": a preposition, no bound.
  if (/^(?:over|under)$/.test(lowerAt(words, at)) && start === at + 1 && isDefinite(lowerAt(words, start)))
    return undefined
  if (start === at + 1 && isInTheCourseOf(words, at)) return undefined
  const plain = plainAmountAt(words, start)
  if (plain === undefined) return undefined
  // "a week or so", "two days or more"
  const tail = [0, 1].map((step) => lowerAt(words, plain.to + step)).join(' ')
  const mod = tail === 'or so' ? 'APPROX' : tail === 'or more' ? 'EQUAL_OR_MORE' : bound?.value
  const to = tail === 'or so' || tail === 'or more' ? plain.to + 2 : plain.to
  return { ...plain, from: at, to, ...(mod === undefined ? {} : { mod }) }
}

const isDefinite = (word: string): boolean =>
  STRETCH_WORDS.has(word) || /^(?:the|these|those|this|that|his|her|its|their|our)$/.test(word)

type PlainAmount = Omit<Amount, 'mod'>

function plainAmountAt(words: Lexeme[], at: number): PlainAmount | undefined {
  const article = lowerAt(words, at)
  let start = DETERMINER.test(article) ? at + 1 : at
  let stretched = false
  while (STRETCH_WORDS.has(lowerAt(words, start)) && start < at + 3) {
    start += 1
    stretched = lowerAt(words, start - 1) !== 'fiscal'
  }
  const half = lowerAt(words, start) === 'half' ? halfUnit(words, at, start) : undefined
  if (half !== undefined) return half
  // "a hundred", "a couple": the article belongs to the number.
  const single = /^an?$/.test(article) && start === at + 1
  const number = (single ? numberAt(words, at) : undefined) ?? numberAt(words, start)
  // "the 1988 quarter" is of that year.
  const ofYear = number !== undefined && isYearOf(words, start, number.to)
  if (number !== undefined && number.to > start && !ofYear)
    return numbered(words, at, number.value, rangeEnd(words, number.to))
  if (VAGUE_AMOUNTS.has(lowerAt(words, start))) return vague(words, at, start)
  const unit = unitAt(words, skipAdjectives(words, start))
  // "the last-minute effort" is no minute.
  if (unit === undefined || (stretched && unit.hyphened)) return undefined
  if (lowerAt(words, unit.to) === 'long' && words[unit.to]?.joint === 'hyphen' && start === at) {
    return { ...amount(at, unit, unit.plural ? undefined : 1), adjective: true }
  }
  if (unit.plural) {
    const alone = !stretched && (start === at || article === 'the')
    return { ...amount(at, unit, undefined), bare: alone ? 'plural' : 'none' }
  }
  if (single) return oneAndHalf(words, at, unit)
  return isOneStretch(words, article, start, unit, stretched) ? amount(at, unit, 1) : undefined
}

const isYearOf = (words: Lexeme[], at: number, to: number): boolean =>
  /^(?:19|20)\d\d$/.test(words[at]?.text ?? '') && lowerAt(words, to) === 'quarter'

const amount = (from: number, unit: UnitAt, count: number | undefined): PlainAmount => ({
  from,
  to: unit.to,
  count,
  unit: unit.unit,
  adjective: false,
  bare: 'none',
})

/** "the past year", "the last decade", "the year ended June 30", "another week": one unit that is a stretch. */
function isOneStretch(
  words: Lexeme[],
  article: string,
  start: number,
  unit: UnitAt,
  stretched: boolean,
): boolean {
  if (article === 'another') return true
  if (article !== 'the') return false
  if (unit.unit === 'year' && /^(?:ended|ending)$/.test(lowerAt(words, unit.to))) return true
  return stretched && /^(?:past|last|coming)$/.test(lowerAt(words, start - 1))
}

/** "half an hour", "a half-century", "half a year". */
function halfUnit(words: Lexeme[], from: number, at: number): PlainAmount | undefined {
  const article = /^an?$/.test(lowerAt(words, at + 1)) ? 1 : 0
  const unit = unitAt(words, at + 1 + article)
  return unit === undefined || unit.plural ? undefined : amount(from, unit, 0.5)
}

/** "two years", "two and a half years", "two years and a half"; of a range the first number gives the value. */
function numbered(words: Lexeme[], from: number, count: number, at: number): PlainAmount | undefined {
  const unit = unitAt(words, skipAnyAdjective(words, at))
  if (unit === undefined) return undefined
  const whole = amount(from, unit, count)
  if (isAndHalf(words, unit.to)) return { ...whole, to: unit.to + 3, count: count + 0.5 }
  return { ...whole, adjective: count !== 1 && (unit.hyphened || !unit.plural) }
}

/** "several days", "a few years", "a couple of weeks", "a several-year tenure". */
function vague(words: Lexeme[], from: number, at: number): PlainAmount | undefined {
  const of = lowerAt(words, at + 1) === 'of' ? 1 : 0
  const unit = unitAt(words, skipAdjectives(words, at + 1 + of))
  // "some quarters" are circles of people.
  if (unit === undefined || (lowerAt(words, at) === 'some' && unit.unit === 'quarter')) return undefined
  return unit.plural || unit.hyphened ? amount(from, unit, undefined) : undefined
}

function rangeEnd(words: Lexeme[], at: number): number {
  const link = words[at]
  if (link === undefined || !/^(?:to|or|[-–—])$/.test(link.lower)) return at
  return numberAt(words, at + 1)?.to ?? at
}

function oneAndHalf(words: Lexeme[], from: number, unit: UnitAt): PlainAmount {
  const one = amount(from, unit, 1)
  return isAndHalf(words, unit.to) ? { ...one, to: unit.to + 3, count: 1.5 } : { ...one, bare: 'article' }
}

const isAndHalf = (words: Lexeme[], at: number): boolean =>
  lowerAt(words, at) === 'and' && lowerAt(words, at + 1) === 'a' && lowerAt(words, at + 2) === 'half'

function skipAdjectives(words: Lexeme[], at: number): number {
  let next = at
  while (BEFORE_UNIT.has(lowerAt(words, next)) && next < at + 2) next += 1
  return next
}

/** The same behind a number, where the list needs no adjective: "ten brutal months". */
function skipAnyAdjective(words: Lexeme[], at: number): number {
  const next = skipAdjectives(words, at)
  return next === at && isAdjectiveHere(words, at) ? at + 1 : next
}

/** A word before a plural unit that may describe it; a plural can't ("40 troops days later"). */
function isAdjectiveHere(words: Lexeme[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || word.joint !== 'blank' || PLURAL_UNITS[lowerAt(words, at + 1)] === undefined)
    return false
  return (
    word.text === word.lower &&
    !word.lower.endsWith('s') &&
    !GROUP_ENDS.has(word.lower) &&
    !isCountedUnit(word.lower)
  )
}

const isCountedUnit = (word: string): boolean =>
  SINGULAR_UNITS[word] !== undefined || SCALES[word] !== undefined

interface UnitAt {
  unit: Unit
  plural: boolean
  /** Joined to the word before it: "two-year". */
  hyphened: boolean
  to: number
}

function unitAt(words: Lexeme[], at: number): UnitAt | undefined {
  const word = words[at]
  const after = words[at + 1]
  // "81-year-old" is an age, "a second man" an ordinal.
  if (word === undefined || (after?.joint === 'hyphen' && after.lower !== 'long')) return undefined
  const hyphened = word.joint === 'hyphen'
  // "60 Minutes" in quotation marks is a title.
  if (/^\p{Lu}\p{Ll}/u.test(word.text) && /^["“‘'`]/.test(words[at - 2]?.text ?? '')) return undefined
  const singular = SINGULAR_UNITS[word.lower]
  const counted = words[at - 1]?.kind === 'number' || lowerAt(words, at - 1) === 'one'
  if (singular === 'second' && !counted) return undefined
  if (singular !== undefined) return { unit: singular, plural: false, hyphened, to: at + 1 }
  const plural = PLURAL_UNITS[word.lower]
  return plural === undefined ? undefined : { unit: plural, plural: true, hyphened, to: at + 1 }
}
