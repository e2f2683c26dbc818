import { AGENTS, BELONGING } from '../language/en/agent-verbs.ts'
import { COMMON_SURNAMES } from '../language/en/common-surnames.ts'
import { GIVEN_NAMES } from '../language/en/given-names.ts'
import {
  BODY_NOUNS,
  COMMON_ABBREVIATIONS,
  COMPANY_POSSESSIONS,
  COMPANY_RELATIONS,
  COMPANY_TRADES,
  NEWSPAPERS,
  PLAYERS,
  STORMS,
} from '../language/en/kind-words.ts'
import { MEMBERS } from '../language/en/name-end-words.ts'
import { baseForms } from '../language/en/verb-forms.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import { isPeople } from '../places/peoples.ts'
import type { Vote } from './candidate.ts'
import { nameKey } from './key.ts'
import { isNumberedUnit } from './name-ends.ts'
import type { NameWord } from './words.ts'

// By reason, not tuned: more than a few surely labelled occurrences that take the name for a person, where the grammar rules one out.
const NOT_A_PERSON = -16
const BODY = 16
/** Storms: whatever the labels say. */
const NO_NAME = 40

/**
 * What the words around a name prove of its kind, for a tagger that sees a name like a person's: ", which owns" is said of a body
 * and never of a person, "shares in" has a company behind it. The name is `words[from]` to `words[to - 1]`.
 */
export function kindClues(words: readonly NameWord[], from: number, to: number): Vote[] {
  const storm = to - from > 1 ? words[from] : words[from - 1]
  if (STORMS.has(storm?.lower ?? '') && isCapital(storm))
    return [{ type: 'none', evidence: 'storm', weight: NO_NAME }]
  if (to - from === 1 && COMMON_ABBREVIATIONS.has(words[from]?.text ?? ''))
    return [{ type: 'none', evidence: 'abbreviation', weight: NO_NAME }]
  if (isHome(words, from))
    return [
      { type: 'person', evidence: 'home', weight: NOT_A_PERSON },
      { type: 'organisation', evidence: 'home', weight: NOT_A_PERSON },
      { type: 'place', evidence: 'home', weight: BODY },
    ]
  if (isReportedFrom(words, from))
    return [
      { type: 'person', evidence: 'reported-from', weight: NOT_A_PERSON },
      { type: 'place', evidence: 'reported-from', weight: BODY },
    ]
  // "Kericho Senator Ann Reed", "Ryanair's Michael Hale": of what somebody is, and mostly no person.
  if (to - from > 1 && words[from]?.joined === true && MEMBERS.has(words[from - 1]?.text ?? ''))
    return [
      { type: 'person', evidence: 'member', weight: BODY },
      { type: 'organisation', evidence: 'member', weight: NOT_A_PERSON },
    ]
  if (isConstituency(words, to)) return [{ type: 'person', evidence: 'constituency', weight: NOT_A_PERSON }]
  if (ownsPerson(words, from, to))
    return [
      { type: 'person', evidence: 'owner', weight: -OWNER },
      { type: 'organisation', evidence: 'owner', weight: OWNER / 2 },
    ]
  if (isState(words, from, to))
    return [
      { type: 'organisation', evidence: 'state', weight: NOT_A_PERSON },
      { type: 'place', evidence: 'state', weight: BODY },
    ]
  const why = bodyEvidence(words, from, to)
  return why === undefined
    ? []
    : [
        { type: 'person', evidence: why, weight: NOT_A_PERSON },
        { type: 'organisation', evidence: why, weight: BODY },
      ]
}

const isCapital = (word: NameWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)

/** "Ann Reed, 19, of *Ince*": where somebody lives, behind the age. */
function isHome(words: readonly NameWord[], from: number): boolean {
  const [name, comma, age, close, of] = words.slice(Math.max(0, from - 5), from)
  return (
    /^(?:of|from)$/.test(of?.lower ?? '') &&
    close?.text === ',' &&
    comma?.text === ',' &&
    /^\d{1,2}$/.test(age?.text ?? '') &&
    isCapital(name)
  )
}

