import { KNOWN_ORGANISATIONS } from '../language/en/organisation-words.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import type { Form, TypedName } from './form.ts'
import { nameKey } from './key.ts'
import { isAcronym } from './words.ts'

/** Little words that an acronym may pass over: "Collective Security Treaty Organization", "Bank *of* England". */
export const PASSED = /^(?:of|the|and|for|in|on|to|de|du|des|la|le|et|&)$/i

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

// Two letters are the initials of too much ("B.A."); beside its long form in brackets such an acronym is found all the same.
const LEAST_LETTERS = 3
const MOST_WORDS = 12

/** "BoE", "IfW": initials that keep those of the little words small. */
const WITH_LITTLE_WORDS = /^(?=.{3,6}$)(?:\p{Lu}\p{Ll}?)+\p{Lu}$/u

/** The letters of an acronym in small letters; undefined where `text` is none. */
export function shortAcronymLetters(text: string): string | undefined {
  return isAcronym(text) || WITH_LITTLE_WORDS.test(text)
    ? text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
    : undefined
}

/** As `shortAcronymLetters`, undefined also where they are too few to rest on. */
export function acronymLetters(text: string): string | undefined {
  const letters = shortAcronymLetters(text)
  return letters === undefined || letters.length < LEAST_LETTERS ? undefined : letters
}

/** The initials of a name of several words, in small letters: with and without those of its little words. */
export function initialsOf(long: string): string[] {
  const words = [...long.matchAll(WORDS)].map(([word]) => word)
  const content = words.filter((word) => !PASSED.test(word))
  if (content.length < 2 || words.length > MOST_WORDS) return []
  const initials = (list: readonly string[]): string =>
    list.map((word) => word.charAt(0).toLowerCase()).join('')
  return [...new Set([initials(words), initials(content)])]
}

/**
 * Whether `short` is made of the initials of `long`, with or without those of its little words: "CSTO" of
 * "Collective Security Treaty Organization".
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = acronymLetters(short)
  return letters !== undefined && initialsOf(long).includes(letters)
}

/**
 * As `isAcronymOf` for two letters ("U.N." of "United Nations"), to be asked of organisations only: between names of
 * other kinds two letters prove nothing. The long form has two words.
 */
export function isShortAcronymOf(short: string, long: string): boolean {
  const letters = shortAcronymLetters(short) ?? ''
  return letters.length === 2 && long.split(' ').length === 2 && initialsOf(long).includes(letters)
}

/** Acronyms among `forms` with the one long form of which they are made; none when two long forms fit. */
export function acronymPairs(forms: readonly string[]): { short: string; long: string }[] {
  const byInitials = new Map<string, Map<string, string>>()
  for (const long of new Set(forms)) {
    for (const initials of initialsOf(long)) {
      const named = byInitials.get(initials) ?? new Map<string, string>()
      byInitials.set(initials, named.set(nameKey(long), long))
    }
  }
  return [...new Set(forms)].flatMap((short) => {
    const fitting = [...(byInitials.get(acronymLetters(short) ?? '') ?? new Map<string, string>()).values()]
    const [long] = fitting
    return long === undefined || fitting.length > 1 ? [] : [{ short, long }]
  })
}

/** The words after "of" or "in" whose initials `short` has, where the words before have other initials. */
function endWithInitials(short: string, long: string): string | undefined {
  const match = /^.{1,80}?\s(?:of|in|at)\s(?:the\s)?/u.exec(long)
  if (match === null) return undefined
  const end = long.slice(match[0].length)
  return isAcronymOf(short, end) && !isAcronymOf(short, long) ? end : undefined
}

/**
 * "State Committee for National Security (GKNB)": the initials of its name in another language, where the document goes on to use
 * them; not of places ("(USA)") nor what is known by itself ("(Reuters)").
 */
function isForeignAcronym(short: TypedName, long: TypedName, form: Form): boolean {
  return (
    /^\p{Lu}{3,6}$/u.test(short.text) &&
    long.end < short.start &&
    long.type === 'organisation' &&
    short.type !== 'place' &&
    form.mentions.length > 1 &&
    !KNOWN_ORGANISATIONS.has(short.text.toLowerCase()) &&
    lookupPlaces(short.text).length === 0
  )
}

const SHORT = /^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9}$/u
const CAPITALS = /\p{Lu}/gu

/**
 * Pairs of a long form and its abbreviation that stand beside each other, one in brackets, in either order: "Full
 * Name (ABBR)", "ABBR (Full Name)". The abbreviation has two capitals or more and begins like a word of the long form.
 * One that has the initials of the last words only ("Harrow Red Sox of Major League Baseball (MLB)") is paired with
 * the form that these words are, if there is one.
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
    const article = /\bthe\s$/i.test(text.slice(Math.max(0, long.start - 5), long.start))
    const begins =
      [...long.text.matchAll(WORDS)].some(([word]) => word.charAt(0) === short.text.charAt(0)) ||
      // "The Harbour Regulator (THR)"
      (article && isAcronymOf(short.text, `The ${long.text}`))
    if (!begins && !isForeignAcronym(short, long, a)) return []
    const end = endWithInitials(short.text, long.text)
    const meant = end === undefined ? b : forms.find((form) => form.key === nameKey(end))
    if (meant === undefined) return []
    const pair: [Form, Form] = [a, meant]
    return [pair]
  })
}
