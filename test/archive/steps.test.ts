import assert from 'node:assert/strict'
import { Readable, Writable } from 'node:stream'
import { test } from 'node:test'
import fc from 'fast-check'
import { linesOf } from '../../src/archive/lines.ts'
import { Components, NamedComponents } from '../../src/archive/steps/connect.ts'
import { runStep } from '../../src/archive/steps.ts'
import { OTHER_EVENT, WIRE } from '../collate/tarn.ts'
import { scratchFolder } from './collection.ts'

/** What the step's program prints for these lines. */
async function step(name: string, lines: readonly object[]): Promise<unknown[]> {
  let printed = ''
  const output = new Writable({
    write(chunk, _, done) {
      printed += String(chunk)
      done()
    },
  })
  await runStep(name, Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`)), output)
  return printed
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
}

test('read: a line for each record, of the text or of why there is none', async (t) => {
  const path = scratchFolder(t).write('a.jsonl', `{"title":"T","text":"${WIRE.join(' ')}"}\n{"title":"x"}\n`)
  const [first, second, ...rest] = (await step('read', [{ path, name: 'crawl/a.jsonl' }])) as {
    reading?: Record<string, unknown>
    failure?: Record<string, unknown>
  }[]
  assert.deepEqual(rest, [])
  assert.deepEqual(
    [first?.reading?.['name'], first?.reading?.['title'], first?.reading?.['text']],
    ['crawl/a.jsonl#1', 'T', WIRE.join(' ')],
  )
  assert.deepEqual([second?.failure?.['name'], second?.failure?.['code']], ['crawl/a.jsonl#2', 'no-article'])
})

test('read: half a surrogate pair, which no UTF-8 can hold, does not move offsets', async (t) => {
  const path = scratchFolder(t).write('a.json', `{"text":"${WIRE[0]} \\ud83d ${WIRE[1]}"}`)
  const [first] = (await step('read', [{ path, name: 'a' }])) as { reading: { text: string } }[]
  assert.equal(first?.reading.text, `${WIRE[0]} \ufffd ${WIRE[1]}`)
})

test('read and candidate: a copy is worth comparing, another report is not', async (t) => {
  const texts = [WIRE, [...OTHER_EVENT.slice(0, 1), ...WIRE.slice(1)], OTHER_EVENT.slice(1)]
  const lines = texts.map((sentences) => JSON.stringify({ text: sentences.join(' ') }))
  const path = scratchFolder(t).write('a.jsonl', `${lines.join('\n')}\n`)
  const read = (await step('read', [{ path, name: 'a' }])) as {
    sketch: { size: number; hashes: number[]; places: number[] }
  }[]
  const made = read.map(({ sketch }, at) => ({ id: ['wire', 'copy', 'other'][at], ...sketch }))
  const shared = (a: number, b: number) => {
    const [one, other] = [made[a], made[b]]
    const places = (one?.hashes ?? []).flatMap((hash, at) => {
      const there = other?.hashes.indexOf(hash) ?? -1
      return there < 0 ? [] : [((one?.places[at] ?? 0) << 8) | (other?.places[there] ?? 0)]
    })
    return { a: one?.id, b: other?.id, sizeOfA: one?.size, sizeOfB: other?.size, places }
  }
  assert.deepEqual(await step('candidate', [shared(0, 1), shared(0, 2), shared(1, 2)]), [
    { a: 'wire', b: 'copy' },
  ])
})

test('verify: what two texts share, and nothing for texts that share nothing', async () => {
  const [wire, other] = [WIRE.join(' '), OTHER_EVENT.join(' ')]
  const found = (await step('verify', [
    { a: 'a', b: 'b', textOfA: wire, textOfB: `${other} ${wire}` },
    { a: 'a', b: 'c', textOfA: wire, textOfB: other },
  ])) as {
    pair: { a: string; b: string; shareOfA: number }
    passages: { document: string; text: string }[]
  }[]
  assert.deepEqual(
    found.map(({ pair: { a, b, shareOfA } }) => [a, b, shareOfA]),
    [['a', 'b', 1]],
  )
  assert.deepEqual(
    found[0]?.passages.map(({ document, text }) => [document, text]),
    [
      ['a', wire.slice(0, -1)],
      ['b', wire.slice(0, -1)],
    ],
  )
})

test('group and tell: lines of one component or story, which follow each other', async () => {
  const groups = await step('group', [
    { component: 'a', a: 'a', b: 'b', likeness: 0.9 },
    { component: 'a', a: 'b', b: 'c', likeness: 0.7 },
    { component: 'd', a: 'd', b: 'e', likeness: 0.7 },
  ])
  assert.deepEqual(groups, [
    { story: 'story-a', document: 'a' },
    { story: 'story-a', document: 'b' },
    { story: 'story-d', document: 'd' },
    { story: 'story-d', document: 'e' },
  ])
  const stories = await step('tell', [
    { story: 's', id: 'b', title: 'B', published: '2025-01-02' },
    { story: 's', id: 'a', title: null, published: '2025-01-01' },
    { story: 't', id: 'c', title: null, published: null },
  ])
  assert.deepEqual(stories, [
    { id: 's', title: 'B', from: '2025-01-01', to: '2025-01-02', documents: ['a', 'b'] },
    { id: 't', title: null, from: null, to: null, documents: ['c'] },
  ])
})

test('a step that is not there says which there are', async () => {
  await assert.rejects(step('unknown', []), /no step unknown; there are read, /)
})

test('components: joined numbers have the same lowest one, others not, in whatever order they are joined', () => {
  const edge = fc.tuple(fc.nat(30), fc.nat(30))
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 40 }), (edges) => {
      const labels = Array.from({ length: 31 }, (_, at) => at)
      for (const [a, b] of edges) {
        const [one, other] = [labels[a] ?? 0, labels[b] ?? 0]
        for (const [at, label] of labels.entries())
          if (label === Math.max(one, other)) labels[at] = Math.min(one, other)
      }
      const components = new Components()
      const named = new NamedComponents()
      const name = (number: number): string => String.fromCharCode(65 + number)
      for (const [a, b] of edges) {
        components.join(a, b)
        named.join({ a: name(b), b: name(a) })
      }
      for (const [at, label] of labels.entries()) assert.equal(components.lowest(at), label)
      for (const { id, component } of named.members())
        assert.equal(component, name(labels[id.charCodeAt(0) - 65] ?? 0))
    }),
  )
})

test('lines end at line feeds only, wherever the stream is cut', async () => {
  const text = 'one\u2028still one\ntwo é\u{1f6a2}\n\nthree'
  const bytes = Buffer.from(text)
  for (let cut = 0; cut <= bytes.length; cut++) {
    const lines: string[] = []
    for await (const line of linesOf(Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)])))
      lines.push(line)
    assert.deepEqual(lines, ['one\u2028still one', 'two é\u{1f6a2}', 'three'])
  }
})
