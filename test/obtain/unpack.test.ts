import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import type { Failure } from '../../src/model/index.ts'
import { ByteReader } from '../../src/obtain/byte-reader.ts'
import { type Obtained, obtain } from '../../src/obtain/obtain.ts'
import { unpack } from '../../src/obtain/unpack/unpack.ts'
import { warcRecord, warcResponse, zipOf } from './containers.ts'

const PAGE = '<!doctype html><html><body><h1>Ferry to sail again</h1></body></html>'
const folder = await mkdtemp(join(tmpdir(), 'stemma-unpack-'))
after(() => rm(folder, { recursive: true }))

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function all(content: string | Buffer, maxBytes = 1e6, size = 1e9): Promise<(Obtained | Failure)[]> {
  const reader = new ByteReader(pieces(Buffer.from(content), size))
  return await listed(unpack({ name: 'given', reader }, maxBytes))
}

async function listed(items: AsyncIterable<Obtained | Failure>): Promise<(Obtained | Failure)[]> {
  const list: (Obtained | Failure)[] = []
  for await (const item of items) list.push(item)
  return list
}

/** What came out, one line each: the name and its text, or its error's code. */
async function told(content: string | Buffer, maxBytes?: number, size?: number): Promise<string[]> {
  return (await all(content, maxBytes, size)).map((item) =>
    'code' in item ? `${item.name}: !${item.code}` : `${item.name}: ${new TextDecoder().decode(item.bytes)}`,
  )
}

