import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparables } from '../../../src/collate/alignment/comparable.ts'
import { exchanged } from '../../../src/collate/alignment/exchange.ts'
import { witness } from '../witness.ts'

const [a1, a2, a3] = comparables(witness({ sentences: ['Old one.', 'Old two.', 'Old three.'] }))
const [b1, b2, b3] = comparables(witness({ sentences: ['New one.', 'New two.', 'New three.'] }))
assert.ok(a1 && a2 && a3 && b1 && b2 && b3)

const alike = (table: readonly (readonly number[])[]) => (x: { index: number }, y: { index: number }) =>
  table[x.index]?.[y.index] ?? 0

test('two links that cross are exchanged where both together are likelier so', () => {
  // The likest pair, old two and new one, left old one and new two to each other.
  const table = [
    [0.6, 0.3],
    [0.7, 0.55],
  ]
  const links = [[a2, b1] as const, [a1, b2] as const]
  const told = exchanged(links, [[a1, b1]], 0.4, alike(table))
  assert.deepEqual(new Map(told), new Map([[a2, b2] as const, [a1, b1] as const]))
  assert.deepEqual(exchanged(links, [[a1, b1]], 0.56, alike(table)), links, 'one of the two is too unlike')
})

test('a tie, and a sentence of two links, stay as they are', () => {
  const even = [
    [0.6, 0.6, 0.9],
    [0.6, 0.6, 0.9],
    [0.9, 0.9, 0.9],
  ]
  const links = [[a1, b2] as const, [a2, b1] as const, [a2, b3] as const, [a3, b3] as const]
  assert.deepEqual(
    exchanged(
      links,
      [
        [a1, b1],
        [a3, b1],
      ],
      0.4,
      alike(even),
    ),
    links,
  )
})
