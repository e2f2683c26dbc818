import type { Candidate, Finder, Vote } from '../candidate.ts'
import { LEAST } from '../decision.ts'
import { nameKey } from '../key.ts'
import { isOnlyPeople } from '../rule-finder.ts'
import { labelAbbreviations } from './abbreviations.ts'
import { taggerSentences } from './document-clues.ts'
import { TYPES } from './labels.ts'
import { latticeOf, sumsOf } from './lattice.ts'
import type { Occurrence } from './occurrences.ts'
import { marginsOf, occurrencesOf } from './occurrences.ts'
import { mendedLabels } from './spans.ts'
import type { Weights } from './weights.ts'
import { shippedWeights } from './weights.ts'

/** More certainty than this of a single occurrence does not outvote the others. */
const MOST = 4

/** Weight of what the rules say of a name beside what the tagger says of all its occurrences. */
const RULES = 0.7
/** The decision asks for a little more than even odds (`decision.ts`); the sums of the tagger need not. */
const EVEN = 1.3

/**
 * Finds names with a linear-chain conditional random field that reads, beside the words, what the rules say of them.
 * All occurrences of a name in the document are weighed together, with what the rules found and the tagger passed over.
 */
export const linearFinder =
  (weights: () => Weights): Finder =>
  (document, sentences) => {
    const { sentences: read, candidates, weighed } = taggerSentences(document, sentences)
    const loaded = weights()
    const byStart = new Map(candidates.map((candidate) => [candidate.start, candidate]))
    const decided = new Map(
      [...byStart].filter(([, { text }]) => (weighed.get(nameKey(text))?.margin ?? 0) >= LEAST),
    )
    const abbreviations = new Map<string, number>()
    const tagged = read.map((sentence) => {
      const { labels, best } = latticeOf(sumsOf(sentence, loaded), loaded.transitions)
      const mended = mendedLabels(sentence, labels, byStart, weighed)
      for (const [short, type] of labelAbbreviations(sentence.words, mended))
        abbreviations.set(nameKey(short), type)
      return { sentence, labels: mended, best }
    })
    const occurrences = occurrencesOf(tagged, decided, byStart).filter(
      ({ tagged: { sentence }, from, to }) => !isOnlyPeople(sentence.words.slice(from, to)),
    )
    const textOf = ({ tagged: { sentence }, from, to }: Occurrence): string =>
      document.text.slice(sentence.words[from]?.start, sentence.words[to - 1]?.end)
    const totals = new Map<string, number[]>()
    for (const occurrence of occurrences) {
      const key = nameKey(textOf(occurrence))
      const margins = marginsOf(occurrence).map((margin) =>
        Math.max(-MOST, Math.min(MOST, margin / loaded.unit)),
      )
      const before = totals.get(key)
      totals.set(key, before === undefined ? margins : before.map((sum, i) => sum + (margins[i] ?? 0)))
    }
    for (const [key, type] of abbreviations)
      totals.set(
        key,
        TYPES.map((_, i) => (i === type ? MOST : -MOST)),
      )
    const roles = new Map(candidates.flatMap(({ end, role }) => (role ? [[end, role] as const] : [])))
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
      const start = occurrence.tagged.sentence.words[occurrence.from]?.start ?? 0
      const end = start + text.length
      const role = roles.get(end)
      return { start, end, text, votes, ...(role && { role }) }
    })
  }

/** With the weights that come with Stemma. */
export const findByTagger: Finder = linearFinder(shippedWeights)
