import { type Pledge, pledges, type Telling } from '../../collate/pledges.ts'
import { anchorOf, type StoryIndex } from './story-index.ts'
import { type Wording, wordings } from './wording-groups.ts'

/** One commitment as the story tells it, with its wordings. */
export interface ToldPledge extends Pick<Pledge, 'told' | 'outcome'> {
  wordings: Wording<Telling>[]
}

/** Commitments of all witnesses by the day they are due, those without one last; the same one told by several is one. */
export function toldPledges({ report, witnesses }: StoryIndex): ToldPledge[] {
  const view = { report, witnesses: witnesses.map(({ witness }) => witness) }
  return pledges(view).map(({ told, outcome, tellings }) => ({
    told,
    outcome,
    wordings: wordings(
      tellings.map((telling) => {
        const { act, theme } = telling.commitment
        return {
          anchor: anchorOf(telling.document, telling.commitment),
          keys: [],
          wording: theme === undefined ? act.text : `${theme.text}: ${act.text}`,
          value: telling,
        }
      }),
    ),
  }))
}
