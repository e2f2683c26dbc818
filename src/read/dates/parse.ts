import { MONTHS } from '../vocabulary/months.ts'

/** A date as it stands in a text. */
export interface FoundDate {
  start: number
  end: number
  text: string
  /** `YYYY-MM-DD`. */
  value: string
  /** The other reading, month first, where day and month may be swapped ("04/05/2025"). */
  swapped?: string
  /** The order of day and month that numbers around a slash or hyphen leave no doubt of ("24/05/2025"). */
  order?: 'day-first' | 'month-first'
  /** Whether the month is a word. */
  inWords?: true
}

// Forms of one month that mean another month in another language (Polish and Croatian "listopada") are kept with all.
const MONTH_NUMBERS = new Map<string, Map<string, number>>()
for (const [language, months] of Object.entries(MONTHS))
  for (const [index, forms] of months.split(', ').entries())
    for (const form of forms.split(' ')) {
      const readings = MONTH_NUMBERS.get(form) ?? new Map<string, number>()
      readings.set(language, index + 1)
      MONTH_NUMBERS.set(form, readings)
    }

const ISO = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g
const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g
const NUMERIC = /(?<![\d/.-])(\d{1,2})(\/|\.\s?|-)(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|'?ου)?[\s.,/-]{0,3}(?:de\s|of\s|d[’'])?([\p{L}\p{M}]{3,12})[\s.,/-]{0,3}(?:de\s|del\s|of\s)?(\d{4})(?!\d)/gu
const MONTH_DAY =
  /(?<![\p{L}])([\p{L}\p{M}]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})[.,]?\s([\p{L}\p{M}]{3,12})\s(\d{1,2})(?!\d)/gu

type Add = (
  match: RegExpMatchArray,
  year: number,
  month: number,
  day: number,
  more?: Pick<FoundDate, 'swapped' | 'order' | 'inWords'>,
) => void
const IN_WORDS = { inWords: true } as const

/** Dates of one text that are looked at: no line has more, and each is compared with those before it. */
const MOST = 100

/**
 * Finds dates with a year in a text, left to right. `language` (ISO 639-1) settles month names that two languages share;
 * `region` (`US` and the like) settles the order of "04/05/2025": without it the day comes first and `swapped` holds the other reading.
 */
export function findDates(text: string, language?: string, region?: string): FoundDate[] {
  if (!/\d/.test(text)) return []
  const found: FoundDate[] = []
  const add: Add = (match, year, month, day, more = {}) => {
    const value = isoDay(year, month, day)
    const start = match.index ?? 0
    if (
      value &&
      found.length < MOST &&
      !found.some((other) => other.start < start + match[0].length && start < other.end)
    )
      found.push({
        start,
        end: start + match[0].length,
        text: match[0].trim(),
        value,
        ...more,
      })
  }
  if (/\d{4}/.test(text)) addWithYear(text, language, add)
  if (/\d[./-]/.test(text)) for (const match of text.matchAll(NUMERIC)) addNumeric(match, region, add)
  return found.sort((a, b) => a.start - b.start)
}

/** The forms whose year has four digits. */
function addWithYear(text: string, language: string | undefined, add: Add): void {
  for (const match of text.matchAll(ISO)) add(match, Number(match[1]), Number(match[3]), Number(match[4]))
  for (const match of text.matchAll(CJK)) add(match, Number(match[1]), Number(match[2]), Number(match[3]))
  for (const match of text.matchAll(DAY_MONTH))
    add(match, Number(match[3]), monthNumber(match[2], language), Number(match[1]), IN_WORDS)
  for (const match of text.matchAll(MONTH_DAY))
    add(match, Number(match[3]), monthNumber(match[1], language), Number(match[2]), IN_WORDS)
  for (const match of text.matchAll(YEAR_MONTH_DAY))
    add(match, Number(match[1]), monthNumber(match[2], language), Number(match[3]), IN_WORDS)
}

function addNumeric(match: RegExpMatchArray, region: string | undefined, add: Add): void {
  const first = Number(match[1])
  const second = Number(match[3])
  const year = match[4]?.length === 2 ? 2000 + Number(match[4]) : Number(match[4])
  // Points mean day first in every locale of CLDR that uses them; only the slash and the hyphen are in doubt.
  const doubtful = match[2] === '/' || match[2] === '-'
  if (match[4]?.length === 2 && !doubtful) return
  const monthFirst = second > 12 || (doubtful && region === 'US' && first <= 12)
  const [day, month] = monthFirst ? [second, first] : [first, second]
  const swapped =
    doubtful && region === undefined && first <= 12 && second <= 12 && first !== second
      ? isoDay(year, first, second)
      : undefined
  const plain = doubtful && (first > 12 || second > 12)
  add(match, year, month, day, {
    ...(swapped === undefined ? {} : { swapped }),
    ...(plain ? { order: monthFirst ? 'month-first' : 'day-first' } : {}),
  })
}

function monthNumber(name: string | undefined, language: string | undefined): number {
  const readings = MONTH_NUMBERS.get((name ?? '').toLowerCase())
  if (!readings) return 0
  const own = language ? readings.get(language) : undefined
  if (own) return own
  const numbers = new Set(readings.values())
  return numbers.size === 1 ? ([...numbers][0] ?? 0) : 0
}

/** The calendar day, undefined when there is none (31 February) or the year can't be a page's. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1) return undefined
  return date.toISOString().slice(0, 10)
}

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}:\d{2}(?::\d{1,2})?(?:[.,]\d{1,9})?)\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i

/**
 * A machine's date: the local day as written (its own offset, never another one), and the instant where an offset stands.
 * Undefined when the value is not a date.
 */
export function parseMachineDate(
  value: string,
  language?: string,
  region?: string,
): { day: string; instant?: string } | undefined {
  const trimmed = value.trim()
  const full = INSTANT.exec(trimmed)
  if (full) {
    const day = isoDay(Number(full[1]), Number(full[2]), Number(full[3]))
    if (!day) return undefined
    return full[5] ? { day, instant: trimmed } : { day }
  }
  if (/^\d{8}$/.test(trimmed)) {
    const day = isoDay(Number(trimmed.slice(0, 4)), Number(trimmed.slice(4, 6)), Number(trimmed.slice(6)))
    return day ? { day } : undefined
  }
  const [first] = findDates(trimmed.slice(0, 80), language, region)
  // Two readings of day and month, and nothing to tell them apart: no date.
  return first && !first.swapped ? { day: first.value } : undefined
}
