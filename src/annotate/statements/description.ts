import { MORE_DEMONYMS } from '../language/en/demonyms.ts'
import { DETERMINERS } from '../language/en/function-words.ts'
import {
  AGENT_ENDING,
  DOCUMENTS,
  GROUPS,
  INSTITUTIONS,
  NOT_AGENTS,
  PERSONS,
} from '../language/en/speaking-nouns.ts'
import { ROLE_MODIFIERS, ROLES } from '../language/en/titles.ts'
import { tokens } from '../tokens.ts'

/** What a described source is: who can speak, a document that bears words, or nothing that is known to do either. */
export type Kind = 'person' | 'people' | 'institution' | 'document' | 'unknown'

export interface Description {
  /** As it stands, up to the first comma. */
  words: string
  kind: Kind
  definite: boolean
  /** Last word before "of", "for", "who" …, lower case. */
  head: string
  /** Lower case, without article. */
  bare: string
  /** What a user reads: without article and, before an institution, without the place that owns it ("fire brigade"). */
  name: string
}

const OUTSIDE_HEAD =
  /\s(?:of|for|from|in|at|on|with|to|who|which|that|whose|where|by|near|about|against|among|between|like|outside|inside|close|familiar|involved|released|published|issued|filed|conducted|obtained|reviewed|written|made|taken|named|seen|led|based|briefed|informed|affected|contacted|interviewed|surveyed|polled|gathered|\p{Ll}+ing)\s/u
const ARTICLE = /^(?:the|this|that|these|those|a|an|his|her|its|their|our|my)\s+/i
const DEFINITE = /^(?:the|this|that)\s/i
const PLURAL_DETERMINER =
  /^(?:these|those|some|many|most|several|both|all|few|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)\s/i
/** "a number of experts": the people are behind the "of". */
const AMOUNT =
  /^(?:an?\s|the\s)?(?:\p{Ll}+\s)?(?:number|chorus|array|majority|minority|handful|couple|pair|dozens|hundreds|thousands|millions|scores|series|lot|lots|plenty|crowd|group|groups|percent|half|most|many|some|several|one|two|three|\d+)\s+of\s+/iu
const OWNING_PLACE =
  /^(?:town|city|county|country|state|village|nation|region|district|borough|province|island|capital|area|port)['’]s\s+/i

/** "mayor’s office" */
export const OWNER = /^[^,]{1,60}\p{L}['’]s?\s/u

/** "the harbour office (HBO": an abbreviation behind is no part of the description; the mark at its end may be cut. */
const BRACKETS_BEHIND = /\s\([^()]{1,20}\)?$/

/** "the *Calder City-based* company": where it sits says nothing of what it is. */
const BASED = /^(?:\p{Lu}[\p{L}.’'-]*\s){0,2}\p{Lu}[\p{L}.’']*-based\s/u

/** Guards that are bodies: "the coast guard". */
const GUARDS = /(?:coast|national|border|revolutionary|presidential|civil) guard$/i

/** Reads the words of a source that does not name its head. `opening`: a sentence starts with them. */
export function readDescription(phrase: string, opening: boolean): Description {
  const words = phrase.trim().replace(BRACKETS_BEHIND, '')
  const amount = AMOUNT.exec(words)?.[0] ?? ''
  const nucleus = ` ${words.slice(amount.length)} `.split(OUTSIDE_HEAD)[0]?.trim() ?? ''
  const head = tokens(nucleus).findLast((token) => token.kind === 'word')?.text ?? ''
  const plural = amount !== '' || PLURAL_DETERMINER.test(words)
  const kind = GUARDS.test(nucleus) ? 'institution' : kindOf(head, plural)
  return {
    words,
    kind,
    definite: DEFINITE.test(words),
    head: head.toLowerCase(),
    bare: words.replace(ARTICLE, '').replace(BASED, '').toLowerCase(),
    name: nameOf(words, kind, opening),
  }
}

/** One capitalised word for a single person is a name that looks like a role: "Dean", "Baker". */
export function isBareName(words: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*$/u.test(words) && kindOf(words, false) === 'person'
}

function kindOf(head: string, plural: boolean): Kind {
  const noun = head.toLowerCase().replace(/^(?:ex|co|vice|half)-/, '')
  if (DOCUMENTS.has(noun)) return 'document'
  if (GROUPS.has(noun)) return 'people'
  if (INSTITUTIONS.has(noun)) return plural ? 'people' : 'institution'
  if (isPerson(noun)) return plural ? 'people' : 'person'
  const singular = noun.replace(/ies$/, 'y').replace(/s$/, '')
  if (/s$/.test(noun) && (isPerson(singular) || INSTITUTIONS.has(singular))) return 'people'
  // "Mexicans", "Israelis", "Scots"
  if (/^\p{Lu}\p{Ll}+(?:an|i)s$/u.test(head) || MORE_DEMONYMS.has(singular)) return 'people'
  // "the 45-year-old"
  return /^\d+-year-old$/.test(noun) ? 'person' : 'unknown'
}

function isPerson(noun: string): boolean {
  if (PERSONS.has(noun) || ROLES.has(noun)) return true
  return AGENT_ENDING.test(noun) && !NOT_AGENTS.has(noun)
}

/** Words that a capital at the start of a sentence does not make a name. */
const COMMON_WORDS = [GROUPS, INSTITUTIONS, ROLES, ROLE_MODIFIERS, DETERMINERS]

function nameOf(words: string, kind: Kind, opening: boolean): string {
  const bare = words.replace(ARTICLE, '')
  const owned = kind === 'institution' || kind === 'people' ? bare.replace(OWNING_PLACE, '') : bare
  // The article of "the mayor’s office" is the owner's.
  if (owned === bare && OWNER.test(bare))
    return words.replace(/^(?:The|A|An)\s/, (article) => article.toLowerCase())
  const [first = '', second = ''] = owned.split(/\s+/, 2)
  const lower = first.toLowerCase()
  const common = COMMON_WORDS.some((table) => table.has(lower)) && !MORE_DEMONYMS.has(lower.replace(/s$/, ''))
  const capitalised = /^\p{Lu}/u.test(second)
  return opening && kind !== 'person' && owned === words && common && !capitalised
    ? lower + owned.slice(first.length)
    : owned
}
