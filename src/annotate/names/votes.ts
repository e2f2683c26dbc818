import { NAME_PARTICLES, ORDINARY_WORDS } from '../language/en/capitalised-words.ts'
import { GIVEN_NAMES } from '../language/en/given-names.ts'
import {
  HEADS_WITH_COMPLEMENT,
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
} from '../language/en/organisation-words.ts'
import {
  PLACE_DIRECTIONS,
  PLACE_HEADS,
  PLACE_PREFIXES,
  PLACE_PREPOSITIONS,
  REGIONS,
} from '../language/en/place-words.ts'
import { REPORTING_VERBS } from '../language/en/reporting-verbs.ts'
import { ROLES } from '../language/en/titles.ts'
import { baseForms } from '../language/en/verb-forms.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import type { GazetteerEntry } from '../places/packed-places.ts'
import { isPeople } from '../places/peoples.ts'
import type { Vote } from './candidate.ts'
import { nameKey } from './key.ts'
import { isStrongHead } from './runs.ts'
import type { NameWord } from './words.ts'
import { isAcronym } from './words.ts'

// All weights were set by hand on the development parts of EWT and GUM; what they must reach stands in decision.ts.

/** What the words of the name itself say. */
export function ownVotes(words: readonly NameWord[]): Vote[] {
  const votes: Vote[] = []
  const vote = (type: Vote['type'], evidence: string, weight: number): void => {
    votes.push({ type, evidence, weight })
  }
  const first = words[0]
  const last = words[words.length - 1]
  if (first === undefined || last === undefined) return votes
  const text = words.map((word) => word.text).join(' ')
  const key = nameKey(text)
  const single = words.length === 1
  const headBeforeComplement = words.some(
    (word, i) =>
      HEADS_WITH_COMPLEMENT.has(word.lower) &&
      ORGANISATION_HEADS.has(word.lower) &&
      /^(?:of|for)$/.test(words[i + 1]?.lower ?? ''),
  )

  if (isStrongHead(last) || headBeforeComplement) vote('organisation', 'head', single ? 0.6 : 4)
  else if (!single && ORGANISATION_HEADS.has(last.lower)) vote('organisation', 'head', 2)
  else if (words.some((word) => isStrongHead(word))) vote('organisation', 'head', single ? 0.6 : 2)
  if (words.some((word) => word.text === '&')) vote('organisation', 'ampersand', 2)
  if (KNOWN_ORGANISATIONS.has(first.lower) && (single || isAcronym(first.text))) {
    if (single)
      vote('organisation', 'known', /^[a-z]{2,4}$/.test(first.lower) && !isAcronym(first.text) ? 0.5 : 3)
  }
  if (single && isAcronym(first.text)) vote('organisation', 'acronym', first.text.length <= 6 ? 1.2 : 0.5)
  if (single && /\p{Ll}\p{Lu}\p{Ll}/u.test(first.text) && !/^(?:Mc|Mac|O')/.test(first.text)) {
    vote('organisation', 'inner-capital', 1)
  }

  if (!single && PLACE_HEADS.has(last.lower)) vote('place', 'place-word', 2.5)
  if (!single && PLACE_PREFIXES.has(first.lower))
    vote('place', 'place-prefix', first.lower === 'river' ? 2.5 : 1)
  if (REGIONS.has(key)) vote('place', 'region', 4)
  const [place] = lookupPlaces(text)
  if (place !== undefined) vote('place', 'gazetteer', gazetteerWeight(place, single))

  const given = GIVEN_NAMES.has(nameKey(first.text))
  const plain = words.every(
    (word) =>
      word.mark || /^\p{Lu}[\p{Ll}\p{M}'’-]+|^\p{Lu}$/u.test(word.text) || NAME_PARTICLES.has(word.lower),
  )
  const ordinary = words.filter((word) => ORDINARY_WORDS.has(word.lower)).length
  if (given) vote('person', 'given-name', single ? 1.6 : 2.6)
  if (words.some((word, i) => i > 0 && /^\p{Lu}$/u.test(word.text)) && plain) vote('person', 'initial', 1.5)
  if (words.some((word, i) => i > 0 && NAME_PARTICLES.has(word.lower) && word.text === word.lower) && plain) {
    vote('person', 'particle', 1)
  }
  if (words.length >= 2 && words.length <= 3 && plain && ordinary === 0) vote('person', 'shape', 0.9)
  if (single && plain) vote('person', 'shape', 0.4)
  if (single && PLACE_ENDING.test(first.lower)) vote('place', 'ending', 0.7)
  if (ordinary === words.length) vote('none', 'ordinary', single ? 2.5 : 1.5)
  return votes
}

/** Endings of names of towns and countries; surnames have some of them too, so that they weigh little. */
const PLACE_ENDING =
  /.{2}(?:haven|ville|burg|burgh|borough|grad|stan|abad|shire|mouth|port|gate|holm|pur|polis|bury|minster|heim|dorf|stadt|vik|vale|wick|fleet|ness|istan)$/

/** How strongly the gazetteer speaks for a place: the better known the place, the more. */
function gazetteerWeight(place: GazetteerEntry, single: boolean): number {
  const { kind, population } = place
  if (kind === 'country' || kind === 'region') return 4
  if (kind === 'admin1') return population > 500_000 ? 2.5 : 1.2
  if (kind === 'admin2') return single ? 0.5 : 1.5
  const weight =
    population >= 1_000_000 ? 2.6 : population >= 100_000 ? 1.8 : population >= 15_000 ? 1.1 : 0.6
  return single ? weight : weight + 0.8
}

export const isReporting = (word: NameWord | undefined): boolean =>
  word !== undefined &&
  !word.mark &&
  baseForms(word.lower).some((base) => REPORTING_VERBS.get(base)?.clause !== undefined)
export const AREA_NOUNS =
  /^(?:city|town|village|province|district|region|county|state|area|island|river|suburb|port|capital|neighbo[u]?rhood|municipality|governorate|prefecture)$/
export const CIVIC_NOUNS =
  /^(?:mayor|governor|residents|people|inhabitants|citizens|streets|outskirts|suburbs|centre|center|north|south|east|west|northeast|northwest|southeast|southwest|coast|kilometers|kilometres|km|miles|invasion|map)$/
export const COMPANY_NOUNS =
  /^(?:shares|stock|executives|employees|spokesman|spokeswoman|customers|subsidiary|headquarters)$/

const DATELINE_REACH = 8

/** "HARROW, May 13 (NPA) —", "HARROW (NPA) —": the place from which a report comes, at the very beginning of a block. */
function isDateline(words: readonly NameWord[], from: number, to: number): boolean {
  if (from !== 0 || !/^[,(—–-]$/.test(words[to]?.text ?? '')) return false
  const dash = words.slice(to, to + DATELINE_REACH).findIndex((word) => /^[—–-]$/.test(word.text))
  if (dash < 0) return false
  const between = words.slice(to, to + dash)
  return (
    between.every((word) => word.mark || !/^\p{Ll}/u.test(word.text)) &&
    (isAcronym(words[0]?.text ?? '') || dash > 0)
  )
}

/** Words of a dateline with its date and its agency, at most. */
const SENT_REACH = 12

/**
 * As a dateline, and surely one: the place in capitals, a day or an agency in brackets, a dash ("GENEVA, Sept. 5
 * (NPA) -"). A list of names with years ("Falcon, 1987 -- 1991") is none.
 */
export function isSentFrom(words: readonly NameWord[], from: number, to: number): boolean {
  const place = words.slice(from, to).filter(({ mark }) => !mark)
  if (from !== 0 || !place.every(({ text }) => /^\p{Lu}{3,}$/u.test(text))) return false
  const dash = words.slice(to, to + SENT_REACH).findIndex(({ text }) => /^[—–-]$/.test(text))
  const between = words.slice(to, to + dash)
  const told = between.some(({ text }) => text === '(' || /^\p{Lu}\p{Ll}{2,8}$/u.test(text))
  return dash > 0 && told && between.every(({ text }) => !/^\p{Ll}/u.test(text))
}

/** What the words around it say; the name is `words[from]` to `words[to - 1]`. */
export function contextVotes(words: readonly NameWord[], from: number, to: number): Vote[] {
  const votes: Vote[] = []
  const vote = (type: Vote['type'], evidence: string, weight: number): void => {
    votes.push({ type, evidence, weight })
  }
  const before = words[from - 1]
  const twoBefore = words[from - 2]
  const next = words[to]
  const afterNext = words[to + 1]
  const possessive = words[to - 1]?.possessive === true
  // In "the lock at Harrow said" it is the lock that says so.
  const object = before !== undefined && (before.lower === 'of' || PLACE_PREPOSITIONS.has(before.lower))
  if (!possessive && !object && isReporting(next)) vote('person', 'says', 1)
  if (isReporting(before) && next?.mark) vote('person', 'says', 0.8)
  if (next?.lower === 'who' || (next?.text === ',' && afterNext?.lower === 'who')) vote('person', 'who', 1.5)
  const age = next?.text === ',' ? afterNext : next?.text === '(' ? afterNext : undefined
  if (age && /^(?:1[5-9]|[2-9]\d)$/.test(age.text) && /^[,.)]$/.test(words[to + 2]?.text ?? ''))
    vote('person', 'age', 2)
  if (before && PLACE_PREPOSITIONS.has(before.lower)) {
    vote('place', 'preposition', before.lower === 'in' ? 1.2 : before.lower === 'between' ? 0.3 : 0.7)
  }
  if (before && PLACE_DIRECTIONS.has(before.lower)) vote('place', 'direction', 1.2)
  if (before?.lower === 'of' && AREA_NOUNS.test(twoBefore?.lower ?? '')) vote('place', 'area-noun', 2.5)
  if (before?.lower === 'of' && CIVIC_NOUNS.test(twoBefore?.lower ?? '')) vote('place', 'civic-noun', 1.8)
  if (before && AREA_NOUNS.test(before.lower)) vote('place', 'area-noun', 1)
  if (next?.joined && AREA_NOUNS.test(next.lower) && !possessive) vote('place', 'area-noun', 1.2)
  if (next && COMPANY_NOUNS.test(next.lower)) vote('organisation', 'company-noun', 1)
  if (before?.lower === 'the' && to - from > 1) vote('organisation', 'article', 0.6)
  if (before?.lower === 'the' && to - from === 1) vote('person', 'article', -1)
  if (next?.text === ',' && afterNext !== undefined) {
    const container = lookupPlaces(afterNext.text)[0]
    if (container && (container.kind === 'country' || container.kind === 'admin1'))
      vote('place', 'container', 1.6)
  }
  // "His coach, Italian *Renzo Corti*, said"
  const comma = isPeople(before?.text ?? '') ? from - 2 : from - 1
  if (
    to - from === 2 &&
    words[comma]?.text === ',' &&
    next?.text === ',' &&
    ROLES.has(words[comma - 1]?.lower ?? '')
  )
    vote('person', 'apposed', 2)
  if (isDateline(words, from, to)) vote('place', 'dateline', 3)
  const opening = words[from]?.opening === true
  if (!opening) vote('none', 'capital', -0.6)
  else if (to - from === 1 && !isAcronym(words[from]?.text ?? '')) vote('none', 'opening', 0.6)
  return votes
}
