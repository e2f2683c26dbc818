/** A text, the text of which it is a copy (`group`), and the event that it tells, where that is known. */
export interface Text {
  id: string
  text: string
  group: string
  event?: string
  /** What was done to it (neardup-docs). */
  op?: string
  /** The event of which several outlets wrote apart (neardup-docs). */
  story?: string
}

/** How long briefs are, in words. */
export const BRIEF_WORDS = [25, 40, 60, 90]
/** What makes a copy that begins as its base does. */
const BEGINS_ALIKE = new Set(['base', 'light'])

/**
 * Openings of reports, which are what briefs are: those of one event by several outlets were written apart (story-basil), those of a text
 * and its light revision are copies (neardup-docs).
 */
export function briefs({
  reports,
  copies,
  words,
}: {
  reports: readonly Text[]
  copies: readonly Text[]
  words: number
}): Text[] {
  const apart = reports.map((report): Text => {
    const id = `apart ${report.id}`
    return { id, text: opening(report.text, words), group: id, event: report.group }
  })
  const alike = copies.filter(({ op, story }) => BEGINS_ALIKE.has(op ?? '') && story === undefined)
  return [...apart, ...alike.map((copy): Text => ({ ...copy, text: opening(copy.text, words) }))]
}

/** Whole sentences, as many as it takes to reach so many words. */
function opening(text: string, words: number): string {
  const taken: string[] = []
  let count = 0
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    if (count >= words) break
    taken.push(sentence)
    count += sentence.split(/\s+/).length
  }
  return taken.join(' ')
}
