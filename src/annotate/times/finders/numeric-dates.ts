import type { Lexeme } from '../../lexemes.ts'
import type { Found } from '../form.ts'
import { monthAt } from './month-days.ts'

const YEAR = /^(?:1[6-9]|20)\d{2}$/
const SMALL = /^\d{1,2}$/

/**
 * Dates in figures: "2026-01-14", "14.01.2026", "1/14/2026", "14-Jan-2026". Where the order of day and month is open
 * ("03/04/2026", in English) only the year is taken, and both readings are offered as alternatives.
 */
export function numericDateAt(words: Lexeme[], at: number, order: 'open' | 'day-first' = 'open'): Found[] {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words[at]?.text ?? '')
  if (dotted !== null) return dayMonth(at, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]))
  const first = words[at]
  if (first?.kind !== 'number' || (!YEAR.test(first.text) && !SMALL.test(first.text))) return []
  const separator = separatorAt(words, at + 1)
  if (separator === undefined) return []
  const second = words[separator.to]
  const month = second?.kind === 'word' ? monthAt(words, separator.to) : undefined
  const afterSecond = month?.to ?? separator.to + 1
  const other = separatorAt(words, afterSecond)
  if (second === undefined || (other?.mark !== separator.mark && month === undefined)) return []
  const third = words[other?.to ?? afterSecond]
  const to = (other?.to ?? afterSecond) + 1
  if (third === undefined || words[to]?.joint === 'hyphen') return []
  if (month !== undefined) {
    return YEAR.test(third.text) && third.joint !== 'blank'
      ? dayMonth(at, to, Number(first.text), month.month, Number(third.text))
      : []
  }
  if (YEAR.test(first.text) && SMALL.test(second.text) && SMALL.test(third.text)) {
    return dayMonth(at, to, Number(third.text), Number(second.text), Number(first.text))
  }
  if (separator.mark !== '/' || !SMALL.test(second.text)) return []
  const year = YEAR.test(third.text) ? Number(third.text) : undefined
  if (year === undefined && !/^\d{2}$/.test(third.text)) return []
  if (order === 'day-first' && year !== undefined) {
    return dayMonth(at, to, Number(first.text), Number(second.text), year)
  }
  return slashed(at, to, Number(first.text), Number(second.text), year, Number(third.text))
}

function separatorAt(words: Lexeme[], at: number): { mark: string; to: number } | undefined {
  const word = words[at]
  if (word?.joint === 'hyphen') return { mark: '-', to: at }
  if (word?.joint !== 'none' || !/^[/.–]$/.test(word.text) || words[at + 1]?.joint !== 'none')
    return undefined
  return { mark: word.text, to: at + 1 }
}

function dayMonth(from: number, to: number, day: number, month: number, year: number): Found[] {
  if (month < 1 || month > 12 || day < 1 || day > 31) return []
  return [{ from, to, type: 'DATE', form: { kind: 'calendar', year, month, day } }]
}

function slashed(
  from: number,
  to: number,
  a: number,
  b: number,
  year: number | undefined,
  short: number,
): Found[] {
  const named = year === undefined ? { yearOfCentury: short } : { year }
  if (a > 12 || b > 12) {
    const [day, month] = a > 12 ? [a, b] : [b, a]
    if (month < 1 || month > 12 || day < 1 || day > 31) return []
    return [{ from, to, type: 'DATE', form: { kind: 'calendar', ...named, month, day } }]
  }
  if (a < 1 || b < 1) return []
  if (a === b) return [{ from, to, type: 'DATE', form: { kind: 'calendar', ...named, month: a, day: b } }]
  const pad = (value: number): string => String(value).padStart(2, '0')
  const text = year === undefined ? `XX${pad(short)}` : String(year)
  return [
    {
      from,
      to,
      type: 'DATE',
      form: { kind: 'calendar', ...named },
      open: 'the order of day and month is not stated',
      alternatives: [
        { value: `${text}-${pad(a)}-${pad(b)}`, why: 'month before day, as in the United States' },
        { value: `${text}-${pad(b)}-${pad(a)}`, why: 'day before month, as in most of the world' },
      ],
    },
  ]
}
