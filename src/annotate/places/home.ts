import type { Document } from '../../model/index.ts'
import { MASTHEAD_WORDS } from '../language/masthead-words.ts'
import { tokens } from '../tokens.ts'
import { lookupPlaces } from './gazetteer.ts'
import type { GazetteerEntry } from './packed-places.ts'
import { countries } from './packed-places.ts'

/** Where an outlet is at home, as far as its name and address tell. */
export interface Home {
  /** Places named in the outlet's name: "The Paris News", "Arizona Republic". */
  places: readonly GazetteerEntry[]
  /** ISO 3166-1 alpha-2 of the country of its address. */
  country: string | undefined
}

const LONGEST_NAME = 3
const ARTICLES = new Set(['the', 'a', 'an'])
/** Top-level domains that are countries' codes but are used by all the world. */
const ANYBODY = new Set(['AI', 'CC', 'CO', 'FM', 'IO', 'LY', 'ME', 'SH', 'TO', 'TV', 'WS'])

/** The home of a document's outlet, from the name of its site and the addresses under which it was met. */
export function homeOf(document: Pick<Document, 'site' | 'source'>): Home {
  const site = document.site.absent ? '' : document.site.value
  return {
    places: placesIn(site),
    country: countryOfAddress(document.source.sightings.map(({ url }) => url)),
  }
}

/**
 * The places of the longest names in a site's name; none of an address like `parisnews.com`, whose words run together, of a name of one word
 * ("Forbes"), and of words that make names of outlets ("Post").
 */
function placesIn(site: string): readonly GazetteerEntry[] {
  const words = tokens(site).filter(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text))
  if (words.filter(({ text }) => !ARTICLES.has(text.toLowerCase())).length < 2) return []
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const stretch = words.slice(at, at + length)
      const [first, last] = [stretch[0], stretch.at(-1)]
      if (first === undefined || last === undefined) continue
      if (stretch.every(({ text }) => MASTHEAD_WORDS.has(text.toLowerCase()))) continue
      const places = lookupPlaces(site.slice(first.start, last.end)).filter(({ kind }) => kind !== 'region')
      // "The Times of India" is at home in no village of that name.
      const countries = places.filter(({ kind }) => kind === 'country')
      if (places.length > 0) return countries.length > 0 ? countries : places
    }
  }
  return []
}

function countryOfAddress(addresses: readonly (string | undefined)[]): string | undefined {
  for (const address of addresses) {
    if (address === undefined || !URL.canParse(address)) continue
    const end = new URL(address).hostname.split('.').at(-1)?.toUpperCase() ?? ''
    const code = end === 'UK' ? 'GB' : end
    if (!ANYBODY.has(code) && countries().some((country) => country.code === code)) return code
  }
  return undefined
}
