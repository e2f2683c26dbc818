import type { Commitment, Sentence, Witness } from '../../model/index.ts'
import { mainBodies, nameForms, withHolders } from './follow-ups.ts'
import type { Match } from './matching.ts'

/** Whether the sentence of a match names somebody or something by which the commitment is known: asked of many matches, and its names are read once. */
export function sharesName(commitment: Commitment, own: Witness): (match: Match) => boolean {
  const { annotations } = own
  const home = annotations.sentences.find(({ id }) => id === commitment.sentence)
  if (home === undefined) return () => false
  const holders = withHolders(commitment, idsIn(own, home), mainBodies(annotations))
  const named = new Set(nameForms(annotations, holders))
  return ({ witness, sentence }) =>
    nameForms(witness.annotations, idsIn(witness, sentence)).some((name) => named.has(name))
}

function idsIn({ annotations }: Witness, { start, end }: Sentence): string[] {
  return annotations.mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map(({ entity }) => entity)
}
