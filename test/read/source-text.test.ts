import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { read, sourceText } from '../../src/read/read.ts'
import { zipOf } from '../obtain/containers.ts'
import { PARAGRAPHS } from './fixtures.ts'

const HTML = PARAGRAPHS.map((paragraph) => `<p>${paragraph} Tom &amp; Co.</p>`).join('\n')
const escaped = HTML.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const mail = (type: string, body: string) =>
  `From: a <a@b.test>\nMessage-ID: <1>\nMIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\n\n${body}\n`

const SOURCES: Record<string, string | Uint8Array> = {
  page: `<html><body>${HTML}`,
  text: PARAGRAPHS.join('\n\n'),
  'text with a byte order mark': `\uFEFF${PARAGRAPHS.join('\n\n')}`,
  Markdown: `# Bridge\n\n${PARAGRAPHS.map((paragraph) => `${paragraph} **Now**.`).join('\n\n')}`,
  'JSON record': JSON.stringify({ title: 'Bridge', html: HTML }),
  'feed entry': `<item><title>Bridge</title><content:encoded>${escaped}</content:encoded></item>`,
  'feed entry of XHTML': `<entry><content type="xhtml"><div>${HTML}</div></content></entry>`,
  mail: mail('text/plain', PARAGRAPHS.join('\n\n')),
  'mail of HTML': mail('text/html', HTML),
  'saved page': `Snapshot-Content-Location: https://news.test/a\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary=b\n\n--b\nContent-Type: text/html\n\n<html><body>${HTML}\n--b--\n`,
  'Word document': zipOf([
    {
      name: 'word/document.xml',
      content: `<w:document><w:body>${PARAGRAPHS.map((paragraph) => `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    },
    { name: '[Content_Types].xml', content: '<Types/>' },
  ]),
}

const letters = (text: string) => text.replace(/&amp;/g, '&').replace(/<[^>]*>|\s+/g, '')

for (const [name, source] of Object.entries(SOURCES)) {
  test(`the ranges of a ${name} stand in its source text`, async () => {
    const bytes = Buffer.from(source)
    const [document, text = ''] = await Promise.all([read(bytes), sourceText(bytes)])
    const segments = document.blocks.flatMap((block) => block.segments)
    assert.ok(segments.length >= PARAGRAPHS.length)
    for (const { start, end, place } of segments) {
      assert.ok(place.kind === 'range' && place.end <= text.length)
      assert.equal(letters(text.slice(place.start, place.end)), letters(document.text.slice(start, end)))
    }
  })
}

test('a PDF has pages, not a text', async () => {
  const bytes = readFileSync(new URL('../../examples/tarnhaven-lock/05-harbour-times.pdf', import.meta.url))
  assert.equal(await sourceText(bytes), undefined)
})
