import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { z } from 'zod'
import { Library } from '../../src/library/library.ts'
import {
  DocumentSummary,
  SearchFacets,
  SearchHit,
  StorySummary,
  StoryView,
  Witness,
} from '../../src/model/index.ts'
import { app } from '../../src/server/app.ts'
import { temporaryFolder } from '../library/sources.ts'

const TEXT =
  'Harbour to open\n\nThe harbour will open on Friday, harbour master Nora Field said on Tuesday.\n'
const items = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().optional() })

describe('the HTTP door', () => {
  const folder = temporaryFolder()
  let library: Library
  let server: Awaited<ReturnType<typeof app>>
  let get: (path: string, headers?: Record<string, string>) => Promise<Response>
  let send: (name: string, text: string, headers?: Record<string, string>) => Promise<Response>
  before(async () => {
    library = await Library.open(`${folder}/library.sqlite`, { create: true })
    await library.add({ bytes: new TextEncoder().encode(TEXT), name: 'harbour.txt' })
    server = await app(library, { script: 'script', style: 'style' })
    get = async (path, headers = {}) =>
      await server.request(path, { headers: { host: 'localhost:7878', ...headers } })
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
    await server.close()
    await library.close()
  })

  test('stories, a story, a document and a search, by the model', async () => {
    const stories = items(StorySummary).parse(await (await get('/api/stories')).json())
    const view = StoryView.parse(await (await get(`/api/stories/${stories.items[0]?.id}`)).json())
    const id = view.witnesses[0]?.document.id
    assert.equal(Witness.parse(await (await get(`/api/documents/${id}`)).json()).document.id, id)
    const hits = items(SearchHit).parse(await (await get('/api/search?words=harbour%20master')).json())
    assert.equal(hits.items[0]?.anchor.document, id)
    const undated = items(DocumentSummary).parse(await (await get('/api/documents?undated=true')).json())
    assert.deepEqual(undated.items, [{ id, title: 'Harbour to open' }])
  })

  test('a search as somebody types finds words that go on', async () => {
    const found = async (query: string) =>
      items(SearchHit).parse(await (await get(`/api/search?words=${query}`)).json()).items.length
    assert.equal(await found('harbour%20mas'), 0)
    assert.equal(await found('harbour%20mas&typing=true'), 1)
    assert.equal(await found('mas%20&typing=true'), 0)
  })

  test('a search is narrowed down, and tells by what', async () => {
    const facets = async (query: string) =>
      SearchFacets.parse(await (await get(`/api/search/facets?words=harbour${query}`)).json())
    const { sentences, speakers } = await facets('')
    assert.ok(sentences > 0)
    const [speaker] = speakers
    assert.ok(speaker)
    const asked = `&speaker=${encodeURIComponent(speaker.name)}`
    assert.equal((await facets(asked)).sentences, speaker.sentences)
    const page = items(SearchHit).parse(await (await get(`/api/search?words=harbour${asked}`)).json())
    assert.equal(page.items.length, speaker.sentences)
    assert.equal((await facets('&from=2031-01-01')).sentences, 0)
    assert.equal((await get('/api/search?words=harbour&from=soon')).status, 400)
    assert.equal((await get('/api/search?words=harbour&cursor=nothing')).status, 409)
  })

  test('our own page adds a source; bytes that are known stay one source', async () => {
    const again = await send('copy.txt', TEXT)
    assert.equal(again.status, 200)
    const other = await send('../folder/other.txt', `${TEXT} It was a cold day.`)
    assert.equal(other.status, 201)
    const { id, isNew } = (await other.json()) as { id: string; isNew: boolean }
    assert.equal(isNew, true)
    assert.equal((await library.document(id)).document.source.sightings[0]?.name, 'other.txt')
    const removed = await server.request(`/api/documents/${id}`, {
      method: 'DELETE',
      headers: { host: 'localhost' },
    })
    assert.equal(removed.status, 204)
    assert.equal((await get(`/api/documents/${id}`)).status, 404)
  })

  test('a source that can’t be read, has no name or is too large is a problem document', async () => {
    assert.equal((await send('empty.txt', '')).status, 422)
    assert.equal((await send('', TEXT)).status, 400)
    assert.equal((await send('large.txt', TEXT, { 'content-length': '999999999999' })).status, 413)
  })

  test('no other page adds a source (CSRF); programs, which send no origin, do', async () => {
    const before = await library.documents()
    const others: Record<string, string>[] = [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:9999' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { host: 'evil.example', origin: 'http://evil.example' },
    ]
    for (const headers of others) {
      const { status } = await send('evil.txt', 'An evil text.', headers)
      assert.ok([403, 415, 421].includes(status), JSON.stringify(headers))
    }
    assert.deepEqual(await library.documents(), before)
    const program = await server.request('/api/sources?name=copy.txt', {
      method: 'POST',
      body: new TextEncoder().encode(TEXT),
      headers: { host: 'localhost:7878', 'content-type': 'application/octet-stream' },
    })
    assert.equal(program.status, 200)
  })

  test('what is not there is a problem document, and so is a method that an address does not take', async () => {
    for (const path of ['/api/stories/story-0', '/api/documents/0', '/api/nothing']) {
      const response = await get(path)
      assert.equal(response.status, 404, path)
      assert.equal(response.headers.get('content-type'), 'application/problem+json')
      const { detail, status } = (await response.json()) as { detail: string; status: number }
      assert.equal(status, 404)
      assert.ok(detail.length > 10)
    }
    const wrong = await server.request('/api/stories', { method: 'PATCH', headers: { host: 'localhost' } })
    assert.equal(wrong.status, 405)
    assert.equal(wrong.headers.get('allow'), 'GET, HEAD')
  })

  test('an answer that has not changed is not sent again', async () => {
    const { headers } = await get('/api/stories')
    const tag = headers.get('etag') ?? ''
    assert.ok(tag.length > 10)
    assert.equal((await get('/api/stories', { 'if-none-match': tag })).status, 304)
    assert.equal((await get('/api/documents', { 'if-none-match': tag })).status, 200)
  })

  test('odd searches are answered, not failed', async () => {
    for (const words of ['', '"', '%22%20OR%20*', 'NEAR(', "'", '%00', 'a'.repeat(500), 'a*"*']) {
      for (const typing of ['true', 'false'])
        assert.equal((await get(`/api/search?words=${words}&typing=${typing}`)).status, 200, words)
    }
    assert.equal((await get(`/api/search?words=${'a'.repeat(501)}`)).status, 400)
  })

  test('a request under another name than this machine’s is refused (DNS rebinding)', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', '']) {
      assert.equal((await get('/api/stories', { host })).status, 421, host)
    }
    for (const host of ['localhost', '127.0.0.1:80', '[::1]:7878']) {
      assert.equal((await get('/api/stories', { host })).status, 200, host)
    }
  })

  test('every answer carries the policy: no script but ours, nothing from outside', async () => {
    for (const path of ['/', '/stemma.js', '/api/stories', '/api/nothing', '/docs/api']) {
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
