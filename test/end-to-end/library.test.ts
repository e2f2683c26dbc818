/** The library through the command line, as a user works with it. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Comparison, SearchHit, StorySummary, StoryView, Witness } from '../../src/model/index.ts'
import { folder, stemma } from './run.ts'

const EXAMPLES = 'examples/tarnhaven-lock'

describe('a library of the example collection', () => {
  const room = folder()
  const library = ['--library', room.file('library.sqlite')]
  before(async () => {
    const ran = await stemma(['add', EXAMPLES, ...library])
    assert.equal(ran.code, 0, ran.stderr)
    assert.equal(ran.stdout, '12 added, 0 known already, 0 failed\n')
    assert.equal(ran.stderr, '', 'no progress without a terminal')
  })
  after(() => room.remove())

  test('adding again adds nothing', async () => {
    const ran = await stemma(['add', EXAMPLES, ...library])
    assert.equal(ran.stdout, '0 added, 12 known already, 0 failed\n')
  })

  test('the same bytes under another name are one source with two sightings', async () => {
    const copy = room.file('copy-of-wire.html')
    cpSync(`${EXAMPLES}/01-npa-wire.html`, copy)
    assert.equal((await stemma(['add', copy, ...library])).stdout, '0 added, 1 known already, 0 failed\n')
    const [hit] = SearchHit.array().parse(
      JSON.parse((await stemma(['search', 'Saltgate', '--json', ...library])).stdout),
    )
    assert.ok(hit)
    const comparison = Comparison.parse(JSON.parse((await stemma(['export', ...library])).stdout))
    const wire = comparison.witnesses.find(({ document }) =>
      document.source.sightings.some(({ name }) => name.includes('01-npa-wire')),
    )
    assert.equal(wire?.document.source.sightings.length, 2)
  })

  test('stories, a story, a document, by the model', async () => {
    const listed = await stemma(['stories', '--json', ...library])
    const stories = StorySummary.array().parse(JSON.parse(listed.stdout))
    assert.deepEqual(
      stories.map(({ witnesses }) => witnesses).sort((a, b) => b - a),
      [11, 1],
    )
    const big = stories.find(({ witnesses }) => witnesses === 11)
    assert.deepEqual(big?.span, { from: '2025-05-13', to: '2025-07-03' })
    const view = StoryView.parse(
      JSON.parse((await stemma(['story', big?.id ?? '', '--json', ...library])).stdout),
    )
    assert.equal(view.witnesses.length, 11)
    const id = view.witnesses[0]?.document.id ?? ''
    const witness = Witness.parse(JSON.parse((await stemma(['document', id, '--json', ...library])).stdout))
    assert.equal(witness.document.id, id)
  })

  test('on a terminal’s terms: the story and a document are readable text', async () => {
    const stories = await stemma(['stories', ...library])
    const id = /story-[0-9a-f]{16}/.exec(stories.stdout)?.[0] ?? ''
    const shown = await stemma(['story', id, ...library])
    assert.equal(shown.code, 0, shown.stderr)
    for (const section of ['Statements', 'Timeline', 'Figures', 'Discrepancies', 'Commitments']) {
      assert.ok(shown.stdout.includes(section), section)
    }
    assert.doesNotMatch(shown.stdout, /\u001b\[/, 'no colour where there is no terminal')
  })

  test('a search answers with the sentence and its place', async () => {
    const ran = await stemma(['search', 'siren', 'system', '--json', ...library])
    const hits = SearchHit.array().parse(JSON.parse(ran.stdout))
    assert.ok(hits.length > 0)
    for (const { anchor } of hits) {
      const { document } = Witness.parse(
        JSON.parse((await stemma(['document', anchor.document, '--json', ...library])).stdout),
      )
      assert.equal(document.text.slice(anchor.start, anchor.end), anchor.text)
    }
  })

  test('what the library says is what compare says of the same files', async () => {
    const exported = Comparison.parse(JSON.parse((await stemma(['export', ...library])).stdout))
    const files = [EXAMPLES, room.file('copy-of-wire.html')]
    const compared = Comparison.parse(JSON.parse((await stemma(['compare', ...files, '--json'])).stdout))
    const stories = ({ stories }: Comparison) =>
      stories.map(({ story, stemma: tree, matters }) => [story.id, story.witnesses, tree, matters])
    assert.deepEqual(stories(exported), stories(compared))
  })

  for (const [format, form] of [
    ['jsonl', /^\{"kind":"witness"/],
    ['csv', /^document,kind,id,start,end,text,value,who,basis_or_reason\r\n/],
    ['annotations', /"TextPositionSelector"/],
    ['html', /^<!doctype html>/],
    ['dot', /^digraph stemma \{/],
    ['graphml', /^<\?xml [^>]*>\n<graphml/],
    ['newick', /;\n$/],
  ] as const) {
    test(`export --format ${format}`, async () => {
      const ran = await stemma(['export', '--format', format, ...library])
      assert.equal(ran.code, 0, ran.stderr)
      assert.match(ran.stdout, form)
    })
  }

  test('an id that is not there is told in one sentence', async () => {
    for (const call of [
      ['story', 'story-0000000000000000'],
      ['document', '0000000000000000'],
    ]) {
      const ran = await stemma([...call, ...library])
      assert.equal(ran.code, 5)
      assert.match(ran.stderr, /^stemma: [^\n]+\n$/)
      assert.equal(ran.stdout, '')
    }
  })
})

test('standard input is a source too', async () => {
  const room = folder()
  const library = ['--library', room.file('library.sqlite')]
  const input = 'Ferry stays in port\n\nThe ferry will stay in port until Friday, the harbour master said.\n'
  const ran = await stemma(['add', '-', ...library], { input })
  assert.equal(ran.stdout, '1 added, 0 known already, 0 failed\n', ran.stderr)
  room.remove()
})

test('Ctrl-C in the middle of add: nothing half-written, and a second run goes on', async () => {
  const room = folder()
  const sources = room.file('sources')
  mkdirSync(sources)
  const total = 120
  for (let index = 0; index < total; index += 1) {
    const text = `Report number ${index}\n\nThe harbour office counted ${index + 100} boats on Monday. “We count every day,” clerk Nora Field said.\n`
    writeFileSync(`${sources}/${String(index).padStart(3, '0')}.txt`, text)
  }
  const library = ['--library', room.file('library.sqlite')]
  const entry = fileURLToPath(new URL('../../bin/stemma.mjs', import.meta.url))
  const child = spawn(process.execPath, [entry, 'add', sources, ...library], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  // Interrupt once the first sources are in: ask the library itself how far it is.
  let added = 0
  while (added === 0 && child.exitCode === null) {
    const ran = await stemma(['search', 'harbour', '--json', ...library])
    added = ran.code === 0 ? (JSON.parse(ran.stdout) as unknown[]).length : 0
  }
  assert.ok(added > 0 && child.exitCode === null, 'nothing was added before the end')
  child.kill('SIGINT')
  assert.equal(await ended, 130)
  const second = await stemma(['add', sources, ...library])
  const [, more = '', known = ''] = /^(\d+) added, (\d+) known already, 0 failed\n$/.exec(second.stdout) ?? []
  assert.equal(Number(more) + Number(known), total)
  assert.ok(Number(known) > 0, 'the first run’s work is kept')
  room.remove()
})
