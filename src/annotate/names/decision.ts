import type { EntityType } from '../../model/index.ts'
import { acronymPairs } from './acronyms.ts'
import type { Candidate, Vote } from './candidate.ts'
import { nameKey } from './key.ts'
import { misspeltSurnames } from './misspellings.ts'

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place']

interface Tally {
  key: string
  /** By type and kind of evidence, the strongest vote. */
  strongest: Map<string, Vote>
}

function total(tally: Tally, type: Vote['type']): number {
  let sum = 0
  for (const vote of tally.strongest.values()) if (vote.type === type) sum += vote.weight
  return sum
}

function add(tally: Tally, vote: Vote): void {
  const slot = `${vote.type} ${vote.evidence}`
  const other = tally.strongest.get(slot)
  // Negative evidence counts at its most negative.
  if (other === undefined || Math.abs(vote.weight) > Math.abs(other.weight)) tally.strongest.set(slot, vote)
}

function best(tally: Tally): { type: EntityType; weight: number } {
  let chosen: { type: EntityType; weight: number } = { type: 'person', weight: Number.NEGATIVE_INFINITY }
  for (const type of TYPES) {
    const weight = total(tally, type)
    if (weight > chosen.weight) chosen = { type, weight }
  }
  return chosen
}

/** The least that the votes for a type must outweigh those for no name by; set on EWT and GUM development parts. */
export const LEAST = 1.3
/** Votes for a person above which a full name lends its type to its parts, a little or for sure. */
const WEAK = 0.9
const SURE = 2
/** What it says for a full name that its last word is used alone like a person's. */
const USED_SHORT = 1

/** The likeliest type of a name, and by how much the votes for it outweigh those for no name. */
export interface WeighedName {
  type: EntityType
  margin: number
}

/**
 * The votes of all occurrences of each name put together, by name key: a surname takes the type of the full name, an
 * acronym that of its long form.
 */
export function weighNames(candidates: readonly Candidate[]): Map<string, WeighedName> {
  const tallies = new Map<string, Tally>()
  const counts = new Map<string, number>()
  for (const candidate of candidates) {
    const key = nameKey(candidate.text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    const tally = tallies.get(key) ?? { key, strongest: new Map() }
    for (const vote of candidate.votes) add(tally, vote)
    tallies.set(key, tally)
  }
  const surnames = new Set<string>()
  for (const tally of tallies.values()) {
    // A capital inside a sentence outweighs that the word is small elsewhere ("Łódź" in a text that explains "łódź").
    if (tally.strongest.has('none capital')) {
      tally.strongest.delete('none small')
      tally.strongest.delete('none opening')
    }
    const words = tally.key.split(' ')
    const full = best(tally)
    if (words.length < 2 || full.type !== 'person' || full.weight < WEAK) continue
    const surname = tallies.get(words[words.length - 1] ?? '')
    if (surname !== undefined && best(surname).type === 'person' && best(surname).weight >= WEAK)
      add(tally, { type: 'person', evidence: 'used-short', weight: USED_SHORT })
    const sure = full.weight >= SURE
    if (sure) surnames.add(words[words.length - 1] ?? '')
    // "Tokayev" after "Kassym-Jomart Tokayev"; a given name alone is weaker evidence.
    for (const [part, weight] of [
      [words[words.length - 1], sure ? 3.5 : 2],
      [words[0], sure ? 1.2 : 0.4],
    ] as const) {
      const short = tallies.get(part ?? '')
      if (short !== undefined) add(short, { type: 'person', evidence: 'part-of-name', weight })
    }
  }
  for (const rare of misspeltSurnames(counts, surnames)) {
    const tally = tallies.get(rare)
    if (tally) add(tally, { type: 'person', evidence: 'part-of-name', weight: 3.5 })
  }
  for (const { short, long } of acronymPairs(candidates.map((candidate) => candidate.text))) {
    const a = tallies.get(nameKey(short))
    const b = tallies.get(nameKey(long))
    if (a && b && best(b).type !== 'person') add(a, { type: best(b).type, evidence: 'long-form', weight: 3 })
  }
  const weighed = new Map<string, WeighedName>()
  for (const tally of tallies.values()) {
    const { type, weight } = best(tally)
    weighed.set(tally.key, { type, margin: weight - total(tally, 'none') })
  }
  return weighed
}

/** One decision a name and document: the type by name key; names with too little evidence are not in it. */
export function decideNames(candidates: readonly Candidate[]): Map<string, EntityType> {
  const types = new Map<string, EntityType>()
  for (const [key, { type, margin }] of weighNames(candidates)) if (margin >= LEAST) types.set(key, type)
  return types
}
