import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { runLocal } from '../../src/archive/local/engine.ts'
import type { InputFile } from '../../src/archive/steps/read.ts'
import { ANNOTATION_TABLE_NAMES, TABLE_NAMES } from '../../src/archive/tables.ts'
import { copies } from '../../src/collate/passages/copies.ts'
import { copyLikeness } from '../../src/collate/passages/copy-likeness.ts'
import { PassageIndex } from '../../src/collate/passages/passage-index.ts'
import type {
  ArchiveCommitment,
  ArchiveDocument,
  ArchiveFailure,
  ArchivePair,
  ArchivePassage,
  ArchiveStatement,
  ArchiveStory,
  ArchiveTime,
} from '../../src/model/index.ts'
import { WIRE } from '../collate/tarn.ts'
import { family, mutated, recordOf, rows, SPOKEN, scratchFolder } from './collection.ts'

process.env['STEMMA_TIER'] = 'linear'

async function run(t: TestContext, contents: Record<string, string>, isAnnotated = false): Promise<string> {
  const folder = scratchFolder(t)
  const files = Object.entries(contents).map(
    ([name, content]): InputFile => ({ path: folder.write(name, content), name }),
  )
  const output = join(folder.path, 'tables')
  mkdirSync(output)
  await runLocal(files, output, { format: 'jsonl', isAnnotated })
  return output
}

const lines = (records: readonly string[]): string => `${records.join('\n')}\n`

test('pairs, likenesses and groups are those of the index that holds all in memory', async (t) => {
  const texts = [...mutated(250), ...family().map((text) => ({ text }))]
  const output = await run(t, { 'a.jsonl': lines(texts.map(recordOf)) })
  const documents = rows<ArchiveDocument>(output, 'documents')
  assert.equal(documents.length, texts.length)

  const index = new PassageIndex()
  for (const { id, text } of documents) index.add(id, text)
  const expected = [...index.pairs()].flatMap(({ id, neighbours }) =>
    neighbours.map((neighbour): ArchivePair => {
      const { id: a, ofThis, ofOther } = neighbour
      const likeness = copyLikeness(neighbour)
      return a < id
        ? { a, b: id, likeness, shareOfA: ofOther.share, shareOfB: ofThis.share }
        : { a: id, b: a, likeness, shareOfA: ofThis.share, shareOfB: ofOther.share }
    }),
  )
  const sorted = (pairs: ArchivePair[]) => pairs.toSorted((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))
  const pairs = rows<ArchivePair>(output, 'pairs')
  assert.ok(pairs.length > 100)
  assert.deepEqual(sorted(pairs), sorted(expected))

  const groups = copies(documents).groups.filter((group) => group.length > 1)
  const stories = rows<ArchiveStory>(output, 'stories')
  assert.ok(stories.length > 20)
  assert.deepEqual(
    stories.map((story) => story.documents.toSorted()).sort(),
    groups.map((group) => group.toSorted()).sort(),
  )
})

test('a passage stands where it says, and in the other document too', async (t) => {
  const output = await run(t, { 'a.jsonl': lines(mutated(120).map(recordOf)) })
  const texts = new Map(rows<ArchiveDocument>(output, 'documents').map(({ id, text }) => [id, text]))
  const passages = rows<ArchivePassage>(output, 'passages')
  assert.ok(passages.length > 20)
  for (const { document, other, start, end, text } of passages) {
    assert.equal(texts.get(document)?.slice(start, end), text)
    assert.ok(texts.has(other))
  }
})

test('a story has the title and days of its documents, earliest first, those without a day last', async (t) => {
  const text = WIRE.join(' ')
  const records = [
    { title: 'Without a day', text: `${text} ` },
    { title: 'Later', date: '2025-03-02', text },
    { date: '2025-03-01', text: `${text}  ` },
  ]
  const output = await run(t, { 'a.jsonl': lines(records.map((record) => JSON.stringify(record))) })
  const documents = rows<ArchiveDocument>(output, 'documents')
  const order = ['2025-03-01', '2025-03-02', null]
  const [story, ...others] = rows<ArchiveStory>(output, 'stories')
  assert.deepEqual(others, [])
  assert.deepEqual(
    story?.documents.map((id) => documents.find((document) => document.id === id)?.published),
    order,
  )
  assert.deepEqual([story?.from, story?.to, story?.title], ['2025-03-01', '2025-03-02', 'Later'])
})

test('whatever file a record comes in, and however often, the tables are the same but for the names', async (t) => {
  const records = mutated(60).map(recordOf)
  const once = await run(t, { 'a.jsonl': lines(records) })
  const twice = await run(t, {
    'a.jsonl': lines(records.toReversed()),
    'b.jsonl': lines(records.slice(0, 20)),
  })
  for (const table of ['passages', 'pairs', 'stories'] as const)
    assert.deepEqual(rows(twice, table), rows(once, table), table)
  const [first] = rows<ArchiveDocument>(twice, 'documents').filter(({ names }) => names.length === 2)
  assert.match(first?.names.join(' ') ?? '', /^a\.jsonl#\d+ b\.jsonl#\d+$/)
})

test('a bad record is a row of failures and stops nothing; nothing is left of the work', async (t) => {
  const records = mutated(4).map(recordOf)
  const output = await run(t, {
    'a.jsonl': lines([
      ...records.slice(0, 2),
      '{"title": "broken',
      '{"title": "no text"}',
      ...records.slice(2),
    ]),
    'empty.txt': '',
  })
  assert.equal(rows(output, 'documents').length, 4)
  assert.deepEqual(
    rows<ArchiveFailure>(output, 'failures').map(({ name, kind, code }) => [name, kind, code]),
    [
      ['a.jsonl#3', 'input', 'damaged-record'],
      ['a.jsonl#4', 'input', 'no-article'],
      ['empty.txt', 'input', 'empty-file'],
    ],
  )
  assert.deepEqual(readdirSync(output).sort(), [...TABLE_NAMES].sort())
  assert.doesNotMatch(readFileSync(join(output, 'failures', 'part-00000.jsonl'), 'utf8'), /stemma-archive-/)
})

test('annotations stand at their words, once for a document however often it was met', async (t) => {
  const once = await run(t, { 'a.jsonl': lines(SPOKEN.map(recordOf)) }, true)
  const twice = await run(
    t,
    { 'b.jsonl': lines(SPOKEN.map(recordOf)), 'a.jsonl': lines(SPOKEN.map(recordOf)) },
    true,
  )
  for (const table of ANNOTATION_TABLE_NAMES) {
    assert.ok(rows(once, table).length > 0, table)
    assert.deepEqual(rows(twice, table), rows(once, table), table)
  }
  const texts = new Map(rows<ArchiveDocument>(once, 'documents').map(({ id, text }) => [id, text]))
  for (const { document, start, end, text } of rows<ArchiveTime>(once, 'times'))
    assert.equal(texts.get(document)?.slice(start, end), text)
  const statements = rows<ArchiveStatement>(once, 'statements')
  const said = statements.find(({ speaker }) => speaker === 'Mira Holt')
  assert.match(said?.text ?? '', /locks .* open/)
  const [commitment] = rows<ArchiveCommitment>(once, 'commitments')
  assert.ok(commitment && texts.get(commitment.document)?.slice(commitment.start, commitment.end))
})

test('an archive without a document gives empty tables', async (t) => {
  const output = await run(t, { 'empty.txt': '' })
  for (const table of TABLE_NAMES) assert.equal(rows(output, table).length, table === 'failures' ? 1 : 0)
})
