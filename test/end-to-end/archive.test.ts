import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { duckdb } from '../../src/archive/local/parquet.ts'
import { TABLE_NAMES } from '../../src/archive/tables.ts'
import type { ArchiveDocument, ArchiveStory } from '../../src/model/index.ts'
import { mutated, recordOf, rows } from '../archive/collection.ts'
import { warcResponse } from '../obtain/containers.ts'
import { folder, stemma } from './run.ts'

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text
    .split('. ')
    .map((sentence) => `<p>${sentence}.</p>`)
    .join('')}</article></body></html>`

/** A web archive, packed record by record, with a damaged record, and a file of JSON Lines that has copies of its pages. */
function archive() {
  const place = folder()
  mkdirSync(place.file('warc'))
  const documents = mutated(12)
  const records = documents.map(({ text }, at) =>
    warcResponse(`https://news.example/page/${at}`, page(`Page ${at}`, text), ['Content-Type: text/html']),
  )
  records.splice(3, 0, Buffer.from('WARC/1.1\r\nWARC-Type: response\r\n\r\n\r\n\r\n'))
  writeFileSync(place.file('warc/a.warc.gz'), Buffer.concat(records.map((record) => gzipSync(record))))
  writeFileSync(place.file('b.jsonl'), `${documents.map(recordOf).join('\n')}\n{"title":\n`)
  return place
}

test('a web archive and JSON Lines become tables; what is broken is told in a table of its own', async (t) => {
  const place = archive()
  t.after(() => place.remove())
  const ran = await stemma(
    ['archive', 'run', '--input', 'warc/*.gz', 'b.jsonl', '--output', 'out/tables', '--format', 'jsonl'],
    { cwd: place.path },
  )
  assert.equal(ran.code, 0, ran.stderr)
  assert.equal(ran.stderr, '')
  assert.match(ran.stdout, /^ +24 {2}documents\n/)
  const output = place.file('out/tables')
  const documents = rows<ArchiveDocument>(output, 'documents')
  const named = (name: string) => documents.find(({ names }) => names.includes(name))
  assert.equal(named('warc/a.warc.gz#1')?.url, 'https://news.example/page/0')
  assert.equal(named('warc/a.warc.gz#1')?.title, 'Page 0')
  assert.equal(named('b.jsonl#2')?.published, '2025-02-11')
  const stories = rows<ArchiveStory>(output, 'stories')
  const [one, other] = [named('warc/a.warc.gz#1')?.id, named('b.jsonl#1')?.id]
  assert.ok(stories.some(({ documents: ids }) => ids.includes(one ?? '') && ids.includes(other ?? '')))
  assert.deepEqual(
    rows<{ name: string; code: string }>(output, 'failures').map(({ name, code }) => [name, code]),
    [
      ['b.jsonl#13', 'damaged-record'],
      ['warc/a.warc.gz#4', 'damaged-warc'],
    ],
  )

  const again = await stemma(['archive', 'run', '--input', 'b.jsonl', '--output', 'out/tables'], {
    cwd: place.path,
  })
  assert.equal(again.code, 2)
  assert.match(again.stderr, /is not empty/)
})

test('Parquet holds what JSON Lines hold', async (t) => {
  const engine = await duckdb()
  if (engine === undefined) return t.skip('DuckDB, an optional dependency, is not installed here')
  const place = archive()
  t.after(() => place.remove())
  for (const format of ['jsonl', 'parquet']) {
    const inputs = ['--input', 'warc', 'b.jsonl', '--output', format, '--format', format]
    const { code, stderr } = await stemma(['archive', 'run', ...inputs], { cwd: place.path })
    assert.equal(code, 0, stderr)
  }
  const connection = await engine.DuckDBConnection.create()
  t.after(() => connection.closeSync())
  for (const table of TABLE_NAMES) {
    const files = readdirSync(join(place.path, 'parquet', table))
    assert.deepEqual(files, ['part-00000.parquet'])
    const found = await connection.runAndReadAll(
      `SELECT to_json(row)::VARCHAR FROM '${join(place.path, 'parquet', table, '*.parquet')}' row`,
    )
    const parquet = found.getRows().map(([row]): unknown => JSON.parse(String(row)))
    assert.deepEqual(parquet, rows(place.file('jsonl'), table), table)
  }
})

test('an input that is not there ends the run before it begins', async (t) => {
  const place = archive()
  t.after(() => place.remove())
  const ran = await stemma(['archive', 'run', '--input', 'warc/*.zst', '--output', 'out'], {
    cwd: place.path,
  })
  assert.equal(ran.code, 3)
  assert.match(ran.stderr, /No file matches warc\/\*\.zst/)
  assert.ok(!readdirSync(place.path).includes('out'))
})
