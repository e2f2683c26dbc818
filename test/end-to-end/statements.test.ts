import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stemma } from './run.ts'

const TEXT = `Quay to reopen

The quay will reopen on Friday, harbour master Nora Field said. “We have waited for months,” she told reporters.

“Nobody asked us.”
`

test('statements of an input: speaker, cue and words; an open speaker says why', async () => {
  const shown = await stemma(['statements', '-', '--tier', 'linear'], { input: TEXT })
  assert.equal(shown.code, 0, shown.stderr)
  assert.match(shown.stdout, /^Nora Field {2}indirect, “said”/m)
  assert.match(shown.stdout, /^Nora Field {2}direct, “told.*\n {4}.?We have waited for months/m)
  assert.doesNotMatch(shown.stdout, /==>/)
})

test('as JSON, a line a statement that leads to its document; what can’t be read sets the exit code', async () => {
  const { code, stdout, stderr } = await stemma(
    ['statements', '-', 'no-such-file.txt', '--tier', 'linear', '--json'],
    {
      input: TEXT,
    },
  )
  assert.equal(code, 3)
  assert.match(stderr, /no-such-file/)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  assert.ok(lines.length >= 2)
  for (const line of lines) {
    assert.match(String(line.document), /^[0-9a-f]{16}$/)
    assert.ok(Array.isArray(line.content) && line.tier !== undefined)
  }
})
