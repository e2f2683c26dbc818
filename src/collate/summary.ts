import type { StorySummary, StoryView, Witness } from '../model/index.ts'
import { pledges } from './pledges.ts'

const HEADLINES = 5

/** A story as one line of a list. Days are those that its witnesses state; undated ones don't count. */
export function storySummary({ report, witnesses }: StoryView): StorySummary {
  const days = witnesses.flatMap(({ document }) =>
    document.published.absent ? [] : [document.published.value],
  )
  days.sort()
  return {
    id: report.story.id,
    title: report.story.title,
    headlines: otherHeadlines(witnesses, report.story.title),
    witnesses: witnesses.length,
    span: { from: days[0], to: days.at(-1) },
    discrepancies: report.matters.filter(({ relation }) => relation === 'contradict').length,
    commitments: pledges({ report, witnesses }).length,
  }
}

function otherHeadlines(witnesses: readonly Witness[], title: string): string[] {
  const titles = witnesses.flatMap(({ document }) => (document.title.absent ? [] : [document.title.value]))
  return [...Map.groupBy(titles, (each) => each)]
    .filter(([each]) => each !== title)
    .sort(([a, met], [b, others]) => others.length - met.length || (a < b ? -1 : 1))
    .slice(0, HEADLINES)
    .map(([each]) => each)
}
