import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { StemmaError } from '../../src/model/index.ts'
import { obtain } from '../../src/obtain/obtain.ts'
import { fetcher, type UrlOptions, validatorsOf } from '../../src/obtain/url.ts'

type Answer = (response: ServerResponse, request: Parameters<RequestListener>[0]) => void

const pages: Record<string, Answer> = {
  '/page': (response) => response.end('a page'),
  '/windows': (response) =>
    response
      .setHeader('Content-Type', 'text/html; charset=windows-1251')
      .setHeader('Set-Cookie', 'me=1')
      .setHeader('X-Two', ['1', '2'])
      .end('a page'),
  '/feed': (response) => response.end('<rss><channel><item><link>/a</link></item></channel></rss>'),
  '/page.gz': (response) => response.end(gzipSync('a page')),
  '/packed': (response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync('unpacked')),
  '/bomb': (response) =>
    response.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  '/broken': (response) => response.setHeader('Content-Encoding', 'gzip').end('no gzip at all'),
  '/odd': (response) => response.setHeader('Content-Encoding', 'zork').end('?'),
  '/short': (response) => {
    response.setHeader('Content-Length', 100).write('half')
    setImmediate(() => response.destroy())
  },
  '/silent': () => {},
  '/to-page': (response) => response.writeHead(302, { Location: '/page#part' }).end(),
  '/to-private': (response) => response.writeHead(301, { Location: 'http://10.0.0.1/secret' }).end(),
  '/to-file': (response) => response.writeHead(307, { Location: 'file:///etc/passwd' }).end(),
  '/to-closed': (response) => response.writeHead(308, { Location: '/closed/page' }).end(),
  '/round': (response) => response.writeHead(302, { Location: '/round' }).end(),
  '/tagged': (response, request) => {
    response.setHeader('ETag', '"v1"').setHeader('Last-Modified', 'Tue, 11 Jan 2022 10:00:00 GMT')
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
    else response.end('tagged')
  },
  '/always-304': (response) => response.writeHead(304).end(),
}

let robots: Answer = (response) => response.end('User-agent: *\nDisallow: /closed/')
const asked: string[] = []

const server = createServer((request, response) => {
  const path = request.url ?? ''
  asked.push(path)
  const answer = path === '/robots.txt' ? robots : pages[path]
  if (answer) answer(response, request)
  else response.writeHead(404).end()
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
after(() => {
  server.closeAllConnections()
  server.close()
})

const now = () => new Date('2022-01-12T08:00:00Z')
const get = (path: string, options: UrlOptions = {}) =>
  fetcher({ allowLoopback: true, now, ...options })(origin + path)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof StemmaError ? `${error.kind} ${error.code}` : String(error)),
  )

test('a page, with the address after redirects and the instant of retrieval', async () => {
  const fetched = await get('/to-page')
  assert.ok(fetched.status === 'fetched')
  assert.equal(new TextDecoder().decode(fetched.bytes), 'a page')
  assert.deepEqual([fetched.url, fetched.at], [`${origin}/page`, '2022-01-12T08:00:00.000Z'])
})

test('compression is undone within the limit', async () => {
  const fetched = await get('/packed')
  assert.ok(fetched.status === 'fetched')
  assert.equal(new TextDecoder().decode(fetched.bytes), 'unpacked')
  assert.equal(await codeOf(get('/bomb', { maxBytes: 100_000 })), 'limit too-large')
})

test('every way to go wrong has its code', async () => {
  const codes = {
    '/none': 'network http-status',
    '/broken': 'network bad-reply',
    '/odd': 'network bad-reply',
    '/short': 'network no-connection',
    '/round': 'network too-many-redirects',
    '/to-private': 'network closed-address',
    '/to-file': 'network bad-address',
  }
  for (const [path, code] of Object.entries(codes)) assert.equal(await codeOf(get(path)), code, path)
  assert.equal(await codeOf(get('/silent', { timeout: 300 })), 'network timed-out')
})

test('this machine and closed networks are refused however they are written', async () => {
  const port = new URL(origin).port
  for (const host of [
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.0.0.1',
  ]) {
    asked.length = 0
    assert.equal(await codeOf(fetcher()(`http://${host}:${port}/page`)), 'network closed-address', host)
    assert.deepEqual(asked, [], `${host} must not be asked at all`)
  }
})

