import { NAMED_HOURS } from '../../language/en/calendar.ts'
import { SCALES, SMALL_NUMBERS, TENS } from '../../language/en/numbers.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import { numberAt } from '../../quantities/number.ts'

/** A clock time told by the minutes before or past an hour. */
export interface ToldClock {
  hour: number
  minute: number
  to: number
  /** Whether the hour names its half of the day: "midnight", "noon". */
  named: boolean
}

const TIME_BEFORE = /^(?:at|by|until|till|since|before|after)$/

/**
 * "Five minutes to midnight", "ten past three", "half past four", "a quarter to six" at `at`. "Ten to six" without "minutes" may be a
 * score or a range, so that a word of time must stand before it, and an amount may not follow.
 */
export function toldClockAt(words: Lexeme[], at: number): ToldClock | undefined {
  const minutes = minutesAt(words, at)
  if (minutes === undefined) return undefined
  const side = lowerAt(words, minutes.to)
  if (!/^(?:to|past|after)$/.test(side)) return undefined
  const hour = hourAt(words, minutes.to + 1)
  if (hour === undefined) return undefined
  if (!hour.named && !minutes.sure && !(side === 'past' || TIME_BEFORE.test(lowerAt(words, at - 1))))
    return undefined
  const total = hour.hour * 60 + (side === 'to' ? -minutes.value : minutes.value)
  const inDay = ((total % 1440) + 1440) % 1440
  return { hour: Math.floor(inDay / 60), minute: inDay % 60, to: hour.to, named: hour.named }
}

/** The minutes that open the phrase; `sure` where only a clock is told so ("half past"). */
function minutesAt(words: Lexeme[], at: number): { value: number; to: number; sure: boolean } | undefined {
  const first = lowerAt(words, at)
  if (first === 'half')
    return lowerAt(words, at + 1) === 'past' ? { value: 30, to: at + 1, sure: true } : undefined
  if (first === 'a' && lowerAt(words, at + 1) === 'quarter') return { value: 15, to: at + 2, sure: false }
  const number = numberAt(words, at)
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 59)
    return undefined
  const named = /^(?:minutes?|mins?)$/.test(lowerAt(words, number.to))
  return { value: number.value, to: number.to + (named ? 1 : 0), sure: named }
}

function hourAt(words: Lexeme[], at: number): { hour: number; to: number; named: boolean } | undefined {
  const named = NAMED_HOURS[lowerAt(words, at)]
  if (named !== undefined) return { hour: Number(named.slice(0, 2)), to: at + 1, named: true }
  const text = lowerAt(words, at)
  const hour = /^\d{1,2}$/.test(text) ? Number(text) : SMALL_NUMBERS[text]
  if (hour === undefined || hour < 1 || hour > 12 || isAmount(words, at + 1)) return undefined
  return { hour, to: at + 1, named: false }
}

/** Whether what follows a number makes it an amount: "six million", "6 percent", "six votes". */
function isAmount(words: Lexeme[], at: number): boolean {
  const next = lowerAt(words, at)
  if (/^(?:%|percent|per|points?)$/.test(next) || next in SCALES || next in TENS) return true
  return words[at]?.kind === 'word' && words[at]?.joint === 'blank' && !AFTER_HOUR.test(next)
}

const AFTER_HOUR =
  /^(?:a\.?m\.?|p\.?m\.?|o'clock|on|in|and|but|when|as|while|after|before|last|this|yesterday|today|local)$/
