import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PARAGRAPHS, readString } from '../fixtures.ts'

test('a page that states only when it was updated says so, and has no day of publication', async () => {
  const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')
  const document = await readString(
    `<h1>Old bridge to be repaired</h1><p>Last updated 14 September 2023</p>${story}`,
  )
  assert.equal(document.updated.absent ? '' : document.updated.value, '2023-09-14')
  assert.equal(
    document.published.absent ? document.published.reason : '',
    'the source states only when it was updated: date line says 2023-09-14',
  )
})
