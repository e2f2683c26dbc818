import type { CountedTimes } from '../language/counted-times.ts'
import type { Unit } from '../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'
import { durationValue } from './finders/durations.ts'
import type { Found } from './form.ts'

/**
 * The counted time that begins at `at` in a language of which only the tables are known: "zwei Wochen", "vor drei Tagen", "letzte Woche",
 * "jeden Monat"; "hace dos días", "la semana pasada". A preposition that looks ahead stays outside of it, as in English.
 */
export function countedTimeAt(
  words: Lexeme[],
  at: number,
  tables: CountedTimes,
  articles: ReadonlySet<string>,
): Found[] {
  return againAt(words, at, tables) ?? namedUnitAt(words, at, tables, articles) ?? amountAt(words, at, tables)
}

/** "jeden Tag", "cada semana", "täglich". */
function againAt(words: Lexeme[], at: number, tables: CountedTimes): Found[] | undefined {
  const value = tables.again[lowerAt(words, at)]
  if (value !== undefined) return [{ from: at, to: at + 1, type: 'SET', form: { kind: 'fixed', value } }]
  const unit = tables.every.has(lowerAt(words, at)) ? tables.units[lowerAt(words, at + 1)] : undefined
  if (unit === undefined) return undefined
  return [
    {
      from: at,
      to: at + 2,
      type: 'SET',
      form: { kind: 'fixed', value: durationValue(1, unit) },
      quant: 'EVERY',
    },
  ]
}

/** "letzte Woche", "el próximo mes", "la semana pasada", "el mes que viene". */
function namedUnitAt(
  words: Lexeme[],
  at: number,
  tables: CountedTimes,
  articles: ReadonlySet<string>,
): Found[] | undefined {
  const start = articles.has(lowerAt(words, at)) ? at + 1 : at
  const before = tables.before[lowerAt(words, start)]
  const next = tables.units[lowerAt(words, start + 1)]
  if (before !== undefined && next !== undefined) return shift(at, start + 2, next, before)
  const unit = tables.units[lowerAt(words, start)]
  if (unit === undefined || start === at) return undefined
  for (const length of [2, 1]) {
    const phrase = words
      .slice(start + 1, start + 1 + length)
      .map(({ lower }) => lower)
      .join(' ')
    const behind = tables.behind[phrase]
    if (behind !== undefined) return shift(at, start + 1 + length, unit, behind)
  }
  return undefined
}

/** "vor zwei Tagen", "in drei Wochen", "zwei Jahre". */
function amountAt(words: Lexeme[], at: number, tables: CountedTimes): Found[] {
  const ago = tables.ago.has(lowerAt(words, at))
  const start = ago ? at + 1 : at
  const word = words[start]
  const written = /^\d{1,4}$/.test(word?.text ?? '') ? Number(word?.text) : undefined
  const count = written ?? tables.numbers[word?.lower ?? '']
  const unit = tables.units[lowerAt(words, start + 1)]
  if (count === undefined || unit === undefined || words[start + 1]?.joint === 'hyphen') return []
  if (ago) return shift(at, start + 2, unit, -count)
  const one = lowerAt(words, at - 1)
  const two = `${lowerAt(words, at - 2)} ${one}`
  if (tables.ahead.has(one) || tables.ahead.has(two)) {
    const form = { kind: 'shift', unit, count, from: 'document', ahead: true } as const
    return [{ from: at, to: at + 2, type: 'DATE', form }]
  }
  // "Ein Tag", "un día": some day, as often as the length of one.
  if (written === undefined && count === 1 && unit === 'day') return []
  return [
    { from: at, to: at + 2, type: 'DURATION', form: { kind: 'fixed', value: durationValue(count, unit) } },
  ]
}

function shift(from: number, to: number, unit: Unit, count: number): Found[] {
  const type = unit === 'minute' || unit === 'hour' ? 'TIME' : 'DATE'
  return [{ from, to, type, form: { kind: 'shift', unit, count, from: 'document' } }]
}
