import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readableText } from '../../../../src/annotate/entry-lines.ts'
import { annotate } from '../../../../src/annotate/pipeline.ts'
import { markdown } from '../../../../src/export/markdown.ts'
import type { Document } from '../../../../src/model/index.ts'
import { read } from '../../../../src/read/read.ts'

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
      day: '2025-05-12',
      by: [],
    })
    assert.equal(entryOf(document, CLOSED)?.time, '6.30 am')
    assert.equal(entryOf(document, INTRO), undefined)
    assert.ok(
      document.warnings.includes(
        'a live blog of 3 entries, the newest first, each block with its entry’s time',
      ),
    )
  })

  test('what the page states of its entries completes them', async () => {
    const document = await page(`<div>${entry('9.40 am', CRANE)}${entry('8.10 am', BARGES)}</div>`, STATED)
    assert.deepEqual(entryOf(document, BARGES), {
      time: '8.10 am',
      instant: '2025-05-12T08:10:00+02:00',
      day: '2025-05-12',
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

  test('headings that open with a time are entries where the page calls itself live, and state their order and days', async () => {
    const ticker = (title: string): Promise<Document> =>
      read(
        Buffer.from(
          `<html lang="de"><head><title>${title}</title><meta property="article:published_time" content="2025-06-04T06:00:00+02:00"></head><body><main><h1>${title}</h1>
<p>Das Hochwasser an der Wende geht zurück, in Altmark sind noch 300 Menschen ohne Strom.</p>
<h3>16:20 Uhr: Pegel sinkt</h3><p>Der Pegel in Wendorf ist seit Mittag um elf Zentimeter gefallen, teilte das Landesamt mit.</p>
<h3>09:12 Uhr: Deich hält</h3><p>Der Deich bei Altmark hat in der Nacht gehalten, meldet die Feuerwehr.</p><p>Das Abitur wird verschoben.</p>
<h3>03.06., 22:40 Uhr: Altmark evakuiert</h3><p>Die Ortsmitte von Altmark ist geräumt, die Schulen bleiben morgen geschlossen.</p><p>(dpa/kho)</p></main></body></html>`,
        ),
        { name: 'ticker.html' },
      )
    const live = await ticker('Liveticker: Pegel in Wendorf sinkt')
    assert.deepEqual(live.liveBlog, { entries: 3, order: 'newest-first' })
    assert.deepEqual(entryOf(live, 'Das Abitur wird verschoben.'), { time: '09:12 Uhr', by: [] })
    assert.equal(
      entryOf(live, 'Die Ortsmitte von Altmark ist geräumt, die Schulen bleiben morgen geschlossen.')?.day,
      '2025-06-03',
    )
    assert.ok(live.cut.some(({ text, reason }) => text === '(dpa/kho)' && reason === 'byline'))
    assert.equal((await ticker('Die Nacht von Wendorf')).liveBlog, undefined)
  })

  test('times of an entry are counted from its own day', async () => {
    const later = '“The quay opens tomorrow,” the harbour board said.'
    const document = await page(
      `<div>${entry('9.40 am', CRANE, '2025-05-13T09:40:00+02:00')}${entry('8.10 am', later, '2025-05-12T08:10:00+02:00')}${entry('6.30 am', CLOSED, '2025-05-12T06:30:00+02:00')}</div>`,
      { ...STATED, liveBlogUpdate: [] },
    )
    const { timexes } = await annotate(document)
    assert.equal(timexes.find(({ text }) => text === 'tomorrow')?.value, '2025-05-13')
  })

  test('an entry that is set apart from the story is cut, and its time is no entry’s', async () => {
    const other = 'Away from the storm, ministers have agreed on a pay deal with the unions of teachers.'
    const document = await page(
      `<div>${entry('9.40 am', CRANE)}${entry('8.10 am', other)}${entry('7.10 am', BARGES)}${entry('6.30 am', CLOSED)}</div>`,
    )
    assert.deepEqual(document.liveBlog, { entries: 3, order: 'newest-first' })
    assert.match(document.cut.find(({ text }) => text === other)?.because ?? '', /an entry of another story/)
  })

  test('the text for reading tells the order and each time', async () => {
    const document = await page(
      `<div>${entry('6.30 am', CRANE)}${entry('8.10 am', BARGES)}${entry('9 pm', CLOSED)}</div>`,
    )
    assert.equal(document.liveBlog?.order, 'oldest-first')
    const text = readableText(document)
    assert.ok(
      text.includes(
        `[live blog of 3 entries, the oldest first]\n[6.30 am]\n\n${CRANE}\n\n[8.10 am]\n\n${BARGES}`,
      ),
    )
    assert.ok(markdown(document).includes(`*\\[8.10 am\\]*\n\n${BARGES}`))
  })

  test('a word before the time, and yesterday’s entries', async () => {
    const document = await read(
      Buffer.from(
        `<html lang="it"><head><title>x</title><meta property="article:published_time" content="2025-11-04T06:00:00+01:00"></head><body><main><h1>Alluvione, la diretta</h1>
<p><strong>Ore 15.40 - Evacuate 300 persone</strong></p><p>Trecento persone sono state evacuate nella notte, ha detto il sindaco.</p>
<p><strong>Ore 9.05 - Ponte interrotto</strong></p><p>Il ponte sulla provinciale è interrotto da questa mattina.</p>
<p><strong>Ieri, ore 22.30 - Allerta rossa</strong></p><p>La protezione civile ha diramato l'allerta rossa per la giornata di martedì.</p></main></body></html>`,
      ),
      { name: 'live.html' },
    )
    assert.deepEqual(document.liveBlog, { entries: 3, order: 'newest-first' })
    assert.deepEqual(document.blocks.at(-1)?.entry, { time: 'Ieri, ore 22.30', day: '2025-11-03', by: [] })
  })

  test('a time that is a link to its entry is no headline of another article', async () => {
    const linked = (ago: string, time: string, text: string) =>
      `<article><header><a href="#b"><time datetime="2025-02-12T${time}:00.000Z">${ago}</time><span>${time.replace(':', '.')} GMT</span></a></header><div><p>${text}</p></div></article>`
    const document = await page(
      `<div>${linked('1h ago', '17:04', CRANE)}${linked('2h ago', '15:30', BARGES)}${linked('4h ago', '14:10', CLOSED)}</div>`,
    )
    assert.deepEqual(document.liveBlog, { entries: 3, order: 'newest-first' })
    assert.equal(entryOf(document, BARGES)?.instant, '2025-02-12T15:30:00.000Z')
  })
})
