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

/** The amount of time that begins at `at`, with its bound words and its article. */
export function amountAt(words: Lexeme[], at: number): Amount | undefined {
  const bound = phraseAt(MODIFIERS, words, at)
  const start = bound?.to ?? at
  const amount = plainAmountAt(words, start)
  if (amount === undefined) return undefined
  // "a week or so", "two days or more"
  const tail = [0, 1].map((step) => lowerAt(words, amount.to + step)).join(' ')
  const mod = tail === 'or so' ? 'APPROX' : tail === 'or more' ? 'EQUAL_OR_MORE' : bound?.value
  const to = tail === 'or so' || tail === 'or more' ? amount.to + 2 : amount.to
  return { ...amount, from: at, to, ...(mod === undefined ? {} : { mod }) }
}

function plainAmountAt(words: Lexeme[], at: number): Omit<Amount, 'mod'> | undefined {
  let start = at
  const article = lowerAt(words, start)
  if (/^(?:the|another|these|those|this|only|just|his|her|its|their|our|an|a)$/.test(article)) start += 1
  let stretched = false
  while (STRETCH_WORDS.has(lowerAt(words, start)) && start < at + 3) {
    start += 1
    stretched = lowerAt(words, start - 1) !== 'fiscal'
  }
  const single = /^an?$/.test(article) && start === at + 1
  const half = lowerAt(words, start) === 'half' ? halfUnit(words, at, start) : undefined
  if (half !== undefined) return half
  const number =
    numberAt(words, single && !isNumberBehind(words, start) ? start - 1 : start) ?? numberAt(words, start)
  if (number !== undefined && number.to > start)
    return numbered(words, at, number.value, rangeEnd(words, number.to))
  const vague = VAGUE_AMOUNTS.has(lowerAt(words, start))
  if (vague) {
    const of = lowerAt(words, start + 1) === 'of' ? 1 : 0
    const unit = unitAt(words, skipAdjectives(words, start + 1 + of))
    const adjective =
      words[unit?.to ?? 0]?.joint !== undefined && words[(unit?.to ?? 1) - 1]?.joint === 'hyphen'
    if (
      unit === undefined ||
      (!unit.plural && !adjective) ||
      (lowerAt(words, start) === 'some' && unit.unit === 'quarter')
    )
      return undefined
    const couple = lowerAt(words, start) === 'couple'
    return {
      from: at,
      to: unit.to,
      count: couple ? 2 : undefined,
      unit: unit.unit,
      adjective: false,
      bare: 'none',
    }
  }
  const unit = unitAt(words, skipAdjectives(words, start))
  // "the last-minute effort" is no minute.
  if (unit === undefined || (stretched && words[unit.to - 1]?.joint === 'hyphen')) return undefined
  if (lowerAt(words, unit.to) === 'long' && words[unit.to]?.joint === 'hyphen' && start === at) {
    return {
      from: at,
      to: unit.to,
      count: unit.plural ? undefined : 1,
      unit: unit.unit,
      adjective: true,
      bare: 'none',
    }
  }
  if (unit.plural) {
    const bare = start === at || stretched || article === 'the' ? 'plural' : 'none'
    return {
      from: at,
      to: unit.to,
      count: undefined,
      unit: unit.unit,
      adjective: false,
      bare: stretched ? 'none' : bare,
    }
  }
  if (single) return oneAndHalf(words, at, unit)
  // "the past year", "the last decade", "the year ended June 30": one unit that is a stretch.
  if (article === 'the' && unit.unit === 'year' && /^(?:ended|ending)$/.test(lowerAt(words, unit.to))) {
    return { from: at, to: unit.to, count: 1, unit: unit.unit, adjective: false, bare: 'none' }
  }
  if (article === 'the' && stretched && /^(?:past|last|coming)$/.test(lowerAt(words, start - 1))) {
    return { from: at, to: unit.to, count: 1, unit: unit.unit, adjective: false, bare: 'none' }
  }
  return article === 'another'
    ? { from: at, to: unit.to, count: 1, unit: unit.unit, adjective: false, bare: 'none' }
    : undefined
}

const isNumberBehind = (words: Lexeme[], at: number): boolean => words[at]?.kind === 'number'

/** "half an hour", "a half-century", "half a year". */
function halfUnit(words: Lexeme[], from: number, at: number): Omit<Amount, 'mod'> | undefined {
  const article = /^an?$/.test(lowerAt(words, at + 1)) ? 1 : 0
  const unit = unitAt(words, at + 1 + article)
  if (unit === undefined || unit.plural) return undefined
  return { from, to: unit.to, count: 0.5, unit: unit.unit, adjective: false, bare: 'none' }
}

function numbered(words: Lexeme[], from: number, count: number, at: number): Omit<Amount, 'mod'> | undefined {
  // The first number of a range ("12 to 18 months") gives the value, the span covers both.
  const unit = unitAt(words, skipAdjectives(words, at))
  if (unit === undefined) return undefined
  const adjective = words[unit.to - 1]?.joint === 'hyphen' || !unit.plural
  const half = [0, 1, 2].map((step) => lowerAt(words, unit.to + step)).join(' ') === 'and a half'
  return {
    from,
    to: half ? unit.to + 3 : unit.to,
    count: half ? count + 0.5 : count,
    unit: unit.unit,
    adjective: adjective && count !== 1,
    bare: 'none',
  }
}

function rangeEnd(words: Lexeme[], at: number): number {
  const link = words[at]
  if (link === undefined || !/^(?:to|or|[-–—])$/.test(link.lower)) return at
  return numberAt(words, at + 1)?.to ?? at
}

function oneAndHalf(words: Lexeme[], from: number, unit: { unit: Unit; to: number }): Omit<Amount, 'mod'> {
  const phrase = [0, 1, 2].map((step) => lowerAt(words, unit.to + step)).join(' ')
  if (phrase === 'and a half') {
    return { from, to: unit.to + 3, count: 1.5, unit: unit.unit, adjective: false, bare: 'none' }
  }
  return { from, to: unit.to, count: 1, unit: unit.unit, adjective: false, bare: 'article' }
}

function skipAdjectives(words: Lexeme[], at: number): number {
  let next = at
  while (BEFORE_UNIT.has(lowerAt(words, next)) && next < at + 2) next += 1
  return next
}

function unitAt(words: Lexeme[], at: number): { unit: Unit; plural: boolean; to: number } | undefined {
  const word = lowerAt(words, at)
  const singular = SINGULAR_UNITS[word]
  const after = words[at + 1]
  // "81-year-old" is an age, "a second man" an ordinal.
  if (after?.joint === 'hyphen' && after.lower !== 'long') return undefined
  if (singular === 'second' && words[at - 1]?.kind !== 'number' && lowerAt(words, at - 1) !== 'one')
    return undefined
  if (singular !== undefined) return { unit: singular, plural: false, to: at + 1 }
  const plural = PLURAL_UNITS[word]
  return plural === undefined ? undefined : { unit: plural, plural: true, to: at + 1 }
}
