import { AUXILIARIES, PREPOSITIONS } from '../language/en/function-words.ts'
import { GIVEN_NAMES } from '../language/en/given-names.ts'
import {
  AFFLICTIONS,
  BARE_AFFLICTIONS,
  FIRMS_LIKE_PERSONS,
  HOUSES_OF_PERSONS,
  SHIP_PREFIXES,
  THINGS_OF_PERSONS,
  VESSELS,
} from '../language/en/thing-names.ts'
import { isPast } from '../language/en/verb-forms.ts'
import { isCity } from '../places/candidates.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import type { Vote } from './candidate.ts'
import { nameKey } from './key.ts'
import type { NameWord } from './words.ts'

// By reason, not tuned, as in `kind-clues.ts`: whatever the labels say, or as much as two surely labelled occurrences.
const CERTAIN = 40
const STRONG = 8

const isCapital = (word: NameWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)
const named = (words: readonly NameWord[]): string => words.map(({ text }) => text).join(' ')

/**
 * What the words around a name prove of things that are called like persons or places: a ship, an affliction, a work, a firm of its
 * founders' names. The name is `words[from]` to `words[to - 1]`.
 */
export function thingClues(words: readonly NameWord[], from: number, to: number): Vote[] {
  const before = words[from]?.joined === true ? words[from - 1] : undefined
  if (SHIP_PREFIXES.has(before?.text ?? '') || (to - from > 1 && SHIP_PREFIXES.has(words[from]?.text ?? '')))
    return [{ type: 'none', evidence: 'ship', weight: CERTAIN }]
  if (VESSELS.has(before?.text ?? '')) return [{ type: 'none', evidence: 'vessel', weight: STRONG }]
  if (isAffliction(words, from, to)) return [{ type: 'none', evidence: 'affliction', weight: CERTAIN }]
  if (FIRMS_LIKE_PERSONS.has(nameKey(named(words.slice(from, to)))))
    return [
      { type: 'person', evidence: 'firm', weight: -STRONG },
      { type: 'organisation', evidence: 'firm', weight: STRONG },
    ]
  const called = calledAfter(words, from, to)
  if (called !== undefined) return called
  if (before?.lower === 'the' && isWithArticle(words, from, to))
    return [{ type: 'person', evidence: 'article', weight: -STRONG }]
  // "sank off Mindoro"
  if (before?.lower === 'off' && lookupPlaces(named(words.slice(from, to))).length > 0)
    return [{ type: 'place', evidence: 'off', weight: STRONG / 2 }]
  if (isListedCity(words, from, to)) return [{ type: 'place', evidence: 'listed', weight: STRONG }]
  return []
}

function isAffliction(words: readonly NameWord[], from: number, to: number): boolean {
  if (words[to - 1]?.possessive !== true) return false
  const owned = /^['’]s?$/.test(words[to]?.text ?? '') ? words[to + 1] : words[to]
  return (
    AFFLICTIONS.has(owned?.text ?? '') ||
    (to - from === 1 && !isCapital(owned) && BARE_AFFLICTIONS.has(nameKey(words[from]?.text ?? '')))
  )
}

/** "the Prince Philip *Hospital*", "the James Webb *Space Telescope*": what is called after a person, taken whole or in its first part. */
function calledAfter(words: readonly NameWord[], from: number, to: number): Vote[] | undefined {
  const last = words[to - 1]
  const none = (weight: number): Vote[] => [{ type: 'none', evidence: 'called-after', weight }]
  if (to - from > 1 && THINGS_OF_PERSONS.has(last?.text ?? '')) return none(STRONG)
  if (to - from > 1 && HOUSES_OF_PERSONS.has(last?.text ?? ''))
    return [{ type: 'person', evidence: 'called-after', weight: -STRONG }]
  // In a title in capitals anything may stand behind a name.
  if (last?.possessive === true || words.filter(({ text }) => /^\p{Ll}{3,}$/u.test(text)).length < 3)
    return undefined
  const behind = words
    .slice(to, to + 2)
    .findIndex(({ joined, text }) => joined && THINGS_OF_PERSONS.has(text))
  const whole = words.slice(to, to + behind + 1).every((word) => word.joined && isCapital(word))
  return behind >= 0 && whole && to - from > 1 ? none(STRONG) : undefined
}

/** "the Jogorku Kenesh", "the Dona Paz sank": no person's full name has an article, but with more behind it ("the Ann Reed *case*", "the Ann Reed of old"). */
function isWithArticle(words: readonly NameWord[], from: number, to: number): boolean {
  const next = words[to]
  if (to - from < 2 || GIVEN_NAMES.has(nameKey(words[from]?.text ?? ''))) return false
  if (next === undefined || next.mark) return !/^['’]/.test(next?.text ?? '')
  if (/^(?:of|who)$/.test(next.lower) || isCapital(next)) return false
  return AUXILIARIES.has(next.lower) || PREPOSITIONS.has(next.lower) || isPast(next.lower)
}

/** Inhabitants of a city that is named beside another one. */
const LARGE = 100_000

/** "Almaty and Shymkent": two large towns of the gazetteer, neither a given name. */
function isListedCity(words: readonly NameWord[], from: number, to: number): boolean {
  if (to - from !== 1) return false
  const [other] =
    words[to]?.lower === 'and'
      ? words.slice(to + 1)
      : words[from - 1]?.lower === 'and'
        ? [words[from - 2]]
        : []
  return [words[from], other].every(isLargeCity)
}

function isLargeCity(word: NameWord | undefined): boolean {
  if (word === undefined || word.possessive || !/^\p{Lu}\p{Ll}{3,}$/u.test(word.text)) return false
  if (GIVEN_NAMES.has(nameKey(word.text))) return false
  return lookupPlaces(word.text).some((place) => isCity(place) && place.population >= LARGE)
}
