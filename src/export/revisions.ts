import type { Link, Revision, WordChange } from '../model/index.ts'
import { type AtomEntry, atomFeed } from './atom-feed.ts'

/** The counts of a revision in words: `2 edited, 1 added; 1 figure, 3 wording`. */
export function revisionCounts({ sentences, words }: Pick<Revision, 'sentences' | 'words'>): string {
  const listed = (counts: Readonly<Record<string, number | undefined>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')
  return [listed(sentences), listed(words)].filter((part) => part !== '').join('; ')
}

/**
 * An Atom feed (RFC 4287) of what changed at the addresses that are watched, latest first. `updated` of an entry is the instant at which the
 * version was obtained; of the feed the latest of them, `asOf` where there is none.
 */
export function revisionsFeed(revisions: readonly Revision[], asOf: string): string {
  const entries = revisions
    .map((each) => revisionEntry(each, asOf))
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? -1 : 1))
  return atomFeed({
    id: 'urn:stemma:revisions',
    title: 'What changed at watched addresses',
    updated: entries[0]?.updated ?? asOf,
    entries,
  })
}

function revisionEntry(revision: Revision, asOf: string): AtomEntry {
  const { address, before, after, at, title, alignment } = revision
  return {
    id: `urn:stemma:revision:${before}:${after}`,
    title: `${title}: ${revisionCounts(revision)}`,
    updated: at ?? asOf,
    category: Object.keys(revision.words).includes('correction') ? 'correction' : 'change',
    content: [address, ...alignment.links.flatMap(changesOf)].join('\n'),
  }
}

function changesOf({ changes }: Link): string[] {
  return changes.filter((change) => change.class !== 'trivial').map(changeInWords)
}

/** A change of words in one line: `figure: 1,400 → 1,140`. */
function changeInWords({ a, b, class: kind }: WordChange): string {
  const flat = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ')
  if (a === undefined) return `${kind}: + ${flat(b?.text)}`
  return b === undefined ? `${kind}: − ${flat(a.text)}` : `${kind}: ${flat(a.text)} → ${flat(b.text)}`
}
