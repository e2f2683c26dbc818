import type { Quantity } from '../../model/index.ts'
import { CHANGE_VERBS } from '../language/en/bound-words.ts'
import { SCALES } from '../language/en/numbers.ts'
import { isPast } from '../language/en/verb-forms.ts'
import { capitalAt, type Lexeme, lowerAt } from '../lexemes.ts'
import { type Amount, amountAt, vagueAt } from './amount.ts'
import { type BoundAt, boundAfter, boundBefore } from './bounds.ts'
import { type CountedNoun, countedNounAt } from './counted-noun.ts'
import { isLabel } from './exclusions.ts'
import { magnitudeAt } from './magnitude.ts'
import { decimal, numberAt } from './number.ts'
import { shareBehind } from './shares.ts'
import { partBehind, type UnitAt, unitAt, withRate } from './units.ts'

/** A quantity as read from lexemes; `from`/`to` index them, `to` excluded. */
export interface Reading {
  from: number
  to: number
  low?: number
  high?: number
  bound: Quantity['bound']
  dimension: Quantity['dimension']
  unit?: string
  what?: string
}

/** The quantity whose number begins at `at`, with its bound, unit and counted noun; undefined where none does. */
export function readingAt(words: Lexeme[], at: number): Reading | undefined {
  const vague = vagueAt(words, at)
  if (vague !== undefined) return readVague(words, at, vague.to)
  const amount = amountAt(words, at)
  if (amount === undefined) return articleUnit(words, at)
  if (lowerAt(words, at) === 'one' && isPronoun(words, at, amount.to)) return undefined
  const magnitude = magnitudeAt(words, at, amount)
  if (magnitude !== undefined) {
    const { from, to, unit, dimension } = magnitude
    return { from, to, ...limits(amount, undefined, boundBefore(words, at)), dimension, unit }
  }
  const range = rangeAt(words, amount)
  const end = range?.second.to ?? amount.to
  const unit = measureOf(words, range?.second ?? amount, end, range === undefined ? undefined : amount)
  if (range === undefined && unit !== undefined && amount.currency === undefined) {
    const part = partBehind(unit, (start) => amountAt(words, start), words)
    if (part !== undefined) {
      amount.value += part.share
      unit.to = part.to
    }
  }
  if (range === undefined && isLabel(words, at, amount.to, unit !== undefined)) return undefined
  // "3-2" is a score, "14.5-15.5 billion" an amount.
  const scaled = SCALES[lowerAt(words, end - 1)] !== undefined
  const age = ageAt(words, amount, unit)
  if (
    range !== undefined &&
    unit === undefined &&
    age === undefined &&
    !scaled &&
    words[end]?.kind !== 'word'
  )
    return undefined
  const bound = boundBefore(words, range?.from ?? at)
  const noun =
    unit === undefined && age === undefined ? countedNounAt(words, end, amount.value === 1) : undefined
  const share =
    noun === undefined || range !== undefined ? undefined : shareBehind(words, noun.to, amount.value)
  if (share !== undefined) amount.value = share.value
  const to = Math.max(age?.to ?? 0, unit?.to ?? 0, noun?.to ?? 0, share?.to ?? 0, end)
  const after = boundAfter(words, to) ?? (to === end ? undefined : boundAfter(words, end))
  return {
    from: Math.min(bound.from, range?.from ?? at),
    to: Math.max(to, after?.to ?? 0),
    ...limits(amount, range?.second, after ?? bound),
    ...described(age ?? unit, noun ?? measuredAt(words, unit)),
  }
}

function described(
  unit: UnitAt | undefined,
  noun: CountedNoun | undefined,
): Pick<Reading, 'dimension' | 'unit' | 'what'> {
  const what = noun === undefined ? {} : { what: noun.what }
  return unit === undefined
    ? { dimension: 'count', ...what }
    : { dimension: unit.dimension, unit: unit.unit, ...what }
}

