import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cut, PARAGRAPHS, readString } from '../fixtures.ts'

const BOX =
  'The bridge keeper, who has turned the old bridge by hand for thirty years, will have a house with a view of the harbour once the new machine is there, the council said.'

function page(boxed: string, body: string): string {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Bridge to be repaired',
    articleBody: body,
  })
  return `<html><head><script type="application/ld+json">${data}</script></head><body><article><h1>Bridge to be repaired</h1>
${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}<div class="related"><p>${boxed}</p></div></article></body></html>`
}

test('a long block that its class calls related is kept where the page states it as its article', async () => {
  const whole = [...PARAGRAPHS, BOX].join(' ')
  assert.ok((await readString(page(BOX, whole))).text.includes(BOX))
  assert.ok(!(await readString(page(BOX, PARAGRAPHS.join(' ')))).text.includes(BOX))
})

test('what its own words call furniture stays cut, whatever the page states', async () => {
  const call = `Sign up for our newsletter. ${BOX}`
  const document = await readString(page(call, [...PARAGRAPHS, call].join(' ')))
  assert.ok(cut(document).some((line) => line.endsWith(call)))
})

test('a page that shows less than half of the article that it states says so', async () => {
  const { warnings } = await readString(
    page(BOX, `${PARAGRAPHS.join(' ')} ${'More was told here. '.repeat(40)}`),
  )
  assert.equal(warnings[0], 'the page states an article of 220 words (JSON-LD articleBody) and shows 60')
  assert.deepEqual((await readString(page(BOX, PARAGRAPHS.join(' ')))).warnings, [])
})