test('pages of a web archive keep their address, capture, media type and headers', async () => {
  const archive = Buffer.concat([
    warcRecord('warcinfo', 'software: none\r\n', { 'Content-Type': 'application/warc-fields' }),
    warcRecord('request', 'GET / HTTP/1.1\r\n\r\n', { 'WARC-Target-URI': 'https://news.test/a' }),
    warcResponse('https://news.test/a', PAGE, ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: me=1']),
    warcResponse('https://news.test/a.png', 'x', ['Content-Type: image/png']),
    warcResponse('https://news.test/none', 'not here', [], '404 Not Found'),
    warcResponse('https://news.test/robots.txt', 'User-agent: *'),
    warcRecord('conversion', 'The text alone.', {
      'WARC-Target-URI': '<https://news.test/b>',
      'Content-Type': 'text/plain',
    }),
  ])
  const expected = [
    {
      name: 'given#3',
      url: 'https://news.test/a',
      at: '2022-01-11T09:30:00Z',
      mediaType: 'text/html; charset=utf-8',
      headers: [['Content-Type', 'text/html; charset=utf-8']],
    },
    { name: 'given#7', url: 'https://news.test/b', at: '2022-01-11T09:30:00Z', mediaType: 'text/plain' },
  ]
  for (const bytes of [archive, gzipSync(archive)])
    for (const size of [1, 1e9]) {
      const items = (await all(bytes, 1e6, size)) as Obtained[]
      assert.deepEqual(
        items.map(({ bytes: _, ...sighting }) => sighting),
        expected,
      )
      assert.equal(new TextDecoder().decode(items[0]?.bytes), PAGE)
    }
})

test('bodies are the pages’ bytes: chunks joined, codings undone, and left where they were undone before', async () => {
  const chunked = `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)};x=y\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`
  const bodies: [string | Buffer, string[]][] = [
    [chunked, ['Transfer-Encoding: chunked']],
    [PAGE, ['Transfer-Encoding: chunked']],
    [gzipSync(PAGE), ['Content-Encoding: gzip']],
    [PAGE, ['Content-Encoding: gzip']],
    [brotliCompressSync(PAGE), ['content-encoding: br']],
    [PAGE, ['Content-Encoding: br']],
    [deflateRawSync(PAGE), ['Content-Encoding: deflate']],
    [zstdCompressSync(PAGE), ['Content-Encoding: zstd']],
  ]
  for (const [body, head] of bodies)
    assert.deepEqual(
      await told(warcResponse('https://news.test/a', body, head)),
      [`given#1: ${PAGE}`],
      head[0],
    )
  const damaged = Buffer.from(brotliCompressSync(PAGE.repeat(9))).fill(1, 4, 30)
  const items = await told(
    Buffer.concat([
      warcResponse('https://news.test/a', damaged, ['Content-Encoding: br']),
      warcResponse('https://news.test/b', gzipSync(Buffer.alloc(1e6)), ['Content-Encoding: gzip']),
      warcResponse('https://news.test/c', PAGE),
    ]),
    5000,
  )
  assert.deepEqual(items, ['given#1: !damaged-body', 'given#2: !too-large', `given#3: ${PAGE}`])
})

test('a damaged record of a web archive stops no other, packed or not', async () => {
  const records = [1, 2, 3, 4].map((number) => warcResponse(`https://news.test/${number}`, `Page ${number}.`))
  const [one, two, three, four] = records as [Buffer, Buffer, Buffer, Buffer]
  const wrong = Buffer.from(two.toString().replace(/Content-Length: \d+/, 'Content-Length: lots'))
  assert.deepEqual(await told(Buffer.concat([one, wrong, three])), [
    'given#1: Page 1.',
    'given#2: !damaged-warc',
    'given#3: Page 3.',
  ])
  const short = Buffer.from(two.toString().replace(/Content-Length: \d+/, 'Content-Length: 10'))
  assert.deepEqual(
    (await told(Buffer.concat([one, short, three]))).filter((item) => !item.includes('!')),
    ['given#1: Page 1.', 'given#3: Page 3.'],
  )
  assert.deepEqual(await told(Buffer.concat([one, two.subarray(0, -8)])), [
    'given#1: Page 1.',
    'given#2: !damaged-warc',
  ])
  const packed = [one, two, three, four].map((record) => gzipSync(record))
  packed[1]?.fill(0xff, 30, 60)
  const items = await told(Buffer.concat(packed))
  assert.deepEqual(
    items.filter((item) => !item.includes('!')),
    ['given#1: Page 1.', 'given#2: Page 3.', 'given#3: Page 4.'],
  )
  assert.ok(items.some((item) => item.endsWith('!damaged-gzip')))
})

test('a web archive far larger than the limit of a source is read record by record', async () => {
  const record = gzipSync(warcResponse('https://news.test/a', PAGE.repeat(50)))
  async function* endless() {
    for (let count = 0; count < 3000; count++) yield record
  }
  let count = 0
  for await (const item of unpack({ name: 'given', reader: new ByteReader(endless()) }, 5000))
    count += 'code' in item ? 0 : 1
  assert.equal(count, 3000)
})

test('a packed page is unpacked; one that is cut off or changed is told of', async () => {
  const packed = gzipSync(PAGE)
  assert.deepEqual(await told(packed), [`given: ${PAGE}`])
  assert.deepEqual(await told(Buffer.concat([packed, Buffer.alloc(512)]), 1e6, 7), [`given: ${PAGE}`])
  assert.deepEqual(await told(zstdCompressSync(PAGE)), [`given: ${PAGE}`])
  assert.deepEqual(await told(packed.subarray(0, -4)), ['given: !damaged-gzip'])
  const changed = Buffer.from(packed)
  changed.writeUInt32LE(1, packed.length - 8)
  assert.deepEqual(await told(changed), ['given: !damaged-gzip'])
  assert.deepEqual(await told(zstdCompressSync(PAGE).subarray(0, 20)), ['given: !damaged-zstandard'])
  assert.deepEqual(await told(gzipSync(Buffer.alloc(1e6, 'a')), 5000), ['given: !too-large'])
  let nested = Buffer.from(PAGE)
  for (let depth = 0; depth < 9; depth++) nested = gzipSync(nested)
  assert.deepEqual(await told(nested), ['given: !nested-too-deep'])
})

test('a ZIP archive gives its files, whatever they are, from memory and from disk', async () => {
  const archive = zipOf([
    { name: 'pages/', content: '' },
    { name: 'pages/a.html', content: PAGE },
    { name: '__MACOSX/pages/._a.html', content: 'x' },
    { name: '../b.txt', content: 'A text.' },
    { name: 'c.jsonl', content: '{"text":"One."}\n{"text":"Two."}\n' },
    { name: 'd.warc.gz', content: gzipSync(warcResponse('https://news.test/d', 'Page.')) },
  ])
  const expected = [
    `given/pages/a.html: ${PAGE}`,
    'given/../b.txt: A text.',
    'given/c.jsonl#1: {"text":"One."}\n',
    'given/c.jsonl#2: {"text":"Two."}\n',
    'given/d.warc.gz#1: Page.',
  ]
  assert.deepEqual(await told(archive), expected)
  const path = join(folder, 'archive')
  await writeFile(path, archive)
  const names = (await listed(obtain([path]))).map((item) => item.name)
  assert.deepEqual(
    names,
    expected.map((line) => line.split(': ')[0]?.replace('given', path)),
  )
})

test('a ZIP archive that is broken or made to do harm is told of, entry by entry where it can be', async () => {
  const good = { name: 'good.txt', content: 'Good.' }
  const cases: [Parameters<typeof zipOf>[0], string[]][] = [
    [
      [{ name: 'a', content: 'x', claims: { crc: 1 } }, good],
      ['given/a: !damaged-zip', 'given/good.txt: Good.'],
    ],
    [
      [{ name: 'a', content: 'x', claims: { flags: 1 } }, good],
      ['given/a: !encrypted-zip', 'given/good.txt: Good.'],
    ],
    [
      [{ name: 'a', content: 'x', claims: { size: 9 } }, good],
      ['given/a: !damaged-zip', 'given/good.txt: Good.'],
    ],
    [
      [{ name: 'a', content: Buffer.alloc(3e6) }, good],
      ['given/a: !zip-bomb', 'given/good.txt: Good.'],
    ],
  ]
  for (const [entries, expected] of cases) assert.deepEqual(await told(zipOf(entries)), expected)
  assert.deepEqual(await told(zipOf([good]).subarray(0, -30)), ['given: !damaged-zip'])
  assert.deepEqual(await told(zipOf([])), ['given: !empty-container'])
})

test('a package of an office program is one source', async () => {
  const office = zipOf([
    { name: 'word/document.xml', content: '<x/>' },
    { name: '[Content_Types].xml', content: '<x/>' },
  ])
  const [item, ...others] = await all(office)
  assert.ok(item && !('code' in item) && others.length === 0)
  assert.deepEqual(Buffer.from(item.bytes), office)
})

test('JSON Lines, an array, a JSON Feed and a single record give each record’s own bytes', async () => {
  assert.deepEqual(await told('\uFEFF{"text": "One."}\r\n\n{"text": "Two.", "url": "https://news.test/2"}'), [
    'given#1: {"text": "One."}\r\n',
    'given#3: {"text": "Two.", "url": "https://news.test/2"}',
  ])
  const [record] = (await all(
    '[ {"url": "https://news.test/1",\n "text": "a \\"]} b"} , {"t":[1,{}]}]',
  )) as Obtained[]
  assert.equal(record?.url, 'https://news.test/1')
  assert.deepEqual(await told('[ {"text": "a \\"]} b"} , {"t":[1,{}]}, 7]'), [
    'given#1: {"text": "a \\"]} b"}',
    'given#2: {"t":[1,{}]}',
    'given#3: !damaged-record',
  ])
  const feed = '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"One."}]}'
  assert.deepEqual(await told(feed), ['given#1: {"id":"1","content_text":"One."}'])
  assert.deepEqual(await told('{\n "text": "One."\n}\n'), ['given: {\n "text": "One."\n}\n'])
})

test('a broken line of JSON Lines stops no other, the first one neither', async () => {
  assert.deepEqual(await told('{"text": "On\n{"text": "Two."}\n[1]\n{"text": "Four."}\n'), [
    'given#1: !damaged-record',
    'given#2: {"text": "Two."}\n',
    'given#3: !damaged-record',
    'given#4: {"text": "Four."}\n',
  ])
  const long = `{"text":"${'x'.repeat(500)}"}`
  assert.deepEqual(await told(`{"text":"One."}\n${long}\n{"text":"Three."}`, 100), [
    'given#1: {"text":"One."}\n',
    'given#2: !too-large',
    'given#3: {"text":"Three."}',
  ])
})

test('any valid JSON array is cut at its values', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }),
      async (records) => {
        const items = (await all(JSON.stringify(records, null, 1))) as Obtained[]
        assert.deepEqual(
          items.map((item) => JSON.parse(new TextDecoder().decode(item.bytes))),
          JSON.parse(JSON.stringify(records)),
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('the entries of feeds keep their bytes and their addresses', async () => {
  const item =
    '<item><title>\xcf\xe0\xf0\xee\xec</title><link>https://news.test/1</link><source><item/></source></item>'
  const rss = `<?xml version="1.0" encoding="windows-1251"?><!-- a > b --><rss version="2.0"><channel><link>https://news.test/</link>${item}<item><guid>https://news.test/2</guid></item></channel></rss>`
  const items = (await all(Buffer.from(rss, 'latin1'))) as Obtained[]
  assert.equal(Buffer.from(items[0]?.bytes ?? []).toString('latin1'), item)
  assert.deepEqual(
    items.map(({ url, mediaType }) => [url, mediaType]),
    [
      ['https://news.test/1', 'application/xml; charset=windows-1251'],
      ['https://news.test/2', 'application/xml; charset=windows-1251'],
    ],
  )
  const entry = '<entry><link rel="self" href="/self"/><link href="/a"/><title>é</title></entry>'
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom">${entry}<entry><title>cut`
  assert.deepEqual(await told(atom), [`given#1: ${entry}`, 'given#2: !damaged-feed'])
  assert.deepEqual(await told(Buffer.from(`\uFEFF${atom}`, 'utf16le')), [
    `given#1: ${entry}`,
    'given#2: !damaged-feed',
  ])
  assert.deepEqual(await told('<rss><channel></channel></rss>'), ['given: !empty-container'])
})

test('the mails of a mailbox', async () => {
  const mails = ['Subject: One\n\nFrom here on.\n\nFromage\n\n', 'Subject: Two\n\nText.\n']
  const mailbox = mails.map((mail) => `From ann@news.test Tue Jan 11 09:30:00 2022\n${mail}`).join('')
  assert.deepEqual(await told(mailbox, 1e6, 3), [`given#1: ${mails[0]}`, `given#2: ${mails[1]}`])
  assert.deepEqual(await told(mailbox, 30), ['given#1: !too-large', `given#2: ${mails[1]}`])
})

test('containers with bytes changed or cut give sources and failures, never a crash', async () => {
  const containers = [
    gzipSync(
      Buffer.concat([warcResponse('https://news.test/a', PAGE), warcResponse('https://news.test/b', PAGE)]),
    ),
    warcResponse('https://news.test/a', gzipSync(PAGE), ['Content-Encoding: gzip']),
    zipOf([
      { name: 'a', content: PAGE },
      { name: 'b.jsonl', content: '{"a":1}\n{"b":2}' },
    ]),
    Buffer.from(`<rss><channel><item><link>https://news.test/</link></item></channel></rss>`),
    Buffer.from('{"text":"One."}\n{"text":"Two."}'),
    zstdCompressSync(PAGE),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...containers),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (container, changes, share) => {
        const bytes = Buffer.from(container)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        assert.ok((await all(bytes.subarray(0, Math.ceil(bytes.length * share)))).length > 0)
      },
    ),
    { numRuns: 400 },
  )
})
