import type { NameWord } from '../words.ts'
import { begins, OUTSIDE, TYPES, typeOf } from './labels.ts'

const SHORT = /^\p{L}[\p{L}\p{N}.&-]{1,9}$/u
const CAPITAL = /\p{Lu}/gu
const PERSON = TYPES.indexOf('person')

/** The words of the name that ends before word `at`; empty where none ends there. */
function nameBefore(words: readonly NameWord[], labels: Uint8Array, at: number): readonly NameWord[] {
  let from = at
  while (from > 0 && (labels[from - 1] ?? OUTSIDE) !== OUTSIDE) {
    from -= 1
    if ((labels[from] ?? 0) % 2 === 1) return words.slice(from, at)
  }
  return []
}

/**
 * Gives the abbreviation in brackets behind a longer name of an organisation or a place ("Bank of Ghana (BoG)") the
 * name's type in `labels`; returns the types of the abbreviations by their text. It has two capitals or more and
 * begins like a word of the name.
 */
export function labelAbbreviations(words: readonly NameWord[], labels: Uint8Array): Map<string, number> {
  const found = new Map<string, number>()
  words.forEach(({ text }, i) => {
    if (text !== '(' || words[i + 2]?.text !== ')') return
    const short = words[i + 1]?.text ?? ''
    if (!SHORT.test(short) || (short.match(CAPITAL) ?? []).length < 2) return
    const name = nameBefore(words, labels, i)
    const type = typeOf(labels[i - 1] ?? OUTSIDE)
    if (name.length < 2 || type === PERSON || !name.some((word) => word.text[0] === short[0])) return
    labels[i + 1] = begins(type)
    found.set(short, type)
  })
  return found
}
