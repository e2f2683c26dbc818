import type { Line } from '../flow/line.ts'
import { countWords } from '../words.ts'
import type { Glyphs, PdfPage } from './pages.ts'
import type { Role } from './structure.ts'

/** A printed line with its box (points from the top left of its page) and how it is set. */
export interface PdfLine extends Line {
  page: number
  x: number
  y: number
  width: number
  size: number
  font: string
  role: Role | undefined
  linkedWords: number
  words: number
}

/** The lines of a page in the order of its content: what stands on one base line without a column's gap between. */
export function linesOf(page: PdfPage): PdfLine[] {
  const lines: PdfLine[] = []
  let run: Glyphs[] = []
  const flush = (): void => {
    const line = lineOf(run, page)
    if (line) lines.push(line)
    run = []
  }
  for (const glyphs of page.glyphs) {
    // pdf.js fills a wide gap with a space as wide: columns and heads would run together.
    if (glyphs.text.trim() === '' && glyphs.width > glyphs.size) continue
    const last = run.at(-1)
    if (last && !sameLine(last, glyphs)) flush()
    run.push(glyphs)
  }
  flush()
  return lines
}

function sameLine(last: Glyphs, next: Glyphs): boolean {
  const size = Math.max(last.size, next.size)
  if (last.role?.block !== next.role?.block) return false
  // Superscripts stand up to half a size off the base line.
  if (Math.abs(last.y + last.size - (next.y + next.size)) > size * 0.5) return false
  const gap = next.x - (last.x + last.width)
  return gap > -size * 2 && (gap < size * 2 || next.role?.kind === 'table-row')
}

function lineOf(run: Glyphs[], page: PdfPage): PdfLine | undefined {
  let text = ''
  let linkedWords = 0
  let end = 0
  for (const glyphs of run) {
    const gap = glyphs.x - end
    if (text && !/\s$/.test(text) && !/^\s/.test(glyphs.text) && gap > glyphs.size * 0.18) text += ' '
    text += glyphs.text
    end = glyphs.x + glyphs.width
    if (glyphs.role?.link || isLinked(glyphs, page)) linkedWords += countWords(glyphs.text)
  }
  text = text.replace(/[\s\u00AD\u0000]+/g, ' ').trim()
  const printed = run.filter((glyphs) => glyphs.text.trim() !== '')
  const first = printed[0]
  if (!text || !first) return undefined
  const x = Math.min(...printed.map((glyphs) => glyphs.x))
  const y = Math.min(...printed.map((glyphs) => glyphs.y))
  const right = Math.max(...printed.map((glyphs) => glyphs.x + glyphs.width))
  const bottom = Math.max(...printed.map((glyphs) => glyphs.y + glyphs.size))
  const box = onPage({ x, y, width: right - x, height: bottom - y }, page)
  const size = Math.max(...printed.map((glyphs) => glyphs.size))
  return {
    text,
    segments: [{ start: 0, end: text.length, place: { kind: 'box', page: page.number, ...box } }],
    page: page.number,
    x,
    y,
    width: right - x,
    size,
    font: first.font,
    role: first.role,
    linkedWords,
    words: countWords(text),
  }
}

function isLinked(glyphs: Glyphs, page: PdfPage): boolean {
  const x = glyphs.x + glyphs.width / 2
  const y = glyphs.y + glyphs.size / 2
  return page.links.some(
    (link) => x >= link.x && x <= link.x + link.width && y >= link.y && y <= link.y + link.height,
  )
}

/** The part of a box that lies on its page; hundredths of a point are enough. */
function onPage(box: { x: number; y: number; width: number; height: number }, page: PdfPage): typeof box {
  const clamp = (value: number, limit: number): number =>
    Math.round(Math.min(Math.max(value, 0), limit) * 100) / 100
  const x = clamp(box.x, page.width)
  const y = clamp(box.y, page.height)
  return { x, y, width: clamp(box.width, page.width - x), height: clamp(box.height, page.height - y) }
}
