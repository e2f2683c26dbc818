import type { Document, Entity, Mention, Place, Step } from '../../model/index.ts'
import type { Container, PlaceContext } from './context.ts'
import { candidatesOf, containerAfter } from './context.ts'
import { distance } from './distance.ts'
import { lookupPlaces } from './gazetteer.ts'
import type { GazetteerEntry } from './packed-places.ts'
import { countries } from './packed-places.ts'
import { countryOfPeople, isPeople } from './peoples.ts'

// Set on the development parts of GeoVirus and GeoWebNews.
const COUNTRY_SCORE = 9
const CAPITAL_BONUS = 1.5
const AREA_PENALTY = 1
const SUPPORT_WEIGHT = 1.4
const SUPPORT_LIMIT = 3
/** A city with fewer inhabitants is not taken unless the document speaks of its country or area. */
const WELL_KNOWN = 50_000
/** A city of this size before a comma may be one of a list: what follows need not contain it. */
const LISTED_CITY = 500_000
/** Two candidates that close in score and this far apart (km) are told apart by nothing. */
const MARGIN = 0.15
const FAR = 161

const isCity = (place: GazetteerEntry): boolean => place.kind === 'city' || place.kind === 'capital'

function prior(place: GazetteerEntry): number {
  if (place.kind === 'country' || place.kind === 'region') return COUNTRY_SCORE
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

const CENTROIDS = {
  country: 'country-centroid',
  admin1: 'admin-centroid',
  admin2: 'admin-centroid',
  region: 'region-centroid',
} as const

function located(entry: GazetteerEntry, chain: Step[]): Place['location'] {
  const { id, name, country, latitude, longitude, population } = entry
  const city = isCity(entry)
  const kind = entry.kind === 'city' || entry.kind === 'capital' ? 'city' : CENTROIDS[entry.kind]
  return {
    absent: false,
    basis: 'resolved',
    chain,
    value: { id, name, kind, country, latitude, longitude, ...(city && population > 0 && { population }) },
  }
}

const AREA_WORDS =
  /\s(?:county|province|region|oblast|state|governorate|district|prefecture|department|republic|city)$/i

/** The country of an adjective ("Canadian"), else places of that name, else without the word for its kind ("Kursk region"). */
function candidates(entity: Entity): { places: readonly GazetteerEntry[]; step?: Step } {
  const found = candidatesOf(entity)
  const code = found[0]?.kind === 'country' ? undefined : countryOfPeople(entity.name)
  const country = code === undefined ? undefined : countries().find((item) => item.code === code)
  if (country !== undefined) {
    const step = { rule: 'demonym', says: `“${entity.name}” stands for ${country.name}` }
    return { places: lookupPlaces(country.name).filter((place) => place.id === code), step }
  }
  if (isPeople(entity.name) && found[0] !== undefined && isCity(found[0])) return { places: [] }
  return { places: found.length > 0 ? found : lookupPlaces(entity.name.replace(AREA_WORDS, '')) }
}

/**
 * The candidates inside the place named right after ("Paris, Texas"). A country, a state or a large city before a comma
 * may as well be one of a list ("Arizona, California and Utah"): then all stay. Undefined when a lesser place is said to
 * lie where the gazetteer has none of that name.
 */
function confine(
  places: readonly GazetteerEntry[],
  container: Container,
): { pool: readonly GazetteerEntry[]; confined: boolean } | undefined {
  const [best] = places
  const within = places.filter((place) => inside(place, container))
  const area = best !== undefined && !isCity(best) && best.kind !== 'admin2'
  const believed = area ? within.filter((place) => !isCity(place) || place.population >= WELL_KNOWN) : within
  if (believed.length > 0) return { pool: believed, confined: true }
  const listed = area || (best !== undefined && best.population >= LISTED_CITY)
  return listed ? { pool: places, confined: false } : undefined
}

/** Where one place entity lies: by what the text says it lies in, the countries it speaks of, and how well known it is. */
export function resolve(
  entity: Entity,
  mentions: readonly Mention[],
  document: Pick<Document, 'id' | 'text'>,
  context: PlaceContext,
): Place['location'] {
  const absent = (reason: string): Place['location'] => ({ absent: true, reason })
  const { places, step } = candidates(entity)
  const container = mentions
    .map((mention) => containerAfter(document.text, mention))
    .find((found) => found !== undefined)
  const choice = container === undefined ? { pool: places, confined: false } : confine(places, container)
  if (choice === undefined && places.length > 0) {
    return absent(`the gazetteer has no “${entity.name}” in ${container?.text}`)
  }
  const support = (place: GazetteerEntry): number =>
    known(context.support(place.country, entity.id)) +
    (place.admin === '' ? 0 : known(context.support(place.admin, entity.id)))
  const scored = (choice?.pool ?? [])
    .map((place) => ({
      place,
      score: prior(place) + SUPPORT_WEIGHT * Math.min(SUPPORT_LIMIT, support(place)),
    }))
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
  const best = scored[0]?.place
  if (best === undefined) return absent(`the gazetteer has no place named “${entity.name}”`)
  const rival = scored.find(({ place, score }) => {
    const close = (scored[0]?.score ?? 0) - score < MARGIN
    return close && (best.admin === '' || place.admin !== best.admin) && distance(place, best) > FAR
  })
  if (rival !== undefined) {
    return absent(
      `“${entity.name}” may be in ${best.country} or in ${rival.place.country}, and the text does not say in which`,
    )
  }
  const backed = choice?.confined === true || support(best) > 0 || step !== undefined
  const lesser =
    (best.kind === 'city' || best.kind === 'admin1' || best.kind === 'admin2') && best.population < WELL_KNOWN
  if (lesser && !backed) {
    return absent(
      `the only “${entity.name}” known lies elsewhere (${best.country}), and nothing in the text speaks for it`,
    )
  }
  return located(best, [
    reason(best, document.id, choice?.confined ? container : undefined, support(best) > 0, step),
  ])
}

function reason(
  best: GazetteerEntry,
  document: string,
  container: Container | undefined,
  supported: boolean,
  step: Step | undefined,
): Step {
  if (step !== undefined) return step
  if (container !== undefined) {
    const { start, text } = container
    const anchor = { document, start, end: start + text.length, text }
    return { rule: 'container', says: `the text puts it in ${text}`, anchor }
  }
  if (best.kind === 'country' || best.kind === 'region')
    return { rule: 'only-one', says: 'the name means one place' }
  return supported
    ? { rule: 'country-context', says: `the text speaks of other places in ${best.country}` }
    : { rule: 'best-known', says: 'the best known place of that name' }
}
