import { BUILT_PLACE_HEADS } from '../language/en/place-words.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import { countryOfPeople } from '../places/peoples.ts'

// A town may share its name with many; a city of this size is meant by any of its names.
const KNOWN_CITY = 100_000

/** Whether the gazetteer knows both names for one country or one large city ("UK", "Britain"; "Kiev", "Kyiv"). */
export function isSamePlace(a: string, b: string): boolean {
  const [x] = lookupPlaces(a)
  const [y] = lookupPlaces(b)
  if (x === undefined || x.id !== y?.id) return false
  return x.kind === 'country' || x.population > KNOWN_CITY
}

/** Whether both mean one country, by its name or its people: "Belgium", "Belgians". A team is often named so. */
export function isSameCountry(a: string, b: string): boolean {
  const country = countryMeant(a)
  return country !== undefined && country === countryMeant(b)
}

/** The country that a name means, by its own name or its people's. */
export function countryMeant(name: string): string | undefined {
  const [place] = lookupPlaces(name)
  return place?.kind === 'country' ? place.country : countryOfPeople(name)
}

/** "Socotra" and "Socotra Island", "Cleveland" and "City of Cleveland", "Chathams" and "Chatham Islands". Keys as by `nameKey`. */
export function lacksPlaceWord(short: string, long: string): boolean {
  if (long === `city of ${short}` || long === `${short} island` || long === `${short} islands`) return true
  if (short.endsWith('s') && long === `${short.slice(0, -1)} islands`) return true
  // A town is not the bridge or the square that bears its name.
  if (!long.startsWith(`${short} `) || lookupPlaces(short).length > 0) return false
  return BUILT_PLACE_HEADS.has(long.slice(short.length + 1))
}