const OF_STUFF: ReadonlySet<Quantity['dimension']> = new Set(['mass', 'volume', 'area', 'length', 'energy'])

/** What is measured: "fertiliser" of "3,000 tonnes of fertiliser". */
function measuredAt(words: Lexeme[], unit: UnitAt | undefined): CountedNoun | undefined {
  if (unit === undefined || !OF_STUFF.has(unit.dimension) || lowerAt(words, unit.to) !== 'of')
    return undefined
  return countedNounAt(words, unit.to, true)
}

function limits(
  amount: Amount,
  second: Amount | undefined,
  by: BoundAt,
): Pick<Reading, 'low' | 'high' | 'bound'> {
  if (second !== undefined) {
    return {
      low: Math.min(amount.value, second.value),
      high: Math.max(amount.value, second.value),
      bound: 'range',
    }
  }
  const { value } = amount
  if (by.bound === 'at-least' || by.bound === 'more-than') return { low: value, bound: by.bound }
  if (by.bound === 'at-most' || by.bound === 'less-than') return { high: value, bound: by.bound }
  return { low: value, high: value, bound: by.bound }
}

/** The unit behind the number, or the currency before it; of a range, either number may carry it. */
function measureOf(words: Lexeme[], last: Amount, to: number, first: Amount | undefined): UnitAt | undefined {
  const currency = last.currency ?? first?.currency
  if (currency === undefined) return unitAt(words, to, last.digits)
  // "$10 dollars" says it twice.
  const named = unitAt(words, to, false)
  const end = named?.dimension === 'money' ? named.to : to
  return withRate(words, { unit: currency, dimension: 'money', to: end })
}

/** "between 5 and 7", "from 5 to 7", "12 to 18 months", "$19 and $22 million", "50-90%", "20–30 cm". */
function rangeAt(words: Lexeme[], first: Amount): { from: number; second: Amount } | undefined {
  const opener = lowerAt(words, first.from - 1)
  const glued = words[first.to]?.joint === 'hyphen'
  // "12- to 18-month terms"
  if (words[first.to]?.text === '-' && /^(?:to|and)$/.test(lowerAt(words, first.to + 1))) {
    const second = amountAt(words, first.to + 2)
    return second === undefined ? undefined : ranged(words, first, second, first.from)
  }
  const link = glued ? '-' : lowerAt(words, first.to)
  const start = glued ? first.to : first.to + 1
  const open = opener === 'between' || opener === 'from'
  const fits =
    (opener === 'between' && link === 'and') ||
    link === 'to' ||
    link === '-' ||
    link === '–' ||
    link === '—' ||
    link === 'through'
  // A unit may stand behind the first number as well: "between $60 million to $70 million", "27 keV to 21 MeV".
  const moved = link === 'to' && !open && isMove(words, first.from - 1)
  // "Down from 14.5-15.5 billion": a hyphen joins the two ends of what was before.
  if (moved || (!glued && opener === 'from' && changes(words, first.from - 2))) return undefined
  if (!fits) return open ? rangeBehindUnit(words, first, opener) : undefined
  const second = amountAt(words, start)
  return second === undefined
    ? undefined
    : ranged(words, first, second, open && !glued ? first.from - 1 : first.from)
}

/** "rose 3 to 20": by how much and up to where, no range. */
const isMove = (words: Lexeme[], at: number): boolean =>
  /^(?:up|down|off|by)$/.test(lowerAt(words, at)) || isPast(lowerAt(words, at))

/** "Prices rose from £3m to £4m": before and after, no range; "ranged from 3 to 4" is one. */
const changes = (words: Lexeme[], at: number): boolean =>
  words.slice(Math.max(0, at - CHANGE_REACH), at + 1).some(({ lower }) => CHANGE_VERBS.has(lower))

const CHANGE_REACH = 5

