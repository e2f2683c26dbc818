import type { Document } from '../../model/index.ts'
import { ORDINARY_WORDS } from '../language/en/capitalised-words.ts'
import { isCity } from '../places/candidates.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import { homeCounties } from '../places/home-county.ts'
import { containerAfter, inside } from '../places/surroundings.ts'
import type { Candidate, Here, Vote } from './candidate.ts'
import { shortNames, spreadFirms } from './companies.ts'
import type { WeighedName } from './decision.ts'
import { LEAST } from './decision.ts'
import { hereOf } from './here.ts'
import { nameKey } from './key.ts'
import { isActingPlace, kindClues } from './kind-clues.ts'
import { labelAbbreviations } from './linear/abbreviations.ts'
import { TYPES } from './linear/labels.ts'
import type { Occurrence, Tagged } from './linear/occurrences.ts'
import { marginsOf, occurrencesOf } from './linear/occurrences.ts'
import { mendedLabels } from './linear/spans.ts'
import { isOnlyPeople } from './rule-finder.ts'
import { thingClues } from './thing-clues.ts'
import { isSentFrom } from './votes.ts'
import type { NameWord } from './words.ts'
import { isInTitleOfWork } from './work-titles.ts'

/** More certainty than this of a single occurrence does not outvote the others. */
const MOST = 4

/** The decision asks for a little more than even odds (`decision.ts`); the sums of a tagger need not. */
const EVEN = 1.3

/**
 * Weight of what the rules say of a name beside what the tagger says of all its occurrences. Set for the linear tier; of the
 * encoder, 0 to 0.7 differ by less than a tenth of a point on the documents that it has not seen.
 */
const RULES = 0.7

/**
 * What it says for a place that an area follows in which the gazetteer has one of that name ("Krasnodar, Russia"). By
 * reason, not tuned: a little less than a surely labelled occurrence.
 */
const CONTAINED = 3

/**
 * What it says for a place that it is a town of the county the text speaks of and, with one word, that no person of that name
 * is introduced: news names persons in full first. By reason, not tuned; more than the surest label.
 */
const HOME_TOWN = 9

/** What it says for a place that the gazetteer has a capital, great city or country of that name and the document no such person. */
const ACTING_PLACE = 9

/** What it says for a place that the document names a large town by another of its names ("Nur-Sultan" beside "Astana"). */
const OTHER_NAME = 9

/** What tells the kind of what the tagger takes for a name, and makes none a name ("Open Educational *Resources*"). */
const OF_NAMES: ReadonlySet<string> = new Set([
  'trade',
  'house',
  'ampersand',
  'state',
  'legal-form',
  'team',
  'apposition',
  'reported-from',
  'owner',
  'constituency',
  'member',
])

/** What the whole name of a company in the text says of its short one: whatever the labels say. */
const COMPANY: readonly Vote[] = [
  { type: 'organisation', evidence: 'legal-form', weight: 40 },
  { type: 'person', evidence: 'legal-form', weight: -40 },
]

/** What it says for a place that a report is sent from there. */
const DATELINE = 9

/** What the rules say of the document, for a tagger's labels to be put together with. */
export interface Rules {
  candidates: readonly Candidate[]
  /** By name key. */
  weighed: ReadonlyMap<string, WeighedName>
}

/**
 * Candidates from the labels of a tagger (`unit`: how much of its sums is one unit of log-odds). The ends of names are
 * mended where the rules know better; all occurrences of a name in the document are weighed together, with what the
 * rules found and the tagger passed over.
 */
