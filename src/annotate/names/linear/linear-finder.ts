import type { Finder } from '../candidate.ts'
import { taggedCandidates } from '../tagged-finder.ts'
import { taggerSentences } from './document-clues.ts'
import { latticeOf, sumsOf } from './lattice.ts'
import type { Weights } from './weights.ts'
import { shippedWeights } from './weights.ts'

/**
 * Finds names with a linear-chain conditional random field that reads, beside the words, what the rules say of them.
 */
export const linearFinder =
  (weights: () => Weights): Finder =>
  (document, sentences) => {
    const { sentences: read, candidates, weighed } = taggerSentences(document, sentences)
    const loaded = weights()
    const tagged = read.map((sentence) => ({
      sentence,
      ...latticeOf(sumsOf(sentence, loaded), loaded.transitions),
    }))
    return taggedCandidates(document, tagged, loaded.unit, { candidates, weighed })
  }

/** With the weights that come with Stemma. */
export const findByTagger: Finder = linearFinder(shippedWeights)
