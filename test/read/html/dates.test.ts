import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document } from '../../../src/model/document.ts'
import { PARAGRAPHS, readString } from '../fixtures.ts'

const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')

/** A page with the fields that machines are told and the lines under its headline. */
function page(fields: Record<string, string>, lines: string[], rest = '', url?: string): Promise<Document> {
  const metas = Object.entries(fields).map(([name, day]) => `<meta property="${name}" content="${day}">`)
  const dates = lines.map((line) => `<p class="date">${line}</p>`)
  return readString(
    `<html lang="en"><head><title>Bridge</title>${metas.join('')}</head><body><article><h1>Old bridge to be repaired</h1>${dates.join('')}${BODY}</article>${rest}</body></html>`,
    'page.html',
    url,
  )
}

const day = ({ published }: Document): string => (published.absent ? published.reason : published.value)
const PUBLISHED = 'article:published_time'
const MODIFIED = 'article:modified_time'

test('a page that tells machines an earlier day than it prints by the headline contradicts itself', async () => {
  const document = await page({ [PUBLISHED]: '2019-08-14', [MODIFIED]: '2021-03-02' }, ['March 2, 2021'])
  assert.equal(
    day(document),
    'the source contradicts itself: meta article:published_time says 2019-08-14, date line says 2021-03-02',
  )
  assert.equal(document.updated.absent ? '' : document.updated.value, '2021-03-02')
})

test('an earlier day in the address contradicts the page, a draft’s week aside', async () => {
  const fields = { [PUBLISHED]: '2021-03-02' }
  const at = (path: string) => page(fields, [], '', `https://post.example/${path}/bridge`)
  assert.match(day(await at('2019/8/14')), /^the source contradicts itself/)
  assert.equal(day(await at('2021/2/27')), '2021-03-02')
})

test('a day printed for the last change contradicts nothing', async () => {
  const document = await page({ [PUBLISHED]: '2019-08-14' }, ['Updated: March 2, 2021'])
  assert.equal(day(document), '2019-08-14')
})

test('a day of publication by the headline goes before a field that holds the last change', async () => {
  const document = await page({ [PUBLISHED]: '2021-03-02' }, ['August 14, 2019', 'Updated: March 2, 2021'])
  assert.equal(day(document), '2019-08-14')
})

test('a day of the next morning, and one that the page repeats, confirm what machines are told', async () => {
  assert.equal(day(await page({ [PUBLISHED]: '2021-03-02' }, ['March 3, 2021'])), '2021-03-02')
  assert.equal(
    day(await page({ [PUBLISHED]: '2021-03-02' }, ['March 2, 2021', 'March 9, 2021'])),
    '2021-03-02',
  )
})

test('the day of the last review under an article is not its own', async () => {
  const review = '<div>Date Last Reviewed:</div><div><time datetime="2021-03-02">March 2021</time></div>'
  assert.notEqual(day(await page({}, [], review)), '2021-03-02')
  const plain = '<div><time datetime="2021-03-02">2 March 2021</time></div>'
  assert.equal(day(await page({}, [], plain)), '2021-03-02')
})

test('numbers in doubt take the order of the page’s other dates', async () => {
  const comment = '<p class="comment">24/05/2021</p>'
  assert.equal(day(await page({}, ['04/05/2021'], comment)), '2021-05-04')
})

test('a label in a block of its own over the day is the day’s', async () => {
  const apart = (first: string, second: string) =>
    readString(
      `<html lang="en"><body><article><h1>Old bridge to be repaired</h1>${BODY}<div class="meta"><p>${first}</p><p class="date">3 May 2020</p></div><div class="meta"><p>${second}</p><p class="date">7 July 2021</p></div></article></body></html>`,
    )
  assert.equal(day(await apart('Created on', 'Updated at')), '2020-05-03')
  assert.match(day(await apart('Opened', 'Closed')), /not the document’s/)
})

test('a later day that is called that of a change leaves the other as the page’s', async () => {
  const lines = (second: string) =>
    readString(
      `<html lang="en"><body><article><h1>Old bridge to be repaired</h1>${BODY}<p class="date">August 16, 2019</p><p class="date">${second}</p></article></body></html>`,
    )
  assert.equal(day(await lines('Updated July 9, 2021')), '2019-08-16')
  assert.match(day(await lines('Updated July 9, 2018')), /not the document’s/)
  assert.match(day(await lines('July 9, 2021')), /not the document’s/)
})

test('a line that is no running text may stand between headline and date', async () => {
  const document = await readString(
    `<html lang="en"><body><article><h1>Old bridge to be repaired</h1><p>News24</p><p class="date">13 Jan 2020, 22:11 GMT+10</p>${BODY}</article><div><p class="date">14 Jan 2020</p></div></body></html>`,
  )
  assert.equal(day(document), '2020-01-13')
})

test('a program’s UTC stamp is of the local day, where all zones of the site’s country agree', async () => {
  const at = (host: string, stamp: string, line = '') =>
    page({ [PUBLISHED]: stamp }, line ? [line] : [], '', `https://${host}/nouvelle/1`)
  assert.equal(day(await at('ici.post.ca', '2020-08-25T00:23:33.312Z')), '2020-08-24')
  assert.equal(day(await at('ici.post.ca', '2020-08-25T05:23:33.312Z')), '2020-08-25')
  assert.equal(day(await at('post.jp', '2020-08-24T18:23:33.312Z')), '2020-08-25')
  // An editor's system may write local time with a Z; and nothing tells where a .com is.
  assert.equal(day(await at('ici.post.ca', '2020-08-25T00:23:33Z')), '2020-08-25')
  assert.equal(day(await at('post.com', '2020-08-25T00:23:33.312Z')), '2020-08-25')
  assert.equal(day(await at('ici.post.ca', '2020-08-25T00:23:33.312Z', '25 August 2020')), '2020-08-25')
})
