import { XML_DECLARATION, xmlText } from './xml.ts'

/** An entry of a feed. Its id is stable, so that a reader shows what is new; `updated` is an instant of RFC 3339. */
export interface AtomEntry {
  id: string
  title: string
  updated: string
  category: string
  content: string
}

/** An Atom feed (RFC 4287) of ours with these entries. */
export function atomFeed(feed: {
  id: string
  title: string
  updated: string
  entries: readonly AtomEntry[]
}): string {
  return [
    XML_DECLARATION,
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xmlText(feed.id)}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    `<updated>${xmlText(feed.updated)}</updated>`,
    '<author><name>Stemma</name></author>',
    ...feed.entries.map(written),
    '</feed>',
    '',
  ].join('\n')
}

function written(entry: AtomEntry): string {
  return [
    '<entry>',
    `<id>${xmlText(entry.id)}</id>`,
    `<title>${xmlText(entry.title)}</title>`,
    `<updated>${xmlText(entry.updated)}</updated>`,
    `<category term="${xmlText(entry.category)}"/>`,
    `<content type="text">${xmlText(entry.content)}</content>`,
    '</entry>',
  ].join('\n')
}
