import { lookupPlaces } from '../places/gazetteer.ts'

// A town may share its name with many; a city of this size is meant by any of its names.
const KNOWN_CITY = 100_000

/** Whether the gazetteer knows both names for one country or one large city ("UK", "Britain"; "Kiev", "Kyiv"). */
export function isSamePlace(a: string, b: string): boolean {
  const [x] = lookupPlaces(a)
  const [y] = lookupPlaces(b)
  if (x === undefined || x.id !== y?.id) return false
  return x.kind === 'country' || x.population > KNOWN_CITY
}

/** "Socotra" and "Socotra Island", "Cleveland" and "City of Cleveland", "Chathams" and "Chatham Islands". Keys as by `nameKey`. */
export function lacksPlaceWord(short: string, long: string): boolean {
  if (long === `city of ${short}` || long === `${short} island` || long === `${short} islands`) return true
  return short.endsWith('s') && long === `${short.slice(0, -1)} islands`
}
