import { HOLIDAYS, SEASONS } from '../../language/en/calendar.ts'
import { BEFORE_DATE } from '../../language/en/time-words.ts'
import { capitalAt, type Lexeme, lowerAt } from '../../lexemes.ts'
import { phraseAt, phraseTable } from '../../phrases.ts'
import { ordinalAt } from '../../quantities/number.ts'
import type { CalendarForm, Piece } from '../form.ts'
import { relativeYearAt } from './relative-units.ts'
import { yearNumberAt } from './years.ts'

const HOLIDAY_NAMES = phraseTable(HOLIDAYS)

/** "third-quarter", "the third quarter of 1989", "the 1989 third quarter", "Q3 2014", "the second half of 2007". */
export function termAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  const the = lowerAt(words, at) === 'the' ? at + 1 : at
  const before = yearNumberAt(words, the)
  const start = skipFiscal(words, before?.to ?? the)
  const short = lowerAt(words, start) === 'q' && words[start + 1]?.joint === 'none'
  const last = /^(?:last|latter)$/.test(lowerAt(words, start)) && lowerAt(words, start + 1) === 'half'
  const rank = short
    ? shortRank(words, start + 1)
    : last
      ? { rank: 2, to: start + 1 }
      : ordinalAt(words, start)
  if (rank === undefined) return undefined
  const unit = short ? 'quarter' : lowerAt(words, skipFiscal(words, rank.to))
  const to = short ? rank.to : skipFiscal(words, rank.to) + 1
  if (unit === 'quarter' && rank.rank <= 4) {
    return withYear(words, { form: { kind: 'calendar', quarter: rank.rank }, to }, before?.year)
  }
  if (unit !== 'half' || rank.rank > 2) return undefined
  // "the first half" is one of a match or a book, too: it needs its year.
  const half = withYear(words, { form: { kind: 'calendar', half: rank.rank }, to }, before?.year)
  return half.form.year === undefined && half.form.yearBy === undefined ? undefined : half
}

const skipFiscal = (words: Lexeme[], at: number): number =>
  /^(?:fiscal|calendar)$/.test(lowerAt(words, at)) ? at + 1 : at

function shortRank(words: Lexeme[], at: number): { rank: number; to: number } | undefined {
  return /^[1-4]$/.test(words[at]?.text ?? '') ? { rank: Number(words[at]?.text), to: at + 1 } : undefined
}

/** "the summer of 1916", "summer 1916", "spring", "winter": alone only behind a word of time. */
export function seasonAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  const the = lowerAt(words, at) === 'the' ? at + 1 : at
  const word = lowerAt(words, the)
  const season = SEASONS[word]
  if (season === undefined) return undefined
  const dated = withYear(words, { form: { kind: 'calendar', season }, to: the + 1 }, undefined)
  if (dated.form.year !== undefined || dated.form.yearBy !== undefined) return dated
  const before = lowerAt(words, at - 1)
  const after = lowerAt(words, the + 1)
  // "the fall of Saigon", "a spring in the step", "fall by half": a season alone must stand like a time.
  if (
    after === 'of' ||
    (word === 'fall' && the === at && !/^(?:last|this|next|that|each|every|in)$/.test(before))
  ) {
    return undefined
  }
  if (the === at && !BEFORE_DATE.has(before)) return undefined
  return word === 'fall' && before === 'the' && !BEFORE_DATE.has(lowerAt(words, at - 2)) ? undefined : dated
}

/** A holiday by name, with its year. */
export function holidayAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  if (!capitalAt(words, at)) return undefined
  const holiday = phraseAt(HOLIDAY_NAMES, words, at)
  if (holiday === undefined) return undefined
  return withYear(words, { form: { kind: 'calendar', holiday: holiday.value }, to: holiday.to }, undefined)
}

/** "the second half of the year": the year of the document or the one spoken of. */
const THE_YEAR = { kind: 'shift', unit: 'year', count: 0, from: 'either' } as const

const isTheYear = (words: Lexeme[], at: number): boolean =>
  lowerAt(words, at) === 'the' &&
  lowerAt(words, at + 1) === 'year' &&
  !/^(?:of|before|after|ended|ending)$/.test(lowerAt(words, at + 2))

function withYear(
  words: Lexeme[],
  piece: Piece<CalendarForm>,
  before: number | undefined,
): Piece<CalendarForm> {
  if (before !== undefined) return { form: { ...piece.form, year: before }, to: piece.to }
  const link = words[piece.to]
  for (const start of link?.lower === 'of' || link?.text === ',' || link?.lower === 'in'
    ? [piece.to + 1]
    : [piece.to]) {
    const fiscal = lowerAt(words, start) === 'fiscal' ? 1 : 0
    const year = yearNumberAt(words, start + fiscal)
    if (year !== undefined) {
      const era = year.era === undefined ? {} : { era: year.era }
      return { form: { ...piece.form, year: year.year, ...era }, to: year.to }
    }
    if (link?.lower === 'of' && isTheYear(words, start))
      return { form: { ...piece.form, yearBy: THE_YEAR }, to: start + 2 }
    const relative = link?.text === ',' ? undefined : relativeYearAt(words, start)
    if (relative !== undefined) return { form: { ...piece.form, yearBy: relative.form }, to: relative.to }
  }
  return piece
}
