import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
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

test('an item goes with the group that it is like as a whole, not with that of its likest pair', () => {
  // `x` is likest `a`, but like all of `c` to `e` and not like `b`.
  const pairs = [
    pair('a', 'b', 0.9),
    pair('c', 'd', 0.9),
    pair('c', 'e', 0.9),
    pair('d', 'e', 0.9),
    pair('a', 'x', 0.62),
    pair('c', 'x', 0.6),
    pair('d', 'x', 0.6),
    pair('e', 'x', 0.6),
  ]
  assert.deepEqual(averageLink(['a', 'b', 'c', 'd', 'e', 'x'], pairs, 0.5, 0.3).groups, [
    ['a', 'b'],
    ['c', 'd', 'e', 'x'],
  ])
})

test('the order of items and pairs does not matter, nor that of a pair, whatever is settled', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const all = items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const))
  const settled = { together: [['a', 'e']], apart: [['b', 'f']] } as const
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: all.length, maxLength: all.length }),
      fc.shuffledSubarray(items, { minLength: items.length }),
      fc.infiniteStream(fc.boolean()),
      (likenesses, shuffled, swaps) => {
        const pairs = all.map(([a, b], at) => pair(a, b, (likenesses[at] ?? 0) / 10))
        const turned = pairs
          .toSorted((x, y) => shuffled.indexOf(x.b) - shuffled.indexOf(y.b))
          .map(({ a, b, likeness }) => (swaps.next().value ? pair(b, a, likeness) : pair(a, b, likeness)))
        const one = averageLink(items, pairs, 0.3, 0.25, settled)
        assert.deepEqual(averageLink(shuffled, turned, 0.3, 0.25, settled), one)
        const groupOf = (item: string) => one.groups.find((group) => group.includes(item))
        assert.equal(groupOf('a'), groupOf('e'))
        assert.notEqual(groupOf('b'), groupOf('f'))
      },
    ),
  )
})
