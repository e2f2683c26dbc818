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

const english = {
  title: 'Ferry Solveig runs aground off Krok',
  sentences: [
    'The ferry Solveig ran aground off the island of Krok on Monday with 1,340 people on board, the Vestby Line said.',
    'Captain Ragna Thorsby told the port office at Ulva that her engines had failed.',
    'Divers hired by the Vestby Line found a hole of 4 metres.',
  ],
  published: '2024-05-06',
}
const german = {
  title: 'Fähre Solveig vor Krok auf Grund gelaufen',
  sentences: [
    'Die Fähre Solveig ist am Montag vor der Insel Krok mit 1340 Menschen an Bord auf Grund gelaufen, wie die Reederei Vestby Line mitteilte.',
    'Kapitänin Ragna Thorsby meldete dem Hafenamt in Ulva den Ausfall der Maschinen.',
  ],
  language: 'de',
}

test('reports in two languages are one story by names and figures, not when they are of days far apart', () => {
  const first = witness({ id: ID(5), ...english })
  const told = stories([first, witness({ id: ID(6), ...german, published: '2024-05-07' })])
  assert.deepEqual(
    told.map(({ witnesses }) => witnesses),
    [[ID(5), ID(6)]],
  )
  assert.deepEqual(
    told[0]?.chain.map(({ rule }) => rule),
    ['common-names'],
  )
  assert.match(told[0]?.chain[0]?.says ?? '', /solveig/)
  assert.equal(stories([first, witness({ id: ID(6), ...german, published: '2024-06-20' })]).length, 2)
  assert.equal(stories([witness({ id: ID(7), ...german }), railway]).length, 2)
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
