import { findDates, isoDay } from '../../dates/parse.ts'

// "+++ 14:05 Uhr", "Wed, 9.40 am", "03.06., 22:40 Uhr", "15h02": the time with which an entry opens, and the day before it.
const OPENING =
  /^(?:[+•▶►*]{1,3}\s?)?((?:(?:\p{L}{3,8},\s)?(?:ore|alle|kl\.?|klo|um|at|a\slas|às|о|в)\s(?=\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h))?\s?[:–—|-]))?(?:\p{L}{2,12}(?:\.,?|,)\s)?(?:(?:\d{1,2}[./]\s?\d{1,2}[./]?(?:\s?\d{2,4})?|\d{1,2}\.?\s\p{L}{3,12}|\p{L}{3,9}\s\d{1,2}),?\s(?:[-–|]\s)?)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:[ap]\.?\s?m\b\.?|uhr\b|hrs?\b|h\b|(?:[A-Z]{3,4})\b))?)(?=\s?(?:[:：|–—-]|\+{2,3}|\s|$))/iu

/** The time, with a day where one stands there, that a line opens with, and the rest of the line; undefined where it opens otherwise. */
export function openingTime(text: string): { time: string; rest: string } | undefined {
  const match = OPENING.exec(text.slice(0, 90))
  if (!match?.[1]) return undefined
  const rest = text.slice(match[0].length).replace(/^[\s:：|–—+-]{1,6}/, '')
  return { time: match[1].trim(), rest }
}

const CLOCK = /(\d{1,2})(?:[:.h](\d{2}))?(?:\s?([ap])\.?\s?m\b)?\D{0,8}$/i

/** Minutes of the day that a printed time tells. */
export function minutesOf(time: string): number | undefined {
  // The day before it has figures, too: the time stands last.
  const match = CLOCK.exec(time.slice(-40))
  if (!match) return undefined
  const half = match[3]?.toLowerCase()
  const hour = half ? (Number(match[1]) % 12) + (half === 'p' ? 12 : 0) : Number(match[1])
  return hour * 60 + Number(match[2] ?? 0)
}

/** The day of a printed time, where it has one: without its year it is the last such day up to the document's. */
export function dayOf(time: string, published: string | undefined, language?: string): string | undefined {
  const [whole] = findDates(time, language)
  if (whole && !whole.swapped) return whole.value
  if (published === undefined) return undefined
  if (YESTERDAY.test(time)) return shifted(published, -1)
  const year = Number(published.slice(0, 4))
  const figures = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/.exec(time)
  const words =
    /(?<!\d)(\d{1,2}\.?\s\p{L}{3,12})(?![\p{L}\d])/u.exec(time)?.[1] ??
    /(?<!\p{L})(\p{L}{3,9}\s\d{1,2})(?![\d:.])/u.exec(time)?.[1]
  for (const candidate of [year, year - 1]) {
    const day = figures
      ? isoDay(candidate, Number(figures[2]), Number(figures[1]))
      : words
        ? (
            findDates(`${words} ${candidate}`, language)[0] ??
            findDates(`${words}, ${candidate}`, language)[0]
          )?.value
        : undefined
    if (day !== undefined && day <= shifted(published, GOES_ON)) return day
  }
  return undefined
}

/** A live blog goes on for so many days after its page's publication. */
const GOES_ON = 7
const YESTERDAY =
  /^(?:yesterday|gestern|hier|ieri|ayer|ontem|gisteren|igår|i går|eilen|wczoraj|včera|вчера|вчора|dün|أمس|昨日|昨天|어제)(?!\p{L})/iu

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
