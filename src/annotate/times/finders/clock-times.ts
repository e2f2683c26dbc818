import { NAMED_HOURS, ZONES } from '../../language/en/calendar.ts'
import { PREPOSITIONS } from '../../language/en/function-words.ts'
import { SMALL_NUMBERS } from '../../language/en/numbers.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import { type ToldClock, toldClockAt } from './told-clocks.ts'

export interface ClockAt {
  /** `HH`, `HH:MM`, with the zone's offset where one is named. */
  clock: string
  from: number
  to: number
}

const BEFORE_CLOCK = new Set([
  'at',
  'by',
  'until',
  'till',
  'from',
  'since',
  'around',
  'about',
  'before',
  'after',
])
const pad = (value: number): string => String(value).padStart(2, '0')

/** A clock time at `at`: "5:30 p.m. EST", "noon", "16:00", "five o'clock", "ten to midnight". A bare "5:30" needs a word of time before it. */
export function clockAt(words: Lexeme[], at: number): ClockAt | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const told = toldClockAt(words, at)
  if (told !== undefined) return afterTold(words, at, told)
  const named = NAMED_HOURS[word.lower]
  // "High Noon" is a film.
  if (named !== undefined && (word.joint === 'start' || word.text === word.lower))
    return { clock: named, from: at, to: at + 1 }
  const military = militaryAt(words, at)
  if (military !== undefined) return military
  const face = word.kind === 'number' ? faceOf(word.text) : spelledHour(words, at)
  if (face === undefined) return undefined
  const half = halfOfDay(words, at + 1)
  if (half !== undefined) {
    if (face.hour < 1 || face.hour > 12) return undefined
    const hour = (face.hour % 12) + (half.afternoon ? 12 : 0)
    return zoned(words, at, half.to, pad(hour) + (face.minute === undefined ? ':00' : `:${pad(face.minute)}`))
  }
  if (lowerAt(words, at + 1) === "o'clock" && face.minute === undefined) {
    return zoned(words, at, at + 2, `${pad(face.hour)}:00`)
  }
  if (word.kind !== 'number' || face.minute === undefined) return undefined
  if (!word.text.includes(':') && !isClockWithPoint(words, at)) return undefined
  const after = lowerAt(words, at + 1)
  if (after === 'hrs' || after === 'hours')
    return zoned(words, at, at + 2, `${pad(face.hour)}:${pad(face.minute)}`)
  if (!BEFORE_CLOCK.has(lowerAt(words, at - 1)) && ZONES[after] === undefined) return undefined
  return zoned(words, at, at + 1, `${pad(face.hour)}:${pad(face.minute)}`)
}

/** "The lights went out at 18.20": two figures behind the point, at the end of a phrase that tells of no price. */
function isClockWithPoint(words: Lexeme[], at: number): boolean {
  if (!/^\d{1,2}\.\d{2}$/.test(words[at]?.text ?? '') || lowerAt(words, at - 1) !== 'at') return false
  const next = words[at + 1]
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    PREPOSITIONS.has(next.lower) ||
    /^(?:and|when|while|local)$/.test(next.lower)
  return (
    ends &&
    !/^[%$€£°]$/.test(next?.text ?? '') &&
    !words.slice(Math.max(0, at - PRICE_REACH), at).some(({ lower }) => PRICED.test(lower))
  )
}

/** Words before "at 18.20" among which it is told of a price. */
const PRICE_REACH = 12
const PRICED =
  /^(?:shares?|stocks?|prices?|priced|trad(?:e|es|ed|ing)|index|bonds?|yields?|rates?|currency|crowns?|dollars?|euros?|pounds?|points?|valued|magnitude|scores?|scored|average|averaging|ratio|odds)$/

/** "0800 GMT", "1430 hours": four figures without a mark, where the zone or "hours" says that they are a clock's. */
function militaryAt(words: Lexeme[], at: number): ClockAt | undefined {
  const face = /^([01]\d|2[0-3])([0-5]\d)$/.exec(words[at]?.text ?? '')
  if (face === null) return undefined
  const clock = `${face[1]}:${face[2]}`
  const after = lowerAt(words, at + 1)
  const isHour = BEFORE_CLOCK.has(lowerAt(words, at - 1)) && lowerAt(words, at + 2) !== 'of'
  if (after === 'hrs' || after === 'hours') return isHour ? zoned(words, at, at + 2, clock) : undefined
  return ZONES[after] === undefined ? undefined : zoned(words, at, at + 1, clock)
}

/** "Ten past three in the afternoon": the half of the day where one is named behind it. */
function afterTold(words: Lexeme[], at: number, { hour, minute, to, named }: ToldClock): ClockAt {
  const face = (shown: number) => `${pad(shown)}:${pad(minute)}`
  if (named) return zoned(words, at, to, face(hour))
  const end = lowerAt(words, to) === "o'clock" ? to + 1 : to
  const half = halfOfDay(words, end)
  if (half === undefined) return zoned(words, at, end, face(hour))
  return zoned(words, at, half.to, face((hour % 12) + (half.afternoon ? 12 : 0)))
}

function faceOf(text: string): { hour: number; minute?: number } | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/.exec(text)
  if (match === null) return undefined
  const hour = Number(match[1])
  const minute = match[2] === undefined ? undefined : Number(match[2])
  if (hour > 24 || (minute ?? 0) > 59) return undefined
  return minute === undefined ? { hour } : { hour, minute }
}

function spelledHour(words: Lexeme[], at: number): { hour: number; minute?: number } | undefined {
  const hour = SMALL_NUMBERS[lowerAt(words, at)]
  return hour !== undefined && hour >= 1 && hour <= 12 ? { hour } : undefined
}

function halfOfDay(words: Lexeme[], at: number): { afternoon: boolean; to: number } | undefined {
  const mark = lowerAt(words, at).replaceAll('.', '')
  if (mark === 'am' || mark === 'pm') return { afternoon: mark === 'pm', to: at + 1 }
  const phrase = [0, 1, 2].map((step) => lowerAt(words, at + step)).join(' ')
  if (phrase === 'in the morning') return { afternoon: false, to: at + 3 }
  if (phrase === 'in the afternoon' || phrase === 'in the evening') return { afternoon: true, to: at + 3 }
  return undefined
}

function zoned(words: Lexeme[], from: number, to: number, clock: string): ClockAt {
  const open = words[to]?.text === '(' ? 1 : 0
  const zone = ZONES[lowerAt(words, to + open)]
  if (zone === undefined || (open === 1 && words[to + 2]?.text !== ')')) return { clock, from, to }
  // Names such as "ET" stand for two offsets; the value leaves the zone open then, and the span keeps the name.
  const offset = zone === 'Z' ? zone : ''
  return { clock: clock + offset, from, to: to + 1 + 2 * open }
}
