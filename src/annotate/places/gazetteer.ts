import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { FORMER_NAMES } from '../data/former-names.ts'
import { NEWSPAPER_FORMS } from '../data/newspaper-forms.ts'
import { REGION_POINTS } from '../data/regions.ts'
import { nameKey } from '../names/key.ts'
import type { PackedGazetteer } from './gazetteer-format.ts'
import { unpack } from './gazetteer-format.ts'

export type PlaceKind = 'city' | 'capital' | 'admin1' | 'admin2' | 'country' | 'region'

/** A place of the packed gazetteer. */
export interface GazetteerEntry {
  /** GeoNames id of a city, GeoNames code (`US.TX`, `US.TX.001`) of an area, ISO 3166-1 alpha-2 of a country. */
  id: string
  name: string
  kind: PlaceKind
  country: string
  /** GeoNames code of the first-level area in which it lies, `US.TX`; empty for countries. */
  admin: string
  /** Degrees, to a hundredth: for areas and countries a middle point. */
  latitude: number
  longitude: number
  /** Inhabitants; 0 where GeoNames has no figure. Of areas the sum of their cities, good for ranking only. */
  population: number
}

/** A region that lies in several countries. */
export interface RegionPoint {
  id: string
  name: string
  latitude: number
  longitude: number
  /** Adjectives and names of its people that stand for it. */
  adjectives: string[]
}

export interface Country {
  code: string
  name: string
  /** Every name, short and official, in English and as spelt natively in Latin script. */
  names: string[]
  demonyms: string[]
  /** ISO 3166-1 alpha-2 of its land neighbours. */
  borders: string[]
}

let packed: PackedGazetteer | undefined
const KINDS: readonly PlaceKind[] = ['city', 'admin1', 'admin2', 'country', 'capital']

/** The packed list is part of this version of Stemma, so reading it lazily keeps the annotators pure. */
function gazetteer(): PackedGazetteer {
  packed ??= unpack(brotliDecompressSync(readFileSync(new URL('../data/gazetteer.bin.br', import.meta.url))))
  return packed
}

function entry(data: PackedGazetteer, record: number): GazetteerEntry {
  const kind = KINDS[data.kinds[record] ?? 0] ?? 'city'
  const country = data.countries[data.country[record] ?? 0]
  const admin = data.admins[data.admin[record] ?? 0]
  const id = data.ids[record] ?? 0
  return {
    id:
      kind === 'city' || kind === 'capital'
        ? String(id)
        : kind === 'country'
          ? (country?.code ?? '')
          : kind === 'admin1'
            ? (admin ?? '')
            : `${admin}.${data.admin2Codes[id]}`,
    name: data.name(record),
    kind,
    country: country?.code ?? '',
    admin: kind === 'country' ? '' : (admin ?? ''),
    latitude: (data.latitudes[record] ?? 0) / 100,
    longitude: (data.longitudes[record] ?? 0) / 100,
    population: data.populations[record] ?? 0,
  }
}

/** First record whose key is not below `key`; names are packed in order of their keys. */
function lowerBound(data: PackedGazetteer, key: string): number {
  let low = 0
  let high = data.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (nameKey(data.name(middle)) < key) low = middle + 1
    else high = middle
  }
  return low
}

const found = new Map<string, GazetteerEntry[]>()
const foundFuller = new Map<string, GazetteerEntry[]>()
// A bound on memory for long-running processes; the cache never changes a result.
const CACHE_LIMIT = 20_000

function named(key: string): GazetteerEntry[] {
  const data = gazetteer()
  const entries: GazetteerEntry[] = []
  for (let i = lowerBound(data, key); i < data.count && nameKey(data.name(i)) === key; i += 1) {
    entries.push(entry(data, i))
  }
  return entries
}

/** How the gazetteer spells names that newspapers shorten: "Province of X", "Al X", "X City". */
const FULLER = (key: string): string[] => [
  `${key} city`,
  `province of ${key}`,
  `${key} province`,
  `${key} governorate`,
  `${key} oblast`,
  `${key} region`,
  `${key} state`,
  `al ${key}`,
  `ash ${key}`,
  `el ${key}`,
]
const LARGE = 100_000

