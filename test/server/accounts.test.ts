import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Library } from '../../src/library/library.ts'
import { Decision } from '../../src/model/index.ts'
import { serve } from '../../src/server/serve.ts'
import { DAM, temporaryFolder } from '../library/sources.ts'

const PASSWORD = 'correct horse battery staple'
const library = await Library.open(`${temporaryFolder()}/library.sqlite`, { create: true })
const { id: document } = await library.add(DAM)
await assert.rejects(serve(library, { port: 0, host: '0.0.0.0', origin: 'http://127.0.0.1' }), {
  code: 'no-accounts',
})
await library.accounts.add('ada', PASSWORD, ['read', 'write', 'decide'], new Date())
await library.accounts.add('guest', PASSWORD, ['read'], new Date())
const token = await library.accounts.addToken(
  'ada',
  { label: '', scopes: ['read', 'write'], days: 1 },
  new Date(),
)
let clock = Date.now()
// Every address of this machine, as a newsroom would have it; asked under the name that people use.
const origin = 'http://127.0.0.1:7878'
const serving = await serve(library, { port: 0, host: '0.0.0.0', origin, now: () => new Date(clock) })
after(async () => {
  await serving.close()
  await library.close()
})

const at = (path: string) => `http://127.0.0.1:${serving.port}${path}`
const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` })
const json = { 'Content-Type': 'application/json' }
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(at(path), { headers, redirect: 'manual' })
const post = (path: string, body: unknown, headers: Record<string, string>) =>
  fetch(at(path), { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })
const signIn = (name: string, password: string, from = origin) =>
  fetch(at('/sign-in'), {
    method: 'POST',
    headers: { Origin: from, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ name, password }),
    redirect: 'manual',
  })
/** The cookie of a session, as a browser sends it back. */
async function cookie(name: string): Promise<Record<string, string>> {
  const response = await signIn(name, PASSWORD)
  assert.equal(response.status, 303)
  const set = response.headers.get('set-cookie') ?? ''
  assert.match(set, /; HttpOnly; SameSite=Lax|; SameSite=Lax.*HttpOnly|HttpOnly.*SameSite=Lax/)
  return { Cookie: set.split(';')[0] ?? '' }
}
const verdict = { kind: 'author', document, name: 'Ilse Brandt' }

test('strangers are let into nothing: programs are told, people are led to the page to sign in on', async () => {
  for (const path of [
    '/api/stories',
    '/api/nothing',
    '/openapi.json',
    '/mcp',
    `/api/documents/${document}/source`,
  ])
    assert.equal((await get(path)).status, 401, path)
  assert.equal((await get('/api/stories', bearer('stemma_wrong'))).status, 401)
  const led = await get('/story/x', { Accept: 'text/html' })
  assert.deepEqual([led.status, led.headers.get('location')], [303, '/sign-in'])
  assert.equal((await post('/api/decisions', { verdict }, {})).status, 401)
  assert.match(await (await get('/sign-in')).text(), /name="password"/)
})

test('a person signs in, decides in the name of the account, and signs out', async () => {
  const session = await cookie('ada')
  assert.equal((await get('/api/stories', session)).status, 200)
  const made = await post('/api/decisions', { verdict, by: 'somebody else' }, { ...session, Origin: origin })
  assert.equal(Decision.parse(await made.json()).by, 'ada')
  assert.match(await (await get('/sign-in', session)).text(), /Signed in as <bdi>ada/)
  const out = await fetch(at('/sign-out'), {
    method: 'POST',
    headers: { ...session, Origin: origin },
    redirect: 'manual',
  })
  assert.equal(out.status, 303)
  assert.equal((await get('/api/stories', session)).status, 401)
})

test('another page can’t write with somebody’s session, nor sign anybody in (CSRF)', async () => {
  const session = await cookie('ada')
  const before = await library.decisions()
  const others: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ]
  for (const headers of others) {
    assert.equal((await post('/api/decisions', { verdict }, { ...session, ...headers })).status, 403)
  }
  assert.equal((await signIn('ada', PASSWORD, 'https://evil.example')).status, 403)
  assert.deepEqual(await library.decisions(), before)
})

test('scopes reach as far as they say', async () => {
  assert.equal((await get('/api/stories', bearer(token))).status, 200)
  assert.equal((await post('/api/decisions', { verdict }, bearer(token))).status, 403)
  const guest = await cookie('guest')
  assert.equal((await get('/api/stories', guest)).status, 200)
  const add = (headers: Record<string, string>) =>
    fetch(at('/api/sources?name=dam.txt'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', ...headers },
      body: Buffer.from(DAM.bytes),
    })
  assert.equal((await add({ ...guest, Origin: origin })).status, 403)
  assert.equal((await add(bearer(token))).status, 200)
  assert.match(
    (await get('/docs/api', guest)).headers.get('content-security-policy') ?? '',
    /form-action 'none'/,
  )
  const remove = await fetch(at(`/api/documents/${document}`), { method: 'DELETE', headers: guest })
  assert.equal(remove.status, 403)
  assert.equal(
    (await post('/api/compare', { inputs: [{ name: 'a.txt', text: 'A text.' }] }, guest)).status,
    200,
  )
})

test('an assistant with a token that only reads is offered nothing that writes', async () => {
  const secret = await library.accounts.addToken(
    'guest',
    { label: '', scopes: ['read'], days: 1 },
    new Date(clock),
  )
  const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
  const tools = async (given: string) =>
    await (
      await post('/mcp', list, { ...bearer(given), Accept: 'application/json, text/event-stream' })
    ).text()
  assert.match(await tools(token), /"add"/)
  const offered = await tools(secret)
  assert.ok(offered.includes('"search"') && !offered.includes('"add"'))
})

test('a session and a token end', async () => {
  const session = await cookie('ada')
  clock += 8 * 24 * 3600 * 1000
  assert.equal((await get('/api/stories', session)).status, 401)
  assert.equal((await get('/api/stories', bearer(token))).status, 401)
})

test('who guesses passwords has to wait, and who asks without end too', async () => {
  clock += 3600 * 1000
  const statuses: number[] = []
  for (let number = 0; number < 11; number += 1)
    statuses.push((await signIn('eve', `guess ${number}`)).status)
  assert.deepEqual(statuses, [...Array(10).fill(401), 429])
  const asked = await Promise.all(Array.from({ length: 125 }, () => get('/api/stories')))
  const last = asked.filter(({ status }) => status === 429)
  assert.ok(last.length > 0 && Number(last[0]?.headers.get('retry-after')) > 0)
})

test('a name that is not the server’s own is refused', async () => {
  clock += 3600 * 1000
  const session = await cookie('ada')
  const { request } = await import('node:http')
  const status = await new Promise((resolve) =>
    request(at('/api/stories'), { headers: { ...session, Host: 'evil.example' } }, (response) =>
      resolve(response.resume().statusCode),
    ).end(),
  )
  assert.equal(status, 421)
})
