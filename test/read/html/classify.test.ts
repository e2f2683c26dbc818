import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cut, kept, PARAGRAPHS, readString } from '../fixtures.ts'

const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')
const page = (rest: string, lang = 'en'): string =>
  `<html lang="${lang}"><body><article><h1>Old bridge to be repaired</h1>${STORY}${rest}</article></body></html>`

test('a row of page numbers is cut, a row of figures is not', async () => {
  const document = await readString(
    page('<p><a href="?p=1">1</a> 2 <a href="?p=3">3</a> … <a href="?p=9">9</a></p>'),
  )
  assert.deepEqual(cut(document), ['navigation: 1 2 3 … 9'])
  assert.ok(kept(await readString(page('<p>1 2 3 4</p>'))).includes('paragraph: 1 2 3 4'))
})

test('a bar that stands in the text of a page laid out by tables makes no row of a table', async () => {
  const document = await readString(
    `<table><tr><td><h1>Old bridge to be repaired</h1>${STORY}<a href="/">Back</a> | <a href="/m">Mail the editor</a></td></tr></table>`,
  )
  assert.deepEqual(cut(document), ['related-link: Back | Mail the editor'])
})

test('offers of a paywall are cut, a story that tells of access is not', async () => {
  const document = await readString(
    page('<div><h2>Keep reading for £1</h2><p>Get full access to The Ledger for four weeks.</p></div>'),
  )
  assert.deepEqual(cut(document), [
    'paywall: Keep reading for £1',
    'paywall: Get full access to The Ledger for four weeks.',
  ])
  const told = 'The union wants members to get full access to the accounts of the port by autumn.'
  assert.ok(kept(await readString(page(`<p>${told}</p>`))).includes(`paragraph: ${told}`))
})

test('links to other articles and keywords are cut in Arabic however the vowel sign is written', async () => {
  for (const also of ['أيضا', 'أيض\u064b\u0627', 'أيض\u0627\u064b']) {
    const document = await readString(
      page(`<p>اقرأ ${also}: حريق في مصنع الورق</p><p>الكلمات المفتاحية: الجسر، البلدية</p>`, 'ar'),
    )
    assert.deepEqual(
      cut(document).map((line) => line.split(':')[0]),
      ['related-link', 'navigation'],
    )
  }
})

test('a line that names a photo in brackets is a caption in Japanese', async () => {
  const document = await readString(page('<p>【写真】通行止めになる橋</p>', 'ja'))
  assert.deepEqual(cut(document), ['caption: 【写真】通行止めになる橋'])
})
