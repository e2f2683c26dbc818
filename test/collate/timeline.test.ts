import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeline } from '../../src/collate/timeline.ts'
import { annotated } from './annotated.ts'

const a = annotated(
  'The cargo ship broke the outer gate on Monday.\n\nRepairs began on 12 March 2024.',
  '2024-03-13',
)
const b = annotated('A cargo ship broke the gate of the lock on 11 March 2024.', '2024-03-14')
const undated = annotated('The gate was inspected on Saturday.')

test('one event told by two witnesses is one entry with both anchors', () => {
  const [first, second] = timeline([a, b])
  assert.ok(first && !first.when.absent)
  assert.deepEqual(first.when.value, { from: '2024-03-11', to: '2024-03-11' })
  assert.deepEqual(
    new Set(first.anchors.map(({ document }) => document)),
    new Set([a.document.id, b.document.id]),
  )
  assert.match(second?.what ?? '', /Repairs began/)
})

test('undated events come last, with the reason', () => {
  const last = timeline([undated, a]).at(-1)
  assert.ok(last?.when.absent && last.when.reason.length > 0)
})

test('the order of witnesses changes nothing', () => {
  assert.deepEqual(timeline([a, b, undated]), timeline([undated, b, a]))
})

test('an event that one witness dates more narrowly is one entry, by the narrower days', () => {
  const wide = annotated('The cargo ship broke the outer gate of the lock in March 2024.', '2024-04-02')
  const entries = timeline([wide, b])
  assert.equal(entries.length, 1)
  const [only] = entries
  assert.ok(only && !only.when.absent)
  assert.deepEqual(only.when.value, { from: '2024-03-11', to: '2024-03-11' })
  assert.equal(only.anchors.length, 2)
  assert.deepEqual(entries, timeline([b, wide]))
})

test('a wider date that could be either of two stays by itself, and so does another event within it', () => {
  const wide = annotated('The cargo ship broke the outer gate of the lock in March 2024.', '2024-04-02')
  const again = annotated('A cargo ship broke the gate of the lock on 25 March 2024.', '2024-03-26')
  assert.equal(timeline([wide, b, again]).length, 3)
  const other = annotated('The mayor opened the summer fair on 12 March 2024.', '2024-03-14')
  assert.equal(timeline([wide, other]).length, 2)
})

test('an undated copy of a sentence joins the dated telling, one of another day does not', () => {
  const dated = annotated('The gate of the east lock was inspected by divers on Saturday.', '2024-03-13')
  const copy = annotated('The gate of the east lock was inspected by two divers on Saturday.')
  const other = annotated('The gate of the east lock was inspected by divers on Sunday.')
  const ago = annotated('The gate of the east lock was inspected by divers two days ago.')
  const [first, ...more] = timeline([dated, copy])
  assert.equal(more.length, 0)
  assert.ok(first && !first.when.absent && first.anchors.length === 2)
  assert.deepEqual(timeline([copy, dated]), timeline([dated, copy]))
  assert.equal(timeline([dated, other]).length, 2)
  assert.equal(timeline([dated, ago]).length, 2)
})
