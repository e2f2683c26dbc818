import type { Segment } from '../../model/document.ts'

/** Characters that stand together in a block; `start` is -1 for what the layout adds (a line break, a cell's border). */
export interface Run {
  text: string
  start: number
  end: number
  linked: boolean
  /** Whether it parts words that stick together. */
  parts?: true
}

/** Runs as one text with white space collapsed (CSS Text 3, section 4.1.1), each stretch with its source range. */
export function set(
  runs: Run[],
  source: string,
  preformatted: boolean,
): { text: string; segments: Segment[] } {
  const pieces: string[] = []
  const segments: Segment[] = []
  let length = 0
  // White space waits until a word follows: what a text ends with is not set.
  let gap = ''
  for (const run of runs) {
    if (run.start < 0) {
      if (length > 0) gap = run.text
      continue
    }
    const spaced = preformatted ? run.text : run.text.replace(INVISIBLE, '').replace(/\s+/g, ' ')
    const word = spaced.trim()
    if (!word) {
      if (length > 0 && spaced) gap ||= preformatted ? spaced : ' '
      continue
    }
    const lead = spaced.slice(0, spaced.length - spaced.trimStart().length)
    if (length > 0) {
      const before = preformatted ? gap + lead : gap || lead
      pieces.push(before)
      length += before.length
    }
    segments.push({ start: length, end: length + word.length, place: tightRange(source, run.start, run.end) })
    pieces.push(word)
    length += word.length
    gap = spaced.slice(spaced.trimEnd().length)
  }
  return { text: pieces.join(''), segments }
}

// Zero width space and soft hyphen: places where a line may break, no part of a word.
const INVISIBLE = /[\u200B\u00AD]+/g

/** The source range without the white space at its ends. */
function tightRange(source: string, start: number, end: number): Segment['place'] {
  let from = start
  let to = end
  while (from < to && /\s/.test(source[from] ?? '')) from++
  while (to > from && /\s/.test(source[to - 1] ?? '')) to--
  return { kind: 'range', start: from, end: to }
}
