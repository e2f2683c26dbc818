import { NAME_PARTICLES } from '../language/en/capitalised-words.ts'
import { isNickname } from '../language/en/nicknames.ts'
import { HONORIFICS, ROLES } from '../language/en/titles.ts'

// Keys have the words in small letters with one blank between (`nameKey`).
/** Generations, orders and degrees behind a name: they part no person from another form of the name. */
const BEHIND = /^(?:jr|sr|ii|iii|iv|obe|mbe|cbe|dbe|kbe|gbe|qc|kc|mp|mep|msp|phd|md|esq|frs|ra|jp)$/

/** "St" is none in running text ("St. Louis"), but it parts no person from another form of the name. */
const isTitle = (word: string): boolean => ROLES.has(word) || HONORIFICS.has(word) || word === 'st'

/** The words of a key without titles in front ("st jerome", "speaker nancy pelosi") and what stands behind a name. */
function wordsOf(key: string): string[] {
  const all = key.split(' ')
  const words = all.filter((word, i) => i === 0 || !BEHIND.test(word))
  const first = words.findIndex((word) => !isTitle(word))
  return first > 0 ? words.slice(first) : words
}

/** Whether a name is nothing but a title ("Madam Speaker"), which many may bear in one document. */
export function isBareTitle(key: string): boolean {
  return key.split(' ').every(isTitle)
}

/**
 * Whether `short` is a part of the person's name `long` that is used alone: the surname (with or without its particles),
 * the given name, or several of the words in their order ("Jomart Tokayev" of "Kassym-Jomart Tokayev").
 */
export function isShortFormOf(short: string, long: string): boolean {
  const few = wordsOf(short)
  const all = wordsOf(long)
  if (few.length === 0 || few.length >= all.length) return false
  if (few.length === 1) {
    const [word = ''] = few
    return word.length > 1 && (word === all.at(-1) || word === all[0]) && !NAME_PARTICLES.has(word)
  }
  // The last words agree, or the first do ("Ana Maria" of "Ana Maria Lopez").
  if (few.at(-1) !== all.at(-1)) return few.every((word, i) => word === all[i])
  const same = (word: string, i: number): boolean =>
    all[i] === word ||
    (word.length === 1 && all[i]?.startsWith(word) === true) ||
    (i === 0 && isNickname(word, all[i] ?? ''))
  let at = 0
  for (const word of few) {
    while (at < all.length && !same(word, at)) at += 1
    if (at === all.length) return false
    at += 1
  }
  return true
}

/** Whether `short` is the given name of the person's full name `long`, and not the surname. */
export const isGivenNameOf = (short: string, long: string): boolean =>
  !short.includes(' ') && wordsOf(long)[0] === short && wordsOf(long).length > 1

/** Whether `short` is the surname of the person's full name `long`, with its particles or without ("de Wit", "Wit"). */
export function isSurnameOf(short: string, long: string): boolean {
  const given = wordsOf(long)[0]
  return short !== given && isShortFormOf(short, long) && wordsOf(long).at(-1) === short.split(' ').at(-1)
}

/**
 * Whether two names have the same words, in whatever order ("Higuchi Ichiyo", "Ichiyo Higuchi"), titles left out, or
 * differ only in that one has initials ("J. Smith", "John Smith") or the short form of the given name ("Bill", "William").
 */
export function samePerson(a: string, b: string): boolean {
  const x = wordsOf(a)
  const y = wordsOf(b)
  if (x.length !== y.length || x.length === 0) return false
  if (x.toSorted().join(' ') === y.toSorted().join(' ')) return true
  if (x.length < 2 || x.at(-1) !== y.at(-1)) return false
  return x.every((word, i) => {
    const other = y[i] ?? ''
    if (word === other || (i === 0 && isNickname(word, other))) return true
    return (word.length === 1 || other.length === 1) && word[0] === other[0]
  })
}
