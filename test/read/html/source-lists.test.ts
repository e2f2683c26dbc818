import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kept, PARAGRAPHS, readString } from '../fixtures.ts'

const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')
const page = (list: string): string =>
  `<html><body><article><h1>No, the bridge was not sold</h1>${STORY}${list}</article></body></html>`
const SOURCES =
  '<ul><li><a href="https://council.test/minutes">Minutes of the harbour council, 4 March</a></li>' +
  '<li><a href="https://register.test/1">Land register, entry of the swing bridge</a></li>' +
  '<li>Interview with Maren Holt, 5 March</li></ul>'

test('a list of sources is the article’s', async () => {
  const document = await readString(page(`<h4>Sources:</h4>${SOURCES}`), 'test', 'https://checks.test/bridge')
  assert.deepEqual(kept(document).slice(-4), [
    'heading: Sources:',
    'list-item: Minutes of the harbour council, 4 March',
    'list-item: Land register, entry of the swing bridge',
    'list-item: Interview with Maren Holt, 5 March',
  ])
  assert.ok(
    kept(await readString(page(`<p>Sources</p>${SOURCES}`))).some((line) => line.includes('Land register')),
  )
})

test('links within the site, and lists under another head, are other articles', async () => {
  const inside = SOURCES.replaceAll(/https:\/\/[a-z]+\.test/g, 'https://checks.test')
  const document = await readString(
    page(`<h4>Sources</h4>${inside}`),
    'test',
    'https://www.checks.test/bridge',
  )
  assert.ok(!kept(document).some((line) => line.includes('Land register')))
  const other = await readString(
    page(`<h4>On other sites</h4>${SOURCES}`),
    'test',
    'https://checks.test/bridge',
  )
  assert.ok(!kept(other).some((line) => line.includes('Land register')))
})
