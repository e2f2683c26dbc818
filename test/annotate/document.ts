import { createHash } from 'node:crypto'
import type { Block, Document } from '../../src/model/index.ts'

/** A document for tests: `paragraphs` become blocks, the first one the title when `titled`. */
export function documentOf(paragraphs: string[], titled = false): Document {
  const text = paragraphs.join('\n\n')
  const absent = { absent: true as const, reason: 'not stated' }
  const blocks: Block[] = []
  let start = 0
  for (const paragraph of paragraphs) {
    const end = start + paragraph.length
    const place = { kind: 'range' as const, start, end }
    const kind = titled && blocks.length === 0 ? 'title' : 'paragraph'
    blocks.push({ kind, start, end, segments: [{ start, end, place }] })
    start = end + 2
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    id: sha256.slice(0, 16),
    source: { sha256, size: text.length, format: 'text', sightings: [{ name: 'test.txt' }] },
    reader: 'test',
    text,
    blocks,
    cut: [],
    title: absent,
    credits: [],
    site: absent,
    section: absent,
    language: { absent: false, value: 'en', basis: 'stated', chain: [] },
    published: absent,
    updated: absent,
    captured: absent,
    dateCandidates: [],
    warnings: [],
  }
}
