import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Document } from '../../src/model/document.ts'
import { StemmaError } from '../../src/model/error.ts'
import { decode } from '../../src/read/decode.ts'
import { read } from '../../src/read/read.ts'
import { PARAGRAPHS, pdfOf, readString } from './fixtures.ts'

const text = PARAGRAPHS.join('\n\n')
const page = `<!doctype html><html><head><meta charset="utf-8"><title>Bridge</title></head><body><h1>Bridge to be repaired</h1>
<p class="x">${PARAGRAPHS[0]}</p><ul><li><a href="/a">Ferry &amp; more</a></li></ul><table><tr><td>1<td>two &lt; three</table><p>${PARAGRAPHS[1]}<br>and <b>so</b> on</p></body></html>`

for (const [what, bytes, name, code] of [
  ['an empty file', new Uint8Array(), 'InputError', 'empty-file'],
  ['white space', Buffer.from(' \n\t\n '), 'InputError', 'no-text'],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    'InputError',
    'binary-file',
  ],
  [
    'bytes of no kind',
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 31),
    'InputError',
    'binary-file',
  ],
  [
    'a page of scripts only',
    Buffer.from('<html><body><script>1</script></body></html>'),
    'InputError',
    'no-text',
  ],
  [
    'a page with a million nested tags',
    Buffer.from('<div>'.repeat(1_000_000)),
    'LimitError',
    'page-too-deep',
  ],
  [
    'a tag of endless attributes',
    Buffer.from(`<div ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>`),
    'LimitError',
    'tag-too-large',
  ],
  ['a file over the limit', new Uint8Array(64 * 1024 * 1024 + 1), 'LimitError', 'too-large'],
] as const)
  test(`${what} gives one clear sentence`, async () => {
    await assert.rejects(read(bytes, { name: 'given' }), (error: unknown) => {
      assert.ok(error instanceof StemmaError)
      assert.deepEqual([error.name, error.code], [name, code])
      assert.match(error.message, /^[^\n]+\.$/)
      return true
    })
  })

test('UTF-16 is read with and without its mark, in both orders', async () => {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
  const big = Buffer.from(little).swap16()
  const expected = (await readString(text)).text
  for (const bytes of [little, big, little.subarray(2), big.subarray(2)])
    assert.equal((await read(bytes, { name: 'wide' })).text, expected)
})

test('broken UTF-8 is read with a warning that counts the bad bytes', async () => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xc3]), Buffer.from(' The end of it.')])
  const document = await read(bytes, { name: 'broken' })
  assert.match(document.warnings.join(), /^2 bytes are not valid UTF-8/)
})

test('an announced 8-bit encoding is used, and gives way where the bytes contradict it', () => {
  const announced = decode(Buffer.from('<meta charset="iso-8859-2"><p>\xb3\xf3d\xbc', 'latin1'))
  assert.match(announced.text, /łódź$/)
  const wrong = decode(Buffer.from('<meta charset="iso-8859-1"><p>łódź'))
  assert.match(wrong.text, /łódź$/)
  assert.equal(wrong.warnings.length, 1)
})

test('a page of links alone gives a document, everything cut or kept with a warning', async () => {
  const document = await readString(
    '<html><body><nav><a href="/">Home</a><a href="/b">News</a></nav></body></html>',
  )
  assert.equal(document.text, '')
  assert.ok(document.warnings.length > 0)
})

function squash(value: string): string {
  return value
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/[\s\u00AD]+/g, '')
}

/** The invariants of every document: the schema, blocks that tile the text, segments that lead back to the source. */
function holds(document: Document, source: string): void {
  Document.parse(document)
  const joined = document.blocks.map((block) => document.text.slice(block.start, block.end)).join('\n\n')
  assert.equal(joined, document.text)
  for (const block of document.blocks) {
    let at = block.start
    for (const segment of block.segments) {
      assert.ok(segment.start >= at && segment.end <= block.end && segment.start < segment.end)
      assert.doesNotMatch(document.text.slice(at, segment.start), /[\p{L}\p{N}]/u)
      at = segment.end
      if (segment.place.kind !== 'range') continue
      assert.equal(
        squash(source.slice(segment.place.start, segment.place.end)),
        squash(document.text.slice(segment.start, segment.end)),
      )
    }
    assert.doesNotMatch(document.text.slice(at, block.end), /[\p{L}\p{N}]/u)
  }
}

test('segments of pages and texts lead back to the source', async () => {
  for (const source of [page, text, `\r\n${text.replace(/\n/g, '\r\n')}`])
    holds(await readString(source), source)
})

test('any text gives a document whose blocks lead back to it', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...PARAGRAPHS,
      '',
      'By Ann Lee',
      '2 March 2021',
      'https://example.org/a',
      'Latest news',
      'Ferry line ends',
      'Photo: Reuters',
      'so the',
      'go on',
    ),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
      const source = `A ${lines.join('\n')}`.replace(/[\x00\uFEFF\uD800-\uDFFF<&]/g, '')
      try {
        holds(await readString(source), source)
      } catch (error) {
        assert.ok(error instanceof StemmaError, String(error))
      }
    }),
    { numRuns: 150 },
  )
})

test('a source with random bytes changed gives a document or an error of ours', async () => {
  const print = pdfOf([
    [{ text: 'The harbour council voted on Monday to repair the bridge.', x: 72, y: 700, size: 11 }],
  ])
  for (const [original, runs] of [
    [Buffer.from(page), 150],
    [Buffer.from(text), 60],
    [Buffer.from(print), 60],
  ] as const)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        async (changes) => {
          const bytes = Buffer.from(original)
          for (const [at, value] of changes) bytes[at] = value
          try {
            Document.parse(await read(bytes, { name: 'changed' }))
          } catch (error) {
            assert.ok(error instanceof StemmaError, error instanceof Error ? error.stack : String(error))
          }
        },
      ),
      { numRuns: runs },
    )
})