/** By reason, not tuned: as much as two surely labelled occurrences; a surname that the text also has elsewhere stays one. */
const OWNER = 8

/** "Our reporter in *Oban*", "writes from *Oban*". */
const isReportedFrom = (words: readonly NameWord[], from: number): boolean =>
  /^(?:in|from|at)$/.test(words[from - 1]?.lower ?? '') &&
  /^(?:reporter|correspondent|writes|reports|reporting)$/.test(words[from - 2]?.lower ?? '')

const isConstituency = (words: readonly NameWord[], to: number): boolean =>
  words[to - 1]?.possessive !== true &&
  words[to]?.joined === true &&
  /^(?:MPs?|TD|MLA|MCA|Senator|Governor|Mayor)$/.test(words[to]?.text ?? '') &&
  words[to + 1]?.joined === true &&
  isCapital(words[to + 1])

function ownsPerson(words: readonly NameWord[], from: number, to: number): boolean {
  if (
    to - from !== 1 ||
    words[to - 1]?.possessive !== true ||
    GIVEN_NAMES.has(nameKey(words[from]?.text ?? ''))
  )
    return false
  const own = /^['’]s?$/.test(words[to]?.text ?? '') ? to + 1 : to
  const [given, surname] = words.slice(own, own + 2)
  return (
    GIVEN_NAMES.has(nameKey(given?.text ?? '')) &&
    isCapital(given) &&
    isCapital(surname) &&
    surname?.joined === true
  )
}

/** "Lagos State": an area of that name, outside of the United States, where a state's university is called so. */
function isState(words: readonly NameWord[], from: number, to: number): boolean {
  if (to - from < 2 || words[to - 1]?.text !== 'State') return false
  const name = words.slice(from, to - 1).map(({ text }) => text)
  return lookupPlaces(name.join(' ')).some(({ kind, country }) => kind === 'admin1' && country !== 'US')
}

function bodyEvidence(words: readonly NameWord[], from: number, to: number): string | undefined {
  const [before, twoBefore] = [words[from - 1], words[from - 2]]
  const [next, second, third, fourth] = words.slice(to, to + 4)
  const possessive = words[to - 1]?.possessive === true
  if (to - from > 1 && LEGAL_FORMS.has(words[to - 1]?.text ?? '')) return 'legal-form'
  if (isNumberedUnit(words.slice(from, to))) return 'unit'
  if (next?.text === ',' && isBodyApposition(words.slice(to + 1, to + 1 + LONGEST_APPOSITION)))
    return 'apposition'
  if (isTeam(words, from, to)) return 'team'
  if (to - from > 1 && isNewspaper(words, from, to)) return 'newspaper'
  if (words.slice(from + 1, to - 1).some(({ text }) => text === '&')) return 'ampersand'
  if (to - from > 1 && !possessive && next?.joined && HOUSES.has(next.lower)) return 'house'
  if (next?.text === ',' && second?.lower === 'which' && isDeed(third, fourth)) return 'which'
  if (to - from > 1 && COMPANY_TRADES.has(words[to - 1]?.lower ?? '') && isCapital(words[to - 1]))
    return 'trade'
  if (
    before?.joined !== undefined &&
    words[from]?.joined &&
    BODY_NOUNS.has(before?.lower ?? '') &&
    !isCapital(before)
  )
    return 'body-noun'
  if (before !== undefined && COMPANY_RELATIONS.get(twoBefore?.lower ?? '') === before.lower)
    return 'company-relation'
  // The tokens of the possessive may or may not be a word of their own.
  const owned = possessive && /^['’]s?$/.test(next?.text ?? '') ? second : next
  if (possessive && COMPANY_POSSESSIONS.has(owned?.lower ?? '')) return 'company-possession'
  if (!possessive && next?.joined && PLAYERS.has(next.lower) && isCapital(second) && second?.joined)
    return 'player'
  return undefined
}

/** Forms of companies that no person's name ends with. As written. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'LLP LLC Inc Ltd Plc PLC GmbH AG SpA NV BV ASA Oyj'.split(' '),
)

/** Words of "the housing charity," and its like. */
const LONGEST_APPOSITION = 6

/** "Threshold, *the housing charity*, said": a body by what stands beside its name. */
function isBodyApposition(words: readonly NameWord[]): boolean {
  if (!/^(?:the|an?)$/.test(words[0]?.lower ?? '')) return false
  const end = words.findIndex(({ mark }) => mark)
  const noun = words.findIndex(({ text }, i) => i > 0 && BODY_NOUNS.has(text))
  if (noun < 1 || (end >= 0 && end < noun)) return false
  const inside = words.slice(1, noun)
  const [behind] = words.slice(noun + 1)
  // "the Dutch firm hired to …", "the union that …"; not "the union leader".
  return (
    inside.every(({ text }) => /^\p{Ll}/u.test(text) || isPeople(text)) &&
    (/^(?:[,.]|that|which|of|in|behind|hired|based|owned|founded|led|running|operating)$/.test(
      behind?.text ?? '',
    ) ||
      behind === undefined)
  )
}

/** "Kochi Tuskers": a great city and a plural that is no surname. */
function isTeam(words: readonly NameWord[], from: number, to: number): boolean {
  const [city, name] = words.slice(from, to)
  if (to - from !== 2 || city === undefined || name === undefined || !/^\p{Lu}\p{Ll}{3,}s$/u.test(name.text))
    return false
  if (GIVEN_NAMES.has(nameKey(city.text)) || COMMON_SURNAMES.has(nameKey(name.text))) return false
  return lookupPlaces(city.text).some(
    ({ kind, population }) => (kind === 'city' || kind === 'capital') && population >= GREAT,
  )
}

const NEWSPAPER_OPENERS: ReadonlySet<string> = new Set(
  [...NEWSPAPERS].map((key) => key.split(' ', 1)[0] ?? ''),
)

const isNewspaper = (words: readonly NameWord[], from: number, to: number): boolean =>
  NEWSPAPER_OPENERS.has(nameKey(words[from]?.text ?? '')) &&
  NEWSPAPERS.has(
    nameKey(
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ),
  )

/** "which owns 8% of": a verb of running or making, not the "which would …" that is said of a whole clause. */
function isDeed(verb: NameWord | undefined, next: NameWord | undefined): boolean {
  const deed = /^(?:has|had|have|also|already)$/.test(verb?.lower ?? '') ? next : verb
  return baseForms(deed?.lower ?? '').some(
    (base) => DEEDS.has(base) || (AGENTS.has(base) && !BELONGING.has(base)),
  )
}

/** "Bryan West *hospital*": what a house is called, in small letters behind its name. */
const HOUSES: ReadonlySet<string> = new Set(
  'hospital prison clinic school college university stadium theatre hotel'.split(' '),
)

const DEEDS: ReadonlySet<string> = new Set(
  'win sell buy hold control employ trade deny declare announce report serve open close list raise plan hire'.split(
    ' ',
  ),
)

/** Inhabitants of a city that is spoken of as if it acted; namesakes of smaller ones are persons more often. */
const GREAT = 500_000

/**
 * "Washington has not commented": a capital, great city or country whose name no person's full name in the document shares (`persons`: keys
 * of their words), is a place also where it acts.
 */
export function isActingPlace(text: string, persons: ReadonlySet<string>): boolean {
  const key = nameKey(text)
  if (key.includes(' ') || persons.has(key) || GIVEN_NAMES.has(key)) return false
  const places = lookupPlaces(text)
  const [first] = places
  return (
    places.some(({ kind }) => kind === 'country' || kind === 'capital') ||
    (first?.kind === 'city' && first.population >= GREAT)
  )
}
