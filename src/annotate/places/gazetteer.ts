import { FORMER_NAMES } from '../data/former-names.ts'
import { LANDSCAPES } from '../data/landscapes.ts'
import { NEWSPAPER_FORMS } from '../data/newspaper-forms.ts'
import { REGION_POINTS } from '../data/regions.ts'
import { nameKey } from '../names/key.ts'
import type { GazetteerEntry } from './packed-places.ts'
import { areaWithCode, countries, named, otherwiseNamed, startingWith } from './packed-places.ts'

const found = new Map<string, GazetteerEntry[]>()
const foundFuller = new Map<string, GazetteerEntry[]>()
// A bound on memory for long-running processes; the cache never changes a result.
const CACHE_LIMIT = 20_000

/** How the gazetteer spells names that newspapers shorten: "Province of X", "Al X", "X City". */
const FULLER = (key: string): string[] => [
  `${key} city`,
  `province of ${key}`,
  `${key} province`,
  `${key} governorate`,
  `${key} oblast`,
  `${key} region`,
  `${key} state`,
  `${key} county`,
  `al ${key}`,
  `ash ${key}`,
  `el ${key}`,
]
/** "Acapulco" for "Acapulco de Juárez": large cities only. */
const LARGE = 100_000

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
  const entries = region ? [region] : ranked([...named(key), ...otherForms(key)])
  if (found.size >= CACHE_LIMIT) found.clear()
  found.set(key, entries)
  return entries
}

/** By newspaper forms and former names. "Panama City" leads to the city Panamá, and not to the country of that name. */
function otherForms(key: string): GazetteerEntry[] {
  const places = (aliases().get(key) ?? []).flatMap((form) => named(form))
  return key.endsWith(' city') ? places.filter(({ kind }) => kind === 'city' || kind === 'capital') : places
}

const LEAST_LETTERS = 4

/**
 * As `lookupPlaces`; where there is none of that very name, large places of which it is an other name, else those that
 * the gazetteer spells more fully.
 */
export function lookupFullerPlaces(name: string): readonly GazetteerEntry[] {
  const places = lookupPlaces(name)
  const key = nameKey(name)
  if (places.length > 0 || key.length < LEAST_LETTERS) return places
  const cached = foundFuller.get(key)
  if (cached !== undefined) return cached
  const entries = ranked(
    [
      () => named(key.replace(/^ft /, 'fort ').replace(/^mt /, 'mount ')),
      () => otherwiseNamed(key),
      () => FULLER(key).flatMap((form) => named(form)),
      () => startingWith(`${key} de `, LARGE),
    ]
      .values()
      .map((search) => search())
      .find((places) => places.length > 0) ?? [],
  )
  if (foundFuller.size >= CACHE_LIMIT) foundFuller.clear()
  foundFuller.set(key, entries)
  return entries
}

/** The country or the first-level area of a code (`US`, `US.TX`). */
export function lookupArea(code: string): GazetteerEntry | undefined {
  return areaWithCode(code)
}

let regionKeys: Map<string, GazetteerEntry> | undefined
function regions(): Map<string, GazetteerEntry> {
  regionKeys ??= new Map(
    [...LANDSCAPES, ...REGION_POINTS].flatMap(({ adjectives, ...point }) =>
      [point.name, ...adjectives].map((form) => [
        nameKey(form),
        {
          ...point,
          kind: 'region' as const,
          country: point.country ?? '',
          admin: '',
          population: 0,
          ...(/^\d+$/.test(point.id) && { geonames: Number(point.id) }),
        },
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
  for (const country of countries()) {
    for (const form of country.names) if (nameKey(form) !== nameKey(country.name)) add(form, country.name)
  }
  for (const [form, name] of NEWSPAPER_FORMS) add(form, name)
  for (const names of FORMER_NAMES) {
    for (const a of names) for (const b of names) if (a !== b) add(a, b)
  }
  return aliasKeys
}
