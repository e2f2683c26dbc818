import { APPROXIMATE, PART_ADJECTIVES, PART_ADVERBS, PART_NOUNS } from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import type { Found } from '../form.ts'
import { dateAt, momentAt } from './dates.ts'
import { yearAt } from './years.ts'

/** "early May", "the end of 1943", "later this year", "mid-1990s", "post-1989", "year-end". */
export function modifiedAt(words: Lexeme[], at: number): Found[] {
  const yearEnd = yearEndAt(words, at)
  if (yearEnd !== undefined) return [yearEnd]
  if (APPROXIMATE.has(lowerAt(words, at))) return approximateAt(words, at)
  const the = lowerAt(words, at) === 'the' ? 1 : 0
  const word = lowerAt(words, at + the)
  const noun = PART_NOUNS[word]
  if (noun !== undefined && the === 1 && lowerAt(words, at + 2) === 'of') return wrap(words, at, at + 3, noun)
  const adjective = PART_ADJECTIVES[word]
  if (adjective !== undefined) {
    const direct = wrap(words, at, at + the + 1, adjective)
    if (direct.length > 0) return direct
  }
  const adverb = PART_ADVERBS[word]
  if (adverb !== undefined && the === 0) {
    const link = /^(?:in|on)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1
    return wrap(words, at, link, adverb)
  }
  if (/^(?:post|pre)$/.test(word) && words[at + 1]?.joint === 'hyphen') {
    return wrap(words, at, at + 1, word === 'post' ? 'AFTER' : 'BEFORE')
  }
  return []
}

function wrap(words: Lexeme[], from: number, at: number, mod: NonNullable<Found['mod']>): Found[] {
  const date = dateAt(words, at)
  const inner: Found | undefined =
    date === undefined ? yearAt(words, at)[0] : { from: at, to: date.to, type: 'DATE', form: date.form }
  if (inner === undefined || inner.form.kind === 'fixed') return []
  // "late Tuesday" is a time of that day, "late yesterday" as well: the day stays.
  return [{ ...inner, from, mod }]
}

/** "around Nov. 1", "about 3:50 a.m.", "circa 1910": not "get around Wednesday", nor "about last week". */
function approximateAt(words: Lexeme[], at: number): Found[] {
  const [first, ...more] = momentAt(words, at + 1)
  const inner = first ?? yearAt(words, at + 1)[0]
  if (inner?.form.kind !== 'calendar' || more.length > 0) return []
  const { clock, month, year } = inner.form
  const named =
    clock !== undefined || month !== undefined || (year !== undefined && words[at + 1]?.kind === 'number')
  return named && inner.from === at + 1 ? [{ ...inner, from: at, mod: 'APPROX' }] : []
}

/** "year-end", "the year's end", "month's end". */
function yearEndAt(words: Lexeme[], at: number): Found | undefined {
  const start = lowerAt(words, at) === 'the' ? at + 1 : at
  const unit = lowerAt(words, start)
  if (unit !== 'year' && unit !== 'month') return undefined
  const possessive = lowerAt(words, start + 1) === "'s" ? 1 : 0
  const end = words[start + 1 + possessive]
  if (end?.lower !== 'end' || (possessive === 0 && end.joint === 'none')) return undefined
  return {
    from: at,
    to: start + 2 + possessive,
    type: 'DATE',
    form: { kind: 'shift', unit, count: 0, from: 'either' },
    mod: 'END',
  }
}
