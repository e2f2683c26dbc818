import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { read } from '../../src/read/read.ts'
import { cut, kept, PARAGRAPHS, readString } from './fixtures.ts'

test('hard-wrapped lines become paragraphs again, also across a broken word', async () => {
  const document = await readString(`Bridge to be repaired

The harbour council voted on Monday to repair the old swing
bridge, and the council's engineers said that the coun-
cil had no choice but to close the bridge in the spring of
next year.

Nobody on the council spoke against the plan, which was first
made two years ago.
`)
  assert.deepEqual(kept(document), [
    'title: Bridge to be repaired',
    "paragraph: The harbour council voted on Monday to repair the old swing bridge, and the council's engineers said that the council had no choice but to close the bridge in the spring of next year.",
    'paragraph: Nobody on the council spoke against the plan, which was first made two years ago.',
  ])
})

test('a paragraph that furniture cuts in two is one block', async () => {
  const document = await readString(`${PARAGRAPHS[0]}

The engineers of the harbour, who have warned of rust since last spring, said that the

https://example.org/2019/02/03/rust-in-the-harbour
https://example.org/author/someone

bridge could carry no more than two lorries at a time.
`)
  assert.deepEqual(kept(document).slice(1), [
    'paragraph: The engineers of the harbour, who have warned of rust since last spring, said that the bridge could carry no more than two lorries at a time.',
  ])
  assert.equal(document.blocks[1]?.segments.length, 2)
  assert.equal(document.cut.filter((block) => block.reason === 'link-address').length, 2)
  assert.ok(document.published.absent)
  const candidate = document.dateCandidates.find(({ value }) => value === '2019-02-03')
  assert.deepEqual([candidate?.taken, candidate?.where], [false, 'link address'])
})

test('a caption over its credit, a related line and a list of dated headlines are cut', async () => {
  const document = await readString(`Bridge to be repaired
Lorries wait before the closed bridge in the harbour.
Harbour Office / Reuters

${PARAGRAPHS[0]}

Related article: Ferry line to be ended in spring after sixty years

${PARAGRAPHS[1]}
${PARAGRAPHS[2]}
Latest newsFerry line ends after sixty years
09.Jan.2026
School roof leaks for the third time
08.Jan.2026
Library to open later in winter
07.Jan.2026

14 Jan 2026
`)
  assert.deepEqual(kept(document), [
    'title: Bridge to be repaired',
    ...PARAGRAPHS.map((text) => `paragraph: ${text}`),
  ])
  assert.deepEqual(
    [...new Set(document.cut.map((block) => block.reason))],
    ['caption', 'credit', 'related-link', 'teaser-list', 'date-line'],
  )
  assert.ok(document.published.absent)
  assert.equal(document.dateCandidates.filter((candidate) => !candidate.taken).length, 4)
})

test('a date under the headline or with a label is the document’s', async () => {
  const under = await readString(
    `Bridge to be repaired\nBy Ann Lee\n2 March 2021\n\n${PARAGRAPHS.join('\n\n')}`,
  )
  assert.equal(under.published.absent ? '' : under.published.value, '2021-03-02')
  assert.ok(cut(under).includes('byline: By Ann Lee'))
  const labelled = await readString(
    `Bridge to be repaired\n\n${PARAGRAPHS.join('\n\n')}\n\nPublished: 2 March 2021`,
  )
  assert.equal(labelled.published.absent ? '' : labelled.published.value, '2021-03-02')
})

test('the stamp of a print is the day of capture, not of publication', async () => {
  const document = await readString(
    `3/14/22, 9:12 AM Bridge to be repaired\n\nBridge to be repaired\n\n${PARAGRAPHS.join('\n\n')}`,
  )
  assert.ok(document.published.absent)
  assert.equal(document.captured.absent ? '' : document.captured.value, '2022-03-14')
})

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const skip = existsSync(seeds) ? false : 'the real inputs (../shared/seeds) are not on this machine'

test('the printed newspaper page is read as a careful reader would', { skip }, async () => {
  const name = '000_39dab5385e82f8aa.txt'
  const document = await read(readFileSync(new URL(name, seeds)), { name })
  assert.ok(document.title.absent && document.published.absent)
  assert.equal(document.blocks.length, 8)
  assert.ok(document.text.includes('will begin. The withdrawal process of the contingent'))
  assert.deepEqual(
    document.cut.map((block) => block.reason),
    ['caption', 'credit', 'related-link', 'link-address', 'link-address', 'link-address'],
  )
  assert.ok(
    document.dateCandidates.every((candidate) => candidate.value === '2025-11-29' && !candidate.taken),
  )
})

test('the site’s page is read without its list of latest news', { skip }, async () => {
  const name = '002_9cfd267ee36b9bd8.txt'
  const document = await read(readFileSync(new URL(name, seeds)), { name })
  assert.equal(document.blocks[0]?.kind, 'title')
  assert.equal(document.blocks.length, 9)
  assert.ok(document.published.absent)
  assert.equal(document.cut.filter((block) => block.reason === 'teaser-list').length, 20)
  assert.equal(document.cut.at(-1)?.reason, 'date-line')
  assert.ok(
    document.dateCandidates.length === 11 &&
      document.dateCandidates.every((candidate) => candidate.value.startsWith('2026-01') && !candidate.taken),
  )
})

test('a day with an agency in brackets opens a copy as a town does; a day that a sentence goes on from does not', async () => {
  const wire = (opening: string) =>
    readString(`Striker to leave Rovers\n\n${opening}${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n`)
  for (const opening of [
    'July 2, 2022 (SportsWire) - ',
    '2 July 2022 (SportsWire) – ',
    'Belmara, 2 July 2022 (SportsWire) — ',
  ]) {
    const { published, credits } = await wire(opening)
    assert.equal(published.absent ? published.reason : published.value, '2022-07-02')
    assert.deepEqual(
      credits.map(({ name, kind }) => `${name} ${kind}`),
      ['SportsWire agency'],
    )
  }
  const told = await wire('2 July 2022 (a Saturday) was hot - ')
  assert.ok(told.published.absent)
})
