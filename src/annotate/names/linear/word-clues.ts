import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  NAME_PARTICLES,
  ORDINARY_WORDS,
} from '../../language/en/capitalised-words.ts'
import { COMMON_SURNAMES } from '../../language/en/common-surnames.ts'
import { GIVEN_NAMES } from '../../language/en/given-names.ts'
import {
  HEADS_WITH_COMPLEMENT,
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
  WEAK_ORGANISATION_HEADS,
} from '../../language/en/organisation-words.ts'
import {
  PLACE_DIRECTIONS,
  PLACE_HEADS,
  PLACE_PREFIXES,
  PLACE_PREPOSITIONS,
} from '../../language/en/place-words.ts'
import { REPORTING_VERBS } from '../../language/en/reporting-verbs.ts'
import { HONORIFICS, ROLE_MODIFIERS, ROLES } from '../../language/en/titles.ts'
import { baseForms } from '../../language/en/verb-forms.ts'
import { isPeople } from '../../places/peoples.ts'
import { nameKey } from '../key.ts'
import { isAcronym } from '../words.ts'
import { hashOf } from './hash.ts'

/** What a word is by itself, in whatever place: hashes of its parts and the lists it stands in. */
export interface WordClues {
  word: number
  shape: number
  /** First two and three letters, last one to four; 0 where the word is not longer. */
  affixes: readonly number[]
  suffix: number
  /** One bit a list, in the order of `LISTS`. */
  lists: number
  capital: boolean
}

const reports = (lower: string): boolean =>
  baseForms(lower).some((base) => REPORTING_VERBS.get(base)?.clause !== undefined)

type List = (lower: string, text: string) => boolean

/** The order is part of the trained weights: a new list goes to the end, and the weights are trained anew. */
const LISTS: readonly List[] = [
  (lower) => FUNCTION_WORDS.has(lower),
  (lower) => CALENDAR_WORDS.has(lower),
  (lower) => ORDINARY_WORDS.has(lower),
  (lower) => NAME_PARTICLES.has(lower),
  (_, text) => GIVEN_NAMES.has(nameKey(text)),
  (_, text) => COMMON_SURNAMES.has(nameKey(text)),
  (lower) => HONORIFICS.has(lower),
  (lower) => ROLES.has(lower),
  (lower) => ROLE_MODIFIERS.has(lower),
  (lower) => ORGANISATION_HEADS.has(lower) && !WEAK_ORGANISATION_HEADS.has(lower),
  (lower) => WEAK_ORGANISATION_HEADS.has(lower),
  (lower) => HEADS_WITH_COMPLEMENT.has(lower),
  (lower) => KNOWN_ORGANISATIONS.has(lower),
  (lower) => PLACE_HEADS.has(lower),
  (lower) => PLACE_PREFIXES.has(lower),
  (lower) => PLACE_DIRECTIONS.has(lower),
  (lower) => PLACE_PREPOSITIONS.has(lower),
  (_, text) => /^\p{Lu}/u.test(text) && isPeople(text),
  (lower) => reports(lower),
  (_, text) => isAcronym(text),
]

const MOST_SHAPES = 8

/** "Tokayev" → `Aa`, "CSTO" → `AA`, "McCain" → `AaAa`, "2,000" → `0,0`: stretches of one kind of sign as one sign, two for longer capitals. */
export function shapeOf(text: string): string {
  let shape = ''
  for (const sign of text) {
    const kind = /\p{Lu}/u.test(sign) ? 'A' : /\p{L}/u.test(sign) ? 'a' : /\p{N}/u.test(sign) ? '0' : sign
    if (shape.endsWith(kind) && (kind !== 'A' || shape.endsWith('AA'))) continue
    shape += kind
    if (shape.length >= MOST_SHAPES) break
  }
  return shape
}

const known = new Map<string, WordClues>()
// A bound on memory for long-running processes; the cache never changes a result.
const CACHE_LIMIT = 50_000

/** The clues of one word; `lower` as in `NameWord`. */
export function wordClues(text: string, lower: string): WordClues {
  const cached = known.get(text)
  if (cached !== undefined) return cached
  const affix = (part: string): number => (part.length < lower.length ? hashOf(part) : 0)
  const suffix = affix(lower.slice(-3))
  const made: WordClues = {
    word: hashOf(lower),
    shape: hashOf(shapeOf(text)),
    affixes: [
      affix(lower.slice(0, 2)),
      affix(lower.slice(0, 3)),
      affix(lower.slice(-1)),
      affix(lower.slice(-2)),
      suffix,
      affix(lower.slice(-4)),
    ],
    suffix,
    lists: LISTS.reduce((bits, has, i) => (has(lower, text) ? bits | (1 << i) : bits), 0),
    capital: /^\p{Lu}/u.test(text),
  }
  if (known.size >= CACHE_LIMIT) known.clear()
  known.set(text, made)
  return made
}
