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
  const article = 'courier.example/story/keeper'

  test('is known by the pages before and behind it', async () => {
    const links = `<link rel="prev" href="${base}"><link rel="next" href="/story/keeper/3">`
    assert.deepEqual(await part(links, '', `${base}/2`), {
      number: 2,
      article,
      previous: base,
      next: `${base}/3`,
    })
    assert.deepEqual(await part(`<link rel=next href="?page=2">`, '', base), {
      number: 1,
      article,
      next: `${base}?page=2`,
    })
    assert.deepEqual(await part('', `<a rel="next" href="${base},3.html">More</a>`, `${base},2.html`), {
      number: 2,
      article: `${article}.html`,
      next: `${base},3.html`,
    })
  })

  test('is known by them in a file too, which states the address of the first part as its own', async () => {
    const links = `<link rel="canonical" href="${base}"><link rel="prev" href="${base}?page=2">`
    assert.deepEqual(await part(links, ''), { number: 3, article, previous: `${base}?page=2` })
  })

  test('is known by a row of numbers', async () => {
    const row = `<p><a href="${base}">1</a> <a href="${base}/2">2</a> <b>3</b> <a href="${base}/4">4</a> <a href="${base}/5">5</a></p>`
    assert.deepEqual(await part('', row, `${base}/3`), {
      number: 3,
      article,
      previous: `${base}/2`,
      next: `${base}/4`,
    })
    assert.equal(await part('', `<div class="comments">${row}</div>`, `${base}/3`), undefined)
  })

  test('is known by a headline that numbers itself', async () => {
    const headed = async (headline: string) =>
      (
        await read(Buffer.from(`<title>${headline}</title><h1>${headline}</h1><p>${TEXT}</p>`), {
          name: 'part.html',
        })
      ).articlePart
    const expected = { number: 2, article: 'The keeper’s books' }
    assert.deepEqual(await headed('The keeper’s books (part 2)'), expected)
    assert.deepEqual(await headed('The keeper’s books (2/3)'), { ...expected, of: 3 })
    assert.deepEqual(await headed('The keeper’s books, Teil 2 von 3'), { ...expected, of: 3 })
    assert.equal(await headed('Crowds wait for The Keeper: Part 2'), undefined)
    assert.equal(await headed('Harbour loses at home (5/3)'), undefined)
  })

  test('is known by its printed number, in several languages', async () => {
    assert.deepEqual(await part('', '<div>Page 2 of 3</div>'), {
      number: 2,
      of: 3,
      article: 'The keeper’s books',
    })
    assert.deepEqual(await part('', '<div>Seite 1 von 4</div>', base), {
      number: 1,
      of: 4,
      article,
    })
    assert.deepEqual(await part(`<link rel="next" href="${base}/3">`, '<p>Page 2 of 3</p>', `${base}/2`), {
      number: 2,
      of: 3,
      article,
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
