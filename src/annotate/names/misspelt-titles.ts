import { oneSlipApart } from './misspellings.ts'

/** Offices that newspapers set before names and that are long enough for a slip to be told from another word. */
const OFFICES = [
  'president',
  'minister',
  'chancellor',
  'secretary',
  'governor',
  'senator',
  'chairman',
  'chairwoman',
  'spokesman',
  'spokeswoman',
  'commissioner',
  'ambassador',
  'director',
  'lawmaker',
  'professor',
  'inspector',
]

/** Words of their own, though one slip from an office: the plural of one, or a tense of its verb. */
const OWN_WORDS = new Set(['directory', 'governors', 'senators', 'minster', 'ministers', 'presidents'])

const known = new Map<string, boolean>()
// A bound on memory for long-running processes; the cache never changes a result.
const CACHE_LIMIT = 5_000

/**
 * Whether a word (small letters) is an office but for one slip: "presdent", "secretery". A word that exists by itself
 * ("minster") is believed to be one only after another word of a title: "Prime Minster".
 */
export function isMisspeltOffice(lower: string, afterTitle: boolean): boolean {
  if (lower.length < 6 || lower.length > 13 || (OWN_WORDS.has(lower) && !afterTitle)) return false
  const cached = known.get(lower)
  if (cached !== undefined) return cached
  if (known.size >= CACHE_LIMIT) known.clear()
  const found = OFFICES.some((office) => lower !== `${office}s` && oneSlipApart(lower, office))
  known.set(lower, found)
  return found
}
