import { createHash } from 'node:crypto'
import type { Block, Document } from '../src/model/index.ts'

/**
 * A document whose text is exactly `text`, so that the benchmark's offsets hold: paragraphs (parted by blank lines, or by
 * single breaks where the text has no blank line) become blocks. `published` is the document's day, stated by the benchmark.
 */
export function textDocument(text: string, published: string | undefined): Document {
  const absent = { absent: true as const, reason: 'the benchmark gives plain text' }
  const parting = /\n[ \t]*\n/.test(text) ? /\n[ \t]*\n/g : /\n/g
  const blocks: Block[] = []
  let from = 0
  for (const match of [...text.matchAll(parting), { index: text.length, 0: '' }]) {
    const piece = text.slice(from, match.index)
    const start = from + piece.length - piece.trimStart().length
    const end = from + piece.trimEnd().length
    if (end > start) {
      blocks.push({
        kind: 'paragraph',
        start,
        end,
        segments: [{ start, end, place: { kind: 'range', start, end } }],
      })
    }
    from = match.index + match[0].length
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    id: sha256.slice(0, 16),
    source: { sha256, size: Buffer.byteLength(text), format: 'text', sightings: [{ name: 'benchmark' }] },
    reader: 'benchmark',
    text,
    blocks,
    cut: [],
    title: absent,
    credits: [],
    site: absent,
    section: absent,
    language: { absent: false, value: 'en', basis: 'stated', chain: [] },
    published:
      published === undefined ? absent : { absent: false, value: published, basis: 'stated', chain: [] },
    updated: absent,
    captured: absent,
    dateCandidates: [],
    warnings: [],
  }
}