export function taggedCandidates(
  document: Document,
  tagged: readonly Tagged[],
  unit: number,
  rules: Rules,
): Candidate[] {
  const { weighed } = rules
  const byStart = new Map(rules.candidates.map((candidate) => [candidate.start, candidate]))
  const decided = new Map(
    [...byStart].filter(([, { text }]) => (weighed.get(nameKey(text))?.margin ?? 0) >= LEAST),
  )
  const abbreviations = new Map<string, number>()
  const mended = tagged.map(({ sentence, labels, best }) => {
    const better = mendedLabels(sentence, labels, byStart, weighed)
    for (const [short, type] of labelAbbreviations(sentence.words, better))
      abbreviations.set(nameKey(short), type)
    return { sentence, labels: better, given: labels, best }
  })
  spreadFirms(mended)
  const occurrences = occurrencesOf(mended, decided, byStart).filter(({ tagged: { sentence }, from, to }) => {
    const words = sentence.words.slice(from, to)
    if (isOnlyPeople(words) || isDay(words) || isPartyAndState(words)) return false
    return !isInTitleOfWork(sentence.words, from, to)
  })
  const texts = new Map(
    occurrences.map((occurrence) => {
      const { tagged, from, to } = occurrence
      const { words } = tagged.sentence
      return [occurrence, document.text.slice(words[from]?.start, words[to - 1]?.end)] as const
    }),
  )
  const textOf = (occurrence: Occurrence): string => texts.get(occurrence) ?? ''
  const totals = totalsOf(occurrences, textOf, unit)
  for (const [key, type] of abbreviations)
    totals.set(
      key,
      TYPES.map((_, i) => (i === type ? MOST : -MOST)),
    )
  const towns = new Set(homeCounties(document.text, occurrences.map(textOf)).flatMap((home) => home.towns))
  const persons = introduced(occurrences.map(textOf), totals, rules)
  const labelled = new Set(
    occurrences.flatMap((occurrence) => (occurrence.labelled ? [nameKey(textOf(occurrence))] : [])),
  )
  const bodies = new Set(occurrences.map((occurrence) => nameKey(textOf(occurrence))).flatMap(shortNames))
  const otherNames = otherNamesOf(new Set(occurrences.map(textOf)), totals)
  const roles = new Map(rules.candidates.flatMap(({ end, role }) => (role ? [[end, role] as const] : [])))
  return occurrences.map((occurrence): Candidate => {
    const text = textOf(occurrence)
    const total = totals.get(nameKey(text)) ?? []
    const votes: Vote[] = TYPES.map((type, i) => ({
      type,
      evidence: 'tagger',
      weight: (total[i] ?? 0) + EVEN,
    }))
    const rule = weighed.get(nameKey(text))
    if (rule !== undefined) votes.push({ type: rule.type, evidence: 'rules', weight: RULES * rule.margin })
    const last = occurrence.tagged.sentence.words[occurrence.to - 1]
    const after = occurrence.tagged.sentence.words[occurrence.to]
    const contained = last !== undefined && after?.text === ',' && isContained(document.text, text, last.end)
    if (contained) votes.push({ type: 'place', evidence: 'contained', weight: CONTAINED })
    const key = nameKey(text)
    if (occurrence.from === 0 && isSentFrom(occurrence.tagged.sentence.words, 0, occurrence.to))
      votes.push({ type: 'place', evidence: 'dateline', weight: DATELINE })
    const word = occurrence.tagged.sentence.words[occurrence.from]
    const asked = occurrence.from === 0 && !occurrence.labelled && ORDINARY_WORDS.has(word?.lower ?? '')
    if (!asked && towns.has(key) && !persons.has(key))
      votes.push({ type: 'place', evidence: 'home-county', weight: HOME_TOWN })
    if (otherNames.has(key) && !persons.has(key))
      votes.push({ type: 'place', evidence: 'other-name', weight: OTHER_NAME })
    votes.push(
      ...kindClues(occurrence.tagged.sentence.words, occurrence.from, occurrence.to).filter(
        ({ evidence }) => !OF_NAMES.has(evidence) || labelled.has(key),
      ),
    )
    votes.push(...thingClues(occurrence.tagged.sentence.words, occurrence.from, occurrence.to))
    if (bodies.has(key) && !persons.has(key)) votes.push(...COMPANY)
    if (isActingPlace(text, persons))
      votes.push({ type: 'place', evidence: 'acting-place', weight: ACTING_PLACE })
    const start = occurrence.tagged.sentence.words[occurrence.from]?.start ?? 0
    const end = start + text.length
    const role = roles.get(end)
    const here = (): Here =>
      hereOf(
        occurrence.tagged.sentence.words,
        occurrence.from,
        occurrence.to,
        marginsOf(occurrence).map((margin) => margin / unit),
        { role: role !== undefined, contained },
      )
    return { start, end, text, votes, here, ...(role && { role }) }
  })
}

