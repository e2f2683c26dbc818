import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { zipSync } from 'fflate'
import type { WorkOptions } from '../../src/library/additions/place.ts'
import { Library } from '../../src/library/library.ts'
import { Addition, AdditionStep } from '../../src/model/index.ts'
import { noPostgres, startPostgres } from '../library/postgres/server.ts'
import { DAM, DAM_REPRINT, MARKET } from '../library/sources.ts'
import { events, served } from './over-http.ts'

const skip = noPostgres()
const server = skip ? undefined : startPostgres()
const newPlace = () => server?.newDatabase() ?? ''
const packed = zipSync({
  'reprint.txt': DAM_REPRINT.bytes,
  'market.txt': MARKET.bytes,
  'none.txt': new Uint8Array(),
})
const post = (address: string, bytes: Uint8Array, headers: Record<string, string> = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
    body: Buffer.from(bytes),
  })

/** A worker of a library, in this process, that is gone when the tests of the file are done. */
async function worker(place: string, options: Pick<WorkOptions, 'mayTake' | 'onTold'>) {
  const library = await Library.open(place, { create: true })
  const stop = new AbortController()
  const working = library.work({ ...options, signal: stop.signal, as: 'worker' })
  const end = async () => {
    stop.abort()
    await working
  }
  after(async () => {
    await end()
    await library.close()
  })
  const queue = await library.additions()
  while ((await queue.alive('worker')) === 0) await new Promise(setImmediate)
  return { library, end }
}

test('without a worker the server carries out what was ordered itself, each step told', {
  skip,
}, async () => {
  const { library, at } = await served({}, newPlace())
  const key = { 'Idempotency-Key': 'once' }
  const taken = await post(at('/api/files?name=all.zip'), packed, key)
  assert.equal(taken.status, 202)
  const place = at(taken.headers.get('location') ?? '')
  const told = await events(await fetch(`${place}/events`))
  const steps = told.filter(({ event }) => event === 'step').map(({ data }) => AdditionStep.parse(data))
  assert.deepEqual(steps.map(({ kind }) => kind).sort(), ['added', 'added', 'comparing', 'failed'])
  assert.equal(steps.at(-1)?.kind, 'comparing')
  const ended = Addition.parse(told.at(-1)?.data)
  assert.deepEqual([ended.state, ended.added, ended.failures.length], ['done', 2, 1])
  assert.deepEqual([...ended.documents].sort(), await library.documents())
  const late = await events(await fetch(`${place}/events`, { headers: { 'Last-Event-ID': '3' } }))
  assert.deepEqual(late, told.slice(3))
  const again = await post(at('/api/files?name=all.zip'), packed, key)
  assert.deepEqual([again.status, Addition.parse(await again.json()).id], [200, ended.id])
  assert.equal((await post(at('/api/files?name=dam.txt'), DAM.bytes, key)).status, 409)
  const listed = (await (await fetch(at('/api/additions'))).json()) as { items: unknown[] }
  assert.deepEqual(listed.items, [ended])
  assert.equal((await fetch(at('/api/additions/none/events'))).status, 404)
})

test('while a worker is alive the server leaves the work to it', { skip }, async () => {
  const place = newPlace()
  const { at } = await served({}, place)
  const names: string[] = []
  await worker(place, { onTold: (name) => names.push(name) })
  const taken = await post(at('/api/files?name=all.zip'), packed)
  const told = await events(await fetch(at(`${taken.headers.get('location')}/events`)))
  assert.equal(Addition.parse(told.at(-1)?.data).added, 2)
  // Once as parts of the archive, and once more each by itself.
  const held = ['all.zip/market.txt', 'all.zip/none.txt', 'all.zip/reprint.txt']
  assert.deepEqual(names.sort(), [...held, ...held].sort())
})

test('an order outlasts the server that took it; cancelled, it ends with what was added', {
  skip,
}, async () => {
  const place = newPlace()
  const { library, end } = await worker(place, { mayTake: async () => false })
  const queue = await library.additions()
  const first = await served({}, place)
  const taken = Addition.parse(await (await post(first.at('/api/files?name=dam.txt'), DAM.bytes)).json())
  const other = Addition.parse(
    await (await post(first.at('/api/files?name=market.txt'), MARKET.bytes)).json(),
  )
  const cancelled = await fetch(first.at(`/api/additions/${other.id}/cancel`), { method: 'POST' })
  assert.equal(Addition.parse(await cancelled.json()).state, 'cancelled')
  await first.serving.close()
  assert.equal((await queue.get(taken.id)).state, 'waiting')
  await end()
  const second = await served({}, place)
  const told = await events(await fetch(second.at(`/api/additions/${taken.id}/events`)))
  assert.equal(Addition.parse(told.at(-1)?.data).state, 'done')
  assert.equal((await second.library.documents()).length, 1)
})
