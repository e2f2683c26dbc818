import type { Commitment, Outcome } from '../../model/index.ts'
import { anchorOf, type StoryIndex } from './story-index.ts'
import { plainWords, type WordingGroup, wordingGroups } from './wording-groups.ts'

/** A commitment of one witness with what became of it. */
export interface Pledge {
  commitment: Commitment
  outcome: Outcome | undefined
}

/** Commitments of all witnesses; the same one told by several is one group. */
export function pledges(index: StoryIndex): WordingGroup<Pledge>[] {
  const outcomes = new Map(
    index.report.outcomes.map((outcome) => [`${outcome.document} ${outcome.commitment}`, outcome]),
  )
  return wordingGroups(
    index.witnesses.flatMap(({ id, witness }) => {
      const { commitments } = witness.annotations
      return commitments.map((commitment) => {
        const row = index.rowAt(id, commitment.act.start)
        const inRow = commitments
          .filter((other) => index.rowAt(id, other.act.start) === row)
          .indexOf(commitment)
        return {
          anchor: anchorOf(id, commitment),
          keys: [
            `act ${plainWords(commitment.act.text)}`,
            ...(row === undefined ? [] : [`row ${row} ${inRow}`]),
          ],
          wording: commitment.act.text,
          value: { commitment, outcome: outcomes.get(`${id} ${commitment.id}`) },
        }
      })
    }),
  )
}