/** "Acapulco" for "Acapulco de Juárez": large cities only. */
function longerSpanish(key: string): GazetteerEntry[] {
  const data = gazetteer()
  const entries: GazetteerEntry[] = []
  const start = `${key} de `
  for (let i = lowerBound(data, start); i < data.count && nameKey(data.name(i)).startsWith(start); i += 1) {
    if ((data.populations[i] ?? 0) >= LARGE) entries.push(entry(data, i))
  }
  return entries
}

/** Countries first, then by inhabitants, each place once. */
function ranked(places: readonly GazetteerEntry[]): GazetteerEntry[] {
  const rank = (place: GazetteerEntry): number =>
    place.kind === 'country' ? Number.POSITIVE_INFINITY : place.population
  return [...new Map(places.map((place) => [place.id, place])).values()].sort((a, b) =>
    rank(b) === rank(a) ? (a.id < b.id ? -1 : 1) : rank(b) > rank(a) ? 1 : -1,
  )
}

/** Every place of that name, former name or newspaper form; countries first, then by inhabitants. */
export function lookupPlaces(name: string): readonly GazetteerEntry[] {
  const key = nameKey(name)
  if (key === '') return []
  const cached = found.get(key)
  if (cached !== undefined) return cached
  const region = regions().get(key)
  const entries = region
    ? [region]
    : ranked([key, ...(aliases().get(key) ?? [])].flatMap((form) => named(form)))
  if (found.size >= CACHE_LIMIT) found.clear()
  found.set(key, entries)
  return entries
}

const LEAST_LETTERS = 4

/** As `lookupPlaces`; where there is none of that very name, those that the gazetteer spells more fully. */
export function lookupFullerPlaces(name: string): readonly GazetteerEntry[] {
  const places = lookupPlaces(name)
  const key = nameKey(name)
  if (places.length > 0 || key.length < LEAST_LETTERS) return places
  const cached = foundFuller.get(key)
  if (cached !== undefined) return cached
  const fuller = FULLER(key).flatMap((form) => named(form))
  const entries = ranked(fuller.length > 0 ? fuller : longerSpanish(key))
  if (foundFuller.size >= CACHE_LIMIT) foundFuller.clear()
  foundFuller.set(key, entries)
  return entries
}

let regionKeys: Map<string, GazetteerEntry> | undefined
function regions(): Map<string, GazetteerEntry> {
  regionKeys ??= new Map(
    REGION_POINTS.flatMap(({ adjectives, ...point }) =>
      [point.name, ...adjectives].map((form) => [
        nameKey(form),
        { ...point, kind: 'region' as const, country: '', admin: '', population: 0 },
      ]),
    ),
  )
  return regionKeys
}

let aliasKeys: Map<string, string[]> | undefined
function aliases(): Map<string, string[]> {
  if (aliasKeys !== undefined) return aliasKeys
  aliasKeys = new Map()
  const add = (from: string, to: string): void => {
    const key = nameKey(from)
    aliasKeys?.set(key, [...(aliasKeys.get(key) ?? []), nameKey(to)])
  }
  for (const country of gazetteer().countries) {
    for (const form of country.names) if (nameKey(form) !== nameKey(country.name)) add(form, country.name)
  }
  for (const [form, name] of NEWSPAPER_FORMS) add(form, name)
  for (const names of FORMER_NAMES) {
    for (const a of names) for (const b of names) if (a !== b) add(a, b)
  }
  return aliasKeys
}

/** All countries and territories, in order of their codes. */
export function countries(): readonly Country[] {
  return gazetteer().countries
}

let demonymCountries: Map<string, string> | undefined
/** The country a demonym ("Kazakh", "Kazakhs") belongs to, as ISO 3166-1 alpha-2, when there is exactly one. */
export function countryOfDemonym(word: string): string | undefined {
  if (demonymCountries === undefined) {
    demonymCountries = new Map()
    for (const country of countries()) {
      for (const demonym of country.demonyms) {
        const key = nameKey(demonym)
        const other = demonymCountries.get(key)
        // "American" also stands for the inhabitants of small territories; the sovereign state was packed first.
        if (other === undefined) demonymCountries.set(key, country.code)
      }
    }
  }
  const key = nameKey(word)
  return demonymCountries.get(key) ?? (key.endsWith('s') ? demonymCountries.get(key.slice(0, -1)) : undefined)
}
