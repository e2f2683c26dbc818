import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { folder, stemma } from './run.ts'

test('a bundle of a library opens again in another, which then tells the same', async () => {
  const { file, remove } = folder()
  try {
    const [first, second, archive] = [file('first.sqlite'), file('second.sqlite'), file('bundle.zip')]
    const added = await stemma(['add', 'examples/tarnhaven-lock', '--library', first])
    assert.equal(added.code, 0, added.stderr)
    const exported = await stemma(['export', '--format', 'bundle', '--library', first])
    assert.equal(exported.code, 0, exported.stderr)
    writeFileSync(archive, exported.bytes)
    const again = await stemma(['add', archive, '--library', second])
    assert.match(again.stdout, /^12 added, 0 known already, 0 failed/)
    const one = await stemma(['export', '--format', 'json', '--library', first])
    const other = await stemma(['export', '--format', 'json', '--library', second])
    assert.equal(other.stdout, one.stdout)
  } finally {
    remove()
  }
})
