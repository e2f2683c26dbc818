import { MONTHS } from '../../language/en/calendar.ts'
import { SMALL_NUMBERS, TENS } from '../../language/en/numbers.ts'
import { BEFORE_DATE } from '../../language/en/time-words.ts'
import { capitalAt, type Lexeme, lowerAt } from '../../lexemes.ts'
import { numberAt, ordinalAt } from '../../quantities/number.ts'
import type { CalendarForm, Found, Piece } from '../form.ts'

const ERA_BEFORE = new Set(['bc', 'b.c', 'b.c.', 'bce', 'b.c.e', 'b.c.e.'])
const ERA_AFTER = new Set(['ad', 'a.d', 'a.d.', 'ce', 'c.e', 'c.e.'])
const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
}

/** A year in digits, with its era: "1916", "490 BC", "AD 79"; without an era it has four digits, 1000 to 2199. */
export function yearNumberAt(
  words: Lexeme[],
  at: number,
): { year: number; era?: 'BC'; to: number } | undefined {
  if (ERA_AFTER.has(lowerAt(words, at)) && /^\d{1,4}$/.test(words[at + 1]?.text ?? '')) {
    return { year: Number(words[at + 1]?.text), to: at + 2 }
  }
  const spelled = spelledYearAt(words, at)
  if (spelled !== undefined) return spelled
  const text = words[at]?.text ?? ''
  if (!/^\d{1,4}$/.test(text)) return undefined
  const mark = words[at + 1]
  if (mark !== undefined && ERA_BEFORE.has(mark.lower)) return { year: Number(text), era: 'BC', to: at + 2 }
  if (mark !== undefined && ERA_AFTER.has(mark.lower) && mark.lower !== 'ad')
    return { year: Number(text), to: at + 2 }
  const year = Number(text)
  if (text.length !== 4 || year < 1000 || year > 2199) return undefined
  return mark?.joint === 'none' && (mark.kind === 'word' || mark.text === '%')
    ? undefined
    : { year, to: at + 1 }
}

/** "nineteen ninety-six", as transcripts write it. */
function spelledYearAt(words: Lexeme[], at: number): { year: number; to: number } | undefined {
  const century = { eighteen: 18, nineteen: 19, twenty: 20 }[lowerAt(words, at)]
  if (century !== undefined) {
    const tens = TENS[lowerAt(words, at + 1)]
    const teen = SMALL_NUMBERS[lowerAt(words, at + 1)]
    if (tens !== undefined) {
      const unit = SMALL_NUMBERS[lowerAt(words, at + 2)]
      const more = unit !== undefined && unit > 0 && unit < 10
      return { year: century * 100 + tens + (more ? unit : 0), to: more ? at + 3 : at + 2 }
    }
    if (teen !== undefined && teen > 9) return { year: century * 100 + teen, to: at + 2 }
    return undefined
  }
  return undefined
}

/** "the year two thousand and four": any number that can be a year. */
function spelledInFull(words: Lexeme[], at: number): { year: number; era?: 'BC'; to: number } | undefined {
  const number = numberAt(words, at)
  const year = number?.value ?? 0
  return number !== undefined && year >= 1000 && year < 2200 ? { year, to: number.to } : undefined
}

/** A year, decade or century that stands alone. */
export function yearAt(words: Lexeme[], at: number): Found[] {
  const century = centuryAt(words, at) ?? decadeAt(words, at)
  if (century !== undefined) return [{ from: at, to: century.to, type: 'DATE', form: century.form }]
  const label = yearLabelAt(words, at)
  const start = label ?? at
  const year = yearNumberAt(words, start) ?? (label === undefined ? undefined : spelledInFull(words, start))
  if (year === undefined) return beforeChristAt(words, at) ?? shortYearAt(words, at)
  const ranged = year.era === undefined ? beforeChristAt(words, start) : undefined
  if (ranged !== undefined) return ranged
  if (
    year.era === undefined &&
    label === undefined &&
    words[at]?.kind === 'number' &&
    !isYearHere(words, at, year.to, year.year)
  )
    return []
  const era = year.era === undefined ? {} : { era: year.era }
  const fiscal = /^(?:fiscal|financial)$/.test(lowerAt(words, start - 1)) ? { fiscal: true } : {}
  const first = yearFound(at, year.to, { year: year.year, ...era, ...fiscal })
  return [first, ...rangeEndAt(words, year.to, year.year)]
}

const yearFound = (from: number, to: number, form: Partial<CalendarForm>): Found => ({
  from,
  to,
  type: 'DATE',
  form: { kind: 'calendar', ...form },
})

/** "fiscal 1988", "fiscal year 1988", "the year 1988": where the digits begin. */
function yearLabelAt(words: Lexeme[], at: number): number | undefined {
  const start = lowerAt(words, at) === 'the' ? at + 1 : at
  const word = lowerAt(words, start)
  if (word === 'fiscal' || word === 'financial') {
    return lowerAt(words, start + 1) === 'year' ? start + 2 : start + 1
  }
  return (word === 'year' || word === 'years') && start > at ? start + 1 : undefined
}

/**
 * Whether four digits are a year here: a counted noun after them ("1500 soldiers"), a currency before them or a
 * name of a thing ("a 1987 Chevrolet") speak against it, a word of time before them for it.
 */
