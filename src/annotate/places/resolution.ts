import type { Entity, Mention, Place, Step } from '../../model/index.ts'
import type { Container, PlaceContext } from './context.ts'
import { candidatesOf, containerAfter, demonymCountry } from './context.ts'
import { distance } from './distance.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { countries, lookupPlaces } from './gazetteer.ts'

// Set on the development parts of GeoVirus and GeoWebNews.
const COUNTRY_SCORE = 9
const CAPITAL_BONUS = 1.5
const AREA_PENALTY = 0.5
const SUPPORT_WEIGHT = 2
const SUPPORT_LIMIT = 3
/** A city with fewer inhabitants is not taken unless the document speaks of its country or area. */
const WELL_KNOWN = 50_000
/** Two candidates that close in score and this far apart (km) are told apart by nothing. */
const MARGIN = 0.15
const FAR = 161

function prior(place: GazetteerEntry): number {
  if (place.kind === 'country') return COUNTRY_SCORE
  const size = Math.log10(place.population + 10)
  if (place.kind === 'capital') return size + CAPITAL_BONUS
  return place.kind === 'city' ? size : size - AREA_PENALTY
}

const known = (support: number): number => Math.min(SUPPORT_LIMIT, Math.log2(1 + support))

function inside(place: GazetteerEntry, container: Container): boolean {
  return container.places.some((outer) => {
    if (outer.id === place.id) return false
    if (outer.kind === 'country') return place.country === outer.id
    return outer.kind === 'admin1' ? place.admin === outer.id : place.admin === outer.admin
  })
}

function located(entry: GazetteerEntry, chain: Step[]): Place['location'] {
  const { id, name, country, latitude, longitude, population } = entry
  const city = entry.kind === 'city' || entry.kind === 'capital'
  const kind = city ? 'city' : entry.kind === 'country' ? 'country-centroid' : 'admin-centroid'
  return {
    absent: false,
    basis: 'resolved',
    chain,
    value: { id, name, kind, country, latitude, longitude, ...(city && population > 0 && { population }) },
  }
}

const AREA_WORDS =
  /\s(?:county|province|region|oblast|state|governorate|district|prefecture|department|republic|city)$/i

/** Candidates under the name as it stands, else without the word for its kind ("Kursk region"), else by its people. */
function candidates(entity: Entity): { places: GazetteerEntry[]; step?: Step } {
  const places = candidatesOf(entity)
  if (places.length > 0) return { places }
  const bare = entity.name.replace(AREA_WORDS, '')
  if (bare !== entity.name) return { places: [...lookupPlaces(bare)] }
  const code = demonymCountry(entity.name)
  const country = code === undefined ? undefined : countries().find((item) => item.code === code)
  if (country === undefined) return { places: [] }
  return {
    places: lookupPlaces(country.name).filter((place) => place.id === code),
    step: { rule: 'demonym', says: `“${entity.name}” stands for ${country.name}` },
  }
}

/** Where one place entity lies: by what the text says it lies in, the countries it speaks of, and how well known it is. */
export function resolve(
  entity: Entity,
  mentions: readonly Mention[],
  text: string,
  document: string,
  context: PlaceContext,
): Place['location'] {
  const absent = (reason: string): Place['location'] => ({ absent: true, reason })
  const { places, step } = candidates(entity)
  if (places.length === 0) return absent(`the gazetteer has no place named “${entity.name}”`)
  const chain: Step[] = step === undefined ? [] : [step]
  const container = mentions
    .map((mention) => containerAfter(text, mention))
    .find((found) => found !== undefined)
  let pool = places
  if (container !== undefined && places[0]?.kind !== 'country') {
    pool = places.filter((place) => inside(place, container))
    if (pool.length === 0) return absent(`the gazetteer has no “${entity.name}” in ${container.text}`)
    const anchor = {
      document,
      start: container.start,
      end: container.start + container.text.length,
      text: container.text,
    }
    chain.push({ rule: 'container', says: `the text puts it in ${container.text}`, anchor })
  }
  const support = (place: GazetteerEntry): number =>
    known(context.support(place.country, entity.id)) +
    (place.admin === '' ? 0 : known(context.support(place.admin, entity.id)))
  const scored = pool
    .map((place) => ({
      place,
      score: prior(place) + SUPPORT_WEIGHT * Math.min(SUPPORT_LIMIT, support(place)),
    }))
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
  const [best] = scored
  if (best === undefined) return absent(`the gazetteer has no place named “${entity.name}”`)
  const rival = scored.find(
    ({ place, score }) =>
      place !== best.place && best.score - score < MARGIN && distance(place, best.place) > FAR,
  )
  if (rival !== undefined) {
    return absent(
      `“${entity.name}” may be in ${best.place.country} or in ${rival.place.country}, and the text does not say in which`,
    )
  }
  const backed = container !== undefined || support(best.place) > 0
  const small =
    best.place.kind !== 'country' && best.place.population < WELL_KNOWN && best.place.kind !== 'capital'
  if (small && !backed) {
    return absent(
      `the only “${entity.name}” known lie elsewhere (${best.place.country}), and nothing in the text speaks for them`,
    )
  }
  if (container === undefined && support(best.place) > 0) {
    chain.push({ rule: 'country-context', says: `the text speaks of other places in ${best.place.country}` })
  } else if (container === undefined) {
    chain.push({ rule: 'best-known', says: `the best known place of that name` })
  }
  return located(best.place, chain)
}
