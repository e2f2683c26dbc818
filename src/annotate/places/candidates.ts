import type { Entity, Step } from '../../model/index.ts'
import { POSTAL_CODES } from '../data/postal-codes.ts'
import { STOPPED_ENDS } from '../language/en/name-end-words.ts'
import { lookupArea, lookupFullerPlaces, lookupPlaces } from './gazetteer.ts'
import type { GazetteerEntry } from './packed-places.ts'
import { countries } from './packed-places.ts'
import { countryOfPeople, isPeople } from './peoples.ts'

/** The places that an entity's names may mean, best known first, and the step that led to them where it was not the name itself. */
export interface Candidates {
  places: readonly GazetteerEntry[]
  step?: Step
}

// A name that more places bear than this is told apart by its surroundings or not at all; the least known are left out.
const MOST = 60

const AREA_WORDS =
  /\s(?:county|province|region|oblast|state|governorate|district|prefecture|department|republic|city|area|metropolitan area)$/i
const KIND_BEFORE = /^(?:(?:city|town|village|state|province|county|municipality|district|island)\sof\s)/i
/** "South Florida", "Greater Mumbai": a part of a place, or more than it. */
const PART =
  /^(?:(?:far|upper|lower|greater|inner|outer|central|downtown|metro|mainland|rural|north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|mid)[\s-]){1,2}/i

export const isCity = (place: GazetteerEntry): boolean => place.kind === 'city' || place.kind === 'capital'

/** The areas for which a postal abbreviation stands ("TN", "NSW"). */
export function postalAreas(text: string): readonly GazetteerEntry[] {
  return (POSTAL_CODES.get(text) ?? []).flatMap((code) => lookupArea(code) ?? [])
}

/** "Wyo.", of which the gazetteer has the state and towns of its name: the short form is the state's. */
const abbreviatedArea = (text: string): readonly GazetteerEntry[] =>
  /^\p{Lu}\p{Ll}{1,4}\.$/u.test(text) && STOPPED_ENDS.place.has(text.slice(0, -1).toLowerCase())
    ? lookupPlaces(text)
        .filter(({ kind }) => kind === 'admin1')
        .slice(0, 1)
    : []

/** What an entity may mean: by its names, as a people ("Canadian"), without the word for its kind ("Kursk region"), as a part of something. */
export function candidatesOf(entity: Entity): Candidates {
  const { name } = entity
  // Common nouns are no names, whoever takes them for places.
  if (!/\p{Lu}/u.test(name)) return { places: [] }
  const postal = [...postalAreas(name), ...abbreviatedArea(name)]
  const places = [...new Set([name, ...entity.forms])]
    .map(lookupFullerPlaces)
    .find(({ length }) => length > 0)
  const found =
    postal.length > 0
      ? [...postal, ...(name.endsWith('.') ? [] : (places ?? []).filter(isCity))]
      : (places ?? [])
  const code = found[0]?.kind === 'country' ? undefined : countryOfPeople(name)
  const country = code === undefined ? undefined : countries().find((item) => item.code === code)
  if (country !== undefined) {
    const step = { rule: 'demonym', says: `“${name}” stands for ${country.name}` }
    return { places: lookupPlaces(country.name).filter((place) => place.id === code), step }
  }
  if (isPeople(name) && found[0] !== undefined && isCity(found[0])) return { places: [] }
  if (found.length > 0) return { places: found.slice(0, MOST) }
  const plain = name.replace(KIND_BEFORE, '').replace(AREA_WORDS, '')
  if (plain !== name) {
    const bare = lookupPlaces(plain)
    if (bare.length > 0) return { places: bare.slice(0, MOST) }
  }
  return partOf(name)
}

/** "South Florida" by Florida: only of what is large, for elsewhere a part is a place of its own. */
function partOf(name: string): Candidates {
  const whole = name.replace(PART, '')
  if (whole === name) return { places: [] }
  const places = lookupPlaces(whole).filter(
    ({ kind, population }) => kind === 'country' || kind === 'admin1' || population >= LARGE,
  )
  const [best] = places
  if (best === undefined) return { places: [] }
  return {
    places,
    step: { rule: 'part-of', says: `“${name}” names a part of ${best.name}; the point is that of the whole` },
  }
}
const LARGE = 200_000
