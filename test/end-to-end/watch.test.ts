import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folder, stemma } from './run.ts'

test('watch refuses what is no address, and tells of an address that may not be fetched', async () => {
  const { file, remove } = folder()
  try {
    const library = ['--library', file('library.sqlite')]
    const wrong = await stemma(['watch', 'clippings', ...library])
    assert.deepEqual([wrong.code, wrong.stdout], [2, ''])
    assert.match(wrong.stderr, /not a web address/)
    const often = await stemma(['watch', 'https://news.test/', '--every', '0', ...library])
    assert.equal(often.code, 2)
    const closed = await stemma(['watch', 'http://127.0.0.1:9/', '--once', ...library])
    assert.equal(closed.code, 6)
    assert.match(closed.stderr, /127\.0\.0\.1/)
  } finally {
    remove()
  }
})
