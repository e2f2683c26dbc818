import assert from 'node:assert/strict'
import { test } from 'node:test'
import { StemmaError } from '../../src/model/error.ts'
import { read } from '../../src/read/read.ts'

const mail = 'From: a <a@b.test>\nMessage-ID: <1>\n'
const markdown = '# a\n\n**b** [c](d)\n\n'

/** Sources of each format that cost a careless reader the square of their length. */
const HOSTILE: Record<string, (length: number) => string> = {
  'open brackets of links': (length) => markdown + '[a]('.repeat(length / 4),
  'open pictures': (length) => markdown + '![[]('.repeat(length / 5),
  'open emphasis': (length) => markdown + '*a _b '.repeat(length / 6),
  'open code': (length) => markdown + '`a``'.repeat(length / 4),
  'nested quotations': (length) => markdown + '> '.repeat(length / 2),
  'endless front matter': (length) => `---\n${'a: b\n'.repeat(length / 5)}`,
  'folded header': (length) => `${mail}Subject: ${'\n a'.repeat(length / 3)}\n\nx`,
  'encoded words': (length) => `${mail}Subject: ${'=?utf-8?Q?a'.repeat(length / 11)}\n\nx`,
  'empty parts': (length) =>
    `${mail}Content-Type: multipart/mixed; boundary=a\n\n${'--a\n'.repeat(length / 4)}`,
  'nested elements of an entry': (length) => `<item>${'<a>'.repeat(length / 3)}`,
  'open tags in a field': (length) => `{"text":"${'<p '.repeat(length / 3)}"}`,
  'open references in a title': (length) => `<item><title>${'&amp;#'.repeat(length / 6)}</title></item>`,
}

async function cpu(source: string): Promise<number> {
  const before = process.cpuUsage()
  await read(Buffer.from(source), { name: 'hostile' }).catch((error: unknown) => {
    assert.ok(error instanceof StemmaError, String(error))
  })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

for (const [what, source] of Object.entries(HOSTILE))
  test(`${what}: four times the length costs no more than about four times the work`, async () => {
    await cpu(source(20_000))
    const small = await cpu(source(100_000))
    // Quadratic work would be sixteen times as much; the rest is the collector's and the compiler's.
    const large = await cpu(source(400_000))
    assert.ok(large < Math.max(small * 9, 300), `${small} ms, then ${large} ms`)
  })

test('a text, and a page, that no memory would hold is refused before it is taken apart', async () => {
  const long = 'word '.repeat(3_300_000)
  for (const [source, code] of [
    [long, 'too-large'],
    [`<!doctype html><p>${long}`, 'too-large'],
    [`<!doctype html>${'<p>a'.repeat(210_000)}`, 'page-too-large'],
  ] as const)
    await assert.rejects(
      read(Buffer.from(source), { name: 'long' }),
      (error) => error instanceof StemmaError && error.code === code,
    )
})
