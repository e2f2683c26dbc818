import { NAME_PARTICLES, ORDINARY_WORDS } from '../language/en/capitalised-words.ts'
import { NAME_CLOSERS } from '../language/en/name-end-words.ts'
import {
  HEADS_WITH_COMPLEMENT,
  ORGANISATION_HEADS,
  WEAK_ORGANISATION_HEADS,
} from '../language/en/organisation-words.ts'
import { HONORIFICS } from '../language/en/titles.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import type { NameWord } from './words.ts'
import { mayBeName } from './words.ts'

/** Abbreviations whose stop stands inside a name. */
const STOPPED = new Set([...HONORIFICS, 'mt', 'ft', 'jr', 'sr', 'inc', 'co', 'corp', 'ltd', 'bros', 'no'])
const SUFFIXES = new Set(['jr', 'sr', 'inc', 'co', 'corp', 'ltd'])
const SINGLE = /^\p{Lu}$/u

export function isStrongHead(word: NameWord | undefined): boolean {
  return word !== undefined && ORGANISATION_HEADS.has(word.lower) && !WEAK_ORGANISATION_HEADS.has(word.lower)
}

/** No name has more words; the limit keeps the cost linear on text that is all capitals. */
const MOST_WORDS = 20

/** Index after the last capitalised word that follows `from` without a gap. */
function capitalEnd(words: readonly NameWord[], from: number): number {
  let end = from
  while (end < words.length && end - from < MOST_WORDS) {
    const word = words[end]
    if (word === undefined || !mayBeName(word) || (end > from && !word.joined)) break
    end += 1
  }
  return end
}

/** How many words stand between the word before `at` and the next word of the same name; undefined when it ends. */
function bridge(words: readonly NameWord[], first: number, at: number): number | undefined {
  const last = words[at - 1]
  const next = words[at]
  const after = words[at + 1]
  if (last === undefined || next === undefined) return undefined
  if (last.possessive) {
    // "Children's Hospital", "People's Party" go on; "Kazakhstan's Ministry" does not.
    const end = capitalEnd(words, at)
    if (!next.joined || end === at || !isStrongHead(words[end - 1])) return undefined
    return ORDINARY_WORDS.has(last.lower) || /^(?:people|women|men)$/.test(last.lower) ? 0 : undefined
  }
  if (next.joined && mayBeName(next)) return 0
  if (next.text === '.' && next.start === last.end && (SINGLE.test(last.text) || STOPPED.has(last.lower))) {
    return after?.joined && mayBeName(after) ? 1 : undefined
  }
  if (!next.joined || after === undefined || !after.joined) return undefined
  if (next.text === '&') return mayBeName(after) ? 1 : undefined
  if (NAME_PARTICLES.has(next.lower)) {
    if (mayBeName(after)) return 1
    const third = words[at + 2]
    return NAME_PARTICLES.has(after.lower) && third?.joined && mayBeName(third) ? 2 : undefined
  }
  const complement = (next.lower === 'of' || next.lower === 'for') && HEADS_WITH_COMPLEMENT.has(last.lower)
  if (complement) {
    if (mayBeName(after)) return 1
    const third = words[at + 2]
    return after.lower === 'the' && third?.joined && mayBeName(third) ? 2 : undefined
  }
  if (next.lower === 'and' && mayBeName(after)) {
    const inComplement = words.slice(first, at).some((word) => word.lower === 'of' || word.lower === 'for')
    const joint = ORDINARY_WORDS.has(last.lower) && isStrongHead(words[capitalEnd(words, at + 1) - 1])
    const known = lookupPlaces(last.text).length > 0 || lookupPlaces(after.text).length > 0
    if (joint || (inComplement && !known)) return 1
  }
  return undefined
}

/**
 * The maximal stretches of a sentence that could be names: capitalised words with what may stand between them
 * ("of" after "Ministry", "van", "&", the stop of an initial). Titles and peoples are still inside.
 */
export function capitalRuns(words: readonly NameWord[]): NameWord[][] {
  const runs: NameWord[][] = []
  for (let i = 0; i < words.length; ) {
    const word = words[i]
    if (word === undefined || !mayBeName(word)) {
      i += 1
      continue
    }
    let end = i + 1
    for (
      let gap = bridge(words, i, end);
      gap !== undefined && end - i < MOST_WORDS;
      gap = bridge(words, i, end)
    ) {
      end += gap + 1
    }
    const stop = words[end]
    const last = words[end - 1]
    if (stop?.text === '.' && last && stop.start === last.end && SUFFIXES.has(last.lower) && words[end + 1])
      end += 1
    const closer = words[end]
    if (closer?.joined && NAME_CLOSERS.has(closer.lower) && end - i > 1) end += 1
    runs.push(words.slice(i, end))
    i = end
  }
  return runs
}
