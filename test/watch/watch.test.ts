import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, afterEach, beforeEach, test } from 'node:test'
import { revisionsFeed } from '../../src/export/revisions.ts'
import { Library } from '../../src/library/library.ts'
import { Revision } from '../../src/model/index.ts'
import { revisionsOf, type Seen, type WatchOptions, watch } from '../../src/watch/watch.ts'
import { send } from '../../src/watch/webhook.ts'
import { folder } from '../end-to-end/run.ts'
import { elements, parsedXml, textOf } from '../export/xml.ts'

const story = (figure: string, more = '') =>
  `<html><body><article><h1>Ferry stopped at Lower Quay</h1>
<p>The ferry to Lower Quay was stopped on Monday after a rope broke, the harbour master said.</p>
<p>At least ${figure} passengers waited until the evening for another ship to take them over the water.</p>
<p>Nobody was hurt, and the company said that it would look at all of its ropes.${more}</p></article></body></html>`

/** What the server gives: a page with its tag, or a status. */
const pages = new Map<string, { body: string; tag?: string } | number>()
const asked: { path: string; at: number; tag: string | undefined }[] = []
let clock = 0

const server = createServer((request, response) => {
  const path = request.url ?? ''
  const page = path === '/robots.txt' ? 404 : (pages.get(path) ?? 404)
  if (path !== '/robots.txt') asked.push({ path, at: clock, tag: request.headers['if-none-match'] })
  if (typeof page === 'number') response.writeHead(page).end()
  else if (page.tag !== undefined && request.headers['if-none-match'] === page.tag) {
    response.writeHead(304).end()
  } else {
    if (page.tag !== undefined) response.setHeader('ETag', page.tag)
    response.end(page.body)
  }
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
after(() => {
  server.closeAllConnections()
  server.close()
})

const EVERY = 60_000
let temporary: ReturnType<typeof folder>
let library: Library

beforeEach(async () => {
  pages.clear()
  asked.length = 0
  clock = Date.parse('2025-05-13T08:00:00Z')
  temporary = folder()
  library = await Library.open(temporary.file('library.sqlite'), { create: true })
})
afterEach(async () => {
  await library.close()
  temporary.remove()
})

/** Watches, the clock going on only while waiting, until so much time has passed. */
async function seen(
  paths: readonly string[],
  minutes: number,
  onMinute: (minute: number) => void = () => {},
) {
  const start = clock
  const stop = new AbortController()
  const options: WatchOptions = {
    every: EVERY,
    once: minutes === 0,
    signal: stop.signal,
    now: () => clock,
    sleep: async (milliseconds) => {
      clock += milliseconds
      const minute = (clock - start) / 60_000
      if (minutes > 0 && minute > minutes) stop.abort()
      else onMinute(Math.floor(minute))
    },
    obtaining: { url: { allowLoopback: true, now: () => new Date(clock) } },
  }
  const all: Seen[] = []
  for await (const each of watch(
    library,
    paths.map((path) => origin + path),
    options,
  ))
    all.push(each)
  return all
}

test('a page that changes is told in words and classes, from the version before to the later one', async () => {
  pages.set('/a', { body: story('40') })
  const all = await seen(['/a'], 3, (minute) => {
    if (minute === 2) pages.set('/a', { body: story('60') })
  })
  assert.deepEqual(
    all.map(({ kind }) => kind),
    ['new', 'unchanged', 'changed', 'unchanged'],
  )
  const changed = all[2]
  assert.ok(changed?.kind === 'changed')
  const { revision } = changed
  assert.deepEqual(Revision.parse(revision), revision)
  assert.deepEqual([revision.sentences, revision.words.figure], [{ edited: 1 }, 1])
  const [change] = revision.alignment.links.flatMap(({ changes }) => changes)
  assert.match(change?.a?.text ?? '', /40/)
  assert.match(change?.b?.text ?? '', /60/)
  assert.equal(revision.at, '2025-05-13T08:02:00.000Z')
  assert.equal((await library.document(revision.before)).document.source.sightings[0]?.url, `${origin}/a`)
})

test('what is no part of the article is no change, and going back to an earlier version is one', async () => {
  pages.set('/a', { body: story('40') })
  const all = await seen(['/a'], 4, (minute) => {
    if (minute === 1) pages.set('/a', { body: story('40').replace('</article>', '</article><!-- 12 -->') })
    if (minute === 2) pages.set('/a', { body: story('60') })
    if (minute === 3) pages.set('/a', { body: story('40') })
  })
  assert.deepEqual(
    all.slice(0, 4).map(({ kind }) => kind),
    ['new', 'unchanged', 'changed', 'changed'],
  )
})

test('servers are asked for newer versions only, once a second at most, and less often while they fail', async () => {
  pages.set('/a', { body: story('40'), tag: '"1"' })
  pages.set('/b', { body: story('50', ' More.') })
  pages.set('/broken', 500)
  const all = await seen(['/a', '/b', '/broken'], 7)
  const times = (path: string) =>
    asked
      .filter((each) => each.path === path)
      .map(({ at }) => Math.floor((at - (asked[0]?.at ?? 0)) / 60_000))
  assert.deepEqual(times('/a'), [0, 1, 2, 3, 4, 5, 6, 7])
  assert.deepEqual(times('/broken'), [0, 2, 6])
  assert.deepEqual(
    asked.filter(({ path }) => path === '/a').map(({ tag }) => tag),
    [undefined, ...Array.from({ length: 7 }, () => '"1"')],
  )
  for (const [index, { at }] of asked.entries()) {
    assert.ok(index === 0 || at - (asked[index - 1]?.at ?? 0) >= 1000)
  }
  assert.deepEqual(
    all.flatMap((each) => (each.kind === 'failed' ? [each.failure.code] : [])),
    ['http-status', 'http-status', 'http-status'],
  )
})

test('a feed is watched by the pages that it lists, as long as it lists them', async () => {
  const feed = (...paths: string[]) => ({
    body: `<rss version="2.0"><channel>${paths.map((path) => `<item><title>x</title><link>${path}</link></item>`).join('')}</channel></rss>`,
    tag: `"${paths.length}${paths.join('')}"`,
  })
  pages.set('/feed', feed('/a'))
  pages.set('/a', { body: story('40') })
  pages.set('/b', { body: story('50', ' More.') })
  const all = await seen(['/feed'], 4, (minute) => {
    if (minute === 2) pages.set('/feed', feed('/b'))
  })
  const times = (path: string) =>
    asked
      .filter((each) => each.path === path)
      .map(({ at }) => Math.floor((at - (asked[0]?.at ?? 0)) / 60_000))
  assert.deepEqual(times('/a'), [0, 1])
  assert.deepEqual(times('/b').slice(0, 2), [2, 3])
  assert.deepEqual(
    all.flatMap((each) => (each.kind === 'new' ? [each.address.slice(origin.length)] : [])),
    ['/a', '/b'],
  )
  assert.ok(asked.some(({ path, tag }) => path === '/feed' && tag !== undefined))
})

test('looking once ends when pages and listed pages were looked at', async () => {
  pages.set('/feed', { body: '<rss version="2.0"><channel><item><link>/a</link></item></channel></rss>' })
  pages.set('/a', { body: story('40') })
  const all = await seen(['/feed', '/gone'], 0)
  assert.deepEqual(all.map(({ kind }) => kind).sort(), ['failed', 'new'])
})

test('the feed of changes is made of what the library holds, and a webhook takes a change as JSON', async () => {
  pages.set('/a', { body: story('40') })
  await seen(['/a'], 0)
  clock += EVERY
  pages.set('/a', { body: story('60') })
  await seen(['/a'], 0)
  const revisions = await revisionsOf(library, `${origin}/a`)
  assert.equal(revisions.length, 1)
  const [entry] = elements(parsedXml(revisionsFeed(revisions, '2025-05-13T09:00:00Z')), 'entry')
  assert.ok(entry)
  assert.match(textOf(entry), /figure: .*40.* → .*60/)

  const received: string[] = []
  const receiver = createServer((request, response) => {
    request.on('data', (data: Buffer) => received.push(data.toString()))
    request.on('end', () => response.writeHead(request.url === '/taken' ? 204 : 500).end())
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
  try {
    const [revision] = revisions
    assert.ok(revision)
    await send(revision, `${hook}/taken`)
    assert.deepEqual(Revision.parse(JSON.parse(received.join(''))), revision)
    await assert.rejects(send(revision, `${hook}/refused`), { code: 'webhook-failed' })
  } finally {
    receiver.closeAllConnections()
    receiver.close()
  }
})
