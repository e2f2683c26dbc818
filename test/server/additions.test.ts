import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { zipSync } from 'fflate'
import { Addition, AdditionStep } from '../../src/model/index.ts'
import { DAM, DAM_REPRINT, MARKET } from '../library/sources.ts'
import { events, served } from './over-http.ts'

const site = createServer((request, response) => {
  if (request.url === '/dam') response.end(DAM.bytes)
  else response.writeHead(404).end()
})
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
after(() => site.close())
const page = (path: string) => `http://127.0.0.1:${(site.address() as AddressInfo).port}${path}`

const { library, at } = await served({ fetching: { url: { allowLoopback: true } } })
const order = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(at('/api/additions'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

test('addresses are fetched and added, each step told as it comes, also to who comes late', async () => {
  const taken = await order({ addresses: [page('/dam'), page('/gone')] })
  assert.equal(taken.status, 202)
  const place = taken.headers.get('location') ?? ''
  const told = await events(await fetch(at(`${place}/events`)))
  const steps = told.filter(({ event }) => event === 'step').map(({ data }) => AdditionStep.parse(data))
  assert.deepEqual(
    steps.map(({ kind }) => kind),
    ['adding', 'added', 'failed', 'comparing'],
  )
  const ended = Addition.parse(told.at(-1)?.data)
  assert.equal(ended.state, 'done')
  assert.deepEqual([ended.added, ended.known, ended.failures.length], [1, 0, 1])
  assert.deepEqual(ended.documents, await library.documents())
  assert.deepEqual(await (await fetch(at(place))).json(), JSON.parse(JSON.stringify(ended)))
  const late = await events(await fetch(at(`${place}/events`), { headers: { 'Last-Event-ID': '3' } }))
  assert.deepEqual(late, told.slice(3))
})

test('an order that is repeated under its key is one; another order under it is refused', async () => {
  const key = { 'Idempotency-Key': 'once' }
  const first = Addition.parse(await (await order({ addresses: [page('/dam')] }, key)).json())
  const again = await order({ addresses: [page('/dam')] }, key)
  assert.equal(again.status, 200)
  assert.equal(Addition.parse(await again.json()).id, first.id)
  assert.equal((await order({ addresses: [page('/gone')] }, key)).status, 409)
})

test('a file is added with all that it holds', async () => {
  const packed = zipSync({ 'reprint.txt': DAM_REPRINT.bytes, 'market.txt': MARKET.bytes })
  const taken = await fetch(at('/api/files?name=both.zip'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: Buffer.from(packed),
  })
  const told = await events(await fetch(at(`${taken.headers.get('location')}/events`)))
  const ended = Addition.parse(told.at(-1)?.data)
  assert.deepEqual([ended.added, ended.failures], [2, []])
  assert.equal((await library.documents()).length, 3)
})

test('what is no web address is not fetched, neither are this server’s own files', async () => {
  for (const address of ['/etc/passwd', 'file:///etc/passwd', '-', 'ftp://example.org/x']) {
    assert.equal((await order({ addresses: [address] })).status, 400, address)
  }
  const { at: elsewhere } = await served()
  const taken = await fetch(elsewhere('/api/additions'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ addresses: [page('/dam')] }),
  })
  const told = await events(await fetch(elsewhere(`${taken.headers.get('location')}/events`)))
  assert.equal(Addition.parse(told.at(-1)?.data).failures[0]?.code, 'closed-address')
})

test('an order is cancelled; what is not there can’t be', async () => {
  const { id } = Addition.parse(await (await order({ addresses: Array(50).fill(page('/gone')) })).json())
  const cancelled = await fetch(at(`/api/additions/${id}/cancel`), { method: 'POST' })
  assert.equal(cancelled.status, 200)
  const told = await events(await fetch(at(`/api/additions/${id}/events`)))
  assert.equal(Addition.parse(told.at(-1)?.data).state, 'cancelled')
  assert.equal((await fetch(at('/api/additions/none/cancel'), { method: 'POST' })).status, 404)
})
