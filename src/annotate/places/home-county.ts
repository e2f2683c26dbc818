import { nameKey } from '../names/key.ts'
import { isCity } from './candidates.ts'
import { distance } from './distance.ts'
import { lookupPlaces } from './gazetteer.ts'
import type { GazetteerEntry } from './packed-places.ts'

const COUNTY = /\b(\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}[\p{Ll}'’]+)?) (?:County|Parish)\b/gu
/** So many counties and names of a document are looked up, so that cost stays bounded. */
const MOST_COUNTIES = 12
const MOST_NAMES = 150
const MOST_WORDS = 3
/** A county and its neighbours, km from its middle: by reason, not tuned. */
const NEIGHBOURHOOD = 80
/** So many other names must have a town there before the county is believed. */
const LEAST_TOWNS = 2

/** Towns of the gazetteer by the key of each of the document's names that could be one. */
function townsOf(names: Iterable<string>): Map<string, GazetteerEntry[]> {
  const towns = new Map<string, GazetteerEntry[]>()
  for (const name of names) {
    if (towns.size >= MOST_NAMES) break
    const key = nameKey(name)
    if (towns.has(key) || name.split(' ').length > MOST_WORDS || !/^\p{Lu}/u.test(name)) continue
    const found = lookupPlaces(name).filter(isCity)
    if (found.length > 0) towns.set(key, found)
  }
  return towns
}

/** The counties that the text names, each with its namesakes in other states. */
function countiesOf(text: string): GazetteerEntry[][] {
  const named = new Map<string, GazetteerEntry[]>()
  for (const [whole] of text.matchAll(COUNTY)) {
    if (named.size >= MOST_COUNTIES) break
    const found =
      [whole, whole.replace(/^\S+ (?=\S+ )/, '')]
        .map((name) => lookupPlaces(name).filter(({ kind }) => kind === 'admin2'))
        .find(({ length }) => length > 0) ?? []
    if (found.length > 0) named.set(whole, found)
  }
  return [...named.values()]
}

/** A county that a text speaks of, and the keys of the names that are towns of it or of its neighbours. */
export interface HomeCounty {
  county: GazetteerEntry
  towns: readonly string[]
}

/**
 * The counties of which a text speaks. One with namesakes in other states is that near which most of the document's names have
 * a town, and two have at least; where two states have as many, none is (after the local lexicons of Lieberman, Samet and
 * Sankaranarayanan, ICDE 2010): a paper of Laurens County names Dublin, Eastman and Cochran without a word of Georgia.
 */
export function homeCounties(text: string, names: Iterable<string>): HomeCounty[] {
  const counties = countiesOf(text)
  if (counties.length === 0) return []
  const towns = townsOf(names)
  return counties.flatMap((namesakes) => {
    const found = namesakes
      .map((county) => ({ county, towns: near(county, towns) }))
      .sort((a, b) => b.towns.length - a.towns.length || (a.county.id < b.county.id ? -1 : 1))
    const [best, second] = found
    const told = best !== undefined && best.towns.length >= LEAST_TOWNS
    return told && best.towns.length > (second?.towns.length ?? 0) ? [best] : []
  })
}

function near(county: GazetteerEntry, towns: ReadonlyMap<string, readonly GazetteerEntry[]>): string[] {
  return [...towns].flatMap(([key, places]) =>
    places.some((place) => place.admin === county.admin && distance(place, county) < NEIGHBOURHOOD)
      ? [key]
      : [],
  )
}
