import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Library } from '../../src/library/library.ts'
import { SearchHit, StorySummary, StoryView, Witness } from '../../src/model/index.ts'
import { app } from '../../src/server/app.ts'

const TEXT =
  'Harbour to open\n\nThe harbour will open on Friday, harbour master Nora Field said on Tuesday.\n'

describe('the HTTP door', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-server-'))
  let library: Library
  let get: (path: string, host?: string) => Promise<Response>
  let send: (name: string, text: string, headers?: Record<string, string>) => Promise<Response>
  before(async () => {
    library = await Library.open(join(folder, 'library.sqlite'), { create: true })
    await library.add({ bytes: new TextEncoder().encode(TEXT), name: 'harbour.txt' })
    const server = app(library, { script: 'script', style: 'style' })
    get = async (path, host = 'localhost:7878') => await server.request(path, { headers: { host } })
    send = async (name, text, headers = {}) =>
      await server.request(`/api/sources?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        body: new TextEncoder().encode(text),
        headers: {
          host: 'localhost:7878',
          origin: 'http://localhost:7878',
          'content-type': 'application/octet-stream',
          ...headers,
        },
      })
  })
  after(async () => {
    await library.close()
    rmSync(folder, { recursive: true })
  })

  test('stories, a story, a document and a search, by the model', async () => {
    const [story] = StorySummary.array().parse(await (await get('/api/stories')).json())
    const view = StoryView.parse(await (await get(`/api/stories/${story?.id}`)).json())
    const id = view.witnesses[0]?.document.id
    assert.equal(Witness.parse(await (await get(`/api/documents/${id}`)).json()).document.id, id)
    const [hit] = SearchHit.array().parse(await (await get('/api/search?words=harbour%20master')).json())
    assert.equal(hit?.anchor.document, id)
    assert.deepEqual(await (await get('/api/undated')).json(), [id])
  })

  test('our own page adds a source; bytes that are known stay one source', async () => {
    const again = await send('copy.txt', TEXT)
    assert.equal(again.status, 200)
    const other = await send('../folder/other.txt', `${TEXT} It was a cold day.`)
    assert.equal(other.status, 201)
    const { id, isNew } = (await other.json()) as { id: string; isNew: boolean }
    assert.equal(isNew, true)
    assert.equal((await library.document(id)).document.source.sightings[0]?.name, 'other.txt')
  })

  test('a source that can’t be read, has no name or is too large is a problem document', async () => {
    assert.equal((await send('empty.txt', '')).status, 422)
    assert.equal((await send('', TEXT)).status, 400)
    assert.equal((await send('large.txt', TEXT, { 'content-length': '999999999999' })).status, 413)
  })

  test('no other page adds a source (CSRF)', async () => {
    const before = await library.documents()
    const others: Record<string, string>[] = [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:9999' },
      { 'sec-fetch-site': 'cross-site' },
      { 'content-type': 'text/plain' },
      { host: 'evil.example', origin: 'http://evil.example' },
    ]
    for (const headers of others) {
      const { status } = await send('evil.txt', 'An evil text.', headers)
      assert.ok(status === 403 || status === 421, JSON.stringify(headers))
    }
    assert.deepEqual(await library.documents(), before)
  })

  test('what is not there is a problem document', async () => {
    for (const path of ['/api/stories/story-0', '/api/documents/0', '/api/nothing']) {
      const response = await get(path)
      assert.equal(response.status, 404, path)
      const { detail, status } = (await response.json()) as { detail: string; status: number }
      assert.equal(status, 404)
      assert.ok(detail.length > 10)
    }
  })

  test('odd searches are answered, not failed', async () => {
    for (const words of ['', '"', '%22%20OR%20*', 'NEAR(', "'", '%00', 'a'.repeat(5000)]) {
      assert.equal((await get(`/api/search?words=${words}`)).status, 200, words)
    }
  })

  test('a request under another name than this machine’s is refused (DNS rebinding)', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', '']) {
      assert.equal((await get('/api/stories', host)).status, 421, host)
    }
    for (const host of ['localhost', '127.0.0.1:80', '[::1]:7878']) {
      assert.equal((await get('/api/stories', host)).status, 200, host)
    }
  })

  test('every answer carries the policy: no script but ours, nothing from outside', async () => {
    for (const path of ['/', '/stemma.js', '/api/stories', '/api/nothing']) {
      const { headers } = await get(path)
      assert.match(
        headers.get('content-security-policy') ?? '',
        /default-src 'none'; script-src 'self'/,
        path,
      )
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    }
  })
})
