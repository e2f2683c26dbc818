import { COMMON_SURNAMES } from '../language/en/common-surnames.ts'

/**
 * What romanisations of Cyrillic, Arabic and Turkic names write differently, folded in this order: Tokayev, Tokaev,
 * Toqaev; Zhomart, Jomart; Kaddafi, Qaddafi; Yushchenko, Yuschenko; Chernyshev, Tchernychev. Keys are without accents
 * already. What is folded alike need not be one name, so that it joins long names only.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tch|ch|sh/g, 'S'],
  [/dzh|zh|dj|j(?=[aeou])/g, 'Z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q|c(?=[aou])/g, 'k'],
  [/ts|tz|cz/g, 'z'],
  [/x/g, 'ks'],
  [/ff$|w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|iy|yi|ii|ij/g, 'i'],
  [/[yi](?=[aeou])/g, ''],
  [/[yj]/g, 'i'],
  [/(?<=[aeou])i(?=[a-zA-Z])/g, ''],
  [/([a-zA-Z])\1+/g, '$1'],
]

const known = new Map<string, string>()
// A bound on memory for long-running processes; the cache never changes a result.
const CACHE_LIMIT = 10_000

/** One word of a key as all its romanisations are folded. */
export function folded(word: string): string {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const form = FOLDS.reduce((text, [pattern, by]) => text.replace(pattern, by), word)
  if (known.size >= CACHE_LIMIT) known.clear()
  known.set(word, form)
  return form
}

const LEAST_LETTERS = 6
const LEAST_FOLDED = 4

/** Whether two surnames are one in two romanisations: written differently, folded alike, long and not common. Keys as by `nameKey`. */
export function isTransliteratedSurname(a: string, b: string): boolean {
  if (a === b || Math.max(a.length, b.length) < LEAST_LETTERS) return false
  if (COMMON_SURNAMES.has(a) || COMMON_SURNAMES.has(b)) return false
  const form = folded(a)
  return form.length >= LEAST_FOLDED && form === folded(b)
}

/**
 * Whether two names are one person's in two romanisations: as many words, each folded alike, the surname by
 * `isTransliteratedSurname` or the same ("Kassym-Jomart Tokayev", "Kasym-Zhomart Tokaev"); or the surname alone of the other.
 */
export function isTransliteration(short: string, long: string): boolean {
  const few = short.split(' ')
  const all = long.split(' ')
  const [surname = '', other = ''] = [few.at(-1), all.at(-1)]
  if (few.length === 1) return isTransliteratedSurname(surname, other)
  if (few.length !== all.length || (surname !== other && !isTransliteratedSurname(surname, other)))
    return false
  // Of short given names what is folded alike may be two ("Ali", "Aly").
  return few
    .slice(0, -1)
    .every((word, i) => word === all[i] || (word.length > 3 && folded(word) === folded(all[i] ?? '')))
}
