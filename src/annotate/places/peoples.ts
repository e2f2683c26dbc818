import { MORE_DEMONYMS } from '../language/en/demonyms.ts'
import { nameKey } from '../names/key.ts'
import { lookupPlaces } from './gazetteer.ts'
import { countries } from './packed-places.ts'

let byKey: Map<string, string> | undefined

/** Countries' own demonyms; the empty string where two countries share one ("Congolese"). */
function demonyms(): Map<string, string> {
  if (byKey !== undefined) return byKey
  byKey = new Map()
  for (const { code, demonyms: words } of countries()) {
    for (const word of words) byKey.set(nameKey(word), byKey.has(nameKey(word)) ? '' : code)
  }
  for (const [word, code] of MORE_DEMONYMS) byKey.set(nameKey(word), code)
  return byKey
}

function lookup(word: string): string | undefined {
  const key = nameKey(word)
  const exact = demonyms().get(key)
  if (exact !== undefined || !key.endsWith('s')) return exact
  // "Laos" is no plural of "Lao".
  return lookupPlaces(word)[0]?.kind === 'country' ? undefined : demonyms().get(key.slice(0, -1))
}

/** Adjectives and names of peoples, faiths and languages: "Russian", "Kazakhs", "South Korean", "Arab". */
export function isPeople(word: string): boolean {
  return lookup(word) !== undefined
}

/** The one country that such a word stands for, as ISO 3166-1 alpha-2; none for "Arab" and "Congolese". */
export function countryOfPeople(word: string): string | undefined {
  return lookup(word) || undefined
}
