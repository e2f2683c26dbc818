import type { Form, TypedName } from './linking.ts'
import { isAcronym } from './words.ts'

/** Little words that an acronym may pass over: "Collective Security Treaty Organization", "Bank *of* England". */
const PASSED = /^(?:of|the|and|for|in|on|to|de|du|des|la|le|et|&)$/i

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

// Two letters are the initials of too much ("B.A."); beside its long form in brackets such an acronym is found all the same.
const LEAST_LETTERS = 3

/**
 * Whether `short` is made of the initials of `long`, with or without those of its little words: "CSTO" of
 * "Collective Security Treaty Organization".
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  if (!isAcronym(short) || letters.length < LEAST_LETTERS) return false
  const words = [...long.matchAll(WORDS)].map((match) => match[0])
  if (words.length < 2 || words.length > 12) return false
  const initials = (list: readonly string[]): string =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase()
  const content = words.filter((word) => !PASSED.test(word))
  if (content.length < 2) return false
  return initials(words) === letters || initials(content) === letters
}

/** Acronyms among `forms` with the one long form of which they are made; none when two long forms fit. */
export function acronymPairs(forms: readonly string[]): { short: string; long: string }[] {
  const distinct = [...new Set(forms)]
  const long = distinct.filter((form) => form.includes(' '))
  const pairs: { short: string; long: string }[] = []
  for (const short of distinct.filter((form) => isAcronym(form))) {
    const fitting = long.filter((form) => isAcronymOf(short, form))
    const [only] = fitting
    const oneName = new Set(fitting.map((form) => form.toLowerCase().replace(/^the /, ''))).size === 1
    if (only !== undefined && oneName) pairs.push({ short, long: only })
  }
  return pairs
}

const SHORT = /^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9}$/u
const CAPITALS = /\p{Lu}/gu

/**
 * Pairs of a long form and its abbreviation that stand beside each other, one in brackets, in either order: "Full
 * Name (ABBR)", "ABBR (Full Name)". The abbreviation has two capitals or more and begins like a word of the long form.
 */
export function bracketed(text: string, names: readonly TypedName[], forms: readonly Form[]): [Form, Form][] {
  const formOf = new Map(forms.flatMap((form) => form.mentions.map((name) => [name, form] as const)))
  const sorted = [...names].sort((a, b) => a.start - b.start)
  return sorted.flatMap((name, i) => {
    const next = sorted[i + 1]
    if (next === undefined || !/^\s\($/.test(text.slice(name.end, next.start)) || text[next.end] !== ')')
      return []
    const [short, long] = SHORT.test(name.text) ? [name, next] : [next, name]
    const a = formOf.get(short)
    const b = formOf.get(long)
    if (a === undefined || b === undefined || !SHORT.test(short.text) || long.type === 'person') return []
    if ((short.text.match(CAPITALS) ?? []).length < 2 || !long.text.includes(' ')) return []
    const begins = [...long.text.matchAll(WORDS)].some(([word]) => word.charAt(0) === short.text.charAt(0))
    const pair: [Form, Form] = [a, b]
    return begins ? [pair] : []
  })
}
