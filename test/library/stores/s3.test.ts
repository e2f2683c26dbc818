import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { copyLibrary } from '../../../src/library/copy.ts'
import { Library } from '../../../src/library/library.ts'
import { UnavailableError } from '../../../src/model/index.ts'
import { app } from '../../../src/server/app.ts'
import { testedEngines } from '../engines.ts'
import { DAM, DAM_REPRINT, MARKET, temporaryFolder } from '../sources.ts'
import { noS3, startS3 } from './s3-server.ts'

process.env['STEMMA_TIER'] = 'linear'
const noStore = noS3()
const server = noStore ? undefined : await startS3()
const folder = temporaryFolder()
const bucket = server?.bucket ?? 's3://sources'

const isAway = (error: unknown) =>
  error instanceof UnavailableError && error.code === 'sources-away' && error.retryAfter > 0
const objectsUnder = (prefix: string) =>
  (server?.objects() ?? []).filter((name) => name.startsWith(`${prefix}/`))

for (const { name, skip: noEngine, newPlace } of testedEngines()) {
  const skip = noStore || noEngine
  const open = (place: string, prefix: string) =>
    Library.open(place, { create: true, sources: `${bucket}/${prefix}` })

  test(`${name}: sources lie in the store once, under their hash, and come back as they were`, {
    skip,
  }, async () => {
    const library = await open(newPlace(), `${name}-kept`)
    const { id } = await library.add(DAM)
    await library.add({ ...DAM, name: 'again.txt' })
    await library.add(MARKET)
    assert.equal(objectsUnder(`${name}-kept`).length, 2)
    assert.ok(objectsUnder(`${name}-kept`).some((object) => object.split('/').at(-1)?.startsWith(id)))
    assert.deepEqual(Buffer.from(await library.sourceBytes(id)), Buffer.from(DAM.bytes))
    assert.deepEqual(await library.check(), [])
    await library.close()
  })

  test(`${name}: what is removed goes from the store, and from no other library in the same place`, {
    skip,
  }, async () => {
    const [one, other] = [await open(newPlace(), `${name}-shared`), await open(newPlace(), `${name}-shared`)]
    const { id } = await one.add(DAM)
    await other.add(DAM)
    await one.remove(id)
    assert.equal(objectsUnder(`${name}-shared`).length, 1)
    assert.deepEqual(await other.check(), [])
    await one.add(DAM)
    assert.deepEqual(await one.check(), [])
    await Promise.all([one.close(), other.close()])
  })

  test(`${name}: a backup holds all by itself; restored, the sources lie in the store again`, {
    skip,
  }, async () => {
    const [place, restored] = [newPlace(), newPlace()]
    const library = await open(place, `${name}-copied`)
    for (const source of [DAM, DAM_REPRINT, MARKET]) await library.add(source)
    const expected = JSON.stringify(await library.comparison())
    await library.close()
    const backup = join(folder, `${name}.sqlite`)
    await copyLibrary(place, backup, { sources: '' })
    await copyLibrary(backup, restored, { sources: `${bucket}/${name}-copied` })
    await server?.stop()
    const alone = await Library.open(backup)
    assert.deepEqual(await alone.check(), [])
    await alone.close()
    await server?.start()
    assert.equal(objectsUnder(`${name}-copied`).length, 6)
    const copy = await Library.open(restored)
    assert.equal(JSON.stringify(await copy.comparison()), expected)
    for (const id of await copy.documents()) await copy.remove(id)
    await copy.close()
    assert.equal(objectsUnder(`${name}-copied`).length, 3)
    const first = await Library.open(place)
    assert.deepEqual(await first.check(), [])
    await first.close()
  })

  test(`${name}: a store that is away is told as such and nothing is lost`, { skip }, async () => {
    const library = await open(newPlace(), `${name}-away`)
    const { id: dam } = await library.add(DAM)
    const { id: market } = await library.add(MARKET)
    await server?.stop()
    await assert.rejects(library.add(DAM_REPRINT), isAway)
    await assert.rejects(library.sourceBytes(dam), isAway)
    await assert.rejects(library.check(), isAway)
    const door = await app(library, { script: '', style: '' })
    const answer = await door.request(`/api/documents/${dam}/source`, {
      headers: { host: 'localhost:7878' },
    })
    assert.equal(answer.status, 503)
    assert.ok(Number(answer.headers.get('Retry-After')) > 0)
    await door.close()
    assert.equal((await library.documents()).length, 2)
    // Taken out all the same; its bytes go with the next one that does.
    await library.remove(market)
    await server?.start()
    const { id: reprint } = await library.add(DAM_REPRINT)
    assert.deepEqual(await library.check(), [])
    assert.equal(objectsUnder(`${name}-away`).length, 3)
    await library.remove(reprint)
    assert.equal(objectsUnder(`${name}-away`).length, 1)
    await library.close()
  })

  test(`${name}: a check finds bytes that others changed or took`, { skip }, async () => {
    const library = await open(newPlace(), `${name}-changed`)
    const ids = [await library.add(DAM), await library.add(MARKET)].map(({ id }) => id)
    const [dam = '', market = ''] = ids.map(
      (id) => objectsUnder(`${name}-changed`).find((object) => object.includes(`/${id}`)) ?? '',
    )
    const client = new S3Client({ forcePathStyle: true, region: 'us-east-1' })
    await client.send(new PutObjectCommand({ Bucket: 'sources', Key: dam, Body: 'other' }))
    await client.send(new DeleteObjectCommand({ Bucket: 'sources', Key: market }))
    client.destroy()
    const faults = (await library.check()).map((fault) => fault.name)
    assert.deepEqual(faults.map((sha) => sha.slice(0, 16)).sort(), ids.sort())
    await assert.rejects(library.sourceBytes(ids[0] ?? ''), { code: 'library-damaged' })
    await library.close()
  })

  test(`${name}: what one adds while another removes it is whole or not there`, { skip }, async () => {
    const place = newPlace()
    const one = await open(place, `${name}-race`)
    // Two that write one file in one process would wait for each other without an end: one of them waits without letting go.
    const other = name === 'SQLite' ? one : await open(place, `${name}-race`)
    for (let round = 0; round < 12; round += 1) {
      const { id } = await one.add(DAM)
      await Promise.all([other.add(DAM), one.remove(id)])
      if ((await one.documents()).length > 0) await one.remove(id).catch(() => undefined)
      await Promise.all([one.add(DAM), other.remove(id).catch(() => undefined)])
      assert.deepEqual(await one.check(), [])
    }
    await Promise.all([one.close(), other.close()])
  })
}

test('a place that is none, and a store that does not let us in, are told', { skip: noStore }, async () => {
  const codeOf = async (sources: string) => {
    const place = join(folder, `refused-${sources.length}.sqlite`)
    try {
      const library = await Library.open(place, { create: true, sources })
      await library.add(DAM).finally(() => library.close())
      return 'no error'
    } catch (error) {
      return (error as { code?: string }).code
    }
  }
  assert.equal(await codeOf('/mnt/sources'), 'sources-unreachable')
  assert.equal(await codeOf('s3://no-such-bucket/x'), 'sources-unreachable')
  const secret = process.env['AWS_SECRET_ACCESS_KEY']
  process.env['AWS_SECRET_ACCESS_KEY'] = 'wrong'
  assert.equal(await codeOf(`${bucket}/refused-here`), 'sources-unreachable')
  process.env['AWS_SECRET_ACCESS_KEY'] = secret
})
