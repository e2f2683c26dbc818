import { KNOWN_ORGANISATIONS } from '../language/en/organisation-words.ts'
import { REGIONS } from '../language/en/place-words.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import type { Candidate, Vote } from './candidate.ts'
import { nameKey } from './key.ts'
import type { NameWord } from './words.ts'
import { isAcronym, mayBeName } from './words.ts'

// Short words ("of", "the") stay small in headings, so only longer ones are counted.
const COUNTED = 4
const LEAST_WORDS = 3
const CAPITAL_SHARE = 0.75
const LONGEST = 7

/** Whether a sentence is written like a heading: nearly all its longer words have capitals, or all letters are. */
export function isHeading(words: readonly NameWord[]): boolean {
  const counted = words.filter(
    (word) => !word.mark && word.text.length >= COUNTED && /^\p{L}/u.test(word.text),
  )
  if (words[words.length - 1]?.text === '.') return false
  const small = counted.filter((word) => /^\p{Ll}/u.test(word.text)).length
  return counted.length >= LEAST_WORDS && 1 - small / counted.length >= CAPITAL_SHARE
}

function listVote(text: string): Vote | undefined {
  const key = nameKey(text)
  if (REGIONS.has(key)) return { type: 'place', evidence: 'region', weight: 4 }
  const place = lookupPlaces(text)[0]
  if (place?.kind === 'country' || place?.kind === 'region')
    return { type: 'place', evidence: 'gazetteer', weight: 4 }
  if (place && place.population >= 500_000) return { type: 'place', evidence: 'gazetteer', weight: 2 }
  if (KNOWN_ORGANISATIONS.has(text.toLowerCase()) && isAcronym(text) && text.length > 2) {
    return { type: 'organisation', evidence: 'known', weight: 3 }
  }
  return undefined
}

/** Names in a heading: longest first, those in `known` (name keys decided in running text) and those of the lists. */
export function headingCandidates(
  text: string,
  words: readonly NameWord[],
  known: ReadonlySet<string>,
): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < words.length; ) {
    const first = words[i]
    let taken = 1
    if (first !== undefined && mayBeName(first)) {
      for (let length = Math.min(LONGEST, words.length - i); length >= 1; length -= 1) {
        const last = words[i + length - 1]
        if (last === undefined || last.mark) continue
        const stretch = text.slice(first.start, last.end)
        const vote = listVote(stretch)
        if (!known.has(nameKey(stretch)) && vote === undefined) continue
        found.push({
          start: first.start,
          end: last.end,
          text: stretch,
          votes: vote === undefined ? [] : [vote],
        })
        taken = length
        break
      }
    }
    i += taken
  }
  return found
}
