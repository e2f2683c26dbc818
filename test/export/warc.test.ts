import assert from 'node:assert/strict'
import { test } from 'node:test'
import { warcRecords } from '../../src/export/warc.ts'
import type { Sighting } from '../../src/model/index.ts'
import { ByteReader } from '../../src/obtain/byte-reader.ts'
import type { Obtained } from '../../src/obtain/obtain.ts'
import { unpack } from '../../src/obtain/unpack/unpack.ts'
import { read } from '../../src/read/read.ts'

const bytes = Buffer.from('<html><body><p>The harbour council voted to repair the bridge.</p></body></html>')
const document = await read(bytes)
const met = { name: 'a', url: 'https://news.test/a', at: '2022-01-11T09:30:00Z' }

async function roundTrip(sightings: Sighting[]): Promise<Obtained[]> {
  const records = warcRecords({ ...document, source: { ...document.source, sightings } }, bytes)
  if (records.length === 0) return []
  const items: Obtained[] = []
  for await (const item of unpack({ name: 'given', reader: ByteReader.of(records) }, 1e6)) {
    assert.ok(!('code' in item))
    items.push(item)
  }
  return items
}

test('a source comes back from a web archive with its bytes, address, instant and headers', async () => {
  const headers: [string, string][] = [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Encoding', 'gzip'],
    ['X-Odd', 'two\r\nlines'],
  ]
  const [item, ...others] = await roundTrip([{ ...met, headers, mediaType: 'text/html; charset=utf-8' }])
  assert.deepEqual(others, [])
  assert.deepEqual(Buffer.from(item?.bytes ?? []), bytes)
  assert.deepEqual([item?.url, item?.at, item?.mediaType], [met.url, met.at, 'text/html; charset=utf-8'])
  assert.deepEqual(item?.headers?.slice(0, 3), [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['X-Archive-Orig-Content-Encoding', 'gzip'],
    ['X-Odd', 'two lines'],
  ])
})

test('without headers it is a resource; without address or instant there is no record', async () => {
  const items = await roundTrip([
    { ...met, mediaType: 'text/html' },
    { name: 'b' },
    { name: 'c', url: met.url },
  ])
  assert.deepEqual(
    items.map(({ url, mediaType }) => [url, mediaType]),
    [[met.url, 'text/html']],
  )
})
