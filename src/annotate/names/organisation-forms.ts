import { ORDINARY_WORDS } from '../language/en/capitalised-words.ts'
import { COMPANY_TRADES } from '../language/en/kind-words.ts'
import { HEADS_WITH_COMPLEMENT, ORGANISATION_HEADS } from '../language/en/organisation-words.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import { countryOfPeople } from '../places/peoples.ts'

// Keys have the words in small letters with one blank between (`nameKey`).
const KINDS =
  /^(?:inc|corp|corporation|co|company|companies|ltd|limited|llc|llp|lines|ferries|plc|group|holdings|international|motor|motors|lab|labs|laboratories|technologies|systems|ag|gmbh|sa|ab|asa|oyj|nv|bv|spa|airlines|airways|stores|entertainment|pharmaceuticals|foundation|university|college|institute|party|newspaper|bank|agency)$/

/** "Kaspersky" and "Kaspersky Lab", "Harvard" and "Harvard University": the longer only adds words for its kind. */
export function lacksLegalForm(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false
  return long
    .slice(short.length + 1)
    .split(' ')
    .every((word) => KINDS.test(word) || COMPANY_TRADES.has(word))
}

/** Bodies that bear the name of the place they serve: they are no form of a company of that name. */
const CIVIC =
  /(?:^| )(?:police|court|council|hospital|university|college|school|church|parliament|ministry|department|museum|library|cathedral|station|airport|prison)(?: |$)/

/** Whether a name is that of a public body of a place ("Saltmere Crown Court"). Keys as by `nameKey`. */
export const isCivic = (key: string): boolean => CIVIC.test(key)

/** "Senate" and "US Senate", "Ministry" and "Ministry of Health": the head alone. */
export function isBareHead(short: string, long: string): boolean {
  return ORGANISATION_HEADS.has(short) && (long.endsWith(` ${short}`) || long.startsWith(`${short} of `))
}

/** "Pirates" and "Pittsburgh Pirates", "State Department" and "US State Department": the longer adds a place in front. */
export function lacksPlace(short: string, long: string): boolean {
  if (!long.endsWith(` ${short}`)) return false
  const front = long.slice(0, -short.length - 1)
  return lookupPlaces(front).length > 0 || countryOfPeople(front) !== undefined
}

/**
 * "Goldmark" and "Goldmark Varga", "Dallow" and "Dallow Dredging": companies go by their first word. Not of a place, a people or an
 * ordinary word, after which many are called, nor of public bodies.
 */
export function isFirstOf(short: string, long: string): boolean {
  if (short.includes(' ') || short.length < 4 || !long.startsWith(`${short} `) || isCivic(long)) return false
  if (ORDINARY_WORDS.has(short) || ORGANISATION_HEADS.has(short)) return false
  return lookupPlaces(short).length === 0 && countryOfPeople(short) === undefined
}

/** "Labour Front" and "Labour Front of Velmora", "General Assembly" and "General Assembly of the United Nations". */
export function lacksComplement(short: string, long: string): boolean {
  return short.includes(' ') && long.startsWith(`${short} of `)
}

/** "Orrery" and "Church of Orrery": the longer only says of what kind it is. A place is not the bank or university that bears its name. */
export function lacksKindBefore(short: string, long: string): boolean {
  const [head = ''] = long.split(' ', 1)
  if (!ORGANISATION_HEADS.has(head) || !HEADS_WITH_COMPLEMENT.has(head)) return false
  const named = long === `${head} of ${short}` || long === `${head} of the ${short}`
  return named && lookupPlaces(short).length === 0
}

/** "DAB" and "Pro-Beijing DAB": the longer begins with a word that says for or against whom it is. */
export function lacksLeaning(short: string, long: string): boolean {
  return /^(?:pro|anti|ex|non)\s/.test(long) && long.split(' ').slice(2).join(' ') === short
}

/** Organs of a state, of which a country has one: here the order of the words tells nothing apart. */
const ORGANS = new Set(
  `ministry department government parliament embassy army navy forces committee federation council agency commission
  authority service administration senate police cabinet prosecutors presidency inspectorate`.split(/\s+/),
)
const LITTLE = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 's'])
const SPELLINGS: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  centre: 'center',
  organisation: 'organization',
  programme: 'program',
}

/** The country that one word means, by its name or by its people. */
function countryOfWord(word: string): string | undefined {
  const people = countryOfPeople(word)
  if (people !== undefined) return people
  const place = lookupPlaces(word)[0]
  return place?.kind === 'country' ? place.country : undefined
}

interface Content {
  words: string
  countries: string
  organ: boolean
}

const known = new Map<string, Content>()
// A bound on memory for long-running processes; the cache never changes a result.
const CACHE_LIMIT = 5_000

function contentOf(key: string): Content {
  const cached = known.get(key)
  if (cached !== undefined) return cached
  const words = key.split(' ').filter((word) => !LITTLE.has(word))
  const organ = words.some((word) => ORGANS.has(word))
  const countries = new Set<string>()
  const rest = new Set<string>()
  for (const word of organ ? words : []) {
    const country = countryOfWord(word)
    if (country !== undefined) countries.add(country)
    // "Foreign Ministry", "Ministry of Foreign Affairs".
    else if (word !== 'affairs') rest.add(SPELLINGS[word] ?? word)
  }
  const content = { words: [...rest].sort().join(' '), countries: [...countries].sort().join(' '), organ }
  if (known.size >= CACHE_LIMIT) known.clear()
  known.set(key, content)
  return content
}

/**
 * "Velmoran Defence Ministry", "Ministry of Defense of Velmora": an organ of a state in other order, by its country or its
 * people. With one of the two without the country ("Ministry of Defence"); never with two countries.
 */
export function isSameOrgan(a: string, b: string): boolean {
  const x = contentOf(a)
  if (!x.organ || !x.words.includes(' ')) {
    // "Albanian Government", "Government of Albania": one word, so the countries must be there and the same.
    const y = contentOf(b)
    return x.organ && x.words === y.words && x.countries !== '' && x.countries === y.countries
  }
  const y = contentOf(b)
  return x.words === y.words && (x.countries === y.countries || x.countries === '' || y.countries === '')
}
