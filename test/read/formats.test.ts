import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Document } from '../../src/model/document.ts'
import { StemmaError } from '../../src/model/error.ts'
import { decode } from '../../src/read/decode.ts'
import { read } from '../../src/read/read.ts'
import { zipOf } from '../obtain/containers.ts'
import { cut, kept, PARAGRAPHS, readString } from './fixtures.ts'

const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS
const HTML = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
const paragraphs = (document: Document) =>
  document.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => document.text.slice(start, end))
const value = (field: Document['title']) => (field.absent ? `absent: ${field.reason}` : field.value)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof StemmaError ? error.code : String(error)),
  )

/** What every range of a document says, where it counts in `part`. */
function rangesOf(document: Document, part: string): [string, string][] {
  return document.blocks.flatMap(({ segments }) =>
    segments.map(({ start, end, place }): [string, string] => [
      document.text.slice(start, end),
      place.kind === 'range' ? part.slice(place.start, place.end) : '',
    ]),
  )
}

const MARKDOWN = `---
title: "The swing bridge"
date: 2021-03-02
author: Ann Lee
---
# Bridge to be repaired

${FIRST.replace('swing bridge', '**swing** [bridge](https://news.test/bridge)')} Tom \\& Co.

> ${SECOND}

## What it costs

- ${THIRD}

| Year | Cost |
|------|------|
| 2021 | *4* million |

![A picture of the bridge](bridge.png)

\`\`\`
raw  lines
\`\`\`
`

test('Markdown gives blocks without marks, each letter with its place; front matter states fields', async () => {
  const document = await readString(MARKDOWN)
  assert.equal(document.source.format, 'markdown')
  assert.deepEqual(kept(document), [
    'title: Bridge to be repaired',
    `paragraph: ${FIRST} Tom & Co.`,
    `quotation: ${SECOND}`,
    'heading: What it costs',
    `list-item: ${THIRD}`,
    'table-row: Year | Cost',
    'table-row: 2021 | 4 million',
    'preformatted: raw  lines',
  ])
  assert.deepEqual(
    [value(document.title), value(document.published), document.credits[0]?.name],
    ['The swing bridge', '2021-03-02', 'Ann Lee'],
  )
  assert.ok(cut(document).includes('caption: A picture of the bridge'))
  for (const [text, source] of rangesOf(document, MARKDOWN).slice(0, -1))
    assert.equal(source.replace(/^\\/, ''), text)
})

test('texts with a lone mark of Markdown stay texts', async () => {
  for (const text of [
    PARAGRAPHS.join('\n\n'),
    `# 1 in the charts\n\n${FIRST}`,
    `${FIRST}\n\n---\n\n${SECOND}`,
  ])
    assert.equal((await readString(text)).source.format, 'text')
  const told = await read(Buffer.from(`# Bridge\n\n${FIRST}`), { name: 'x', mediaType: 'text/markdown' })
  assert.equal(told.source.format, 'markdown')
})

test('a JSON record gives its article and the fields that it states', async () => {
  const record = {
    title: 'Bridge &amp; ferry',
    maintext: PARAGRAPHS.join('\n'),
    authors: ['Ann Lee', { name: 'Tom Roe' }],
    date_publish: '2021-03-02 10:00:00',
    date_download: '2021-03-05T10:00:00Z',
    source_domain: 'news.test',
  }
  const document = await readString(JSON.stringify(record))
  assert.deepEqual([document.source.format, document.source.part], ['json', 'maintext'])
  assert.deepEqual(paragraphs(document), PARAGRAPHS)
  assert.deepEqual([document.title, document.published, document.captured, document.site].map(value), [
    'Bridge & ferry',
    '2021-03-02',
    '2021-03-05',
    'news.test',
  ])
  assert.deepEqual(
    document.credits.map(({ name }) => name),
    ['Ann Lee', 'Tom Roe'],
  )
  for (const [text, source] of rangesOf(document, record.maintext)) assert.equal(source, text)
  assert.deepEqual(paragraphs(await readString(JSON.stringify({ html: HTML, text: 'not this' }))), PARAGRAPHS)
  assert.equal(await codeOf(readString('{"id": 7}')), 'no-article')
})

