import { promiseText } from '../collate/promise-text.ts'
import type { AgendaEntry, Comparison, Matter } from '../model/index.ts'
import { type AtomEntry, atomFeed } from './atom-feed.ts'

/** What a feed tells: the commitments that are due or overdue, and the matters that reports contradict each other on. */
export interface Feed {
  entries: readonly AgendaEntry[]
  comparison: Pick<Comparison, 'stories' | 'witnesses'>
  /** The day (`YYYY-MM-DD`) that the feed is of. */
  asOf: string
}

/**
 * An Atom feed (RFC 4287) of the commitments that are open or overdue with a due day, and of the contradictions between reports. Ids
 * are stable, so that a reader shows what is new; the times are the days of the data, never a clock's.
 */
export function atom({ entries, comparison, asOf }: Feed): string {
  const days = new Map(
    comparison.witnesses.flatMap(({ document: { id, published } }) =>
      published.absent ? [] : [[id, published.value] as const],
    ),
  )
  const due = entries.filter(
    ({ commitment, outcome }) => !commitment.due.absent && ['open', 'overdue'].includes(outcome.status),
  )
  const told = comparison.stories.flatMap(({ story, matters }) =>
    matters
      .filter(({ relation }) => relation === 'contradict')
      .map((matter) => ({ matter, title: story.title })),
  )
  const items = [
    ...due.map((entry) => commitmentEntry(entry, days.get(entry.outcome.document) ?? asOf)),
    ...told.map(({ matter, title }) => matterEntry(matter, title, days, asOf)),
  ]
  return atomFeed({
    id: 'urn:stemma:commitments-and-discrepancies',
    title: 'Commitments and discrepancies',
    updated: midnight(asOf),
    entries: items,
  })
}

function commitmentEntry({ id, commitment, outcome, title }: AgendaEntry, day: string): AtomEntry {
  return {
    id: `urn:stemma:commitment:${id}`,
    title: `${outcome.status}: ${promiseText(commitment)}`,
    updated: midnight(day),
    category: outcome.status,
    content: `${outcome.reason}\n“${commitment.text}”\n${title}`,
  }
}

function matterEntry(
  { id, about, mentions, pairs }: Matter,
  title: string,
  days: ReadonlyMap<string, string>,
  asOf: string,
): AtomEntry {
  const stated = mentions.flatMap(({ anchor }) => days.get(anchor.document) ?? []).sort()
  const why = pairs.find(({ relation }) => relation === 'contradict')?.why ?? ''
  return {
    id: `urn:stemma:discrepancy:${id}`,
    title: `disagree: ${about}`,
    updated: midnight(stated.at(-1) ?? asOf),
    category: 'contradict',
    content: `${why}\n${title}`,
  }
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`
}
