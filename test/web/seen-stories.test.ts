import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matching, news } from '../../src/web/stories/seen-stories.ts'

test('what is new is told since the last look, and nothing on the very first', () => {
  const seen = new Map([
    ['a', 3],
    ['b', 2],
  ])
  assert.equal(news({ id: 'a', witnesses: 3 }, seen), '')
  assert.equal(news({ id: 'b', witnesses: 5 }, seen), '3 more')
  assert.equal(news({ id: 'c', witnesses: 1 }, seen), 'new')
  assert.equal(news({ id: 'c', witnesses: 1 }, undefined), '')
})

test('stories are found by words of any of their headlines, begun or whole, case and accents aside', () => {
  const stories = [
    { title: 'Écluse closed', headlines: ['Lock gate broken at Tarnhaven'] },
    { title: 'Ferry stopped', headlines: [] },
    { title: 'Storm' },
  ]
  const titles = (words: string) => matching(stories, words).map(({ title }) => title)
  assert.deepEqual(titles('ecluse'), ['Écluse closed'])
  assert.deepEqual(titles('tarn BROKEN'), ['Écluse closed'])
  assert.deepEqual(titles('ferry gate'), [])
  assert.deepEqual(titles(' '), ['Écluse closed', 'Ferry stopped', 'Storm'])
})
