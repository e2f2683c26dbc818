import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Library } from '../../src/library/library.ts'
import { DAM, MARKET, temporaryFolder } from './sources.ts'

const path = join(temporaryFolder(), 'library.sqlite')
const RESPONSE = {
  ...DAM,
  url: 'https://news.test/dam',
  at: '2022-01-12T08:00:00Z',
  mediaType: 'text/plain; charset=utf-8',
  headers: [['Content-Type', 'text/plain; charset=utf-8']] as [string, string][],
}

test('a library of the first form is brought to the one that keeps what came with the bytes', async () => {
  const first = await Library.open(path, { create: true })
  const { id } = await first.add(DAM)
  await first.close()
  const database = new DatabaseSync(path)
  for (const column of ['media_type', 'headers']) database.exec(`ALTER TABLE sightings DROP COLUMN ${column}`)
  for (const index of ['sightings_name', 'sightings_url']) database.exec(`DROP INDEX ${index}`)
  database.exec("DELETE FROM stemma_migrations WHERE name = '0002-sighting-response'")
  database.close()
  const library = await Library.open(path)
  const before = (await library.document(id)).document.source.sightings
  assert.deepEqual(before, [{ name: DAM.name }])
  await library.add(RESPONSE)
  const { bytes: _, ...sighting } = RESPONSE
  assert.deepEqual((await library.document(id)).document.source.sightings, [sighting, { name: DAM.name }])
  assert.deepEqual(Buffer.from(await library.sourceBytes(id)), Buffer.from(DAM.bytes))
  await library.close()
})

test('the same sighting with other headers is the one that was kept first', async () => {
  const library = await Library.open(path)
  const again = await library.add({ ...RESPONSE, headers: [['Content-Type', 'text/html']] })
  assert.equal(again.isNew, false)
  const [sighting] = (await library.document(again.id)).document.source.sightings
  assert.deepEqual(sighting?.headers, RESPONSE.headers)
  await library.add(MARKET)
  assert.deepEqual(await library.check(), [])
  await library.close()
})