test('only http and https, and no passwords', async () => {
  for (const address of [
    'ftp://example.org/x',
    'file:///etc/passwd',
    'http://',
    'http://me:secret@example.org/',
  ]) {
    assert.equal(await codeOf(fetcher()(address)), 'network bad-address', address)
  }
})

test('robots.txt is asked once a host, and holds for redirects too', async () => {
  asked.length = 0
  const fetchAddress = fetcher({ allowLoopback: true })
  assert.equal(await codeOf(fetchAddress(`${origin}/closed/page`)), 'network forbidden-by-robots')
  assert.equal(await codeOf(fetchAddress(`${origin}/to-closed`)), 'network forbidden-by-robots')
  assert.deepEqual(asked, ['/robots.txt', '/to-closed'])
})

test('without robots.txt all is allowed; while its server is at fault nothing is', async () => {
  const usual = robots
  robots = (response) => response.writeHead(410).end()
  assert.equal(await codeOf(get('/page')), 'no error')
  robots = (response) => response.writeHead(503).end()
  assert.equal(await codeOf(get('/page')), 'network http-status')
  robots = usual
})

test('a version known by its validators is not sent again', async () => {
  const fetchAddress = fetcher({ allowLoopback: true, now })
  const first = await fetchAddress(`${origin}/tagged`)
  assert.ok(first.status === 'fetched')
  assert.deepEqual(first.validators, { etag: '"v1"', lastModified: 'Tue, 11 Jan 2022 10:00:00 GMT' })
  const second = await fetchAddress(`${origin}/tagged`, first.validators)
  assert.deepEqual(second, {
    status: 'not-modified',
    url: `${origin}/tagged`,
    at: '2022-01-12T08:00:00.000Z',
  })
})

test('what came with the bytes is kept, but for what opens a session', async () => {
  const items: unknown[] = []
  for await (const item of obtain([`${origin}/windows`], { url: { allowLoopback: true, now } })) {
    assert.ok(!('code' in item))
    assert.equal(item.mediaType, 'text/html; charset=windows-1251')
    const kept = item.headers?.filter(([name]) => /^(?:content-type|set-cookie|x-two)$/i.test(name))
    items.push(kept)
  }
  const expected = [
    ['Content-Type', 'text/html; charset=windows-1251'],
    ['X-Two', '1'],
    ['X-Two', '2'],
  ]
  assert.deepEqual(items, [expected])
})

test('a known version is asked for by its validators, and nothing is handed back while it is served', async () => {
  const unchanged: string[] = []
  const address = `${origin}/tagged`
  const options = { url: { allowLoopback: true, now }, onUnchanged: (asked: string) => unchanged.push(asked) }
  const versions: unknown[] = []
  for (const headers of [[['ETag', '"v1"']], [['ETag', '"v0"']], []] as [string, string][][]) {
    const known = async () => validatorsOf(headers)
    for await (const item of obtain([address], { ...options, known })) versions.push(item.name)
  }
  assert.deepEqual([unchanged, versions], [[address], [address, address]])
})

test('a feed or a packed page at an address gives its sources', async () => {
  const told: unknown[] = []
  for await (const item of obtain([`${origin}/feed`, `${origin}/page.gz`], {
    url: { allowLoopback: true, now },
  })) {
    assert.ok(!('code' in item))
    told.push([item.name, item.url, item.at])
  }
  const at = now().toISOString()
  assert.deepEqual(told, [
    [`${origin}/feed#1`, `${origin}/a`, at],
    [`${origin}/page.gz`, `${origin}/page.gz`, at],
  ])
})

test('addresses among other inputs: what fails is told, the rest is done', async () => {
  const inputs = [`${origin}/none`, `${origin}/always-304`, `${origin}/page`]
  const told: unknown[] = []
  for await (const item of obtain(inputs, { url: { allowLoopback: true, now } })) {
    told.push('code' in item ? item.code : [item.name, item.url])
  }
  assert.deepEqual(told, ['http-status', 'bad-reply', [`${origin}/page`, `${origin}/page`]])
})
