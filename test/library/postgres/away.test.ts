import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Library } from '../../../src/library/library.ts'
import { LibraryError, UnavailableError } from '../../../src/model/index.ts'
import { DAM, DAM_REPRINT, MARKET, temporaryFolder } from '../sources.ts'
import { noPostgres, startPostgres } from './server.ts'

const skip = noPostgres()
const server = skip ? undefined : startPostgres()

test('a server that is away is told as such, and is used again when it is back', { skip }, async () => {
  const library = await Library.open(server?.newDatabase() ?? '', { create: true })
  await library.add(DAM)
  server?.stop()
  const away = (error: unknown) =>
    error instanceof UnavailableError && error.code === 'library-away' && error.retryAfter > 0
  await assert.rejects(library.add(MARKET), away)
  await assert.rejects(library.stories(), away)
  server?.start()
  await library.add(MARKET)
  assert.equal((await library.stories()).length, 2)
  assert.deepEqual(await library.check(), [])
  await library.close()
})

test('what comes out is byte for byte what an embedded library gives', { skip }, async () => {
  const exported = await Promise.all(
    [server?.newDatabase() ?? '', `${temporaryFolder()}/library.sqlite`].map(async (place) => {
      const library = await Library.open(place, { create: true })
      for (const source of [MARKET, DAM, { ...DAM, name: 'a.txt', url: 'https://news.test/a' }, DAM_REPRINT])
        await library.add(source)
      const json = JSON.stringify(await library.comparison())
      await library.close()
      return json
    }),
  )
  assert.equal(exported[0], exported[1])
})

test('an address tells no password, and a database that is not there is told', { skip }, async () => {
  const place = (server?.newDatabase() ?? '').replace('stemma@', 'stemma:secret@')
  const library = await Library.open(place, { create: true })
  assert.doesNotMatch(library.path, /secret/)
  await library.close()
  const codeOf = (address: string) =>
    Library.open(address, { create: true }).then(
      () => 'no error',
      (error: unknown) => (error instanceof LibraryError ? error.code : String(error)),
    )
  assert.equal(await codeOf(place.replace(/library_\d+/, 'nowhere')), 'no-library')
  assert.equal(await codeOf('postgres://stemma@127.0.0.1:1/library'), 'library-away')
})

test('a library that may only be read is not changed', { skip }, async () => {
  const place = server?.newDatabase() ?? ''
  const writer = await Library.open(place, { create: true })
  await writer.add(DAM)
  const reader = await Library.open(place, { readOnly: true })
  assert.equal((await reader.documents()).length, 1)
  await assert.rejects(reader.add(MARKET), { code: 'library-read-only' })
  await Promise.all([reader.close(), writer.close()])
})
