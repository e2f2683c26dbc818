import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Document } from '../../../src/model/index.ts'
import { read } from '../../../src/read/read.ts'

const PARAGRAPHS = [
  'The sea lock will be closed for two weeks from Monday so that its gates can be repaired, its operator said.',
  'Some 40 barges pass the lock each day, and they will have to take the northern canal meanwhile.',
  'The town council voted for the repairs last month, and the opposition calls their price a scandal.',
]

const page = (body: string): Promise<Document> =>
  read(
    Buffer.from(
      `<html lang="en"><head><title>Lock closes for two weeks</title></head><body>${body}</body></html>`,
    ),
    { name: 'page.html' },
  )

const reasons = ({ cut }: Document): [string, string][] => cut.map(({ text, reason }) => [text, reason])

describe('pages of an uncommon make', () => {
  test('what a table lays out in one cell is paragraphs, the last one too', async () => {
    const document = await page(
      `<table><tr><td><a href="/">Home</a> | <a href="/n">News</a></td></tr><tr><td><b>Lock closes for two weeks</b><br><br>${PARAGRAPHS.join('<br><br>')}</td></tr></table>`,
    )
    assert.equal(document.text, ['Lock closes for two weeks', ...PARAGRAPHS].join('\n\n'))
    assert.deepEqual(new Set(document.blocks.slice(1).map(({ kind }) => kind)), new Set(['paragraph']))
  })

  test('the head of a table is no menu', async () => {
    const rows =
      '<tr><th>List</th><th>Votes</th><th>Seats</th></tr><tr><td>Harbour List</td><td>4,120</td><td>12</td></tr>'
    const { text } = await page(
      `<article><h1>Lock closes for two weeks</h1><p>${PARAGRAPHS[0]}</p><table>${rows}</table><p>${PARAGRAPHS[1]}</p></article>`,
    )
    assert.ok(text.includes('List | Votes | Seats\n\nHarbour List | 4,120 | 12'))
  })

  test('a line that says what the picture before it is said to show is its caption', async () => {
    const document = await page(
      `<article><h1>Lock closes for two weeks</h1><p>${PARAGRAPHS[0]}</p><img src="a.jpg" alt="The lock seen from the dyke"><p>The lock seen from the dyke</p><p>${PARAGRAPHS[1]}</p></article>`,
    )
    assert.deepEqual(reasons(document), [['The lock seen from the dyke', 'caption']])
  })

  test('a related article in CJK brackets', async () => {
    const document = await page(
      `<article><h1>Lock closes for two weeks</h1><p>${PARAGRAPHS[0]}</p><p>【関連記事】<a href="/x">倉庫で火災</a></p><p>${PARAGRAPHS[1]}</p></article>`,
    )
    assert.deepEqual(reasons(document), [['【関連記事】倉庫で火災', 'related-link']])
  })
})
