import type { Document, Entity, Mention } from '../../model/index.ts'
import { tokens } from '../tokens.ts'
import { lookupFullerPlaces, lookupPlaces } from './gazetteer.ts'
import type { GazetteerEntry } from './packed-places.ts'
import { countryOfPeople } from './peoples.ts'

/** How often a document speaks of a country or a first-level area, by whom, so that a place is no support for itself. */
export interface PlaceContext {
  /** Mentions of `area` (country code or GeoNames code) by entities other than `entity`. */
  support(area: string, entity: string): number
}

/** The places of an entity's forms, each once, best known first. */
export function candidatesOf(entity: Entity): GazetteerEntry[] {
  const seen = new Map<string, GazetteerEntry>()
  for (const form of [entity.name, ...entity.forms]) {
    for (const place of lookupFullerPlaces(form)) if (!seen.has(place.id)) seen.set(place.id, place)
    if (seen.size > 0) break
  }
  return [...seen.values()]
}

// A city speaks for its country only when it is well known; a village of that name may lie anywhere.
const KNOWN_CITY = 300_000
const BY_PEOPLES = 'demonym'

/** Collects which countries and areas a document speaks of: by name, by their well-known cities, by their peoples. */
export function placeContext(document: Document, entities: readonly Entity[]): PlaceContext {
  const totals = new Map<string, number>()
  const own = new Map<string, number>()
  const add = (area: string, entity: string, weight: number): void => {
    totals.set(area, (totals.get(area) ?? 0) + weight)
    own.set(`${area} ${entity}`, (own.get(`${area} ${entity}`) ?? 0) + weight)
  }
  for (const entity of entities) {
    if (entity.type !== 'place') continue
    const [best] = candidatesOf(entity)
    if (best === undefined) continue
    const known = best.kind === 'country' || best.kind === 'admin1' || best.population >= KNOWN_CITY
    if (!known) continue
    add(best.country, entity.id, entity.mentions.length)
    if (best.admin !== '') add(best.admin, entity.id, entity.mentions.length)
  }
  for (const { text, kind } of tokens(document.text)) {
    if (kind !== 'word' || !/^\p{Lu}/u.test(text)) continue
    const country = countryOfPeople(text)
    if (country !== undefined) add(country, BY_PEOPLES, 1)
  }
  return {
    support: (area, entity) => (totals.get(area) ?? 0) - (own.get(`${area} ${entity}`) ?? 0),
  }
}

/** A larger place named right after a mention: "Harrow, Ohio", "Paris (Texas)", "Springfield in Illinois". */
export interface Container {
  text: string
  start: number
  places: readonly GazetteerEntry[]
}

const FOLLOWS =
  /^(?:,\s|\s\(|\s(?:in|of)\s(?:the\s)?)(?<name>\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,3})/u
const REACH = 140

/** The container after a mention, when the gazetteer knows it as a country or an area. */
export function containerAfter(text: string, mention: Mention): Container | undefined {
  const match = FOLLOWS.exec(text.slice(mention.end, mention.end + REACH))
  const name = match?.groups?.['name']
  if (match === null || name === undefined) return undefined
  const start = mention.end + match[0].length - name.length
  const words = name.split(' ')
  for (let length = words.length; length > 0; length -= 1) {
    const found = words
      .slice(0, length)
      .join(' ')
      .replace(/['’]s$/, '')
    const places = lookupPlaces(found).filter((place) => place.kind !== 'city' && place.kind !== 'capital')
    if (places.length > 0) return { text: found, start, places }
  }
  return undefined
}