test('an entry of a feed gives its full content, else its summary with a warning', async () => {
  const rss = `<item><title>Bridge &amp;amp; ferry</title><description>Short.</description><dc:creator>Ann Lee</dc:creator>
<pubDate>Tue, 02 Mar 2021 23:30:00 -0500</pubDate><content:encoded><![CDATA[${HTML}]]></content:encoded></item>`
  const full = await readString(rss)
  assert.deepEqual([full.source.format, full.source.part], ['feed-entry', 'content:encoded'])
  assert.deepEqual(paragraphs(full), PARAGRAPHS)
  assert.deepEqual(
    [value(full.title), value(full.published), full.credits[0]?.name],
    ['Bridge & ferry', '2021-03-02', 'Ann Lee'],
  )
  assert.equal(full.dateCandidates[0]?.instant, '2021-03-02T23:30:00-05:00')
  for (const [text, source] of rangesOf(full, HTML)) assert.equal(source, text)
  const summary = await readString(`<item><description>${FIRST}</description></item>`)
  assert.match(summary.warnings.join(), /summary/)
  const atom = `<entry><author><name>Ann Lee</name><email>a@news.test</email></author><updated>2021-03-04T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry>`
  const entry = await readString(atom)
  assert.deepEqual(paragraphs(entry), PARAGRAPHS)
  assert.deepEqual([value(entry.updated), entry.credits[0]?.name], ['2021-03-04', 'Ann Lee'])
  const escaped = await readString(
    `<entry><content type="html">${HTML.replace(/</g, '&lt;')}</content></entry>`,
  )
  assert.deepEqual(paragraphs(escaped), PARAGRAPHS)
})

const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('')

test('a mail gives its page, with the subject as title and the day of sending as date', async () => {
  const mail = `Received: from a by b\r\nFrom: The Harbour Brief <brief@news.test>\r\nSubject: =?utf-8?Q?Br=C3=BCcke?= repaired\r\nDate: Tue, 2 Mar 2021 07:00:00 +0100
MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain\r\n\r\nOnly text.\r\n--xx
Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(HTML)}\r\n--xx--\r\n`
  const document = await readString(mail)
  assert.deepEqual([document.source.format, document.source.part], ['mail', 'text/html'])
  assert.deepEqual(paragraphs(document), PARAGRAPHS)
  assert.deepEqual([document.title, document.published, document.site].map(value), [
    'Brücke repaired',
    '2021-03-02',
    'The Harbour Brief',
  ])
  const plain = await readString(
    `From: Ann <a@news.test>\nMessage-ID: <1@news.test>\nSubject: Bridge\n\n${PARAGRAPHS.join('\n\n')}\n`,
  )
  assert.deepEqual([plain.source.format, ...paragraphs(plain)], ['mail', ...PARAGRAPHS])
  // All three fields of its origin make a mail of a text that has lost those of its transport.
  const saved = await readString(
    `From: Ann <a@news.test>\nSubject: Bridge\nDate: Tue, 2 Mar 2021 07:00:00 +0100\n\n${PARAGRAPHS.join('\n\n')}\n`,
  )
  assert.deepEqual([saved.source.format, value(saved.title)], ['mail', 'Bridge'])
  const text = await readString(`From: our correspondent\nSubject: none\n\n${FIRST}`)
  assert.equal(text.source.format, 'text')
})

test('a saved page is read as its page, in its encoding, and captured when it was saved', async () => {
  const page = Buffer.from(
    `<html><head><meta charset="windows-1251"><title>x</title></head><body><h1>\xcc\xee\xf1\xf2</h1>${HTML.replace(/[“”]/g, '"')}</body></html>`,
    'latin1',
  )
  const mhtml = Buffer.concat([
    Buffer.from(`From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.test/2021/03/02/bridge\r\nSubject: x\r\nDate: Fri, 5 Mar 2021 10:00:00 -0000
MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-ID: <f@x>
Content-Transfer-Encoding: base64\r\nContent-Location: https://news.test/2021/03/02/bridge\r\n\r\n`),
    Buffer.from(page.toString('base64')),
    Buffer.from(
      '\r\n------b\r\nContent-Type: text/html\r\nContent-Location: https://ads.test/\r\n\r\n<p>An advertisement.</p>\r\n------b--\r\n',
    ),
  ])
  const document = await read(mhtml, { name: 'saved.mhtml' })
  assert.deepEqual([document.source.format, value(document.title)], ['mhtml', 'Мост'])
  assert.deepEqual([value(document.published), value(document.captured)], ['2021-03-02', '2021-03-05'])
  assert.doesNotMatch(document.text, /advertisement/)
  const empty = mhtml.toString('latin1').replaceAll('text/html\r\n', 'image/png\r\n')
  assert.equal(await codeOf(read(Buffer.from(empty, 'latin1'), { name: 'saved.mhtml' })), 'damaged-mhtml')
})

const word = (body: string) =>
  zipOf([
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/styles.xml',
      content:
        '<w:styles><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="b1"><w:name w:val="heading 1"/></w:style></w:styles>',
    },
    {
      name: 'docProps/core.xml',
      content:
        '<cp:coreProperties><dcterms:created>2019-05-01T10:00:00Z</dcterms:created></cp:coreProperties>',
    },
    { name: '[Content_Types].xml', content: '<Types/>' },
  ])
const paragraph = (text: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text.slice(0, 9)}</w:t></w:r><w:r><w:t>${text.slice(9)}</w:t></w:r></w:p>`

test('a Word document gives its paragraphs by their styles, whatever the program’s language', async () => {
  const body = `${paragraph('Bridge to be repaired', 'Titel')}${paragraph(FIRST)}${paragraph('What it costs', 'b1')}${paragraph(SECOND)}
