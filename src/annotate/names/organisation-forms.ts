import { ORGANISATION_HEADS } from '../language/en/organisation-words.ts'
import { lookupPlaces } from '../places/gazetteer.ts'

// Keys have the words in small letters with one blank between (`nameKey`).
const KINDS =
  /^(?:inc|corp|corporation|co|company|companies|ltd|limited|llc|plc|group|holdings|international|motor|motors|lab|labs|laboratories|technologies|systems|ag|gmbh|sa|airlines|airways|stores|entertainment|pharmaceuticals|foundation|university|college|institute|party|newspaper|bank|agency)$/

/** "Kaspersky" and "Kaspersky Lab", "Harvard" and "Harvard University": the longer only adds words for its kind. */
export function lacksLegalForm(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false
  return long
    .slice(short.length + 1)
    .split(' ')
    .every((word) => KINDS.test(word))
}

/** "Senate" and "US Senate", "Ministry" and "Ministry of Health": the head alone. */
export function isBareHead(short: string, long: string): boolean {
  return ORGANISATION_HEADS.has(short) && (long.endsWith(` ${short}`) || long.startsWith(`${short} of `))
}

/** "Pirates" and "Pittsburgh Pirates", "State Department" and "US State Department": the longer adds a place in front. */
export function lacksPlace(short: string, long: string): boolean {
  return long.endsWith(` ${short}`) && lookupPlaces(long.slice(0, -short.length - 1)).length > 0
}
