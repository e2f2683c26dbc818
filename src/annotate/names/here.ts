import { PREPOSITIONS } from '../language/en/function-words.ts'
import { COMPANY_OWNED, OWN_OF_PERSONS, OWN_OF_PLACES } from '../language/en/kind-words.ts'
import { HONORIFICS } from '../language/en/titles.ts'
import type { Here } from './candidate.ts'
import { kindClues } from './kind-clues.ts'
import { AREA_NOUNS, CIVIC_NOUNS, COMPANY_NOUNS, isReporting, isSentFrom } from './votes.ts'
import type { NameWord } from './words.ts'

/** More certainty than this of the tagger does not outweigh what the words beside a name prove. */
const MOST = 4
/** What a word beside a name proves, whatever the label, and what it makes likely. By reason, not tuned. */
const PROOF = 3 * MOST
const SIGN = 2

/** What is known of an occurrence beside its words: a role stands at it, a larger place that has such a place follows. */
export interface Beside {
  role: boolean
  contained: boolean
}

/**
 * How far one occurrence speaks for each type: what the tagger says of it (`margins`, by type in log-odds) and what the words around
 * it do. The name is `words[from]` to `words[to - 1]`.
 */
export function hereOf(
  words: readonly NameWord[],
  from: number,
  to: number,
  margins: readonly number[],
  beside: Beside,
): Here {
  const [person = 0, organisation = 0, place = 0] = margins.map((sum) => Math.max(-MOST, Math.min(MOST, sum)))
  const body = bodySign(words, from, to)
  return {
    person: person + personSign(words, from, to, beside.role),
    organisation: organisation + body,
    place: place + placeSign(words, from, to, beside.contained),
  }
}

function personSign(words: readonly NameWord[], from: number, to: number, role: boolean): number {
  const [next, second, third] = words.slice(to, to + 3)
  if (role || HONORIFICS.has(words[from - 1]?.lower ?? '')) return PROOF
  if (next?.text === ',' && (second?.lower === 'who' || (isAge(second) && /^[,.)]$/.test(third?.text ?? ''))))
    return PROOF
  if (words[to - 1]?.possessive === true) return OWN_OF_PERSONS.has(ownedBy(words, to)) ? PROOF : 0
  const speaks = isReporting(next) || next?.lower === 'told'
  if (speaks && /^(?:he|she)(?:'|$)/.test(afterThat(words, to + 1)?.lower ?? '')) return PROOF
  // “…,” Dallow told reporters: bodies speak in statements, and those are rarely in marks.
  return speaks && /^["”»]$/.test(words[from - 1]?.text ?? '') && second?.lower !== 'in' ? SIGN : 0
}

function bodySign(words: readonly NameWord[], from: number, to: number): number {
  const [next, second] = words.slice(to, to + 2)
  if (kindClues(words, from, to).some(({ type }) => type === 'organisation')) return PROOF
  if (words[to - 1]?.possessive === true) return COMPANY_OWNED.has(ownedBy(words, to)) ? PROOF : 0
  if (next?.joined && COMPANY_OWNED.has(next.lower)) return PROOF
  if (next !== undefined && COMPANY_NOUNS.test(next.lower)) return PROOF
  if (/^employ(?:s|ed)?$/.test(next?.lower ?? '') && second !== undefined) return PROOF
  const speaks = isReporting(next)
  if (speaks && /^its?$/.test(afterThat(words, to + 1)?.lower ?? '')) return PROOF
  return isPriced(words, to) ? PROOF : 0
}

function placeSign(words: readonly NameWord[], from: number, to: number, contained: boolean): number {
  if (contained || isSentFrom(words, from, to)) return PROOF
  if (words[to - 1]?.possessive === true) return OWN_OF_PLACES.has(ownedBy(words, to)) ? PROOF : 0
  const [twoBefore = '', before = ''] = words.slice(Math.max(0, from - 2), from).map(({ lower }) => lower)
  if (before === 'of' && (AREA_NOUNS.test(twoBefore) || CIVIC_NOUNS.test(twoBefore))) return PROOF
  // "Paris said" where somebody is called so; it is asked only there.
  if (
    !PREPOSITIONS.has(before) &&
    isReporting(words[to]) &&
    !/^its?$/.test(afterThat(words, to + 1)?.lower ?? '')
  )
    return -PROOF
  return /^(?:in|near)$/.test(before) ? SIGN : 0
}

const isAge = (word: NameWord | undefined): boolean => /^(?:1[5-9]|[2-9]\d)$/.test(word?.text ?? '')

/** The noun that is owned: "Dallow’s *former finance director*" by its last word within three. */
function ownedBy(words: readonly NameWord[], to: number): string {
  const at = /^['’]s?$/.test(words[to]?.text ?? '') ? to + 1 : to
  const phrase = words.slice(at, at + 3)
  const end = phrase.findIndex(
    ({ mark, lower }) => mark || [OWN_OF_PERSONS, COMPANY_OWNED, OWN_OF_PLACES].some((own) => own.has(lower)),
  )
  return phrase[end]?.lower ?? ''
}

/** The word behind a verb of reporting, a hearer-less "that" left out. */
const afterThat = (words: readonly NameWord[], at: number): NameWord | undefined =>
  words[at]?.lower === 'that' ? words[at + 1] : words[at]

/** "Dallow fell 4%", "Dallow opened at 212 pence": what has a price at the exchange. */
function isPriced(words: readonly NameWord[], to: number): boolean {
  if (
    !/^(?:fell|rose|opened|closed|gained|lost|dropped|slid|jumped|climbed|traded|tumbled|surged)$/.test(
      words[to]?.lower ?? '',
    )
  )
    return false
  return words.slice(to + 1, to + 6).some(({ text }) => /^(?:%|percent|cents|pence|pc)$/.test(text))
}
