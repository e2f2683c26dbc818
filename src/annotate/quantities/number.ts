import {
  DENOMINATORS,
  FRACTION_SIGNS,
  ORDINAL_ENDINGS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from '../language/en/numbers.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'

/** A number and the index of the lexeme after it. */
export interface NumberAt {
  value: number
  to: number
  /** Written with digits, at least in part. */
  digits: boolean
}

/** Every word that a number in words begins with: the others are passed over at once. */
const NUMBER_OPENERS: ReadonlySet<string> = new Set([
  ...[SMALL_NUMBERS, TENS, SCALES].flatMap((table) => Object.keys(table)),
  'a',
  'an',
  'half',
])

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/
const PLAIN = /^\d+(?:\.\d+)?$/

/** The value of digits with separators ("2,000", "3.5"), or undefined for clock times, addresses and the like. */
function digitsValue(text: string): number | undefined {
  if (FRACTION_SIGNS[text] !== undefined) return FRACTION_SIGNS[text]
  if (PLAIN.test(text)) return Number(text)
  return GROUPED.test(text) ? Number(text.replaceAll(',', '')) : undefined
}

/** The cardinal number that begins at `at`: digits, words, mixed ("2.5 million"), fractions; ordinals are none. */
export function numberAt(words: Lexeme[], at: number): NumberAt | undefined {
  const first = words[at]
  if (first === undefined || (first.kind !== 'number' && !NUMBER_OPENERS.has(first.lower))) return undefined
  const half = halfOf(words, at)
  if (half !== undefined) return half
  const simple = first.kind === 'number' ? digitsAt(words, at) : (decimalAt(words, at) ?? wordsAt(words, at))
  if (simple === undefined) return undefined
  const scaled = scaledBy(words, simple)
  const fraction = fractionAfter(words, at, scaled)
  return fraction ?? scaled
}

/** The rank that an ordinal names ("third", "twenty-first", "21st"), with the index after it. */
export function ordinalAt(words: Lexeme[], at: number): { rank: number; to: number } | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (word.kind === 'number') {
    const ending = words[at + 1]
    if (ending?.joint !== 'none' || !ORDINAL_ENDINGS.has(ending.lower) || !/^\d{1,4}$/.test(word.text))
      return undefined
    return { rank: Number(word.text), to: at + 2 }
  }
  const tens = TENS[word.lower]
  const unit = ORDINALS[lowerAt(words, at + 1)]
  if (tens !== undefined && unit !== undefined && unit < 10) return { rank: tens + unit, to: at + 2 }
  const rank = ORDINALS[word.lower]
  return rank === undefined ? undefined : { rank, to: at + 1 }
}

function digitsAt(words: Lexeme[], at: number): NumberAt | undefined {
  const text = words[at]?.text ?? ''
  const value = digitsValue(text)
  if (value === undefined || ordinalAt(words, at) !== undefined) return undefined
  const grouped = groupedAt(words, at)
  if (grouped !== undefined) return grouped
  const next = words[at + 1]
  // "½" after digits, "2 1/2", "3/4"; a slash between other numbers is no fraction we know.
  if (
    next?.kind === 'number' &&
    FRACTION_SIGNS[next.text] !== undefined &&
    FRACTION_SIGNS[text] === undefined
  ) {
    return { value: value + (digitsValue(next.text) ?? 0), to: at + 2, digits: true }
  }
  if (PLAIN.test(text) && next?.kind === 'number' && next.joint !== 'none') {
    const part = slashFraction(words, at + 1)
    if (part !== undefined) return { value: value + part, to: at + 4, digits: true }
  }
  const part = slashFraction(words, at)
  if (part !== undefined) return { value: part, to: at + 3, digits: true }
  return { value, to: at + 1, digits: true }
}