function rangeBehindUnit(
  words: Lexeme[],
  first: Amount,
  opener: string,
): { from: number; second: Amount } | undefined {
  const unit = unitAt(words, first.to, first.digits)
  if (unit === undefined) return undefined
  const link = lowerAt(words, unit.to)
  if (link !== (opener === 'between' ? 'and' : 'to')) return undefined
  const second = amountAt(words, unit.to + 1)
  return second === undefined ? undefined : ranged(words, first, second, first.from - 1)
}

/** Both numbers share the scale of the second where the first has none: "$19 and $22 million", "5-6 million". */
function ranged(
  words: Lexeme[],
  first: Amount,
  second: Amount,
  from: number,
): { from: number; second: Amount } | undefined {
  const bare = numberAt(words, second.to - 1)
  const scale = first.value < second.value ? second.value / (lastDigits(words, second) ?? second.value) : 1
  if (bare !== undefined && scale >= 1000 && first.value < 1000) first.value = decimal(first.value * scale)
  return second.value > first.value ? { from, second } : undefined
}

/** The digits of an amount without its scale word. */
function lastDigits(words: Lexeme[], amount: Amount): number | undefined {
  for (let at = amount.from; at < amount.to; at++) {
    const word = words[at]
    if (word?.kind === 'number') return numberAt([word], 0)?.value
  }
  return undefined
}

function readVague(words: Lexeme[], at: number, end: number): Reading | undefined {
  const unit = unitAt(words, end, false)
  const noun = unit === undefined ? countedNounAt(words, end, false) : undefined
  const bound = boundBefore(words, at)
  const vague = { from: bound.from, bound: 'vague' as const }
  if (unit !== undefined) return { ...vague, to: unit.to, dimension: unit.dimension, unit: unit.unit }
  return {
    ...vague,
    to: noun?.to ?? end,
    dimension: 'count',
    ...(noun === undefined ? {} : { what: noun.what }),
  }
}

/** "less than a month", "about an hour", "nearly half": one unit behind a bound. */
function articleUnit(words: Lexeme[], at: number): Reading | undefined {
  if (!/^an?$/.test(lowerAt(words, at))) return undefined
  const unit = unitAt(words, at + 1, false)
  const bound = boundBefore(words, at)
  if (unit?.dimension !== 'duration' || bound.bound === 'exact') return undefined
  if (/^(?:ago|earlier|later|before)$/.test(lowerAt(words, unit.to))) return undefined
  const one: Amount = { value: 1, from: at, to: at + 1, digits: false }
  return {
    from: bound.from,
    to: unit.to,
    ...limits(one, undefined, bound),
    dimension: unit.dimension,
    unit: unit.unit,
  }
}

const PERSON_OF_AGE = /^(?:man|woman|boy|girl|child|baby|teenager|youth|pensioner)$/

/** "36-year-old", "81 years old", "aged 36", "Ip LaSalle, 36, of …". */
function ageAt(words: Lexeme[], amount: Amount, unit: UnitAt | undefined): UnitAt | undefined {
  if (unit?.dimension === 'duration') {
    const phrase = `${lowerAt(words, unit.to)} ${lowerAt(words, unit.to + 1)}`
    if (phrase.startsWith('old ') || phrase === 'old ')
      return { unit: unit.unit, dimension: 'age', to: unit.to + 1 }
    return phrase === 'of age' ? { unit: unit.unit, dimension: 'age', to: unit.to + 2 } : undefined
  }
  if (unit !== undefined || !Number.isInteger(amount.value) || amount.value > 120) return undefined
  const age: UnitAt = { unit: 'year', dimension: 'age', to: amount.to }
  if (isListedBehindAged(words, amount)) return age
  // "A woman of 81".
  if (lowerAt(words, amount.from - 1) === 'of' && PERSON_OF_AGE.test(lowerAt(words, amount.from - 2)))
    return amount.digits ? age : undefined
  if (
    /^(?:under|over|above|below)$/.test(lowerAt(words, amount.from - 1)) &&
    PEOPLE_OF_AGE.test(lowerAt(words, amount.from - 2)) &&
    amount.value <= 18 &&
    endsPhrase(words, amount.to)
  )
    return age
  // "Under the age of two".
  if (lowerAt(words, amount.from - 1) === 'of' && lowerAt(words, amount.from - 2) === 'age') return age
  // "Most of the dead were over 70", "every household over 75": no noun follows that they could count.
  if (isOverAnAge(words, amount)) return age
  const between = words[amount.from - 1]?.text === ',' && /^[,.]$/.test(words[amount.to]?.text ?? '')
  return between && amount.digits && capitalAt(words, amount.from - 2) ? age : undefined
}

