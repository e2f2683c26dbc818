import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stories } from '../../src/collate/stories.ts'
import { OTHER_EVENT, WIRE, WITNESSED } from './tarn.ts'
import { witness } from './witness.ts'

const ID = (n: number): string => String(n).repeat(16)
const wire = witness({
  id: ID(3),
  title: 'Lock gate fails at Tarn',
  sentences: WIRE,
  published: '2024-03-04',
})
const excerpt = witness({ id: ID(1), title: 'Flood', sentences: WIRE.slice(0, 4), published: '2024-03-05' })
const eyewitness = witness({
  id: ID(2),
  title: 'Tarn harbour flood: the lock that nobody rang for',
  sentences: WITNESSED,
})
const railway = witness({ id: ID(4), title: 'Workshops at Ulva to close', sentences: OTHER_EVENT })

test('reports of one event are one story, copied or not; another event is another story', () => {
  const found = stories([wire, excerpt, eyewitness, railway])
  assert.deepEqual(
    found.map(({ witnesses }) => witnesses),
    [[ID(3), ID(1), ID(2)], [ID(4)]],
  )
})

test('a story is named after its lowest id, titled by its earliest witness, and says why', () => {
  const [story] = stories([wire, excerpt])
  assert.equal(story?.id, `story-${ID(1)}`)
  assert.equal(story?.title, 'Lock gate fails at Tarn')
  assert.deepEqual(
    story?.chain.map(({ rule }) => rule),
    ['common-text'],
  )
})

test('a lone witness without title is called by its first sentence, none gives no story', () => {
  assert.equal(stories([witness({ id: ID(5), sentences: WIRE })])[0]?.title, WIRE[0])
  assert.deepEqual(stories([]), [])
})

test('the order of input does not matter', () => {
  const all = [wire, excerpt, eyewitness, railway]
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (shuffled) => {
      assert.deepEqual(stories(shuffled), stories(all))
    }),
    { numRuns: 10 },
  )
})
