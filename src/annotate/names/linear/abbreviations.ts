import { acronymLetters, PASSED } from '../acronyms.ts'
import type { NameWord } from '../words.ts'
import { begins, continues, OUTSIDE, TYPES, typeOf } from './labels.ts'

const SHORT = /^\p{L}[\p{L}\p{N}.&-]{1,9}$/u
const CAPITAL = /\p{Lu}/gu
const PERSON = TYPES.indexOf('person')
const ORGANISATION = TYPES.indexOf('organisation')
const PLACE = TYPES.indexOf('place')
const MOST_WORDS = 12

/** Where the name that ends before word `at` begins; `at` where none ends there. */
function nameBefore(labels: Uint8Array, at: number): number {
  let from = at
  while (from > 0 && (labels[from - 1] ?? OUTSIDE) !== OUTSIDE) {
    from -= 1
    if ((labels[from] ?? 0) % 2 === 1) return from
  }
  return at
}

/**
 * Where the words begin whose initials are the letters of `short` and that end before word `at`; little words count or not, an
 * article in front is no part of a name. Undefined where there are none.
 */
function spelledOut(words: readonly NameWord[], at: number, short: string): number | undefined {
  const letters = acronymLetters(short)
  if (letters === undefined) return undefined
  let from = at
  for (let left = letters.length; left > 0; ) {
    from -= 1
    const word = words[from]
    if (word === undefined || at - from > MOST_WORDS || (from < at - 1 && words[from + 1]?.joined !== true))
      return undefined
    const little = PASSED.test(word.text)
    const begun = word.lower[0] === letters[left - 1]
    if (begun && (little || isCapital(word))) left -= 1
    else if (!little) return undefined
  }
  const first = words[from]?.lower === 'the' ? from + 1 : from
  return at - first > 1 && isCapital(words[first]) && isCapital(words[at - 1]) ? first : undefined
}

/** Where the abbreviation stands that is told behind word `at - 1`: "(ABC)", ", known as ABC". */
function abbreviationBehind(words: readonly NameWord[], at: number): number | undefined {
  if (words[at]?.text === '(') return words[at + 2]?.text === ')' ? at + 1 : undefined
  const known = words[at]?.text === ',' && words[at + 1]?.lower === 'known' && words[at + 2]?.lower === 'as'
  return known ? at + 3 : undefined
}

/** Whether the labels take a word before or the abbreviation for a body's: "Compact Fluorescent Light (CFL)" is none. */
const isBody = (labels: Uint8Array, end: number, at: number): boolean =>
  [...labels.subarray(Math.max(0, end - 2), end), labels[at] ?? OUTSIDE].some(
    (label) => typeOf(label) === ORGANISATION,
  )

const isCapital = (word: NameWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)

/**
 * Gives the abbreviation in brackets behind a longer name of an organisation or a place ("Bank of Ghana (BoG)") the
 * name's type in `labels`, and where it is made of the initials of the words before it, these the ends that it spells ("Pensions
 * Regulator (TPR)"); returns the types of both by their text. An abbreviation has two capitals or more and begins like a word of the
 * name.
 */
export function labelAbbreviations(words: readonly NameWord[], labels: Uint8Array): Map<string, number> {
  const found = new Map<string, number>()
  words.forEach((_, i) => {
    const at = abbreviationBehind(words, i)
    if (at === undefined) return
    const short = words[at]?.text ?? ''
    if (!SHORT.test(short) || (short.match(CAPITAL) ?? []).length < 2) return
    const from = nameBefore(labels, i)
    const name = words.slice(from, i)
    const given = typeOf(labels[i - 1] ?? OUTSIDE)
    const spelled = given !== PLACE && isBody(labels, i, at) ? spelledOut(words, i, short) : undefined
    const whole = spelled === undefined || spelled === from
    const begun =
      whole &&
      words[i]?.text === '(' &&
      name.length > 1 &&
      given !== PERSON &&
      name.some((word) => word.text[0] === short[0])
    if (!begun && spelled === undefined) return
    const type = given < 0 || given === PERSON ? ORGANISATION : given
    if (spelled !== undefined && !(labels[spelled] === continues(type) && from < spelled)) {
      labels.fill(continues(type), spelled, i)
      labels[spelled] = begins(type)
      const long = words.slice(spelled, i).map((word) => word.text)
      found.set(long.join(' '), type)
    }
    labels[at] = begins(type)
    found.set(short, type)
  })
  return found
}
