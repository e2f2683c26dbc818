import type { Document, Entry } from '../model/index.ts'

const ORDER = {
  'newest-first': ', the newest first',
  'oldest-first': ', the oldest first',
  mixed: '',
} as const

/**
 * What a reader must know before the blocks of a live blog, by their index: over the first entry in which order they stand, over each
 * entry its time and who wrote it. Empty for other documents.
 */
export function entryLines({ text, blocks, liveBlog }: Document): Map<number, string> {
  const lines = new Map<number, string>()
  if (liveBlog === undefined) return lines
  let before: Entry | undefined
  for (const [at, { entry, start }] of blocks.entries()) {
    if (entry && !(before && isSame(entry, before))) {
      const order = `[live blog of ${liveBlog.entries} ${liveBlog.entries === 1 ? 'entry' : 'entries'}${ORDER[liveBlog.order]}]`
      const line = `[${lineOf(entry)}]`
      // Some blocks open with the time themselves.
      const isTold =
        line === `[${entry.time}]` && text.slice(start, start + entry.time.length + 4).includes(entry.time)
      const told = [...(before ? [] : [order]), ...(isTold ? [] : [line])]
      if (told.length > 0) lines.set(at, told.join('\n'))
    }
    before = entry ?? before
  }
  return lines
}

/** An entry's time, with its day where the printed time has none and it is known, and its authors. */
function lineOf({ time, day, by }: Entry): string {
  const isDayKnown =
    day === undefined ||
    time.includes(day) ||
    /\d{1,2}\.\s?\d{1,2}\.|\p{L}{3,} \d{1,2}(?!\d)|\d \p{L}{3,}\b/u.test(time)
  return [isDayKnown ? time : `${day}, ${time}`, ...(by.length > 0 ? [by.join(', ')] : [])].join(' — ')
}

/** Whether two blocks are of one entry. */
export function isSame(one: Entry, other: Entry): boolean {
  return (
    one.time === other.time &&
    one.instant === other.instant &&
    one.day === other.day &&
    one.by.join() === other.by.join()
  )
}

/** The text of a document for reading; that of a live blog tells the times of its entries. */
export function readableText(document: Document): string {
  const lines = entryLines(document)
  if (lines.size === 0) return document.text
  return document.blocks
    .flatMap(({ start, end }, at) => [
      ...(lines.has(at) ? [lines.get(at)] : []),
      document.text.slice(start, end),
    ])
    .join('\n\n')
}
