import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { align } from '../../src/collate/alignment.ts'
import { collation } from '../../src/collate/collation.ts'
import type { Collation, Witness } from '../../src/model/index.ts'
import { witness } from './witness.ts'

const collateAll = (witnesses: readonly Witness[]): Collation =>
  collation(
    witnesses,
    witnesses.flatMap((a, at) => witnesses.slice(at + 1).map((b) => align(a, b))),
  )

const ID = (n: number): string => String(n).repeat(16)

test('rows hold what corresponds, in an order that every witness shares', () => {
  const gate = 'The lock gate at Tarn failed shortly after dawn.'
  const barges = 'Four barges were carried over the weir.'
  const mayor = 'The mayor said the harbour would stay closed until Friday.'
  const table = collateAll([
    witness({ id: ID(1), sentences: [gate, mayor] }),
    witness({ id: ID(2), sentences: [gate, barges] }),
    witness({ id: ID(3), sentences: [barges, mayor] }),
  ])
  assert.deepEqual(
    table.rows.map(({ cells }) => cells),
    [
      { [ID(1)]: ['s0'], [ID(2)]: ['s0'] },
      { [ID(2)]: ['s1'], [ID(3)]: ['s0'] },
      { [ID(1)]: ['s1'], [ID(3)]: ['s1'] },
    ],
  )
})

const word = fc.constantFrom('gate', 'river', 'Tarn', 'mayor', 'barge', 'school', 'dawn', 'weir')
const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => `${words.join(' ')}.`)
const texts = fc.array(fc.array(sentence, { maxLength: 5 }), { minLength: 2, maxLength: 4 })

test('every sentence stands in exactly one row, whatever the order of witnesses', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const witnesses = all.map((sentences, at) => witness({ id: ID(at), sentences }))
      const table = collateAll(witnesses)
      for (const { document, annotations } of witnesses) {
        const here = table.rows.flatMap(({ cells }) => cells[document.id] ?? []).sort()
        assert.deepEqual(here, annotations.sentences.map(({ id }) => id).sort())
      }
      assert.deepEqual(collateAll(witnesses.toReversed()), table)
    }),
  )
})
