import { DAY_PARTS, SEASONS } from '../../language/en/calendar.ts'
import { GROUP_ENDS } from '../../language/en/counted-nouns.ts'
import { FREQUENCIES, PLURAL_UNITS, SINGULAR_UNITS } from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import { numberAt } from '../../quantities/number.ts'
import type { Found } from '../form.ts'
import { durationValue } from './durations.ts'
import { monthAt, weekdayAt } from './month-days.ts'

const PLURAL_WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)days$/
const WEEKDAY_STEMS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']
const TIMES = new Set(['once', 'twice', 'times', 'per'])

/** "every day", "each July", "daily", "Mondays", "twice a week", "per month": times that come again. */
export function setAt(words: Lexeme[], at: number): Found[] {
  return everyAt(words, at) ?? adverbAt(words, at) ?? weekdaysAt(words, at) ?? rateAt(words, at) ?? []
}

const set = (from: number, to: number, value: string, more: Partial<Found> = {}): Found[] => [
  { from, to, type: 'SET', form: { kind: 'fixed', value }, ...more },
]

function everyAt(words: Lexeme[], at: number): Found[] | undefined {
  const word = lowerAt(words, at)
  if (word !== 'every' && word !== 'each') return undefined
  const quant = word.toUpperCase()
  const next = lowerAt(words, at + 1)
  if (next === 'other') {
    const unit = SINGULAR_UNITS[lowerAt(words, at + 2)]
    return unit === undefined ? undefined : set(at, at + 3, durationValue(2, unit), { quant })
  }
  const unit = SINGULAR_UNITS[next]
  if (unit !== undefined) return set(at, at + 2, durationValue(1, unit), { quant })
  const weekday = weekdayAt(words, at + 1)
  if (weekday !== undefined) {
    const part = DAY_PARTS[lowerAt(words, weekday.to)]
    const suffix = part === undefined ? '' : `T${part}`
    return set(at, weekday.to + (part === undefined ? 0 : 1), `XXXX-WXX-${weekday.weekday}${suffix}`, {
      quant,
    })
  }
  const month = monthAt(words, at + 1)
  if (month !== undefined) return set(at, month.to, `XXXX-${String(month.month).padStart(2, '0')}`, { quant })
  const season = SEASONS[next]
  if (season !== undefined) return set(at, at + 2, `XXXX-${season}`, { quant })
  const part = DAY_PARTS[next]
  if (part !== undefined) return set(at, at + 2, `XXXX-XX-XXT${part}`, { quant })
  const number = numberAt(words, at + 1)
  const plural = number === undefined ? undefined : PLURAL_UNITS[lowerAt(words, number.to)]
  if (number === undefined || plural === undefined) return undefined
  return set(at, number.to + 1, durationValue(number.value, plural), { quant })
}

function adverbAt(words: Lexeme[], at: number): Found[] | undefined {
  const value = FREQUENCIES[lowerAt(words, at)]
  // "a quarterly dividend" describes; "paid quarterly" says when.
  const next = words[at + 1]
  const describes = next?.kind === 'word' && !GROUP_ENDS.has(next.lower) && lowerAt(words, at) !== 'daily'
  return value === undefined || describes ? undefined : set(at, at + 1, value)
}

/** "Mondays", "Tuesday nights". */
function weekdaysAt(words: Lexeme[], at: number): Found[] | undefined {
  const plural = PLURAL_WEEKDAY.exec(lowerAt(words, at))
  if (plural !== null) return set(at, at + 1, `XXXX-WXX-${WEEKDAY_STEMS.indexOf(plural[1] ?? '') + 1}`)
  const weekday = weekdayAt(words, at)
  if (weekday === undefined) return undefined
  const part = DAY_PARTS[lowerAt(words, weekday.to).replace(/s$/, '')]
  if (part === undefined || !lowerAt(words, weekday.to).endsWith('s')) return undefined
  return set(at, weekday.to + 1, `XXXX-WXX-${weekday.weekday}T${part}`)
}

/** "twice a week", "per month", "$2 a year": how often, or for each of what. */
function rateAt(words: Lexeme[], at: number): Found[] | undefined {
  const word = lowerAt(words, at)
  const unit = SINGULAR_UNITS[lowerAt(words, at + 1)]
  if (unit === undefined || words[at + 2]?.joint === 'hyphen') return undefined
  if (word === 'per') return set(at, at + 2, durationValue(1, unit))
  if (!/^an?$/.test(word) || !TIMES.has(lowerAt(words, at - 1))) return undefined
  const often = lowerAt(words, at - 1)
  const count = often === 'once' ? 1 : often === 'twice' ? 2 : numberAt(words, at - 2)?.value
  const freq = count === undefined ? {} : { freq: `${count}X` }
  return set(at, at + 2, durationValue(1, unit), freq)
}
