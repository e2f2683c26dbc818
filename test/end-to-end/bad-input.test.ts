/** Bad input: one clear sentence on standard error, the right exit code, and the rest of the batch done. */
import assert from 'node:assert/strict'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { Comparison } from '../../src/model/index.ts'
import { folder, stemma } from './run.ts'

const GOOD =
  'Council votes for the bridge\n\nThe council voted on Monday for a new bridge over the river. “It will carry us,” the mayor said.\n'
const MEBIBYTE = 1024 * 1024

describe('a bad input beside a good one', () => {
  const room = folder()
  const good = room.file('good.txt')
  before(() => writeFileSync(good, GOOD))
  after(() => room.remove())

  const cases: { name: string; code: string; exit: number; make(path: string): void }[] = [
    { name: 'missing.html', code: 'missing-file', exit: 3, make() {} },
    { name: 'empty.html', code: 'empty-file', exit: 3, make: (path) => writeFileSync(path, '') },
    {
      name: 'binary.html',
      code: 'binary-file',
      exit: 3,
      make: (path) =>
        writeFileSync(
          path,
          Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 89 + (index >> 3)) % 256)),
        ),
    },
    {
      name: 'huge.html',
      code: 'too-large',
      exit: 4,
      make(path) {
        writeFileSync(path, '<p>')
        truncateSync(path, 200 * MEBIBYTE)
      },
    },
    {
      name: 'encrypted.pdf',
      code: 'encrypted-pdf',
      exit: 3,
      make: (path) => writeFileSync(path, fixture('encrypted.pdf')),
    },
    {
      name: 'scanned.pdf',
      code: 'scanned-pdf',
      exit: 3,
      make: (path) => writeFileSync(path, fixture('scanned.pdf')),
    },
    {
      name: 'truncated.pdf',
      code: 'damaged-pdf',
      exit: 3,
      make: (path) =>
        writeFileSync(path, readFileSync('examples/tarnhaven-lock/05-harbour-times.pdf').subarray(0, 3000)),
    },
  ]

  for (const { name, code, exit, make } of cases) {
    test(`${name}: ${code}`, async () => {
      const bad = room.file(name)
      make(bad)
      const ran = await stemma(['compare', bad, good, '--json'])
      assert.equal(ran.code, exit, ran.stderr)
      const lines = ran.stderr.trimEnd().split('\n')
      assert.equal(lines.length, 1, ran.stderr)
      assert.match(lines[0] ?? '', new RegExp(`^stemma: .*${name.replace('.', '\\.')}.*[.!]$`))
      const comparison = Comparison.parse(JSON.parse(ran.stdout))
      assert.deepEqual(
        comparison.failures.map((failure) => failure.code),
        [code],
      )
      assert.equal(comparison.witnesses.length, 1, 'the good one is done')
    })
  }

  test('all of them at once: the good one is done, each bad one is told', async () => {
    const ran = await stemma(['compare', ...cases.map(({ name }) => room.file(name)), good, '--json'])
    const comparison = Comparison.parse(JSON.parse(ran.stdout))
    assert.equal(comparison.witnesses.length, 1)
    assert.equal(comparison.failures.length, cases.length)
    assert.equal(ran.code, 3)
  })
})

describe('odd input that can be read', () => {
  const room = folder()
  after(() => room.remove())

  async function only(name: string, bytes: Buffer): Promise<Comparison['witnesses'][number]> {
    writeFileSync(room.file(name), bytes)
    const ran = await stemma(['compare', room.file(name), '--json'])
    assert.equal(ran.code, 0, ran.stderr)
    const [witness] = Comparison.parse(JSON.parse(ran.stdout)).witnesses
    assert.ok(witness)
    return witness
  }

  test('broken UTF-8 is read, and the page says how much was broken', async () => {
    const { document } = await only(
      'broken.txt',
      Buffer.concat([Buffer.from(GOOD), Buffer.from([0x41, 0xff, 0xfe, 0x42]), Buffer.from(' was there.\n')]),
    )
    assert.match(document.text, /council voted on Monday/)
    assert.ok(
      document.warnings.some((warning) => /UTF-8/.test(warning)),
      document.warnings.join(),
    )
  })

  test('UTF-16 is read, with and without a byte order mark', async () => {
    for (const [name, mark] of [
      ['with.txt', [0xff, 0xfe]],
      ['without.txt', []],
    ] as const) {
      const { document } = await only(name, Buffer.concat([Buffer.from(mark), Buffer.from(GOOD, 'utf16le')]))
      assert.match(document.text, /council voted on Monday/)
    }
  })

  test('a page with a million nested tags ends in a document or in one sentence', async () => {
    const path = room.file('deep.html')
    writeFileSync(path, `<p>${GOOD}</p>${'<div>'.repeat(1_000_000)}<p>deep down</p>`)
    const ran = await stemma(['compare', path, '--json'])
    assert.ok(ran.code === 0 || ran.code === 4, ran.stderr)
    assert.ok(ran.stderr.trim().split('\n').length <= 1, ran.stderr)
    Comparison.parse(JSON.parse(ran.stdout))
  })
})

describe('wrong calls', () => {
  for (const [call, said] of [
    [['compare'], /missing required argument/],
    [['compare', 'x.txt', '--as-of', '2022-02-30'], /not a day of the calendar/],
    [['compare', '--jsno', 'x.txt'], /unknown option/],
    [['nonsense'], /unknown command/],
  ] as const) {
    test(`stemma ${call.join(' ')}`, async () => {
      const ran = await stemma(call)
      assert.equal(ran.code, 2)
      assert.match(ran.stderr, said)
      assert.equal(ran.stdout, '')
    })
  }
})

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
}
