import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reversed } from '../../src/collate/alignment/reversed.ts'
import { align } from '../../src/collate/alignment.ts'
import { witness } from './witness.ts'

test('told from the other side, what was added is dropped and what was split is merged; twice is as before', () => {
  const one = witness({
    sentences: [
      'The ship struck the gate at dawn and water filled the quarter.',
      'Nobody was hurt in the harbour.',
    ],
  })
  const other = witness({
    sentences: [
      'The ship struck the gate at dawn.',
      'Water filled the quarter.',
      'Twelve boats sank near the old mill.',
    ],
  })
  const alignment = align(one, other)
  const operations = alignment.links.map(({ operation }) => operation)
  const turned = reversed(alignment)
  assert.deepEqual([turned.a, turned.b], [alignment.b, alignment.a])
  const opposite = { added: 'dropped', dropped: 'added', split: 'merged', merged: 'split' } as Record<
    string,
    string
  >
  assert.deepEqual(
    turned.links.map(({ operation }): string => operation),
    operations.map((operation) => opposite[operation] ?? operation),
  )
  assert.ok(operations.includes('added') && operations.includes('dropped'))
  assert.deepEqual(reversed(turned), alignment)
})
