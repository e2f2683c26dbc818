import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Document } from '../../src/model/index.ts'
import { warcResponse, zipOf } from '../obtain/containers.ts'
import { PARAGRAPHS } from '../read/fixtures.ts'
import { folder, stemma } from './run.ts'

const place = folder()
after(() => place.remove())

const PAGE = `<!doctype html><html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><h1>Bridge to be repaired</h1>
<p>${PARAGRAPHS[0]}</p><p><a href="/more">Ferry line to be closed</a></p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></body></html>`

function file(name: string, content: string | Buffer): string {
  const path = place.file(name)
  writeFileSync(path, content)
  return path
}

test('a page as text, as Markdown and as JSON', async () => {
  const path = file('page.html', PAGE)
  const text = await stemma(['read', path])
  assert.equal(text.stdout, `${['Bridge to be repaired', ...PARAGRAPHS].join('\n\n')}\n`)
  assert.equal((await stemma(['read', '-', '--markdown'], { input: PAGE })).stdout, `# ${text.stdout}`)
  const json = await stemma(['read', path, '--json'])
  assert.equal(`${Document.parse(JSON.parse(json.stdout)).text}\n`, text.stdout)
  assert.equal((await stemma(['read', path, '--json', '--why'])).code, 2)
})

test('--why shows the page in its order, each block kept or cut where it stood', async () => {
  const { stdout } = await stemma(['read', file('page.html', PAGE), '--why'])
  const marks = stdout.split('\n').flatMap((line) => /^[+-] ([a-z-]+)/.exec(line)?.[0] ?? [])
  assert.deepEqual(marks, [
    '- navigation',
    '+ title',
    '+ paragraph',
    '- related-link',
    '+ paragraph',
    '+ paragraph',
  ])
  assert.match(stdout, /- related-link \(\S[^\n]*\)\n {2}Ferry line to be closed\n/)
})

test('a container gives each of its sources under its name, and tells what it could not read', async () => {
  const archive = file(
    'crawl',
    gzipSync(
      Buffer.concat([
        warcResponse('https://news.test/bridge', PAGE, ['Content-Type: text/html']),
        warcResponse('https://news.test/none', Buffer.alloc(64, 1)),
      ]),
    ),
  )
  const { stdout, stderr, code } = await stemma(['read', archive])
  assert.ok(stdout.startsWith(`==> ${archive}#1 <==\nBridge to be repaired\n`))
  assert.match(stderr, /^stemma: .*crawl#2 is a binary file[^\n]*\n$/)
  assert.equal(code, 3)
  const records = file(
    'lines',
    PARAGRAPHS.map((text, at) => JSON.stringify({ text, url: `https://news.test/${at}` })).join('\n'),
  )
  const lines = (await stemma(['read', records, '--json'])).stdout.trim().split('\n')
  assert.deepEqual(
    lines.map((line) => Document.parse(JSON.parse(line)).source.sightings[0]?.url),
    PARAGRAPHS.map((_, at) => `https://news.test/${at}`),
  )
})

test('the sources of a container are added, each with its address and its headers', async () => {
  const library = place.file('library.sqlite')
  const page = warcResponse('https://news.test/bridge', PAGE, ['Content-Type: text/html', 'ETag: "1"'])
  const archive = file(
    'pages.zip',
    zipOf([
      { name: 'a.warc', content: page },
      { name: 'b.txt', content: PARAGRAPHS.join('\n\n') },
    ]),
  )
  for (const expected of ['2 added, 0 known already, 0 failed\n', '0 added, 2 known already, 0 failed\n'])
    assert.equal((await stemma(['add', archive, '--library', library])).stdout, expected)
  const id = JSON.parse((await stemma(['read', archive, '--json'])).stdout.split('\n')[0] ?? '').id as string
  const { document } = JSON.parse((await stemma(['document', id, '--json', '--library', library])).stdout)
  assert.deepEqual(Document.parse(document).source.sightings, [
    {
      name: `${archive}/a.warc#1`,
      url: 'https://news.test/bridge',
      at: '2022-01-11T09:30:00Z',
      mediaType: 'text/html',
      headers: [
        ['Content-Type', 'text/html'],
        ['ETag', '"1"'],
      ],
    },
  ])
})
