import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { nameKey } from '../names/key.ts'
import type { PackedCountry, PackedGazetteer } from './gazetteer-format.ts'
import { unpack } from './gazetteer-format.ts'

export type PlaceKind = 'city' | 'capital' | 'admin1' | 'admin2' | 'country' | 'region'

/** A place of the packed gazetteer. */
export interface GazetteerEntry {
  /** GeoNames id of a city, GeoNames code (`US.TX`, `US.TX.001`) of an area, ISO 3166-1 alpha-2 of a country. */
  id: string
  /** GeoNames id, where it is known. */
  geonames?: number
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
    ...(id > 0 && kind !== 'admin2' && { geonames: id }),
    name: data.name(record),
    kind,
    country: country?.code ?? '',
    admin: kind === 'country' ? '' : (admin ?? ''),
    latitude: (data.latitudes[record] ?? 0) / 100,
    longitude: (data.longitudes[record] ?? 0) / 100,
    population: data.populations[record] ?? 0,
  }
}

/** Lines of names in order of their keys, and the keys of those that every search passes. */
interface Names {
  name(line: number): string
  count: number
  passed: Map<number, string>
}

/** The keys at the middles of longer stretches are kept: few, and asked for by nearly every search. */
const KEPT_STRETCH = 64

/** First line whose key is not below `key`. */
function lowerBound({ name, count, passed }: Names, key: string): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    let there = passed.get(middle)
    if (there === undefined) {
      there = nameKey(name(middle))
      if (high - low > KEPT_STRETCH) passed.set(middle, there)
    }
    if (there < key) low = middle + 1
    else high = middle
  }
  return low
}

let own: Names | undefined
let other: Names | undefined
function ownNames(data: PackedGazetteer): Names {
  own ??= { name: data.name, count: data.count, passed: new Map() }
  return own
}
function otherNames(data: PackedGazetteer): Names {
  other ??= { name: data.otherName, count: data.otherCount, passed: new Map() }
  return other
}

/** The packed places whose name has the key. */
export function named(key: string): GazetteerEntry[] {
  const data = gazetteer()
  const entries: GazetteerEntry[] = []
  for (let i = lowerBound(ownNames(data), key); i < data.count && nameKey(data.name(i)) === key; i += 1) {
    entries.push(entry(data, i))
  }
  return entries
}

/** The packed places of which an other name (in another language, an older one) has the key: large cities and areas. */
export function otherwiseNamed(key: string): GazetteerEntry[] {
  const data = gazetteer()
  const entries: GazetteerEntry[] = []
  for (
    let i = lowerBound(otherNames(data), key);
    i < data.otherCount && nameKey(data.otherName(i)) === key;
    i += 1
  ) {
    entries.push(entry(data, data.others[i] ?? 0))
  }
  return entries
}

/** The packed places whose name's key begins with `start` and that have at least so many inhabitants. */
export function startingWith(start: string, inhabitants: number): GazetteerEntry[] {
  const data = gazetteer()
  const entries: GazetteerEntry[] = []
  for (
    let i = lowerBound(ownNames(data), start);
    i < data.count && nameKey(data.name(i)).startsWith(start);
    i += 1
  ) {
    if ((data.populations[i] ?? 0) >= inhabitants) entries.push(entry(data, i))
  }
  return entries
}

let byCode: Map<string, number> | undefined

/** The country or the first-level area of a code. */
export function areaWithCode(code: string): GazetteerEntry | undefined {
  const data = gazetteer()
  if (byCode === undefined) {
    byCode = new Map()
    for (let i = 0; i < data.count; i += 1) {
      const kind = KINDS[data.kinds[i] ?? 0]
      if (kind === 'admin1') byCode.set(data.admins[data.admin[i] ?? 0] ?? '', i)
      else if (kind === 'country') byCode.set(data.countries[data.country[i] ?? 0]?.code ?? '', i)
    }
  }
  const record = byCode.get(code)
  return record === undefined ? undefined : entry(data, record)
}

/** All countries and territories, in order of their codes. */
export function countries(): readonly PackedCountry[] {
  return gazetteer().countries
}
