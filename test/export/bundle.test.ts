import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bundle } from '../../src/export/bundle.ts'
import { zip } from '../../src/export/zip.ts'
import { BUNDLE_FILE, type Failure } from '../../src/model/index.ts'
import { ByteReader } from '../../src/obtain/byte-reader.ts'
import type { Obtained } from '../../src/obtain/obtain.ts'
import { unpack } from '../../src/obtain/unpack/unpack.ts'
import { exampleComparison } from './example-comparison.ts'

const comparison = await exampleComparison()
const page = { script: 'void 0', style: '' }
const sources = new Map(
  comparison.witnesses.map(({ document }) => [
    document.id,
    new Uint8Array(readFileSync(document.source.sightings[0]?.name ?? '')),
  ]),
)

async function unpacked(bytes: Uint8Array): Promise<(Obtained | Failure)[]> {
  const items: (Obtained | Failure)[] = []
  for await (const item of unpack({ name: 'b.zip', reader: ByteReader.of(Buffer.from(bytes)) }, 1e8))
    items.push(item)
  return items
}

test('a bundle gives back its sources, byte for byte, under their sightings, and nothing else', async () => {
  const items = await unpacked(bundle({ comparison, sources, page }))
  const expected = comparison.witnesses.map(({ document: { source } }) => [source.sha256, source.sightings])
  const found = items.map((item) => {
    assert.ok('bytes' in item)
    const { bytes, ...sighting } = item
    return [createHash('sha256').update(bytes).digest('hex'), [sighting]]
  })
  assert.deepEqual(found, expected)
})

test('a source met twice comes back twice', async () => {
  const [witness, ...others] = comparison.witnesses
  assert.ok(witness)
  const met = [{ name: 'a', url: 'https://news.test/a', at: '2025-07-01T10:00:00Z' }, { name: 'copy.html' }]
  const source = { ...witness.document.source, sightings: met }
  const twice = {
    ...comparison,
    witnesses: [{ ...witness, document: { ...witness.document, source } }, ...others],
  }
  const items = await unpacked(bundle({ comparison: twice, sources, page }))
  assert.deepEqual(
    items.slice(0, 2).map((item) => ('bytes' in item ? { ...item, bytes: 0 } : item)),
    met.map((sighting) => ({ ...sighting, bytes: 0 })),
  )
})

test('the same comparison gives the same bundle, byte for byte', () => {
  const once = bundle({ comparison, sources, page })
  assert.deepEqual(bundle({ comparison, sources, page }), once)
})

test('a bundle whose description is damaged, or that lacks a source, is told of', async () => {
  const [broken] = await unpacked(zip({ [BUNDLE_FILE]: '{"bundle":', 'sources/a.html': '<p>text</p>' }))
  assert.equal(broken && 'code' in broken && broken.code, 'damaged-bundle')
  const listing = {
    bundle: '1',
    stemma: 'test',
    sources: [
      { path: 'sources/gone.html', sightings: [{ name: 'gone' }] },
      { path: 'sources/a.html', sightings: [{ name: 'a' }] },
    ],
  }
  const items = await unpacked(
    zip({ [BUNDLE_FILE]: JSON.stringify(listing), 'sources/a.html': '<p>text</p>' }),
  )
  assert.deepEqual(
    items.map((item) => ('code' in item ? item.code : item.name)),
    ['damaged-bundle', 'a'],
  )
})
