import type { AgendaEntry, Comparison, OtherDocument, Outcome, StoryView, Witness } from '../model/index.ts'
import { asOfDay } from './outcomes.ts'
import { storyNames } from './story-names.ts'
import { wordOf } from './word-of.ts'

/**
 * The commitments of a story with what became of them, each once, however many witnesses print it: the earliest stated day speaks for
 * copies of the same act with the same due interval. Outcomes are judged as of `asOf` (`YYYY-MM-DD`) where it is given, else as the report
 * has them. By due day, those without one last.
 */
export function agenda({ report, witnesses }: StoryView, asOf?: string): AgendaEntry[] {
  const nameOf = storyNames(report.entities)
  const byId = new Map(witnesses.map((witness) => [witness.document.id, witness]))
  const groups = Map.groupBy(
    report.outcomes.flatMap((outcome) => found(outcome, byId, nameOf, asOf)),
    ({ key }) => key,
  )
  return [...groups.values()]
    .flatMap((copies): AgendaEntry[] => {
      const sorted = copies.toSorted((a, b) => (a.order < b.order ? -1 : 1))
      const [first] = sorted
      if (first === undefined) return []
      const { commitment, by, outcome } = first
      return [
        {
          id: `${outcome.document}-${commitment.id}`,
          story: report.story.id,
          title: report.story.title,
          commitment,
          ...(by === undefined ? {} : { by }),
          outcome,
          documents: [...new Set(sorted.map(({ outcome: { document } }) => document))],
        },
      ]
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
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

function found(
  reported: Outcome,
  byId: ReadonlyMap<string, Witness>,
  nameOf: ReturnType<typeof storyNames>,
  asOf: string | undefined,
) {
  const witness = byId.get(reported.document)
  const commitment = witness?.annotations.commitments.find(({ id }) => id === reported.commitment)
  if (witness === undefined || commitment === undefined) return []
  const outcome = asOf === undefined ? reported : asOfDay(reported, commitment, asOf)
  const { published, id } = witness.document
  const act = commitment.act.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  const due = commitment.due.absent ? '' : JSON.stringify(commitment.due.value)
  const by = wordOf(commitment, witness.annotations.attributions, (entity) => nameOf(id, entity))
  const key = `${act.trim()} ${due}`
  return [{ key, order: `${published.absent ? '~' : published.value} ${id}`, outcome, commitment, by }]
}

function orderOf({ commitment: { due }, id }: AgendaEntry): string {
  const day = due.absent ? undefined : (due.value.to ?? due.value.from)
  return `${day ?? '~'} ${id}`
}
