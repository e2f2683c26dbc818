import { COUNTED_IN_MILLIONS } from '../language/en/counted-nouns.ts'
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../language/en/currencies.ts'
import { SCALES, SHORT_SCALES, VAGUE_PLURALS } from '../language/en/numbers.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'
import { countedNounAt } from './counted-noun.ts'
import { type NumberAt, numberAt } from './number.ts'
import { shareAt } from './shares.ts'

/** A number with the currency that stands before it. */
export interface Amount extends NumberAt {
  from: number
  currency?: string
}

/** The amount that begins at `at`: "$5.4 million", "C$9.75", "USD 300", "-4", "two dozen". */
export function amountAt(words: Lexeme[], at: number): Amount | undefined {
  const sign = currencyAt(words, at)
  const start = sign?.to ?? at
  const minus = isMinus(words, start) || isMinusWord(words, start)
  const number = shareAt(words, start) ?? numberAt(words, minus ? start + 1 : start)
  if (number === undefined || number.to === start) return undefined
  const scaled = shortScale(words, number, sign !== undefined)
  if (sign?.currency === '#' && scaled.to === start + 1) return undefined
  // Newspaper wires of the 1980s write the pound as "#"; alone a "#" numbers things.
  const coded = sign === undefined ? codedScale(words, scaled) : undefined
  const currency = coded?.currency ?? (sign?.currency === '#' ? 'pound' : sign?.currency)
  return {
    ...(coded?.number ?? scaled),
    from: at,
    value: (minus ? -1 : 1) * (coded?.number ?? scaled).value,
    ...(currency === undefined ? {} : { currency }),
  }
}

/** What a currency before an amount begins with, letters glued to a "$" aside: other words are passed over at once. */
const CURRENCY_OPENERS: ReadonlySet<string> = new Set([
  '#',
  ...Object.keys(CURRENCY_SIGNS),
  ...Object.keys(CURRENCY_CODES),
])

function currencyAt(words: Lexeme[], at: number): { currency: string; to: number } | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const glued = words[at + 1]
  if (!CURRENCY_OPENERS.has(word.text) && glued?.text !== '$') return undefined
  if (word.text === '#' && words[at + 1]?.joint === 'none') return { currency: '#', to: at + 1 }
  const sign = CURRENCY_SIGNS[word.text]
  if (sign !== undefined) return { currency: sign, to: at + 1 }
  if (glued?.text === '$' && glued.joint === 'none') {
    const prefix = DOLLAR_PREFIXES[word.lower.replaceAll('.', '')]
    return prefix === undefined ? undefined : { currency: prefix, to: at + 2 }
  }
  const code = CURRENCY_CODES[word.text]
  return code !== undefined && words[at + 1]?.kind === 'number' ? { currency: code, to: at + 1 } : undefined
}

/** "75 USD million": the scale stands behind the code. */
function codedScale(words: Lexeme[], number: NumberAt): { number: NumberAt; currency: string } | undefined {
  const currency = CURRENCY_CODES[words[number.to]?.text ?? '']
  const scale = SCALES[lowerAt(words, number.to + 1)]
  if (currency === undefined || scale === undefined || scale < 1000) return undefined
  return { number: { ...number, value: number.value * scale, to: number.to + 2 }, currency }
}

/** "minus five", "minus 40 degrees". */
const isMinusWord = (words: Lexeme[], at: number): boolean =>
  lowerAt(words, at) === 'minus' && words[at - 1]?.kind !== 'number'

/** A minus sign before digits, not a dash between words and not the hyphen of a range. */
function isMinus(words: Lexeme[], at: number): boolean {
  const mark = words[at]
  const digits = words[at + 1]
  if (
    mark === undefined ||
    !/^[-−–]$/.test(mark.text) ||
    digits?.kind !== 'number' ||
    digits.joint !== 'none'
  )
    return false
  return mark.joint !== 'none' || /^[([]$/.test(words[at - 1]?.text ?? '')
}

/** "5bn", "£3m", "20k": a scale glued to digits; one letter means a scale only behind a currency, "m" also before what is counted in millions. */
function shortScale(words: Lexeme[], number: NumberAt, money: boolean): NumberAt {
  const word = words[number.to]
  const scale = SHORT_SCALES[word?.lower ?? '']
  if (word === undefined || scale === undefined || !number.digits) return number
  const letter = word.lower.length === 1
  if (word.joint !== 'none' && (letter || !money)) return number
  if (letter && !money && word.lower !== 'k' && !(word.text === 'm' && countsMillions(words, number.to + 1)))
    return number
  return { ...number, value: number.value * scale, to: number.to + 1 }
}

/** "2.1m people", "3.9m of its customers", "40m crowns": the noun behind the letter is counted in millions. */
function countsMillions(words: Lexeme[], at: number): boolean {
  if (words[at]?.kind !== 'word' || words[at]?.joint !== 'blank') return false
  const next = lowerAt(words, at)
  if (CURRENCY_PLURAL.test(next) && CURRENCY_NAMES.has(next)) return true
  const noun = countedNounAt(words, at, false)
  return noun !== undefined && COUNTED_IN_MILLIONS.has(noun.what.toLowerCase())
}

const CURRENCY_PLURAL = /(?:s|kroner|kronor)$/

/** "dozens", "tens of thousands", "several hundred", "multi-million": an amount without a number. */
export function vagueAt(words: Lexeme[], at: number): { to: number } | undefined {
  const word = lowerAt(words, at)
  if (word === 'several' || word === 'multi' || word === 'many') {
    const scale = lowerAt(words, at + 1)
    return /^(?:hundred|thousand|million|billion|dozen|trillion)$/.test(scale) ? { to: at + 2 } : undefined
  }
  if (!VAGUE_PLURALS.has(word) || words[at - 1]?.joint === 'hyphen') return undefined
  // "Okello scores twice": a verb behind its subject, unless what is counted follows.
  if (word === 'scores' && at > 0 && !COUNTED.test(lowerAt(words, at + 1))) return undefined
  let to = at + 1
  while (lowerAt(words, to) === 'of' && VAGUE_PLURALS.has(lowerAt(words, to + 1))) to += 2
  if (lowerAt(words, to) === 'upon' && VAGUE_PLURALS.has(lowerAt(words, to + 1))) to += 2
  // "Tens" alone is no amount, "scores" and "hundreds" may be: they need their noun.
  return word === 'tens' && to === at + 1 ? undefined : { to }
}

const COUNTED = /^(?:of|more|dead|killed|injured|wounded|hurt|missing|arrested)$/
