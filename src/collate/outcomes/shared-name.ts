import type { Commitment, Sentence, Witness } from '../../model/index.ts'
import { nameForms, withHolders } from './follow-ups.ts'
import type { Match } from './matching.ts'

/** Whether the sentence of `match` names somebody or something that the commitment's sentence, or its actor, is named by. */
export function sharesName(commitment: Commitment, own: Witness, { witness, sentence }: Match): boolean {
  const home = own.annotations.sentences.find(({ id }) => id === commitment.sentence)
  if (home === undefined) return false
  const named = new Set(
    nameForms(own.annotations, withHolders(own.annotations, commitment, idsIn(own, home))),
  )
  return nameForms(witness.annotations, idsIn(witness, sentence)).some((name) => named.has(name))
}

function idsIn({ annotations }: Witness, { start, end }: Sentence): string[] {
  return annotations.mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map(({ entity }) => entity)
}
