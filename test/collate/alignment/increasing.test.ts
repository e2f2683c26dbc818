import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heaviestIncreasing } from '../../../src/collate/alignment/increasing.ts'

const items = (places: readonly number[], weights: readonly number[] = []) =>
  places.map((a, b) => ({ a, b, weight: weights[b] ?? 1 }))

test('what stands in order is the chain, what was moved is not', () => {
  assert.deepEqual([...heaviestIncreasing(items([1, 2, 3, 0]))].sort(), [0, 1, 2])
  assert.deepEqual([...heaviestIncreasing(items([]))], [])
})

test('weight decides which side of a swap has moved', () => {
  assert.deepEqual([...heaviestIncreasing(items([1, 0], [1, 5]))], [1])
  assert.deepEqual([...heaviestIncreasing(items([1, 0], [5, 1]))], [0])
})
