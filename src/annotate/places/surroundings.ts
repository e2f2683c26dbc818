import type { Mention } from '../../model/index.ts'
import { isCity, postalAreas } from './candidates.ts'
import { distance } from './distance.ts'
import { lookupPlaces } from './gazetteer.ts'
import type { GazetteerEntry } from './packed-places.ts'

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
export function containerAfter(text: string, mention: Pick<Mention, 'end'>): Container | undefined {
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
    // "ASTANA (Northern Wire)": of what stands in brackets the whole is the name.
    const whole = length === words.length && /^[),;/]/.test(text.slice(mention.end + match[0].length))
    if (match[0].startsWith(' (') && !whole) continue
    const places = areasNamed(found)
    if (places.length > 0) return { text: found, start, places }
  }
  return undefined
}

/** Below this share of the best known place of a name, an area of that name is not what is meant. */
const LEAST_SHARE = 0.3

function areasNamed(name: string): readonly GazetteerEntry[] {
  const postal = postalAreas(name)
  if (postal.length > 0) return postal
  const places = lookupPlaces(name)
  const most = places[0]?.population ?? 0
  const areas = places.filter((place) => !isCity(place) && place.country !== '')
  return areas.filter(
    ({ kind, population }) => kind === 'country' || kind === 'region' || population >= LEAST_SHARE * most,
  )
}

/** Half the breadth of a landscape, km. */
const LANDSCAPE = 150

/** Whether a place lies in one of a container's. */
export function inside(place: GazetteerEntry, container: Pick<Container, 'places'>): boolean {
  return container.places.some((outer) => {
    if (outer.id === place.id) return false
    // A landscape has no border, only a middle.
    if (outer.kind === 'region') return place.country === outer.country && distance(place, outer) < LANDSCAPE
    if (outer.kind === 'country') return place.country === outer.id
    return outer.kind === 'admin1' ? place.admin === outer.id : place.admin === outer.admin
  })
}

const AREA_BEFORE =
  /\b(?:state|province|region|county|territory|republic|oblast|prefecture|governorate|department)\sof\s(?:the\s)?$/i
const AREA_AFTER = /^\s(?:state|province|region|county|oblast|prefecture|governorate)\b/i
const CITY_BEFORE =
  /\b(?:city|town|village|suburb|port|capital|mayor|municipality|outskirts|streets)\s(?:of\s)?$/i
const CITY_WITHIN = /\sCity$/
const AREA_WITHIN = /\s(?:State|Province|Region|Oblast|Governorate)$/
const BESIDE = 24

/** Whether a word right beside a name says that it is a city or a larger area. */
export function kindSaid(text: string, { start, end, text: name }: Mention): 'area' | 'city' | undefined {
  const before = text.slice(Math.max(0, start - BESIDE), start)
  if (AREA_BEFORE.test(before) || AREA_AFTER.test(text.slice(end, end + BESIDE)) || AREA_WITHIN.test(name))
    return 'area'
  return CITY_BEFORE.test(before) || CITY_WITHIN.test(name) ? 'city' : undefined
}

const NATURE_AFTER = /^\s(?:rivers?|basin|sea|ocean|glacier|mountains?|desert)\b/

/** The word right behind a name that makes it a river's or mountain's, which is not the town of that name: "the Talas *river*". */
export const natureSaid = (text: string, { end }: Mention): string | undefined =>
  NATURE_AFTER.exec(text.slice(end, end + BESIDE))?.[0].trim()

/** Mentions of places that stand in one list: "Arizona, California and Utah"; each with those beside it. */
export interface Listed {
  before: Mention | undefined
  after: Mention | undefined
  /** Joined by "and", or three or more: surely a list, and not a town with its state. */
  list: boolean
}

const LINK = /^(?:,|;|,?\s(?:and|or|&))\s(?:the\s)?$/
const AND = /\s(?:and|or|&)\s/

/** For each of `mentions` (in order of text) of which another one stands a comma or an "and" away, its neighbours. */
export function listed(text: string, mentions: readonly Mention[]): Map<string, Listed> {
  const chains: Mention[][] = []
  let joined = false
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1]
    joined =
      before !== undefined &&
      mention.start - before.end <= 10 &&
      LINK.test(text.slice(before.end, mention.start))
    if (joined) chains.at(-1)?.push(mention)
    else chains.push([mention])
  }
  return new Map(
    chains
      .filter((chain) => chain.length > 1)
      .flatMap((chain) => {
        const [first, last] = [chain[0], chain.at(-1)]
        const list =
          chain.length > 2 ||
          (first !== undefined && last !== undefined && AND.test(text.slice(first.end, last.start)))
        return chain.map((mention, i): [string, Listed] => [
          mention.id,
          { before: chain[i - 1], after: chain[i + 1], list },
        ])
      }),
  )
}
