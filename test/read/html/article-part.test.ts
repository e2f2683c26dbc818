import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticlePart } from '../../../src/model/index.ts'
import { read } from '../../../src/read/read.ts'

const TEXT =
  'The keeper of the light wrote down every ship that passed, and his books fill two shelves of the museum.'

async function part(head: string, foot: string, url?: string): Promise<ArticlePart | undefined> {
  const html = `<html><head><title>The keeper’s books</title>${head}</head><body><article><h1>The keeper’s books</h1>
<p>${TEXT}</p><p>They tell of storms, of wrecks and of a whale that lay on the rocks below for a week.</p></article>${foot}</body></html>`
  return (await read(Buffer.from(html), { name: 'part.html', ...(url === undefined ? {} : { url }) }))
    .articlePart
}

describe('a part of an article', () => {
  const base = 'https://courier.example/story/keeper'

  test('is known by the pages before and behind it', async () => {
    const links = `<link rel="prev" href="${base}"><link rel="next" href="/story/keeper/3">`
    assert.deepEqual(await part(links, '', `${base}/2`), { number: 2, previous: base, next: `${base}/3` })
    assert.deepEqual(await part(`<link rel=next href="?page=2">`, '', base), {
      number: 1,
      next: `${base}?page=2`,
    })
    assert.deepEqual(await part('', `<a rel="next" href="${base},3.html">More</a>`, `${base},2.html`), {
      number: 2,
      next: `${base},3.html`,
    })
  })

  test('is known by its printed number, in several languages', async () => {
    assert.deepEqual(await part('', '<div>Page 2 of 3</div>'), { number: 2, of: 3 })
    assert.deepEqual(await part('', '<div>Seite 1 von 4</div>', base), { number: 1, of: 4 })
    assert.deepEqual(await part(`<link rel="next" href="${base}/3">`, '<p>Page 2 of 3</p>', `${base}/2`), {
      number: 2,
      of: 3,
      next: `${base}/3`,
    })
  })

  test('the next article, pages of comments, and numbers at odds are none', async () => {
    assert.equal(
      await part('<link rel="prev" href="https://courier.example/story/whale">', '', base),
      undefined,
    )
    assert.equal(
      await part('<link rel="next" href="https://elsewhere.example/story/keeper/2">', '', base),
      undefined,
    )
    assert.equal(await part('', '<div class="comments"><p>Page 1 of 5</p></div>', base), undefined)
    assert.equal(await part('', '<div>Page 1 of 5</div><div>Page 2 of 7</div>', base), undefined)
    assert.equal(await part('', '<div>Page 9 of 3</div>', base), undefined)
  })

  test('is told of', async () => {
    const html = `<html><head><title>Keeper</title><link rel="next" href="${base}/2"></head><body><h1>Keeper</h1><p>${TEXT}</p></body></html>`
    const { warnings } = await read(Buffer.from(html), { name: 'part.html', url: base })
    assert.deepEqual(warnings, [`this is part 1 of an article that stands on several pages: ${base}/2`])
  })
})
