import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Document } from '../../../src/model/index.ts'
import { withoutHostFurniture } from '../../../src/read/host/cut-furniture.ts'
import { read } from '../../../src/read/read.ts'
import {
  addressOf,
  BACKGROUND,
  CHESS,
  HARVEST,
  LIBRARY_ROOF,
  LOCK_CLOSED,
  LOCK_OFFER,
  LOCK_REPAIR,
  PROMO,
  pageOf,
} from './pages.ts'

const readAt = (html: string, url?: string): Promise<Document> =>
  read(Buffer.from(html), { name: 'page.html', ...(url === undefined ? {} : { url }) })

const texts = (documents: readonly Document[]): string => documents.map(({ text }) => text).join('\n')

describe('what a host prints on pages about different matters', () => {
  test('is cut, with the reason; nothing of the stories is', async () => {
    const told = [HARVEST, LIBRARY_ROOF, CHESS]
    const alone = await Promise.all(told.map((one, nth) => readAt(pageOf(one), addressOf(nth))))
    for (const { text } of alone) assert.ok(text.includes(PROMO), 'a page by itself does not tell')
    const together = withoutHostFurniture(alone)
    assert.ok(!texts(together).includes(PROMO))
    for (const [nth, { title, paragraphs }] of told.entries())
      assert.equal(together[nth]?.text, [title, ...paragraphs].join('\n\n'))
    const cut = together[0]?.cut.find(({ text }) => text === PROMO)
    assert.equal(cut?.because, 'stands on pages of courier.example about 3 different matters or more')
    assert.equal(cut?.before, 2, 'at its place among the blocks')
    assert.equal(cut?.places.length, 1)
    assert.deepEqual(together[0]?.warnings, [
      'a block is cut that stands on other pages of courier.example too',
    ])
  })

  test('stays where only two matters have it', async () => {
    const alone = await Promise.all([
      readAt(pageOf(HARVEST), addressOf(1)),
      readAt(pageOf(CHESS), addressOf(2)),
    ])
    assert.deepEqual(withoutHostFurniture(alone), alone)
  })

  test('versions of a story teach nothing, whatever their addresses', async () => {
    const versions = ['', ' It rained on Friday.', ' The mill is ready.', ' No hail fell.'].map((added) => ({
      ...HARVEST,
      paragraphs: [...HARVEST.paragraphs.slice(0, 2), `${HARVEST.paragraphs[2] ?? ''}${added}`],
    }))
    const alone = await Promise.all(versions.map((one, nth) => readAt(pageOf(one), addressOf(nth))))
    assert.deepEqual(withoutHostFurniture(alone), alone)
  })

  test('a paragraph of background that reports of one matter repeat is the stories’ own', async () => {
    const told = [LOCK_CLOSED, LOCK_OFFER, LOCK_REPAIR, HARVEST, CHESS]
    const alone = await Promise.all(told.map((one, nth) => readAt(pageOf(one), addressOf(nth))))
    const together = withoutHostFurniture(alone)
    for (const { text } of together.slice(0, 3)) assert.ok(text.includes(BACKGROUND))
    assert.ok(!texts(together).includes(PROMO))
  })

  test('a short line or a heading in the midst of a story stays: a rubric has it in all', async () => {
    const rubric = (one: typeof HARVEST) =>
      pageOf(one).replace(
        `<p>${one.paragraphs[2] ?? ''}`,
        `<h2>What comes next</h2><p>${one.paragraphs[2] ?? ''}`,
      )
    const alone = await Promise.all(
      [HARVEST, LIBRARY_ROOF, CHESS].map((one, nth) => readAt(rubric(one), addressOf(nth))),
    )
    for (const { text } of withoutHostFurniture(alone)) assert.ok(text.includes('What comes next'))
  })

  test('files go by the site that they state; pages of another host are another matter', async () => {
    const told = [HARVEST, LIBRARY_ROOF, CHESS]
    const files = await Promise.all(told.map((one) => readAt(pageOf(one))))
    assert.ok(!texts(withoutHostFurniture(files)).includes(PROMO))
    const elsewhere = await Promise.all(
      told.map((one, nth) => readAt(pageOf(one), `https://site${nth}.example/a`)),
    )
    assert.deepEqual(withoutHostFurniture(elsewhere), elsewhere)
  })

  test('anchors hold, and the order of the pages changes nothing', async () => {
    const told = [HARVEST, LIBRARY_ROOF, CHESS, LOCK_CLOSED, LOCK_OFFER]
    const alone = await Promise.all(told.map((one, nth) => readAt(pageOf(one), addressOf(nth))))
    const expected = new Map(withoutHostFurniture(alone).map((document) => [document.id, document]))
    fc.assert(
      fc.property(fc.shuffledSubarray(alone, { minLength: alone.length }), (shuffled) => {
        for (const document of withoutHostFurniture(shuffled))
          assert.deepEqual(document, expected.get(document.id))
      }),
      { numRuns: 20 },
    )
    for (const [nth, document] of [...expected.values()].entries()) {
      const html = pageOf(told[alone.findIndex(({ id }) => id === document.id)] ?? HARVEST)
      assert.ok(nth < told.length)
      for (const { start, end, segments } of document.blocks)
        for (const segment of segments) {
          assert.ok(segment.start >= start && segment.end <= end)
          assert.equal(segment.place.kind, 'range')
          if (segment.place.kind === 'range')
            assert.equal(
              html.slice(segment.place.start, segment.place.end),
              document.text.slice(segment.start, segment.end),
            )
        }
    }
  })
})