function isYearHere(words: Lexeme[], at: number, to: number, year: number): boolean {
  const before = words[at - 1]
  const after = words[to]
  if (before?.joint !== undefined && words[at]?.joint === 'none' && /^[$€£#¥₹.,/:]$/.test(before.text))
    return false
  if (words[at]?.joint === 'hyphen' && before?.kind === 'word' && !BEFORE_DATE.has(before.lower)) {
    return /^(?:post|pre|mid|early|late)$/.test(before.lower)
  }
  if (after?.joint === 'none' && /^[%/°]$/.test(after.text)) return false
  const timely = before !== undefined && BEFORE_DATE.has(before.lower)
  // "Orion 1980": a name takes the number into itself.
  if (before?.kind === 'word' && before.joint !== 'start' && capitalAt(words, at - 1) && !timely) return false
  if (after?.joint === 'hyphen' && after.kind === 'word')
    return /^(?:era|style|model)$/.test(after.lower) === false && timely
  if (year < 1700 || year > 2100) {
    return timely && !(after?.kind === 'word' && !capitalAt(words, to) && /s$/.test(after.lower))
  }
  if (timely) return true
  if (capitalAt(words, to) && after?.joint === 'blank') return before?.lower === 'the'
  return !(after?.kind === 'word' && /^(?:people|men|women|children|troops|soldiers|dead)$/.test(after.lower))
}

/** The second year of "1914-18", "1939–1945"; spelled out in full or with its last two digits. */
function rangeEndAt(words: Lexeme[], at: number, first: number): Found[] {
  const mark = words[at]
  const dash = mark !== undefined && /^[-–—/]$/.test(mark.text) && mark.joint === 'none'
  const start = dash ? at + 1 : at
  const end = words[start]
  if (!/^\d{2}$/.test(end?.text ?? '') || (end?.joint !== 'hyphen' && !dash)) return []
  const year = Math.floor(first / 100) * 100 + Number(end?.text)
  const glued = words[start + 1]?.joint === 'none' && words[start + 1]?.kind !== 'mark'
  return year > first && !glued ? [yearFound(start, start + 1, { year })] : []
}

/** The first year of "490–480 BC", "499 to 493 BC": the era stands behind the second only. */
function beforeChristAt(words: Lexeme[], at: number): Found[] | undefined {
  const text = words[at]?.text ?? ''
  if (!/^\d{1,4}$/.test(text)) return undefined
  const link = words[at + 1]
  const start = link?.joint === 'hyphen' ? at + 1 : at + 2
  if (link === undefined || (start === at + 2 && !/^(?:[-–—]|to|and|or|until)$/.test(link.lower)))
    return undefined
  if (!ERA_BEFORE.has(lowerAt(words, start + 1)) || !/^\d{1,4}$/.test(words[start]?.text ?? ''))
    return undefined
  return Number(text) > Number(words[start]?.text)
    ? [yearFound(at, at + 1, { year: Number(text), era: 'BC' })]
    : undefined
}

/** "'98": two digits behind an apostrophe. */
function shortYearAt(words: Lexeme[], at: number): Found[] {
  const digits = words[at + 1]
  if (!/^['’‘]$/.test(words[at]?.text ?? '') || digits?.joint !== 'none' || !/^\d{2}$/.test(digits.text))
    return []
  if (words[at + 2]?.kind === 'word' && (words[at + 2]?.joint === 'none' || capitalAt(words, at + 2)))
    return []
  return [yearFound(at, at + 2, { yearOfCentury: Number(digits.text) })]
}

/** "the 1980s", "the '60s", "the nineties", "the 1980's". */
function decadeAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  let start = lowerAt(words, at) === 'the' ? at + 1 : at
  const named = DECADES[lowerAt(words, start)]
  if (named !== undefined && start > at)
    return { form: { kind: 'calendar', decade: 190 + named }, to: start + 1 }
  const short = /^['’‘]$/.test(words[start]?.text ?? '')
  if (short) start += 1
  const digits = words[start]?.text ?? ''
  const ending = words[start + 1]
  if (ending?.joint !== 'none' || !/^(?:s|'s)$/.test(ending.lower)) return undefined
  const decade = short ? /^([2-9])0$/.exec(digits) : /^(\d{2,3})0$/.exec(digits)
  if (decade === null) return undefined
  const number = short ? 190 + Number(decade[1]) : Number(decade[1])
  const era = ERA_BEFORE.has(lowerAt(words, start + 2))
  if (!short && !era && number < 100) return undefined
  return {
    form: { kind: 'calendar', decade: number, ...(era ? { era: 'BC' as const } : {}) },
    to: era ? start + 3 : start + 2,
  }
}

/** "the 20th century", "fifth-century BC". */
function centuryAt(words: Lexeme[], at: number): Piece<CalendarForm> | undefined {
  const start = lowerAt(words, at) === 'the' ? at + 1 : at
  const ordinal = ordinalAt(words, start)
  if (ordinal === undefined || lowerAt(words, ordinal.to) !== 'century' || MONTHS[lowerAt(words, at - 1)])
    return undefined
  const era = ERA_BEFORE.has(lowerAt(words, ordinal.to + 1))
  const form: CalendarForm = { kind: 'calendar', century: ordinal.rank - 1 }
  return era
    ? { form: { ...form, century: ordinal.rank, era: 'BC' }, to: ordinal.to + 2 }
    : { form, to: ordinal.to + 1 }
}
