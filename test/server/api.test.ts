import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Comparison, Decision, Document, StorySummary, Witness } from '../../src/model/index.ts'
import { DAM, DAM_REPRINT, MARKET } from '../library/sources.ts'
import { served } from './over-http.ts'

const { library, path, at } = await served()
for (const source of [DAM, DAM_REPRINT, MARKET]) await library.add(source)
const json = { 'Content-Type': 'application/json' }
const post = (place: string, body: unknown) =>
  fetch(at(place), { method: 'POST', headers: json, body: JSON.stringify(body) })

test('a list is told page by page, each item once, and a cursor that leads nowhere says so', async () => {
  const ids: string[] = []
  let next: string | undefined = ''
  while (next !== undefined) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`
    const page = (await (await fetch(at(`/api/documents?limit=1${cursor}`))).json()) as {
      items: { id: string }[]
      next?: string
    }
    ids.push(...page.items.map(({ id }) => id))
    next = page.next
  }
  assert.deepEqual(ids, await library.documents())
  assert.equal((await fetch(at('/api/documents?cursor=nothing'))).status, 409)
  assert.equal((await fetch(at('/api/documents?limit=201'))).status, 400)
})

test('bytes are put under their SHA-256, as often as one likes; others are refused', async () => {
  const sha256 = createHash('sha256').update(DAM.bytes).digest('hex')
  const put = (address: string) =>
    fetch(at(`/api/sources/${address}?name=dam.txt`), {
      method: 'PUT',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: Buffer.from(DAM.bytes),
    })
  assert.equal((await put(sha256)).status, 200)
  assert.equal((await put('0'.repeat(64))).status, 409)
})

test('a decision is made, shown where it counts, and withdrawn', async () => {
  const [document = ''] = await library.documents()
  const verdict = { kind: 'published', document, day: '2025-06-03' }
  const made = await post('/api/decisions', { verdict, by: 'Ada', at: '2025-06-04T08:00:00Z' })
  assert.equal(made.status, 201)
  const decision = Decision.parse(await made.json())
  const shown = Witness.parse(await (await fetch(at(`/api/documents/${document}`))).json())
  assert.deepEqual(shown.decisions, [decision])
  const withdrawn = await fetch(at(`/api/decisions/${decision.id}`), { method: 'DELETE' })
  assert.equal(withdrawn.status, 200)
  const list = (await (await fetch(at(`/api/decisions`))).json()) as { items: unknown[] }
  assert.equal(list.items.length, 2)
  for (const wrong of [{}, { verdict: { kind: 'published', document, day: '2025-02-30' } }]) {
    assert.equal((await post('/api/decisions', wrong)).status, 400)
  }
  const unknown = { verdict: { kind: 'author', document: 'f'.repeat(16), name: 'Nobody' } }
  assert.equal((await post('/api/decisions', unknown)).status, 404)
})

test('texts are compared, and files read, without the library', async () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const inputs = [
    { name: 'a.txt', text: text(DAM.bytes) },
    { name: 'b.txt', base64: Buffer.from(DAM_REPRINT.bytes).toString('base64') },
    { name: 'c.txt', text: ' ' },
  ]
  const comparison = Comparison.parse(
    await (await post('/api/compare', { inputs, asOf: '2025-06-03', together: true })).json(),
  )
  assert.equal(comparison.stories[0]?.story.witnesses.length, 2)
  assert.equal(comparison.asOf, '2025-06-03')
  assert.equal(comparison.failures[0]?.name, 'c.txt')
  const read = await fetch(at('/api/read?name=dam.txt'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: Buffer.from(DAM.bytes),
  })
  const { documents } = (await read.json()) as { documents: unknown[] }
  assert.equal(Document.parse(documents[0]).source.size, DAM.bytes.length)
})

test('the source is had as bytes, to be saved, and as the text that ranges count in', async () => {
  const [id = ''] = await library.documents()
  const bytes = await fetch(at(`/api/documents/${id}/source`))
  assert.match(bytes.headers.get('content-disposition') ?? '', /^attachment/)
  const { document } = await library.document(id)
  assert.equal(
    createHash('sha256')
      .update(Buffer.from(await bytes.arrayBuffer()))
      .digest('hex'),
    document.source.sha256,
  )
  const { text } = (await (await fetch(at(`/api/documents/${id}/source-text`))).json()) as { text: string }
  const [segment] = document.blocks[0]?.segments ?? []
  assert.ok(segment?.place.kind === 'range')
  const words = document.text.slice(segment.start, segment.end)
  assert.ok(text.slice(segment.place.start, segment.place.end).includes(words))
})

test('commitments as a list, a calendar and a feed; exports to be saved', async () => {
  const list = (await (await fetch(at('/api/commitments?asOf=2030-01-01'))).json()) as { items: unknown[] }
  assert.ok(list.items.length > 0)
  assert.match(
    await (await fetch(at('/api/commitments/calendar?asOf=2030-01-01'))).text(),
    /^BEGIN:VCALENDAR/,
  )
  assert.match(await (await fetch(at('/api/commitments/feed?asOf=2030-01-01'))).text(), /<feed/)
  assert.equal((await fetch(at('/api/commitments/feed'))).status, 409)
  const [{ id } = { id: '' }] = await library.stories()
  const csv = await fetch(at(`/api/export/csv?story=${id}`))
  assert.match(csv.headers.get('content-disposition') ?? '', /filename="stemma.csv"/)
  assert.match(await csv.text(), /^document,kind/)
  assert.equal((await fetch(at('/api/export/csv?story=story-0'))).status, 404)
})

test('while another program has the database the answer is 503 with Retry-After; then the server goes on', async () => {
  const other = new DatabaseSync(path)
  other.exec('begin immediate')
  const put = () =>
    fetch(at('/api/sources?name=new.txt'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: 'A bridge fell\n\nA bridge fell in Ostby on Monday.\n',
    })
  const away = await put()
  assert.equal(away.status, 503)
  assert.ok(Number(away.headers.get('retry-after')) > 0)
  assert.equal(((await away.json()) as { title: string }).title, 'library-locked')
  other.exec('rollback')
  other.close()
  assert.equal((await put()).status, 201)
  assert.equal((await fetch(at('/api/stories'))).status, 200)
})

test('the description names every operation once, refers only to what it holds, and tells the model as docs/schema does', async () => {
  const document = (await (await fetch(at('/openapi.json'))).json()) as {
    openapi: string
    paths: Record<string, Record<string, { operationId: string; responses: object }>>
    components: { schemas: Record<string, unknown> }
  }
  assert.equal(document.openapi, '3.1.0')
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  const names = operations.map(({ operationId }) => operationId)
  assert.equal(new Set(names).size, names.length)
  assert.ok(names.length >= 25)
  for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    assert.ok(name !== undefined && name in document.components.schemas, name)
  assert.ok(JSON.stringify(document.components.schemas['StoryReport']).includes('Alignment'))
  const docs = await (await fetch(at('/docs/api'))).text()
  for (const name of names) assert.ok(docs.includes(`id="${name}"`), `the page lacks ${name}`)
  assert.doesNotMatch(docs, /(?:src|href)="(?:https?:)?\/\/|<script/)
})

test('stories stay a page of the model', async () => {
  const { items } = (await (await fetch(at('/api/stories'))).json()) as { items: unknown[] }
  assert.equal(StorySummary.array().parse(items).length, items.length)
})
