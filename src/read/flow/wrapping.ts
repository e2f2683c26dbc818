import { countWords, endsSentence } from '../words.ts'

/** Longest line that still counts as set by hand or by a printer; longer ones are whole paragraphs. */
const WIDEST = 140
/** Share of the width from which on a line counts as full: proportional type leaves ragged ends. */
const FULL = 0.85

/** How wide the lines of hard-wrapped groups are; undefined when each line is a paragraph of its own. */
export function wrapWidth(groups: string[][]): number | undefined {
  const all = groups.flat()
  const paragraphs = all.filter((line) => line.length > WIDEST && countWords(line) >= 20).length
  const inner = groups
    .flatMap((group) => group.slice(0, -1))
    .filter((line) => line.length <= WIDEST && line.includes(' '))
  // One or two endless lines may be addresses or tables; more are paragraphs set as one line each.
  if (inner.length === 0 || paragraphs > inner.length * 0.15) return undefined
  // Lines broken by width end anywhere; where most end a sentence, each is a paragraph.
  const long = inner.filter((line) => line.length >= 40)
  if (long.length >= 2 && long.filter(endsSentence).length >= long.length * 0.6) return undefined
  const lengths = inner.map((line) => line.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return width >= 30 ? width : undefined
}

/** Whether `next` goes on in the paragraph of `line`, in text wrapped at `width`. */
export function goesOn(line: string, next: string, width: number): boolean {
  const first = next.split(' ', 1)[0]?.length ?? 0
  if (line.length + 1 + first > width * FULL) return true
  if (/[-,\u00AD]$/.test(line)) return true
  return !endsSentence(line) && /^\p{Ll}/u.test(next)
}
