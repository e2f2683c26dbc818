import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { fromOurPage, guard } from '../../src/server/guard.ts'

const ORIGIN = 'https://stemma.example.org'
const server = new Hono().use(guard(ORIGIN), fromOurPage(ORIGIN)).post('/', (context) => context.text('done'))
const post = async (host: string, headers: Record<string, string>) =>
  (await server.request('/', { method: 'POST', headers: { host, ...headers } })).status

test('beyond this machine writes come from the page under the very address that people use, scheme and all', async () => {
  assert.equal(await post('stemma.example.org', { origin: ORIGIN }), 200)
  assert.equal(await post('stemma.example.org', {}), 200)
  assert.equal(await post('stemma.example.org', { origin: 'http://stemma.example.org' }), 403)
  assert.equal(await post('stemma.example.org', { origin: 'https://example.org' }), 403)
  assert.equal(await post('stemma.example.org', { origin: ORIGIN, 'sec-fetch-site': 'same-site' }), 403)
  assert.equal(await post('localhost:7878', { origin: 'http://localhost:7878' }), 200)
  assert.equal(await post('other.example.org', { origin: ORIGIN }), 421)
})