/** "Aged 36", "aged between 24 and 61", "ages 9, 11 and 14": a number of the list or range that opens with the word. */
function isListedBehindAged(words: Lexeme[], { from, to }: Amount): boolean {
  if (/^(?:aged|age)$/.test(lowerAt(words, from - 1))) return true
  // "Aged 24 and 61, and one of the guides": another count begins.
  const next = words[to]
  if (next?.kind === 'word' && !/^(?:and|or|to|who|were|was|are|is|in|at|on|from)$/.test(next.lower))
    return false
  let at = from - 1
  while (
    at > from - AGES_REACH &&
    (words[at]?.kind === 'number' || /^(?:,|and|or|to|from|between|-|–)$/.test(lowerAt(words, at)))
  )
    at -= 1
  return /^(?:aged|ages)$/.test(lowerAt(words, at))
}

/** Words of a list of ages that are passed on the way back to the word that opens it. */
const AGES_REACH = 12

/** Whether "over" or "under" stands between people, or a form of "be", and a number that ends its phrase. */
function isOverAnAge(words: Lexeme[], { from, to, value, digits }: Amount): boolean {
  if (!digits || value < 10 || value > 110 || !/^(?:over|under|above|below)$/.test(lowerAt(words, from - 1)))
    return false
  return endsPhrase(words, to) && OF_AN_AGE.test(lowerAt(words, from - 2))
}

/** Whether no noun follows that a number could count. */
function endsPhrase(words: Lexeme[], to: number): boolean {
  const next = words[to]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|or|but|who|will|would|were|was|are|is|can|in|at|have|has|had|from)$/.test(next.lower)
  )
}

/** The young, of whom "under five" is an age. */
const PEOPLE_OF_AGE = /^(?:children|child|boys|girls|babies|infants|kids|youngsters|pupils)$/

/** People of whom "over 70" is an age, and the verb of which they are the subject. */
const OF_AN_AGE =
  /^(?:were|was|are|is|be|people|persons|them|those|men|women|patients|residents|adults|children|everyone|anyone|anybody|everybody|households?|citizens|pensioners|workers|all)$/

/** "one" without a thing behind it, or behind "no", "any", "another" or "the wrong", stands for somebody. */
function isPronoun(words: Lexeme[], at: number, to: number): boolean {
  if (to > at + 1) return false
  if (/^(?:the|an?|this|that)$/.test(lowerAt(words, at - 2)) && words[at - 1]?.kind === 'word') return true
  if (
    /^(?:no|any|every|each|another|this|that|the|which|some|first|last|other|new|big|old)$/.test(
      lowerAt(words, at - 1),
    )
  )
    return true
  if (
    /^(?:another|day|time|of|thing|way|can|could|would|should|must|is|was|has|hand|that|which|who|whose|whom)$/.test(
      lowerAt(words, at + 1),
    )
  ) {
    return (
      lowerAt(words, at + 1) !== 'of' ||
      !/^(?:the|its|his|her|their|our|those|these|my)$/.test(lowerAt(words, at + 2))
    )
  }
  return words[at + 1]?.kind !== 'word'
}
