import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { COUNTRY_FORMS } from '../data/country-forms.ts'
import { FORMER_NAMES } from '../data/former-names.ts'
import { nameKey } from '../names/key.ts'
import type { PackedGazetteer } from './gazetteer-format.ts'
import { unpack } from './gazetteer-format.ts'

export type PlaceKind = 'city' | 'capital' | 'admin1' | 'admin2' | 'country'

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
// A bound on memory for long-running processes; the cache never changes a result.
const CACHE_LIMIT = 20_000

/** Every place of that name, former name or country form; most inhabitants first, countries before all. */
export function lookupPlaces(name: string): readonly GazetteerEntry[] {
  const key = nameKey(name)
  const cached = found.get(key)
  if (cached !== undefined) return cached
  const entries: GazetteerEntry[] = []
  for (const form of new Set([key, ...(aliases().get(key) ?? [])])) {
    const data = gazetteer()
    for (let i = lowerBound(data, form); i < data.count && nameKey(data.name(i)) === form; i += 1) {
      entries.push(entry(data, i))
    }
  }
  const rank = (place: GazetteerEntry): number =>
    place.kind === 'country' ? Number.POSITIVE_INFINITY : place.population
  entries.sort((a, b) => (rank(b) === rank(a) ? (a.id < b.id ? -1 : 1) : rank(b) > rank(a) ? 1 : -1))
  if (found.size >= CACHE_LIMIT) found.clear()
  found.set(key, entries)
  return entries
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
  for (const [form, name] of COUNTRY_FORMS) add(form, name)
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