/** "1 414 021 100": groups of three parted by blanks (ISO 80000-1, 7.3.1); two at least, since a single one may be another number. */
function groupedAt(words: Lexeme[], at: number): NumberAt | undefined {
  if (!/^[1-9]\d{0,2}$/.test(words[at]?.text ?? '')) return undefined
  let digits = words[at]?.text ?? ''
  let to = at + 1
  while (words[to]?.joint === 'blank' && /^\d{3}$/.test(words[to]?.text ?? '')) {
    digits += words[to]?.text ?? ''
    to += 1
  }
  const glued = words[to]?.joint === 'none' && words[to]?.kind === 'number'
  return to < at + 3 || to > at + 6 || glued ? undefined : { value: Number(digits), to, digits: true }
}

function slashFraction(words: Lexeme[], at: number): number | undefined {
  const [over, slash, under] = [words[at], words[at + 1], words[at + 2]]
  if (slash?.text !== '/' || slash.joint !== 'none' || under?.joint !== 'none') return undefined
  if (!/^\d$/.test(over?.text ?? '') || !/^(?:[2-9]|10|16|32|64)$/.test(under.text)) return undefined
  const [numerator, denominator] = [Number(over?.text), Number(under.text)]
  // "9/12" and "2/4" are dates or references: who writes a fraction reduces it.
  const reduced = ![2, 3, 5, 7].some((prime) => numerator % prime === 0 && denominator % prime === 0)
  return numerator < denominator && reduced && words[at + 3]?.text !== '/'
    ? numerator / denominator
    : undefined
}

/** "five point two five", as transcripts write it; not "at one point five …". */
function decimalAt(words: Lexeme[], at: number): NumberAt | undefined {
  const whole = tensAt(words, at)
  if (whole === undefined || lowerAt(words, whole.to) !== 'point' || lowerAt(words, at - 1) === 'at')
    return undefined
  let digits = ''
  let to = whole.to + 1
  for (let digit = SMALL_NUMBERS[lowerAt(words, to)]; digit !== undefined && digit < 10; ) {
    digits += digit
    to += 1
    digit = SMALL_NUMBERS[lowerAt(words, to)]
  }
  return digits === '' ? undefined : { value: Number(`${whole.value}.${digits}`), to, digits: false }
}

/** One to 999 in words, without scales above hundred: "twenty-five", "a hundred and sixteen", "two dozen". */
function wordsAt(words: Lexeme[], at: number): NumberAt | undefined {
  const first = lowerAt(words, at)
  const article = first === 'a' || first === 'an'
  if (article) {
    const next = lowerAt(words, at + 1)
    if (SCALES[next] !== undefined) return { value: 1, to: at + 1, digits: false }
    if (next === 'couple') return { value: 2, to: at + 2, digits: false }
    return undefined
  }
  if (SCALES[first] !== undefined) return { value: 1, to: at, digits: false }
  return tensAt(words, at)
}

function tensAt(words: Lexeme[], at: number): NumberAt | undefined {
  const word = lowerAt(words, at)
  const small = SMALL_NUMBERS[word]
  if (small !== undefined) return { value: small, to: at + 1, digits: false }
  const tens = TENS[word]
  if (tens === undefined) return undefined
  const unit = SMALL_NUMBERS[lowerAt(words, at + 1)]
  if (unit !== undefined && unit > 0 && unit < 10 && words[at + 1]?.joint !== 'none') {
    return { value: tens + unit, to: at + 2, digits: false }
  }
  return { value: tens, to: at + 1, digits: false }
}

/** Multiplies by the scales that follow and adds the smaller parts: "two million three hundred thousand and five". */
function scaledBy(words: Lexeme[], first: NumberAt): NumberAt {
  let total = 0
  let part = first.value
  let to = first.to
  let lowest = Number.POSITIVE_INFINITY
  for (let steps = 0; steps < 12; steps++) {
    const word = lowerAt(words, to)
    const scale = SCALES[word]
    if (scale === undefined) {
      const more = lowest > 1 && !first.digits ? smallerPart(words, to, lowest) : undefined
      if (more === undefined || part !== 0) break
      part = more.value
      to = more.to
      lowest = 1
      continue
    }
    part *= scale
    to += 1
    // "two hundred thousand": the hundred belongs to the thousand that follows at once.
    const next = SCALES[lowerAt(words, to)]
    if (next !== undefined && next > scale) continue
    if (scale === 100) {
      const more = first.digits ? undefined : smallerPart(words, to, 100)
      if (more !== undefined) {
        part += more.value
        to = more.to
        if (SCALES[lowerAt(words, to)] !== undefined) continue
      }
    }
    total += part
    part = 0
    lowest = scale
  }
  return { value: decimal(total + part), to, digits: first.digits }
}

