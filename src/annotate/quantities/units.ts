import type { Quantity } from '../../model/index.ts'
import { CURRENCY_CODES, CURRENCY_NAMES } from '../language/en/currencies.ts'
import { PLURAL_UNITS, SINGULAR_UNITS } from '../language/en/time-words.ts'
import { RATE_WORDS, UNITS } from '../language/en/units.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'
import { singular } from './counted-noun.ts'

export interface UnitAt {
  unit: string
  dimension: Quantity['dimension']
  to: number
}

/** The unit behind a number: a symbol, a word, a currency or a unit of time, with its rate ("a share", "per year"). */
export function unitAt(words: Lexeme[], at: number, digits: boolean): UnitAt | undefined {
  const unit = measureAt(words, at, digits) ?? moneyAt(words, at) ?? timeAt(words, at)
  return unit === undefined ? undefined : withRate(words, unit)
}

/** Adds "per share", "a year", "/h" to a unit. */
export function withRate(words: Lexeme[], unit: UnitAt): UnitAt {
  const link = words[unit.to]
  const noun = words[unit.to + 1]
  if (link === undefined || noun === undefined || !RATE_WORDS.has(noun.lower)) return unit
  if (/^(?:a|an|per|each)$/.test(link.lower) || (link.text === '/' && link.joint === 'none')) {
    // "$6.1 million a year ago" names a time, not a rate.
    if (/^(?:ago|earlier|later|before)$/.test(lowerAt(words, unit.to + 2))) return unit
    return { ...unit, unit: `${unit.unit} per ${singular(noun.lower)}`, to: unit.to + 2 }
  }
  return unit
}

function measureAt(words: Lexeme[], at: number, digits: boolean): UnitAt | undefined {
  const first = words[at]
  if (first === undefined) return undefined
  for (let length = 3; length >= 1; length--) {
    const end = words[at + length - 1]
    if (end === undefined) continue
    const slice = words.slice(at, at + length)
    const glued = slice.every((word, index) => index === 0 || word.joint === 'none')
    const symbol = glued ? UNITS.get(slice.map((word) => word.text).join('')) : undefined
    if (symbol?.symbol === true && digits && isSymbolHere(words, at, at + length)) {
      return { unit: symbol.unit, dimension: symbol.dimension, to: at + length }
    }
    const name = UNITS.get(slice.map((word) => word.lower).join(' '))
    if (name !== undefined && name.symbol !== true)
      return { unit: name.unit, dimension: name.dimension, to: at + length }
  }
  return undefined
}

/** A letter symbol stands alone: "5 m" but not the beginning of another token. */
const isSymbolHere = (words: Lexeme[], at: number, to: number): boolean =>
  words[at]?.joint !== 'hyphen' &&
  !(words[to]?.joint === 'none' && words[to]?.kind !== 'mark' && words[at]?.kind !== 'mark')

function moneyAt(words: Lexeme[], at: number): UnitAt | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const code = CURRENCY_CODES[word.text]
  if (code !== undefined) return { unit: code, dimension: 'money', to: at + 1 }
  const name = CURRENCY_NAMES.get(word.lower)
  if (name !== undefined) return { unit: name, dimension: 'money', to: at + 1 }
  // "Canadian cents", "Finnish markkaa", "US dollars": the nation names the currency, of the United States none.
  const nation = words[at]
  const after = CURRENCY_NAMES.get(lowerAt(words, at + 1))
  if (after === undefined || nation?.kind !== 'word' || !/^\p{Lu}/u.test(nation.text)) return undefined
  const own = /^(?:us|u\.s\.?|american|american)$/.test(nation.lower)
  return { unit: own ? after : `${nation.text} ${after}`, dimension: 'money', to: at + 2 }
}

function timeAt(words: Lexeme[], at: number): UnitAt | undefined {
  const skip = /^(?:full|more|trading|consecutive|straight|calendar|business|working|additional)$/.test(
    lowerAt(words, at),
  )
    ? 1
    : 0
  const word = lowerAt(words, at + skip)
  const unit = SINGULAR_UNITS[word] ?? PLURAL_UNITS[word]
  if (unit === undefined || (unit === 'quarter' && skip === 0)) return undefined
  return { unit, dimension: 'duration', to: at + skip + 1 }
}

/** Units that are told with a smaller one behind them: its name, and how many make one. */
const PARTS: Readonly<Record<string, readonly [part: string, count: number]>> = {
  dollar: ['cent', 100],
  euro: ['cent', 100],
  foot: ['inch', 12],
  pound: ['ounce', 16],
  year: ['month', 12],
  hour: ['minute', 60],
  minute: ['second', 60],
  metre: ['centimetre', 100],
}

/** The share of a unit that a smaller one right behind it adds: "5 feet 2 inches", "three dollars and 50 cents". */
export function partBehind(
  unit: UnitAt,
  amount: (at: number) => { value: number; to: number; digits: boolean } | undefined,
  words: Lexeme[],
): { share: number; to: number } | undefined {
  const part = PARTS[unit.unit]
  if (part === undefined) return undefined
  const start = /^(?:and|,)$/.test(lowerAt(words, unit.to)) ? unit.to + 1 : unit.to
  const number = amount(start)
  if (number === undefined || number.value >= part[1]) return undefined
  const smaller =
    measureAt(words, number.to, number.digits) ?? moneyAt(words, number.to) ?? timeAt(words, number.to)
  // "in" is a symbol behind a foot only.
  const inches = part[0] === 'inch' && lowerAt(words, number.to) === 'in' && unit.to === start
  if (smaller?.unit !== part[0] && !inches) return undefined
  return { share: number.value / part[1], to: inches ? number.to + 1 : (smaller?.to ?? number.to) }
}
