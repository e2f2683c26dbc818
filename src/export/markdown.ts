import { entryLines } from '../annotate/entry-lines.ts'
import type { Block, Document } from '../model/index.ts'

/** The article as Markdown (CommonMark with tables of GitHub): title, standfirst, headings, lists, quotations and tables as such. */
export function markdown(document: Document): string {
  const { blocks, title } = document
  const parts: string[] = []
  if (!title.absent && !blocks.some(({ kind }) => kind === 'title')) parts.push(`# ${inline(title.value)}`)
  let before: Block['kind'] | undefined
  const entries = entryLines(document)
  for (const [at, block] of blocks.entries()) {
    const text = document.text.slice(block.start, block.end)
    const line = entries.get(at)
    if (line !== undefined) parts.push(...line.split('\n').map((each) => `*${inline(each)}*`))
    const isNext = before === block.kind && line === undefined
    before = block.kind
    if (block.kind === 'table-row') {
      // A table begins with a row of headings and the line below it.
      const columns = cells(text).length
      const row = `| ${cells(text).map(inline).join(' | ')} |`
      if (isNext) joinTo(parts, row)
      else parts.push(`${row}\n|${' --- |'.repeat(columns)}`)
    } else if (block.kind === 'list-item' && isNext) joinTo(parts, written(block.kind, text))
    else parts.push(written(block.kind, text))
  }
  return `${parts.join('\n\n')}\n`
}

function joinTo(parts: string[], line: string): void {
  parts.push(`${parts.pop() ?? ''}\n${line}`)
}

function written(kind: Block['kind'], text: string): string {
  switch (kind) {
    case 'title':
      return `# ${inline(text.replace(/\n/g, ' '))}`
    case 'heading':
      return `## ${inline(text.replace(/\n/g, ' '))}`
    case 'standfirst':
      return `**${inline(text.replace(/\n/g, ' '))}**`
    case 'list-item':
      return `- ${paragraph(text.replace(/^[-•*–·]\s+/, '')).replace(/\n/g, '\n  ')}`
    case 'quotation':
      return `> ${paragraph(text).replace(/\n/g, '\n> ')}`
    case 'preformatted':
      return fenced(text)
    default:
      return paragraph(text)
  }
}

function cells(row: string): string[] {
  return row.split(/\s*[|\n]\s*/)
}

/** Letters that would be marks are escaped; a single line break stays one. */
function paragraph(text: string): string {
  return text
    .split('\n')
    .map((line) => atLineStart(inline(line)))
    .join('  \n')
}

function inline(text: string): string {
  return text.replace(/[\\`*_[\]<|]/g, '\\$&').replace(/&(?=#?\w{1,32};)/g, '\\&')
}

function atLineStart(line: string): string {
  return line.replace(/^(\s*)([#>+=~-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([marks]) => marks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}
