import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Document } from '../../../src/model/index.ts'
import { read } from '../../../src/read/read.ts'

const CRANE =
  'The crane on the eastern quay tipped over in a gust, and nobody was near it, the harbour board said.'
const BARGES =
  'Two barges below the crane leak oil, and the fire brigade lays a boom around them, its chief told us.'
const CLOSED =
  'The eastern quay is closed to all until the wind drops, the harbour board announced this morning.'
const INTRO = 'A storm has hit the harbour in the night; we report through the day what happens there.'

const STATED = {
  '@type': 'LiveBlogPosting',
  headline: 'Storm at the harbour',
  datePublished: '2025-05-12T06:00:00+02:00',
  liveBlogUpdate: [
    {
      '@type': 'BlogPosting',
      headline: 'Crane tips over',
      datePublished: '2025-05-12T09:40:00+02:00',
      articleBody: CRANE,
    },
    {
      '@type': 'BlogPosting',
      headline: 'Barges leak',
      datePublished: '2025-05-12T08:10:00+02:00',
      author: { '@type': 'Person', name: 'Ida Marsh' },
      articleBody: BARGES,
    },
  ],
}

const page = (body: string, stated?: object): Promise<Document> =>
  read(
    Buffer.from(
      `<html lang="en"><head><title>Storm at the harbour</title>${
        stated ? `<script type="application/ld+json">${JSON.stringify(stated)}</script>` : ''
      }</head><body><main><h1>Storm at the harbour</h1><p>${INTRO}</p>${body}</main></body></html>`,
    ),
    { name: 'live.html' },
  )

const entryOf = (document: Document, text: string) =>
  document.blocks.find(({ start, end }) => document.text.slice(start, end) === text)?.entry

const entry = (time: string, text: string, instant = '') =>
  `<section>${instant ? `<time datetime="${instant}">${time}</time>` : `<span>${time}</span>`}<p>${text}</p></section>`

describe('a live blog', () => {
  test('parts side by side, each under a time: every block has its entry, the introduction none', async () => {
    const document = await page(
      `<div>${entry('9.40 am', CRANE, '2025-05-12T09:40:00+02:00')}${entry('8.10 am', BARGES)}${entry('6.30 am', CLOSED)}</div>`,
    )
    assert.deepEqual(entryOf(document, CRANE), {
      time: '9.40 am',
      instant: '2025-05-12T09:40:00+02:00',
      by: [],
    })
    assert.equal(entryOf(document, CLOSED)?.time, '6.30 am')
    assert.equal(entryOf(document, INTRO), undefined)
    assert.ok(document.warnings.includes('a live blog of 3 entries, each block with its entry’s time'))
  })

  test('what the page states of its entries completes them', async () => {
    const document = await page(`<div>${entry('9.40 am', CRANE)}${entry('8.10 am', BARGES)}</div>`, STATED)
    assert.deepEqual(entryOf(document, BARGES), {
      time: '8.10 am',
      instant: '2025-05-12T08:10:00+02:00',
      by: ['Ida Marsh'],
    })
    assert.equal(document.published.absent ? '' : document.published.value, '2025-05-12')
  })

  test('and is the witness where no time is printed', async () => {
    const document = await page(`<p>${CRANE}</p><p>${BARGES}</p><p>${CLOSED}</p>`, STATED)
    assert.equal(entryOf(document, CRANE)?.instant, '2025-05-12T09:40:00+02:00')
    assert.equal(entryOf(document, CLOSED), undefined)
  })

  test('reviews with a day each are no entries', async () => {
    const document = await page(
      `<div>${entry('12 May 2025', CRANE)}${entry('11 May 2025', BARGES)}${entry('10 May 2025', CLOSED)}</div>`,
    )
    assert.ok(document.blocks.every((block) => block.entry === undefined))
  })
})
