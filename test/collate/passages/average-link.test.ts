import assert from 'node:assert/strict'
import { test } from 'node:test'
import { averageLink } from '../../../src/collate/passages/average-link.ts'

const pair = (a: string, b: string, likeness: number) => ({ a, b, likeness })

test('one strong pair does not glue two groups', () => {
  const pairs = [pair('a', 'b', 0.9), pair('c', 'd', 0.9), pair('b', 'c', 0.8)]
  assert.deepEqual(averageLink(['a', 'b', 'c', 'd'], pairs, 0.5, 0.4).groups, [
    ['a', 'b'],
    ['c', 'd'],
  ])
  assert.deepEqual(averageLink(['a', 'b', 'c', 'd'], pairs, 0.5, 0.1).groups, [['a', 'b', 'c', 'd']])
})

test('joinings are told with the pair that brought them about', () => {
  const { joinings } = averageLink(
    ['a', 'b', 'c'],
    [pair('b', 'a', 0.9), pair('a', 'c', 0.7), pair('b', 'c', 0.6)],
    0.5,
    0.4,
  )
  assert.deepEqual(
    joinings.map(({ a, b, mean }) => `${a}${b} ${mean.toFixed(2)}`),
    ['ab 0.90', 'ac 0.65'],
  )
})
