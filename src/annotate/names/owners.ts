import { lookupPlaces } from '../places/gazetteer.ts'
import { countryOfPeople } from '../places/peoples.ts'
import type { TypedName } from './form.ts'

/** Organs that every country has, by their names without it; keys as of `nameKey`. */
const EVERY_COUNTRYS =
  /^(?:(?:foreign|interior|defen[cs]e|health|finance|justice|education|transport|energy|culture|labou?r|trade|agriculture|economy) (?:ministry|department|office)|ministry of [a-z ]{3,40}|ministry|(?:supreme|constitutional|high) court|central bank|(?:national )?(?:parliament|assembly|guard|police)|senate|congress|state security|electoral commission|election commission|government|army|navy|air force|general staff)$/
const OWNER_BEFORE = /(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)['’]s?\s$/u
const PEOPLE_BEFORE = /(\p{Lu}[\p{L}-]+)\s$/u
const OWNER_BEHIND = /^\s(?:of|in)\s(?:the\s)?(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/u
const NEAR = 50

/**
 * The country whose organ a name like "Foreign Ministry" means where it stands, by ISO 3166-1 alpha-2 code: "Norland's Foreign
 * Ministry", "the Foreign Ministry in Harrow". Undefined where nothing beside it says so, or where the name says it itself.
 */
export function ownerOf(text: string, key: string, { start, end, type }: TypedName): string | undefined {
  if (type !== 'organisation' || !EVERY_COUNTRYS.test(key)) return undefined
  const before = text.slice(Math.max(0, start - NEAR), start)
  const owner = OWNER_BEFORE.exec(before)?.[1] ?? OWNER_BEHIND.exec(text.slice(end, end + NEAR))?.[1]
  const place =
    owner === undefined ? undefined : (lookupPlaces(owner)[0] ?? lookupPlaces(owner.split(' ')[0] ?? '')[0])
  return place?.country ?? countryOfPeople(PEOPLE_BEFORE.exec(before)?.[1] ?? '')
}