const PLACE = TYPES.indexOf('place')

/** The keys of names that the gazetteer has for a large town which the document surely names by another. */
function otherNamesOf(
  texts: ReadonlySet<string>,
  totals: ReadonlyMap<string, readonly number[]>,
): Set<string> {
  const keysOf = new Map<string, Set<string>>()
  for (const text of texts) {
    const [place] = lookupPlaces(text)
    if (place === undefined || !isCity(place) || place.population < LARGE) continue
    keysOf.set(place.id, (keysOf.get(place.id) ?? new Set()).add(nameKey(text)))
  }
  const sure = (key: string): boolean => (totals.get(key)?.[PLACE] ?? 0) > 0
  return new Set(
    [...keysOf.values()].flatMap((keys) => {
      const apart = [...keys].every((key) =>
        [...keys].every((other) => key === other || !key.endsWith(other)),
      )
      return keys.size > 1 && apart && [...keys].some(sure) ? [...keys] : []
    }),
  )
}
const LARGE = 100_000

/** The keys of persons' names, and of the parts of full ones, that the document introduces by a full name or an office. */
function introduced(
  texts: readonly string[],
  totals: ReadonlyMap<string, readonly number[]>,
  { candidates }: Rules,
): Set<string> {
  const found = new Set(candidates.flatMap(({ role, text }) => (role === undefined ? [] : [nameKey(text)])))
  for (const text of texts) {
    const key = nameKey(text)
    const parts = key.split(' ')
    if (parts.length < 2 || (totals.get(key)?.[0] ?? 0) <= 0) continue
    for (const part of parts) found.add(part)
  }
  return found
}

/** "Friday", "Sunday's": whatever the labels say, the name of no one alone. */
const isDay = ([word, second]: readonly NameWord[]): boolean =>
  second === undefined && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word?.lower ?? '')

/** "R-Tenn.", "D-N.Y.": a lawmaker's party and state. */
const isPartyAndState = (words: readonly NameWord[]): boolean =>
  /^[DRI]-\p{Lu}\p{Ll}*\.?(?:\p{Lu}\.)*$/u.test(words.map(({ text }) => text).join(''))

/** "Freeland, *U.S. Trade Representative*": what goes on in capitals is no area. */
const GOES_ON = /^\s\p{Lu}/u

function isContained(text: string, name: string, end: number): boolean {
  const container = containerAfter(text, { end })
  if (container === undefined) return false
  const behind = container.start + container.text.length
  return (
    !GOES_ON.test(text.slice(behind, behind + 2)) &&
    lookupPlaces(name).some((place) => inside(place, container))
  )
}

/** By name key and type, how far all occurrences together speak for it. */
function totalsOf(
  occurrences: readonly Occurrence[],
  textOf: (occurrence: Occurrence) => string,
  unit: number,
): Map<string, number[]> {
  const totals = new Map<string, number[]>()
  for (const occurrence of occurrences) {
    const key = nameKey(textOf(occurrence))
    const margins = marginsOf(occurrence).map((margin) => Math.max(-MOST, Math.min(MOST, margin / unit)))
    const before = totals.get(key)
    totals.set(key, before === undefined ? margins : before.map((sum, i) => sum + (margins[i] ?? 0)))
  }
  return totals
}
