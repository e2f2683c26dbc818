import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copies, copyPairs } from '../../../src/collate/passages/copies.ts'
import { PassageIndex } from '../../../src/collate/passages/passage-index.ts'
import { MAX_WITH_RUN, REPRESENTATIVES } from '../../../src/collate/passages/runs.ts'
import { sharedPassages } from '../../../src/collate/passages/shared-passages.ts'
import { edited, foreign, printed, sentences } from './family.ts'

const named = (prefix: string, texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `${prefix}${String(at).padStart(4, '0')}`, text }))
const SAME = named('same', printed(300))
const EDITED = named('edited', edited(300))
const EXCERPT = { id: 'excerpt', text: foreign('elsewhere') }
const OTHER = { id: 'other', text: sentences('nothing', 20).join(' ') }
const ALL = [...SAME, ...EDITED, EXCERPT, OTHER]

test('three hundred copies, three hundred edited ones and a passage of two sentences are found', () => {
  const index = new PassageIndex()
  for (const { id, text } of ALL) index.add(id, text)
  const near = index.neighbours('same0007').map(({ id }) => id)
  assert.equal(near.filter((id) => id.startsWith('same')).length, 299)
  assert.ok(near.filter((id) => id.startsWith('edited')).length >= REPRESENTATIVES)
  for (const { id } of EDITED) assert.ok(index.neighbours(id).length >= REPRESENTATIVES, id)
  const holders = index.neighbours('excerpt')
  assert.ok(holders.length > 0)
  assert.ok(holders.every(({ ofOther }) => ofOther.share < 0.25))
  assert.deepEqual(index.neighbours('other'), [])

  const { groups } = copies(ALL)
  assert.deepEqual(
    groups.map((group) => group.length),
    [600, 1, 1],
  )
  const shared = sharedPassages(ALL)
  assert.ok(shared.length > 0)
  assert.ok(shared.every(({ a, b }) => a === 'excerpt' || b === 'excerpt'))
})

test('a family costs each of its members a bounded number of pairs', () => {
  const pairs = copyPairs(ALL)
  assert.ok(pairs.length < 4 * REPRESENTATIVES * ALL.length, `${pairs.length}`)
  assert.equal(new Set(pairs.map(({ a, b }) => [a, b].sort().join(' '))).size, pairs.length)
})

test('the pairs of a family are the same in whatever order its members came, and as if those that went had never been', () => {
  const told = (index: PassageIndex) =>
    [...index.pairs()]
      .flatMap(({ id, neighbours }) =>
        neighbours.map((one) =>
          one.id < id
            ? `${one.id} ${id} ${one.ofOther.share} ${one.ofThis.share}`
            : `${id} ${one.id} ${one.ofThis.share} ${one.ofOther.share}`,
        ),
      )
      .sort()
  const one = new PassageIndex()
  for (const { id, text } of ALL) one.add(id, text)
  const other = new PassageIndex()
  const passing = [...named('gone', edited(340).slice(300)), ...named('also', printed(5))]
  for (const { id, text } of [...passing, ...ALL.toReversed()]) other.add(id, text)
  for (const { id, text } of ALL.slice(290, 320)) other.addAndCompare(id, text)
  for (const { id } of passing) other.remove(id)
  assert.deepEqual(told(other), told(one))
})

test('a run of words that very many texts have joins none of them, and does again when some are gone', () => {
  const index = new PassageIndex()
  const notice = sentences('notice', 4).join(' ')
  for (let at = 0; at <= MAX_WITH_RUN; at++)
    index.add(`n${at}`, `${sentences(`topic${at}x`, 12).join(' ')} ${notice}`)
  const found = () => Array.from({ length: 30 }, (_, at) => index.neighbours(`n${at}`).length)
  assert.deepEqual(new Set(found()), new Set([0]))
  index.remove('n500')
  assert.ok(found().every((count) => count >= REPRESENTATIVES))
})
