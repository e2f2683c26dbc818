import type { Unit } from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import type { FixedForm, Found } from '../form.ts'
import { type Amount, amountAt } from './amounts.ts'
import { dateAt } from './dates.ts'
import { eventBeside } from './event-shifts.ts'
import { yearNumberAt } from './years.ts'

// A bare plural is a time behind these: "for years", "in weeks", "recent months".
const BEFORE_PLURAL = new Set(
  'for in over after within of recent coming during through past about many into'.split(' '),
)
const LONG = /^(?:long|lengthy)$/

/** The ISO 8601 duration of an amount: `P10D`, `PT30M`, `PXY` when vague; halves as TimeML writes them (`P1Y6M`). */
export function durationValue(count: number | undefined, unit: Unit): string {
  const codes: Record<Unit, [string, number]> = {
    second: ['TS', 1],
    minute: ['TM', 1],
    hour: ['TH', 1],
    day: ['D', 1],
    weekend: ['WE', 1],
    week: ['W', 1],
    fortnight: ['W', 2],
    month: ['M', 1],
    quarter: ['Q', 1],
    year: ['Y', 1],
    decade: ['Y', 10],
    century: ['Y', 100],
  }
  const [code, factor] = codes[unit]
  const time = code.startsWith('T') ? 'T' : ''
  const letter = time === '' ? code : code.slice(1)
  if (count === undefined)
    return `P${time}X${unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : unit === 'quarter' ? 'M' : letter}`
  const value = unit === 'quarter' ? count * 3 : count * factor
  const written = unit === 'quarter' ? 'M' : letter
  const whole = Math.floor(value)
  const smaller: Readonly<Record<string, [string, number]>> = { TH: ['M', 60], TM: ['S', 60], Y: ['M', 12] }
  const part = smaller[time + written]
  if (value !== whole && part !== undefined) {
    const rest = Math.round((value - whole) * part[1])
    return `P${time}${whole === 0 ? '' : `${whole}${written}`}${rest}${part[0]}`
  }
  return `P${time}${value}${written}`
}

/** "two days", "the first nine months", "more than four hours", "years": how long something lasts. */
export function durationAt(words: Lexeme[], at: number): Found[] {
  const amount = amountAt(words, at)
  if (amount === undefined || !isDuration(words, amount)) return []
  const form: FixedForm = { kind: 'fixed', value: durationValue(amount.count, amount.unit) }
  const to =
    LONG.test(lowerAt(words, amount.to)) && words[amount.to]?.joint === 'hyphen' ? amount.to + 1 : amount.to
  if (isAge(words, to)) return []
  const mod = amount.mod === undefined ? {} : { mod: amount.mod }
  const event = eventBeside(words, amount)
  const anchored = event === undefined ? {} : { event }
  const from = beginningOf(words, amount)
  return [{ from, to: wholeOf(words, at, to), type: 'DURATION', form, ...mod, ...anchored }]
}

/**
 * Where the expression begins (TimeML annotation guidelines 1.2.1, extents): a preposition stays outside of it, and so does the article
 * of the noun that a joined adjective describes ("a [two-year] plan").
 */
function beginningOf(words: Lexeme[], { from, to, adjective }: Amount): number {
  const first = /^(?:within|only)$/.test(lowerAt(words, from)) ? from + 1 : from
  const joined = adjective && words[to - 1]?.joint === 'hyphen'
  return joined && /^(?:the|an?|its|their|his|her|our)$/.test(lowerAt(words, first)) ? first + 1 : first
}

/** "months of talks", "years of war". */
const isStretchOf = (words: Lexeme[], at: number): boolean =>
  lowerAt(words, at) === 'of' &&
  !/^(?:the|this|that|his|her|its|their|our|my|\d.*)$/.test(lowerAt(words, at + 1))

/** "the first two months of 1939", "the last week of August": the span covers what the stretch is part of. */
function wholeOf(words: Lexeme[], from: number, to: number): number {
  if (lowerAt(words, from) !== 'the' || !/^(?:first|last|final)$/.test(lowerAt(words, from + 1))) return to
  if (lowerAt(words, to) !== 'of') return to
  const year = yearNumberAt(words, to + 1)
  const date = dateAt(words, to + 1)
  return Math.max(to, year?.to ?? 0, date?.form.kind === 'calendar' ? date.to : 0)
}

/** "81 years old", "60 years of age": an age is a quantity, not a time. */
const isAge = (words: Lexeme[], at: number): boolean =>
  lowerAt(words, at) === 'old' || (lowerAt(words, at) === 'of' && lowerAt(words, at + 1) === 'age')

function isDuration(words: Lexeme[], amount: Amount): boolean {
  if (amount.count !== undefined && words[amount.from - 1]?.text === '$') return false
  if (amount.bare === 'none') return true
  const before = lowerAt(words, amount.from - 1)
  if (amount.bare === 'plural') {
    const first = lowerAt(words, amount.from)
    return (
      first !== 'the' &&
      amount.unit !== 'second' &&
      (BEFORE_PLURAL.has(before) || amount.mod !== undefined || isStretchOf(words, amount.to))
    )
  }
  if (amount.unit === 'quarter') return false
  // "$2 a year", "flights a week" are rates: how much for each, not how long.
  const rated = words[amount.from - 1]
  return (
    amount.mod !== undefined ||
    rated === undefined ||
    !(
      rated.kind === 'number' ||
      /^(?:%|[^\s]{3,}[^siu]s|million|billion|percent|once|twice)$/.test(rated.lower)
    )
  )
}
