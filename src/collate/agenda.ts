import type { AgendaEntry, Comparison, OtherDocument, StoryView } from '../model/index.ts'
import { pledges } from './pledges.ts'

/**
 * The commitments of a story with what became of them, each once, however many witnesses print it. Outcomes are judged as of `asOf`
 * (`YYYY-MM-DD`) where it is given, else as the report has them. By due day, those without one last.
 */
export function agenda(view: StoryView, asOf?: string): AgendaEntry[] {
  const { id: story, title } = view.report.story
  return pledges(view, asOf).flatMap(({ told, outcome, tellings }): AgendaEntry[] => {
    if (outcome === undefined) return []
    const { document, commitment, by } = told
    const documents = [...new Set([document, ...tellings.map((telling) => telling.document)])]
    const id = `${document}-${commitment.id}`
    return [{ id, story, title, commitment, ...(by === undefined ? {} : { by }), outcome, documents }]
  })
}

/**
 * The commitments of all stories, story by story, judged as of `asOf`, else as of the latest day that a document states.
 */
export function agendaOf(comparison: Comparison, asOf = latestStatedDay(comparison)): AgendaEntry[] {
  const witnesses = new Map(comparison.witnesses.map((witness) => [witness.document.id, witness]))
  return comparison.stories.flatMap((report) =>
    agenda({ report, witnesses: report.story.witnesses.flatMap((id) => witnesses.get(id) ?? []) }, asOf),
  )
}

/** The latest day that a document states. */
export function latestStatedDay({ witnesses }: Comparison): string | undefined {
  return witnesses
    .flatMap(({ document: { published } }) => (published.absent ? [] : [published.value]))
    .sort()
    .at(-1)
}

/** The document of another story that tells an outcome, as it is called in a sentence. */
export function toldBy({ title, published, document }: OtherDocument): string {
  return `"${title}" (${published}, ${document})`
}
