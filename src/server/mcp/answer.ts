import { z } from 'zod'
import { Anchor } from '../../model/index.ts'

/** One thing that is said, and where it stands. */
export const AnswerItem = z.object({
  says: z.string(),
  anchors: z.array(Anchor.pick({ document: true, start: true, end: true, text: true })),
})
export type AnswerItem = z.infer<typeof AnswerItem>

/** What a tool answers: short, each item with its anchors, and how many were left out. */
export const Answer = z.object({
  title: z.string(),
  items: z.array(AnswerItem),
  /** Items beyond those that were asked for. */
  more: z.int().nonnegative(),
})
export type Answer = z.infer<typeof Answer>

/** Words of an anchor are told up to this length; the resource has them all. */
const WORDS = 240

/** The first `limit` items behind `from`. */
export function answer(title: string, items: readonly AnswerItem[], limit: number, from = 0): Answer {
  const shown = items.slice(from, from + limit)
  return {
    title,
    items: shown.map(({ says, anchors }) => ({ says: plain(says), anchors: anchors.map(short) })),
    more: Math.max(items.length - from - shown.length, 0),
  }
}

/** An answer as lines for a reader: what is said, and links to where it stands. */
export function asText({ title, items, more }: Answer): string {
  const lines = items.map(({ says, anchors }) => `- ${[says, ...anchors.map(link)].join(' ')}`)
  const rest = more === 0 ? [] : [`(${more} more; ask with a larger limit, or from ${items.length} on)`]
  return [title, ...(lines.length === 0 ? ['(none found)'] : lines), ...rest].join('\n')
}

/** The address of a stretch of a document's text: RFC 5147, counted in UTF-16 code units as all of Stemma's offsets are. */
export function addressOf({ document, start, end }: Pick<Anchor, 'document' | 'start' | 'end'>): string {
  return `stemma://documents/${document}#char=${start},${end}`
}

function link(anchor: AnswerItem['anchors'][number]): string {
  return `[“${anchor.text}”](${addressOf(anchor)})`
}

function short({ document, start, end, text }: AnswerItem['anchors'][number]) {
  const words = plain(text)
  return { document, start, end, text: words.length > WORDS ? `${words.slice(0, WORDS - 1)}…` : words }
}

/** On one line, without what could steer a terminal or turn the direction of what follows. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .toWellFormed()
}
