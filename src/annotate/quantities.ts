import type { Document, Quantity, Sentence, Timex } from '../model/index.ts'
import { languageOf } from './language/date-languages.ts'
import { SINGULAR_UNITS } from './language/en/time-words.ts'
import { type Lexeme, sentenceLexemes } from './lexemes.ts'
import { isInside, timesBlocking } from './quantities/exclusions.ts'
import { linkParts } from './quantities/part-of.ts'
import { type Reading, readingAt } from './quantities/reading.ts'
import { durationValue } from './times/finders/durations.ts'

/**
 * The amounts stated in a document, in order of text; offsets in UTF-16 code units. The span covers the words of the
 * bound, the number, and its unit or counted noun. Dates, clock times, ordinals, scores, and the numbers of models,
 * roads and telephones are none. Only English is read.
 */
export function quantities(document: Document, sentences: Sentence[], timexes: Timex[]): Quantity[] {
  const found: Quantity[] = []
  // "2.000 Soldaten" is two thousand: without a language's number forms a number would be a guess.
  if (languageOf(document) !== 'en') return found
  const times = timesBlocking(timexes)
  let next = 0
  for (const sentence of sentences) {
    while ((times[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1
    const here: Timex[] = []
    for (let at = next; at < times.length; at++) {
      const timex = times[at]
      if (timex === undefined || timex.start >= sentence.end) break
      here.push(timex)
    }
    for (const { reading, words } of readSentence(sentence, here)) {
      found.push(quantityOf(document.text, reading, words, `q${found.length}`))
    }
  }
  return linkParts(document.text, found, sentenceEnds(sentences))
}

function readSentence(sentence: Sentence, times: Timex[]): { reading: Reading; words: Lexeme[] }[] {
  const words = sentenceLexemes(sentence)
  const readings: { reading: Reading; words: Lexeme[] }[] = []
  let at = 0
  let free = 0
  let live = 0
  while (at < words.length) {
    const word = words[at]
    while (live < times.length && (times[live]?.end ?? 0) <= (word?.start ?? 0)) live += 1
    const reading = word === undefined ? undefined : readingAt(words, at)
    if (word === undefined || reading === undefined || isTime(words, at, reading, times[live])) {
      at += 1
      continue
    }
    const whole = { ...reading, from: Math.max(reading.from, free) }
    const last = readings.at(-1)?.reading
    const both = last === undefined ? undefined : betweenBounds(words, last, whole)
    if (both !== undefined) readings.splice(-1, 1, { reading: both, words })
    else {
      // "From 3 to 5 percent": the first is of what the second is of.
      if (last !== undefined) readings.splice(-1, 1, { reading: withUnitOf(words, whole, last), words })
      readings.push({ reading: withUnitOf(words, last, convertedFrom(words, last, whole)), words })
    }
    at = reading.to
    free = reading.to
  }
  return readings
}

/** "up to 290 km/h (180 mph)": the same amount in another unit, in brackets, has the same bound. */
function convertedFrom(words: Lexeme[], first: Reading | undefined, second: Reading): Reading {
  const bracketed = first !== undefined && words[first.to]?.text === '(' && second.from === first.to + 1
  if (!bracketed || second.bound !== 'exact' || first.dimension !== second.dimension) return second
  if (first.bound === 'range' || first.bound === 'vague' || first.dimension === 'count') return second
  const { low, high, ...rest } = second
  return {
    ...rest,
    bound: first.bound,
    ...(first.low === undefined || low === undefined ? {} : { low }),
    ...(first.high === undefined || high === undefined ? {} : { high }),
  }
}

/** "More than 100 but fewer than 300 people": two bounds of one number, of which the second names what is counted. */
function betweenBounds(words: Lexeme[], first: Reading, second: Reading): Reading | undefined {
  const { low } = first
  const { high } = second
  if (low === undefined || high === undefined || first.high !== undefined || second.low !== undefined)
    return undefined
  if (second.from !== first.to + 1 || !/^(?:and|but)$/.test(words[first.to]?.lower ?? '') || high <= low)
    return undefined
  const bare = first.unit === undefined && first.what === undefined
  if (!bare && (first.unit !== second.unit || first.what !== second.what)) return undefined
  return { ...second, from: first.from, low, bound: 'range' }
}

/** "From six years to four", "from 40 crowns to 45", "from 3 to 5 percent": of two numbers the bare one is of what the other is of. */
function withUnitOf(words: Lexeme[], other: Reading | undefined, bare: Reading): Reading {
  const isBare = bare.dimension === 'count' && bare.what === undefined && bare.unit === undefined
  if (other === undefined || !isBare) return bare
  const [first, second] = bare.from < other.from ? [bare, other] : [other, bare]
  if (words[first.to]?.lower !== 'to' || second.from !== first.to + 1) return bare
  if (words[first.from - 1]?.lower !== 'from') return bare
  const { unit, what, dimension } = other
  return {
    ...bare,
    dimension,
    ...(unit === undefined ? {} : { unit }),
    ...(what === undefined ? {} : { what }),
  }
}

/**
 * A number inside a date or clock time is none of ours; "42 years ago" still says how many years. `time` is the first that
 * has not ended before the number.
 */
function isTime(words: Lexeme[], at: number, reading: Reading, time: Timex | undefined): boolean {
  const word = words[at]
  if (word === undefined || !isInside(word, time)) return false
  // The "s" of "1980s" is no second, and the minutes of a clock last nothing.
  return reading.dimension !== 'duration' || words[at + 1]?.joint === 'none' || time?.type === 'TIME'
}

function quantityOf(text: string, reading: Reading, words: Lexeme[], id: string): Quantity {
  const { from, to, ...fields } = reading
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  const duration = durationOf(reading)
  return {
    id,
    start,
    end,
    text: text.slice(start, end),
    ...fields,
    ...(duration === undefined ? {} : { duration }),
  }
}

/** The ISO 8601 form of a duration with one number; a range or a vague amount has none. */
function durationOf(reading: Reading): string | undefined {
  if (reading.dimension !== 'duration' || reading.bound === 'range') return undefined
  const unit = SINGULAR_UNITS[reading.unit ?? '']
  const count = reading.low ?? reading.high
  return unit === undefined || count === undefined ? undefined : durationValue(count, unit)
}

function sentenceEnds(sentences: Sentence[]): (at: number) => number {
  return (at) => {
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.end ?? 0) > at) high = middle
      else low = middle + 1
    }
    return sentences[low]?.end ?? at
  }
}
