import { isAcronym } from './words.ts'

/** Little words that an acronym may pass over: "Collective Security Treaty Organization", "Bank *of* England". */
const PASSED = /^(?:of|the|and|for|in|on|to|de|du|des|la|le|et|&)$/i

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/**
 * Whether `short` is made of the initials of `long`, with or without those of its little words: "CSTO" of
 * "Collective Security Treaty Organization". Two letters are enough for no more than a bare possibility, so they
 * count only where every word is written with a capital.
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  if (!isAcronym(short) || letters.length < 2) return false
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
