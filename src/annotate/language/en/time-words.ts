/** Words of English that make time expressions, by what they do. */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

const UNITS: Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
]

/** Units in the singular and in the plural. */
export const SINGULAR_UNITS: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(UNITS.map((unit) => [unit, unit])),
  century: 'century',
}
export const PLURAL_UNITS: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(UNITS.map((unit) => [`${unit}s`, unit])),
  centuries: 'century',
  yrs: 'year',
  hrs: 'hour',
  mins: 'minute',
  secs: 'second',
}

/** "last week": counted from the document's day. */
export const FROM_DOCUMENT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  present: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
}

/** "the previous week": counted from the time mentioned before. */
export const FROM_MENTION: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  that: 0,
  same: 0,
  following: 1,
  next: 1,
  subsequent: 1,
  ensuing: 1,
}

export interface ShiftWord {
  sign: 1 | -1
  from: 'document' | 'mention'
}

/** "three days later": the word after the amount, its direction and what it counts from. */
export const SHIFT_WORDS: Readonly<Record<string, ShiftWord>> = {
  ago: { sign: -1, from: 'document' },
  earlier: { sign: -1, from: 'mention' },
  previously: { sign: -1, from: 'mention' },
  beforehand: { sign: -1, from: 'mention' },
  later: { sign: 1, from: 'mention' },
  afterward: { sign: 1, from: 'mention' },
  afterwards: { sign: 1, from: 'mention' },
  hence: { sign: 1, from: 'document' },
}

/** "inspected three days before": counted from a mention where nothing follows that they could belong to. */
export const CLOSING_SHIFT_WORDS: Readonly<Record<string, ShiftWord>> = {
  before: { sign: -1, from: 'mention' },
  after: { sign: 1, from: 'mention' },
}

/** Words that make a named time or an hour approximate: "around 7 p.m.", "about 1910". */
export const APPROXIMATE: ReadonlySet<string> = new Set('about around circa approximately roughly'.split(' '))

/** Amounts without a number. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'couple',
  'various',
])

/** Adjectives that may stand between an amount and its unit. */
export const BEFORE_UNIT: ReadonlySet<string> = new Set(
  (
    'more additional extra full whole straight consecutive successive short long calendar trading business working ' +
    'further solid entire'
  ).split(' '),
)

/** Words that are a time of their own. */
export const REFERENCES: Readonly<Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  current: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  recently: 'PAST_REF',
  recent: 'PAST_REF',
  lately: 'PAST_REF',
  future: 'FUTURE_REF',
}

/** References of several words, words parted by one blank. */
export const REFERENCE_PHRASES: Readonly<Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>> = {
  'right now': 'PRESENT_REF',
  'at this time': 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  'the present': 'PRESENT_REF',
  'present day': 'PRESENT_REF',
  'the time being': 'PRESENT_REF',
  'the past': 'PAST_REF',
  'more recently': 'PAST_REF',
  'the recent past': 'PAST_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'near future': 'FUTURE_REF',
  'the foreseeable future': 'FUTURE_REF',
}

/** What is of an age and not of a day: "today's youth" are those of these times. */
export const OF_AN_AGE: ReadonlySet<string> = new Set(
  (
    'world youth young kids children teenagers teens students generation generations society societies age era times ' +
    'culture parents women men families consumers readers workers farmers voters economy market markets technology ' +
    'technologies computers computing personal standards language music fashion life'
  ).split(' '),
)

/** People of a later age: "the leaders of tomorrow". */
export const OF_TOMORROW =
  /^(?:people|leaders|world|generation|generations|citizens|workers|stars|society|city|cities|technology|technologies|cars?|jobs|voters|champions)$/

/** Words that show that "the quarter" is three months of business, not a part of a town. */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set(
  (
    'profit profits loss losses lost earned earnings revenue revenues sales income results share shares growth grew net operating ' +
    'margin margins costs charge charges dividend dividends fiscal quarter-end year-earlier economy gdp exports imports output ' +
    'orders shipments period traffic deliveries bookings cash debt forecast guidance analysts percent % $ € £ million billion ' +
    'first second third fourth'
  ).split(' '),
)

/** Adverbs that say how often, with the TIMEX3 value of a SET. */
export const FREQUENCIES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

export type Modifier = 'START' | 'MID' | 'END'

/** "early May", "late 1943", "mid-1990s". */
export const PART_ADJECTIVES: Readonly<Record<string, Modifier>> = {
  early: 'START',
  mid: 'MID',
  middle: 'MID',
  late: 'END',
}

/** "earlier this year", "later that month". */
export const PART_ADVERBS: Readonly<Record<string, Modifier>> = {
  early: 'START',
  earlier: 'START',
  late: 'END',
  later: 'END',
}

/** "the end of May", "the beginning of 1943". */
export const PART_NOUNS: Readonly<Record<string, Modifier>> = {
  beginning: 'START',
  start: 'START',
  outset: 'START',
  middle: 'MID',
  mid: 'MID',
  midst: 'MID',
  end: 'END',
  close: 'END',
}

export type AmountModifier = 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'APPROX'

/** Bounds of an amount of time by their words, parted by one blank; the longest wins. */
export const AMOUNT_MODIFIERS: Readonly<Record<string, AmountModifier>> = {
  'more than': 'MORE_THAN',
  'a little more than': 'MORE_THAN',
  'just over': 'MORE_THAN',
  'well over': 'MORE_THAN',
  over: 'MORE_THAN',
  'less than': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  'just under': 'LESS_THAN',
  under: 'LESS_THAN',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'no less than': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
  'not more than': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  within: 'EQUAL_OR_LESS',
  about: 'APPROX',
  around: 'APPROX',
  roughly: 'APPROX',
  approximately: 'APPROX',
  some: 'APPROX',
}

/** Prepositions and the like that show that a month, season or year stands after them. */
export const BEFORE_DATE: ReadonlySet<string> = new Set(
  (
    'in on by since until till from to through before after during between and or of for last next this that ' +
    'past every each around about late early mid end beginning start following previous late at as than within'
  ).split(' '),
)
