import {
  BUSINESS_WORDS,
  FROM_DOCUMENT,
  FROM_MENTION,
  SINGULAR_UNITS,
  type Unit,
} from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import type { Piece, ShiftForm } from '../form.ts'

const COUNTABLE: ReadonlySet<Unit> = new Set([
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])
// "the year", "the quarter" alone name the one spoken of; "the day" and "the decade" hardly ever do.
const BARE = new Set<Unit>(['year', 'quarter', 'month', 'week', 'weekend'])

/**
 * "last week", "this year", "the previous month", "that same day", "the quarter": one unit of the calendar, counted
 * from the document's day or from the time mentioned before. With "the", "next" counts from the mention.
 */
export function relativeUnitAt(words: Lexeme[], at: number): Piece<ShiftForm> | undefined {
  const first = lowerAt(words, at)
  const the = first === 'the'
  let start = the || first === 'this' || first === 'that' ? at + 1 : at
  const word = lowerAt(words, start)
  if (!the && start > at) {
    // "this past week", "this coming Sunday", "that same day": the second word decides.
    const second = first === 'this' ? FROM_DOCUMENT[word] : word === 'same' ? 0 : undefined
    if (second === undefined || word === 'this')
      return unitAt(words, start, 0, first === 'this' ? 'document' : 'mention')
    return unitAt(words, start + 1, second, first === 'this' ? 'document' : 'mention')
  }
  if (word === 'fiscal' || word === 'full') start += 1
  if (the && word === 'latest' && /^(?:quarter|period)$/.test(lowerAt(words, start + 1))) {
    return {
      form: { kind: 'shift', unit: 'quarter', count: -1, from: 'document', reported: true },
      to: start + 2,
    }
  }
  const mention = FROM_MENTION[word]
  if (mention !== undefined && (the || word === 'previous'))
    return unitAt(words, start + 1, mention, 'mention')
  // "the past year", "the last decade" are stretches of time: the durations read them.
  const document = FROM_DOCUMENT[word] ?? (word === 'latest' ? 0 : undefined)
  if (document !== undefined && !(the && (word === 'past' || word === 'last' || word === 'coming'))) {
    return unitAt(words, start + 1, document, 'document')
  }
  if (!the) return undefined
  const bare = unitAt(words, start, 0, 'either')
  return bare !== undefined &&
    BARE.has(bare.form.unit) &&
    (bare.form.unit !== 'quarter' || isOfBusiness(words, at)) &&
    !/^(?:of|before|after|when|that|ended|ending)$/.test(lowerAt(words, bare.to))
    ? bare
    : undefined
}

/** "profit rose in the quarter", "during the quarter"; "a blast tore through the quarter" is of a town. */
const isOfBusiness = (words: Lexeme[], at: number): boolean =>
  /^(?:during|for)$/.test(lowerAt(words, at - 1)) || words.some(({ lower }) => BUSINESS_WORDS.has(lower))

function unitAt(
  words: Lexeme[],
  at: number,
  count: number,
  from: ShiftForm['from'],
): Piece<ShiftForm> | undefined {
  const fiscal = /^(?:fiscal|calendar|financial)$/.test(lowerAt(words, at)) ? 1 : 0
  const unit = SINGULAR_UNITS[lowerAt(words, at + fiscal)]
  const after = words[at + fiscal + 1]
  if (unit === undefined || !COUNTABLE.has(unit) || after?.joint === 'hyphen') return undefined
  // "This Week" inside a sentence is a show.
  if (/^\p{Lu}\p{Ll}/u.test(words[at + fiscal]?.text ?? '') && words[at - 1]?.joint !== 'start')
    return undefined
  return { form: { kind: 'shift', unit, count, from }, to: at + fiscal + 1 }
}

/** "last year", "this year", "that year", "the same year", "the following year" as the year of a month. */
export function relativeYearAt(words: Lexeme[], at: number): Piece<ShiftForm> | undefined {
  const found = relativeUnitAt(words, at)
  return found?.form.unit === 'year' && lowerAt(words, at) !== 'the'
    ? found
    : found?.form.unit === 'year' && found.to > at + 2
      ? found
      : undefined
}
