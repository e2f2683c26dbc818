import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stories } from '../../../src/collate/stories.ts'
import type { Witness } from '../../../src/model/index.ts'
import { sentences } from '../passages/family.ts'
import { OTHER_EVENT, WIRE, WITNESSED } from '../tarn.ts'
import { witness } from '../witness.ts'

const of = (id: string, said: readonly string[], title: string) =>
  witness({ id: id.repeat(16), title, sentences: said })
const KNOWN = [
  of('1', WIRE, 'Lock gate fails at Tarn'),
  of('2', WIRE.slice(0, 4), 'Flood'),
  of('3', WITNESSED, 'Tarn harbour flood: the lock that nobody rang for'),
  of('4', OTHER_EVENT, 'Workshops at Ulva to close'),
]
const LATER = ['market', 'school', 'orchard', 'ferry', 'museum', 'quarry'].map((topic, at) =>
  of('56789a'.charAt(at), sentences(topic, 8), `The ${topic}`),
)

const grouped = (witnesses: readonly Witness[]): string[][] =>
  stories(witnesses).map((story) => story.witnesses)

/**
 * What terms weigh hangs on how many documents have them, so two reports that are barely alike may part or join when
 * others come; those that are surely alike, or unlike, may not.
 */
test('documents of other events leave the stories of those that were there as they were', () => {
  const before = grouped(KNOWN)
  const known = new Set(KNOWN.map(({ document }) => document.id))
  fc.assert(
    fc.property(fc.shuffledSubarray(LATER, { minLength: 1 }), (added) => {
      const after = grouped([...added, ...KNOWN])
      assert.deepEqual(
        after.filter((ids) => ids.some((id) => known.has(id))),
        before,
      )
    }),
    { numRuns: 10 },
  )
})

test('a copy joins the story of what it was made of, and nothing else moves', () => {
  const rest = [...KNOWN, ...LATER]
  const before = grouped(rest)
  fc.assert(
    fc.property(fc.constantFrom(...rest), (copied) => {
      const copy: Witness = { ...copied, document: { ...copied.document, id: 'f'.repeat(16) } }
      const expected = before.map((ids) =>
        ids.includes(copied.document.id) ? [...ids, copy.document.id].sort() : [...ids].sort(),
      )
      assert.deepEqual(
        grouped([copy, ...rest]).map((ids) => ids.toSorted()),
        expected,
      )
    }),
    { numRuns: 10 },
  )
})
