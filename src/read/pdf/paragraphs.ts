import { passageOf } from '../flow/line.ts'
import type { Passage } from '../passage.ts'
import { endsSentence } from '../words.ts'
import type { PdfLine } from './lines.ts'

/** A paragraph of a print with the measures that the choice of the article looks at. */
export interface PdfParagraph {
  passage: Passage
  size: number
  font: string
  level: number
  words: number
  linked: number
  figure: boolean
  page: number
}

/** Lines put together to paragraphs: by the structure tree where there is one, else by leading, size, indent and column. */
export function pdfParagraphs(lines: PdfLine[], vocabulary: Set<string>): PdfParagraph[] {
  const groups: PdfLine[][] = []
  const leadings = leadingBySize(lines)
  let previous: PdfLine | undefined
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && previous && belongs(previous, line, group, leadings)) group.push(line)
    else groups.push([line])
    previous = line
  }
  return groups.map((group) => paragraphOf(group, vocabulary))
}

/** The most usual distance between base lines for each type size: the one within paragraphs. */
function leadingBySize(lines: PdfLine[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (!next || next.page !== line.page || Math.round(next.size) !== Math.round(line.size)) continue
    const gap = Math.round((next.y - line.y) * 2) / 2
    if (gap <= line.size * 0.8 || gap > line.size * 2.2) continue
    const size = Math.round(line.size)
    const tally = counts.get(size) ?? new Map<number, number>()
    tally.set(gap, (tally.get(gap) ?? 0) + 1)
    counts.set(size, tally)
  }
  const leadings = new Map<number, number>()
  for (const [size, tally] of counts) {
    const most = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
    if (most) leadings.set(size, most[0])
  }
  return leadings
}

function belongs(previous: PdfLine, line: PdfLine, group: PdfLine[], leadings: Map<number, number>): boolean {
  if (Math.abs(previous.size - line.size) > previous.size * 0.12) return false
  if (previous.page !== line.page) return continuesOverleaf(previous, line)
  const leading = leadings.get(Math.round(line.size)) ?? line.size * 1.3
  const gap = line.y - previous.y
  if (previous.role || line.role) {
    // Cells of a row stand side by side; other parts of one block follow below each other.
    return (
      previous.role?.block === line.role?.block && (line.role?.kind === 'table-row' || gap < leading * 2.5)
    )
  }
  if (gap < -line.size || gap > leading * 1.3)
    return gap < -line.size * 3 && line.x > previous.x + previous.width * 0.5 && !endsSentence(previous.text)
  const left = group[1]?.x ?? group[0]?.x ?? line.x
  const indented = group.length > 1 && line.x > left + line.size * 0.8 && endsSentence(previous.text)
  const overlap = Math.min(previous.x + previous.width, line.x + line.width) - Math.max(previous.x, line.x)
  return overlap > 0 && !indented
}

/** A paragraph that breaks off at the foot of a page goes on at the head of the next. */
function continuesOverleaf(previous: PdfLine, line: PdfLine): boolean {
  if (
    line.page !== previous.page + 1 ||
    endsSentence(previous.text) ||
    previous.role?.level ||
    line.role?.level
  )
    return false
  return (
    previous.role?.kind === line.role?.kind &&
    previous.words >= 4 &&
    (/^["“‘«(]?\p{Ll}/u.test(line.text) || !/^\p{Lu}/u.test(line.text))
  )
}

function paragraphOf(group: PdfLine[], vocabulary: Set<string>): PdfParagraph {
  const first = group[0] as PdfLine
  const passage = passageOf(group, vocabulary)
  passage.kind = first.role?.kind ?? 'paragraph'
  return {
    passage,
    size: Math.max(...group.map((line) => line.size)),
    font: first.font,
    level: first.role?.level ?? 0,
    words: group.reduce((sum, line) => sum + line.words, 0),
    linked: group.reduce((sum, line) => sum + Math.min(line.linkedWords, line.words), 0),
    figure: first.role?.figure ?? false,
    page: first.page,
  }
}
