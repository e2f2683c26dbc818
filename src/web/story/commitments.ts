import { storyNames } from '../../collate/story-names.ts'
import { wordOf } from '../../collate/word-of.ts'
import type { Commitment, Outcome } from '../../model/index.ts'
import { anchorOf, type StoryIndex } from './story-index.ts'
import { plainWords, type WordingGroup, wordingGroups } from './wording-groups.ts'

/** A commitment of one witness with what became of it. */
export interface Pledge {
  commitment: Commitment
  /** Who says so, where it is not the actor. */
  by: string | undefined
  outcome: Outcome | undefined
}

/** One commitment as the story tells it: of its tellings, `told` is the one that leaves least open. */
export interface PledgeGroup extends WordingGroup<Pledge> {
  told: Commitment
  by: string | undefined
}

/** Commitments of all witnesses by the day they are due, those without one last; the same one told by several is one group. */
export function pledges(index: StoryIndex): PledgeGroup[] {
  const outcomes = new Map(
    index.report.outcomes.map((outcome) => [`${outcome.document} ${outcome.commitment}`, outcome]),
  )
  const nameOf = storyNames(index.report.entities)
  const groups = wordingGroups(
    index.witnesses.flatMap(({ id, witness }) => {
      const { commitments } = witness.annotations
      return commitments.map((commitment) => {
        const row = index.rowAt(id, commitment.act.start)
        const does = `${commitment.negated ? 'not ' : ''}${verbOf(commitment)}`
        return {
          anchor: anchorOf(id, commitment),
          keys: [
            `act ${commitment.negated} ${plainWords(commitment.act.text)}`,
            // In one row of the collation reports may promise several things ("would pay", "would not resign").
            ...(row === undefined ? [] : [`row ${row} ${does}`]),
          ],
          wording: `${commitment.theme === undefined ? '' : `${commitment.theme.text}: `}${commitment.act.text}`,
          value: {
            commitment,
            by: wordOf(commitment, witness.annotations.attributions, (entity) => nameOf(id, entity)),
            outcome: outcomes.get(`${id} ${commitment.id}`),
          },
        }
      })
    }),
  )
  return groups
    .flatMap((group) => {
      const tellings = group.wordings.flatMap(({ sayings }) => sayings.map(({ value }) => value))
      const [told] = tellings.sort((a, b) => left(a.commitment) - left(b.commitment))
      return told ? [{ ...group, told: told.commitment, by: told.by }] : []
    })
    .sort((a, b) => (dueKey(a.told) < dueKey(b.told) ? -1 : dueKey(a.told) > dueKey(b.told) ? 1 : 0))
}

/** The first word of the act that tells what is done. */
function verbOf({ act }: Commitment): string {
  return (
    plainWords(act.text)
      .split(' ')
      .find((word) => !/^(?:be|not|to|also)$/.test(word)) ?? ''
  )
}

/** How many of actor and day are left open. */
function left({ actor, due }: Commitment): number {
  return Number(actor.absent) + Number(due.absent)
}

function dueKey({ due }: Commitment): string {
  return due.absent ? '9999' : (due.value.to ?? due.value.from ?? '9999')
}
