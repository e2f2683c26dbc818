import type { Document } from '../../src/model/document.ts'
import { read } from '../../src/read/read.ts'

/** Reads a text or page given as a string. */
export function readString(source: string, name = 'test', url?: string): Promise<Document> {
  return read(Buffer.from(source), url ? { name, url } : { name })
}

/** The kept blocks as `kind: text`. */
export function kept(document: Document): string[] {
  return document.blocks.map((block) => `${block.kind}: ${document.text.slice(block.start, block.end)}`)
}

/** The cut blocks as `reason: text`. */
export function cut(document: Document): string[] {
  return document.cut.map((block) => `${block.reason}: ${block.text}`)
}

export const PARAGRAPHS = [
  'The harbour council voted on Monday to repair the old swing bridge, and work is to begin within three weeks.',
  '“We will not wait for another winter,” said council leader Maren Holt, who had promised the repair last year.',
  'The repair is to cost no more than 4 million crowns, according to the council, and will be finished by autumn.',
]

/** A small PDF of one page: each line at its place, in Helvetica. Written by hand so that no tool's habits are tested. */
export function pdfOf(
  lines: { text: string; x: number; y: number; size: number }[][],
  trailer = '',
): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>']
  const kids = lines.map((_, page) => `${4 + page * 2} 0 R`).join(' ')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  for (const [page, set] of lines.entries()) {
    const stream = set
      .map(
        ({ text, x, y, size }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + page * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  }
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}