/** Significant digits that a double keeps of any decimal number (IEEE 754). */
const DECIMAL_DIGITS = 15
/** Whole numbers below have no more digits. */
const WHOLE = 10 ** DECIMAL_DIGITS

/** The decimal number that a product stands for: 4.1 times a million is no 4,099,999.9999999995. */
export function decimal(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < WHOLE
    ? value
    : Number(value.toPrecision(DECIMAL_DIGITS))
}

function smallerPart(words: Lexeme[], at: number, below: number): NumberAt | undefined {
  const start = lowerAt(words, at) === 'and' ? at + 1 : at
  const more = tensAt(words, start)
  if (more === undefined || more.value === 0 || more.value >= below) return undefined
  // "six million and two thirds": a fraction follows, no smaller part.
  const under = DENOMINATORS[lowerAt(words, more.to)]
  if (start > at && under !== undefined && more.value < under) return undefined
  // "a hundred and two hundred": the number after "and" has a scale of its own, at least as large.
  const scale = SCALES[lowerAt(words, more.to)]
  return scale !== undefined && scale >= below ? undefined : more
}

/** "half a million", "half a dozen", "half an hour" is left to the unit: only scales and groups are read here. */
function halfOf(words: Lexeme[], at: number): NumberAt | undefined {
  if (lowerAt(words, at) !== 'half') return undefined
  const start = lowerAt(words, at + 1) === 'a' ? at + 2 : at + 1
  const scale = SCALES[lowerAt(words, start)]
  return scale === undefined ? undefined : { value: scale / 2, to: start + 1, digits: false }
}

/** "two and a half", "two-thirds", "three quarters"; needs the whole number read before it. */
function fractionAfter(words: Lexeme[], at: number, whole: NumberAt): NumberAt | undefined {
  if (lowerAt(words, whole.to) === 'and') {
    const article = lowerAt(words, whole.to + 1)
    const over = article === 'a' ? 1 : (SMALL_NUMBERS[article] ?? 0)
    const under = DENOMINATORS[lowerAt(words, whole.to + 2)]
    if (under === undefined || over === 0 || over >= under) return undefined
    const next = SCALES[lowerAt(words, whole.to + 3)]
    // "3 million and a half": the half is one of a million; in "one and a half million" the million comes behind.
    const scale = next === undefined ? (SCALES[lowerAt(words, whole.to - 1)] ?? 1) : 1
    const part = ((scale >= 1000 ? scale : 1) * over) / under
    if (next !== undefined && SCALES[lowerAt(words, whole.to - 1)] !== undefined) {
      return { value: whole.value + part * next, to: whole.to + 4, digits: whole.digits }
    }
    return scaledBy(words, { value: whole.value + part, to: whole.to + 3, digits: true })
  }
  const word = lowerAt(words, whole.to)
  const under = DENOMINATORS[word]
  if (under === undefined || whole.value >= under || !Number.isInteger(whole.value) || whole.to !== at + 1) {
    return undefined
  }
  // "one quarter" and "two quarters" may be terms of a year, "one second" is a time: only sure denominators.
  if (word === 'second' || (whole.digits && !word.endsWith('s'))) return undefined
  // "two quarters" may be terms of a year: a fraction of them has a hyphen or its whole behind it.
  if (
    /^quarters?$/.test(word) &&
    words[whole.to]?.joint !== 'hyphen' &&
    lowerAt(words, whole.to + 1) !== 'of'
  )
    return undefined
  return { value: whole.value / under, to: whole.to + 1, digits: whole.digits }
}