<w:p><w:del><w:r><w:delText>Struck out.</w:delText></w:r></w:del><w:r><w:t>${THIRD}</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc>${paragraph('Cost in all')}</w:tc><w:tc>${paragraph('4 &lt; 5 million')}</w:tc></w:tr></w:tbl>`
  const document = await read(word(body), { name: 'bridge.docx' })
  assert.deepEqual([document.source.format, document.source.part], ['docx', 'word/document.xml'])
  assert.deepEqual(kept(document), [
    'title: Bridge to be repaired',
    `paragraph: ${FIRST}`,
    'heading: What it costs',
    `paragraph: ${SECOND}`,
    `paragraph: ${THIRD}`,
    'table-row: Cost in all | 4 < 5 million',
  ])
  assert.ok(document.published.absent)
  const source = `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`
  for (const [text, place] of rangesOf(document, source)) assert.equal(place.replace('&lt;', '<'), text)
  assert.equal(await codeOf(read(word('').subarray(0, -40), { name: 'x' })), 'damaged-docx')
  assert.equal(
    await codeOf(read(zipOf([{ name: 'xl/workbook.xml', content: '<x/>' }]), { name: 'x' })),
    'binary-file',
  )
})

test('what came with the bytes says their encoding, after the byte order mark and before the page', () => {
  const page = Buffer.from('<meta charset="iso-8859-2"><p>\xcc\xee\xf1\xf2', 'latin1')
  assert.match(decode(page, 'windows-1251').text, /Мост$/)
  assert.match(decode(page, 'no-such').text, /Ěîńň$/)
  assert.match(decode(Buffer.from('\uFEFFМост'), 'windows-1251').text, /^Мост$/)
})

test('every encoding of the web is read', () => {
  const samples: [string, number[], string][] = [
    ['koi8-u', [0xed, 0xcf, 0xd3, 0xd4], 'Мост'],
    ['ibm866', [0x8c, 0xae, 0xe1, 0xe2], 'Мост'],
    ['macintosh', [0x8e], 'é'],
    ['windows-1252', [0x93, 0x80], '“€'],
    ['windows-1256', [0xe3], 'م'],
    ['gb18030', [0xc7, 0xc5], '桥'],
    ['big5', [0xbe, 0xf4], '橋'],
    ['shift_jis', [0x8b, 0xb4], '橋'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x36, 0x36, 0x1b, 0x28, 0x42], '橋'],
    ['euc-kr', [0xb4, 0xd9, 0xb8, 0xae], '다리'],
    ['utf-16be', [0x04, 0x1c, 0x04, 0x3e], 'Мо'],
  ]
  for (const [label, bytes, text] of samples)
    assert.equal(decode(Uint8Array.from(bytes), label).text, text, label)
})

test('the day of capture: Memento-Datetime, the archive’s address, then the instant of obtaining', async () => {
  const captured = async (hints: Omit<Parameters<typeof read>[1], 'name'>) =>
    value((await read(Buffer.from(`<html><body>${HTML}`), { name: 'x', ...hints })).captured)
  const at = '2026-01-14T10:00:00Z'
  const url = 'https://web.archive.org/web/20220112101500id_/https://news.test/a'
  const headers: [string, string][] = [['Memento-Datetime', 'Tue, 11 Jan 2022 23:59:00 GMT']]
  assert.equal(await captured({ at, url, headers }), '2022-01-11')
  assert.equal(await captured({ at, url }), '2022-01-12')
  assert.equal(await captured({ at }), '2026-01-14')
  assert.match(await captured({}), /^absent/)
})

test('a container is not read as one source', async () => {
  for (const text of [
    `WARC/1.0\r\nWARC-Type: response\r\n\r\n${FIRST}`,
    '<rss version="2.0"><channel></channel></rss>',
    '{"text":"One."}\n{"text":"Two."}',
  ])
    assert.equal(await codeOf(readString(text)), 'container')
})

test('each format with bytes changed gives a document or an error of ours', async () => {
  const mail = Buffer.from(
    `From: a <a@b.test>\nMessage-ID: <1>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n${HTML}\n--x--\n`,
  )
  const sources = [
    Buffer.from(MARKDOWN),
    word(paragraph(FIRST)),
    mail,
    Buffer.from(`<item><content:encoded><![CDATA[${HTML}]]></content:encoded></item>`),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sources),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      async (source, changes) => {
        const bytes = Buffer.from(source)
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        try {
          Document.parse(await read(bytes, { name: 'changed' }))
        } catch (error) {
          assert.ok(error instanceof StemmaError, error instanceof Error ? error.stack : String(error))
        }
      },
    ),
    { numRuns: 200 },
  )
})
