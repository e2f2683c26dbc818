import { CLOSING_SHIFT_WORDS, SHIFT_WORDS, SINGULAR_UNITS } from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import type { Found, ShiftForm } from '../form.ts'
import { type Amount, amountAt } from './amounts.ts'

const VAGUE_PAST = /^(?:ago|earlier|previously|beforehand|before)$/

/** "two days ago", "a year earlier", "three weeks later", "a year-earlier", "months from now". */
export function shiftAt(words: Lexeme[], at: number): Found[] {
  const adjective = yearEarlierAt(words, at)
  if (adjective !== undefined) return [adjective]
  const unit = unitBesideAt(words, at)
  if (unit !== undefined) return [unit]
  const amount = amountAt(words, at)
  if (amount === undefined || (amount.bare === 'plural' && lowerAt(words, at) === 'the')) return []
  const word = lowerAt(words, amount.to)
  // "a month later than planned" says how much later, not when.
  if (lowerAt(words, amount.to + 1) === 'than' && /^(?:later|earlier|sooner)$/.test(word)) return []
  const two = `${word} ${lowerAt(words, amount.to + 1)}`
  if (two === 'from now' || two === 'from today') return [shifted(amount, amount.to + 2, 1, 'document')]
  const by = SHIFT_WORDS[word] ?? (closesPhrase(words, amount.to + 1) ? CLOSING_SHIFT_WORDS[word] : undefined)
  if (by !== undefined) return [shifted(amount, amount.to + 1, by.sign, by.from)]
  return inAmountAt(words, amount)
}

/** Whether the phrase ends before `at`: "two days before" is counted from what was told, "two days before the vote" from the vote. */
const closesPhrase = (words: Lexeme[], at: number): boolean =>
  words[at] === undefined || /^[.,;:!?)"”’]$/.test(words[at].text)

/** "the day before", "the year after": one unit, the article before it. */
function unitBesideAt(words: Lexeme[], at: number): Found | undefined {
  const unit = SINGULAR_UNITS[lowerAt(words, at + 1)]
  const by = CLOSING_SHIFT_WORDS[lowerAt(words, at + 2)]
  if (lowerAt(words, at) !== 'the' || unit === undefined || by === undefined || !closesPhrase(words, at + 3))
    return undefined
  const form: ShiftForm = { kind: 'shift', unit, count: by.sign, from: by.from }
  return { from: at, to: at + 3, type: 'DATE', form }
}

function shifted(amount: Amount, to: number, sign: 1 | -1, from: 'document' | 'mention'): Found {
  const { mod: bound, count, unit } = amount
  const mod = bound === undefined ? {} : { mod: dateModifier(bound, sign) }
  if (count === undefined) {
    const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return { from: amount.from, to, type: 'DATE', form: { kind: 'fixed', value }, ...mod }
  }
  const type = /^(?:second|minute|hour)$/.test(unit) ? 'TIME' : 'DATE'
  const comparison = unit === 'year' && count === 1 && sign < 0 ? { comparison: true } : {}
  return {
    from: amount.from,
    to,
    type,
    form: { kind: 'shift', unit, count: count * sign, from, ...comparison },
    ...mod,
  }
}

/** A longer time ago lies before, a longer time ahead after. */
export function dateModifier(bound: NonNullable<Amount['mod']>, sign: 1 | -1): NonNullable<Found['mod']> {
  const past: Record<NonNullable<Amount['mod']>, NonNullable<Found['mod']>> = {
    MORE_THAN: 'BEFORE',
    LESS_THAN: 'AFTER',
    EQUAL_OR_MORE: 'ON_OR_BEFORE',
    EQUAL_OR_LESS: 'ON_OR_AFTER',
    APPROX: 'APPROX',
  }
  const future: Record<NonNullable<Amount['mod']>, NonNullable<Found['mod']>> = {
    MORE_THAN: 'AFTER',
    LESS_THAN: 'BEFORE',
    EQUAL_OR_MORE: 'ON_OR_AFTER',
    EQUAL_OR_LESS: 'ON_OR_BEFORE',
    APPROX: 'APPROX',
  }
  return sign < 0 ? past[bound] : future[bound]
}

/** "the year-earlier quarter", "year-ago". */
function yearEarlierAt(words: Lexeme[], at: number): Found | undefined {
  const start = lowerAt(words, at) === 'the' ? at + 1 : at
  if (lowerAt(words, start) !== 'year' || words[start + 1]?.joint !== 'hyphen') return undefined
  if (!VAGUE_PAST.test(lowerAt(words, start + 1))) return undefined
  const noun = /^(?:quarter|period)$/.test(lowerAt(words, start + 2)) ? 1 : 0
  const from = lowerAt(words, start + 1) === 'ago' ? 'document' : 'mention'
  const begin = noun === 1 ? at : start
  if (begin !== at) return undefined
  return {
    from: at,
    to: start + 2 + noun,
    type: 'DATE',
    form: { kind: 'shift', unit: 'year', count: -1, from, comparison: true },
  }
}

/**
 * "in two days", "within ten days": ahead of the document's day when the clause looks forward; the resolver decides
 * and keeps the plain duration otherwise. The preposition stays outside, as TimeML asks.
 */
function inAmountAt(words: Lexeme[], amount: Amount): Found[] {
  if (lowerAt(words, amount.from - 1) !== 'in' || amount.count === undefined || amount.adjective) return []
  if (
    amount.mod !== undefined ||
    /^(?:the|these|those|his|her|its|their|our|this)$/.test(lowerAt(words, amount.from))
  )
    return []
  const { unit, count } = amount
  return [
    {
      from: amount.from,
      to: amount.to,
      type: 'DATE',
      form: { kind: 'shift', unit, count, from: 'document', ahead: true },
    },
  ]
}
