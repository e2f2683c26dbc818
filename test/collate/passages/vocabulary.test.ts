import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copies } from '../../../src/collate/passages/copies.ts'
import { Vocabulary } from '../../../src/collate/passages/vocabulary.ts'

/** Two states of a page: the second keeps one paragraph, and tells the rest anew by the same names. */
const KEPT =
  'The Harlow mill stands on the east bank of the Marl below Orven. It was built of brick in 1893 by the millwright Aksel Brandt, who had learnt his trade in Tolby, and ground rye and barley for the garrison of the castle.'
const FIRST = `${KEPT} Its wheel drove four pairs of millstones. Brandt sold the mill to the bakers of Orven in 1911. The bakers ground flour there until the railway reached Tolby. Today the wheel turns for visitors.`
const SECOND = `${KEPT} After Brandt had sold it, Orven's bakers owned the millstones and the wheel, and flour from Harlow went as far as Tolby. When a railway was laid along the Marl, milling on the east bank came to an end; visitors can see the restored wheel, one pair of millstones, and the ledger of the garrison with its orders of barley and rye. A painting of the mill by Brandt's daughter hangs in the castle of Orven.`
/** A page after the pattern of the first, of something else. */
const PATTERN = `The Vestry pumphouse stands on the east bank of the Osk below Selby. It was built of brick in 1902 by the engineer Jon Falk, who had learnt his trade in Selby, and raised drinking water for the wards of the hospital. Its boilers burnt coal from Dunmere. Falk's nephew electrified the pumps. Cholera had killed hundreds in the quarter of the tanners; the hospital recorded none afterwards. An asylum was added, and a laundry. Architects admire its chimney and the vaulted filter beds beneath the yard.`

const likeness = (a: string, b: string) => new Vocabulary(a).inCommon(new Vocabulary(b))

test('states of a page keep its names, pages after one pattern do not', () => {
  assert.ok(likeness(FIRST, SECOND) > 0.4)
  assert.ok(likeness(FIRST, PATTERN) < 0.2)
  assert.equal(likeness(FIRST, SECOND), likeness(SECOND, FIRST))
  assert.ok(Math.abs(likeness(FIRST, FIRST) - 1) < 1e-9)
})

test('news is known by who said it and by its days', () => {
  assert.ok(new Vocabulary('The mill burnt down on Monday, the fire chief said.').isNews)
  assert.ok(!new Vocabulary(FIRST).isNews)
})

test('two states of a page are one family, whatever their order', () => {
  const pages = [FIRST, SECOND, PATTERN].map((text, at) => ({ id: `page${at}`, text }))
  for (const order of [pages, pages.toReversed()])
    assert.deepEqual(copies(order).groups, [['page0', 'page1'], ['page2']])
})
