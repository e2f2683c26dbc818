import { datedByline } from '../asides.ts'
import { bylineNames } from '../bylines.ts'
import { dateLine } from '../dates/labels.ts'
import type { Run } from './runs.ts'

/** A block of more lines is a poem or a list. */
const MOST_LINES = 8
const LONGEST = 120

/**
 * Lines that one `<br>` parts, where one of them is a date or a byline: these stand apart, and so does what is before and behind them. Old
 * pages set headline, writer and day so, over the story or with its first paragraph.
 */
export function headLinesApart(runs: Run[]): Run[][] {
  if (!runs.some(isBreak)) return [runs]
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (isBreak(run)) lines.push([])
    else lines.at(-1)?.push(run)
  }
  if (lines.length > MOST_LINES) return [runs]
  const isHead = lines.map((line) => isHeadLine(textOf(line)))
  if (!isHead.some(Boolean) || isHeadLine(textOf(runs))) return [runs]
  const stretches: Run[][] = []
  for (const [at, line] of lines.entries()) {
    const before = stretches.at(-1)
    if (before && !isHead[at] && !isHead[at - 1])
      before.push({ text: '\n', start: -1, end: -1, linked: false }, ...line)
    else stretches.push(line)
  }
  return stretches
}

function isBreak({ text, start }: Run): boolean {
  return start < 0 && text === '\n'
}

function textOf(line: readonly Run[]): string {
  return line
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function isHeadLine(text: string): boolean {
  if (text === '' || text.length > LONGEST) return false
  return bylineNames(text).length > 0 || dateLine(text) !== undefined || datedByline(text) !== undefined
}
