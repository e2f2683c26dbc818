import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CutBlock, Document, SourcePlace } from '../../src/model/index.ts'
import { read, sourceText } from '../../src/read/read.ts'
import { sourcePages, sourceRuns } from '../../src/web/document/source-places.ts'

const example = (name: string) =>
  readFileSync(new URL(`../../examples/tarnhaven-lock/${name}`, import.meta.url))

test('the source text is shown whole: each kept segment where it stands, cut blocks with their reason', async () => {
  const bytes = example('01-npa-wire.html')
  const [document, text = ''] = await Promise.all([read(bytes), sourceText(bytes)])
  const runs = sourceRuns(document, text)
  assert.equal(runs.map((run) => run.text).join(''), text)
  const kept = runs.filter(({ became }) => became === 'kept')
  assert.equal(kept.length, document.blocks.flatMap(({ segments }) => segments).length)
  for (const { offset = -1, text: source } of kept) {
    const word = /[\p{L}\p{N}]+/u.exec(source)?.[0] ?? ''
    assert.ok(document.text.slice(offset, offset + source.length).includes(word))
  }
  const reasons = new Set(runs.flatMap(({ reason }) => reason ?? []))
  assert.ok(reasons.has('navigation') && reasons.size > 3)
})

test('whatever ranges lie over or in each other, the runs joined are the source text', () => {
  const text = 'abcdefghijklmnopqrstuvwxyz'
  const range = fc
    .tuple(fc.nat(26), fc.nat(26))
    .map(([a, b]): SourcePlace => ({ kind: 'range', start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(range), fc.array(range), (kept, cut) => {
      const blocks: Document['blocks'] = [
        {
          kind: 'paragraph',
          start: 0,
          end: 26,
          segments: kept.map((place) => ({ start: 0, end: 1, place })),
        },
      ]
      const cuts = cut.map(
        (place): CutBlock => ({ text: '', reason: 'caption', because: '', before: 0, places: [place] }),
      )
      const runs = sourceRuns({ blocks, cut: cuts } as Document, text)
      assert.equal(runs.map((run) => run.text).join(''), text)
      for (const run of runs) assert.equal(text.slice(run.start, run.start + run.text.length), run.text)
    }),
  )
})

test('a PDF is shown page by page, every line inside its page, kept and cut ones', async () => {
  const document = await read(example('05-harbour-times.pdf'))
  const pages = sourcePages(document)
  assert.ok(pages.length > 0)
  assert.deepEqual(
    pages.map(({ page }) => page),
    pages.map((_, index) => index + 1),
  )
  for (const { width, height, lines } of pages) {
    for (const line of lines) {
      assert.ok(line.x >= 0 && line.y >= 0 && line.x + line.width <= width && line.y + line.height <= height)
      if (line.offset !== undefined) assert.ok(document.text.startsWith(line.text, line.offset))
    }
  }
  const lines = pages.flatMap((page) => page.lines)
  assert.ok(
    lines.some(({ reason }) => reason !== undefined) && lines.some(({ offset }) => offset !== undefined),
  )
})
