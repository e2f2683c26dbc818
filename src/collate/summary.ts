import type { StorySummary, StoryView } from '../model/index.ts'

/** A story as one line of a list. Days are those that its witnesses state; undated ones don't count. */
export function storySummary({ report, witnesses }: StoryView): StorySummary {
  const days = witnesses.flatMap(({ document }) =>
    document.published.absent ? [] : [document.published.value],
  )
  days.sort()
  return {
    id: report.story.id,
    title: report.story.title,
    witnesses: witnesses.length,
    span: { from: days[0], to: days.at(-1) },
    discrepancies: report.matters.filter(({ relation }) => relation === 'contradict').length,
    commitments: witnesses.reduce((sum, { annotations }) => sum + annotations.commitments.length, 0),
  }
}
