import type { Commitment, Span, Witness } from '../../model/index.ts'
import { nameForms } from './follow-ups.ts'
import type { Match } from './matching.ts'

/** Whether the sentence of `match` names somebody or something that the commitment's sentence, or its actor, is named by. */
export function sharesName(commitment: Commitment, own: Witness, { witness, sentence }: Match): boolean {
  const home = own.annotations.sentences.find(({ id }) => id === commitment.sentence)
  if (home === undefined) return false
  const actor = commitment.actor.absent ? undefined : commitment.actor.value.entity
  const named = new Set(namedIn(own, home, actor))
  return namedIn(witness, sentence).some((name) => named.has(name))
}

function namedIn(
  { annotations }: Witness,
  { start, end }: Span | { start: number; end: number },
  also?: string,
) {
  const ids = annotations.mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map(({ entity }) => entity)
  return nameForms(annotations, also === undefined ? ids : [also, ...ids])
}
