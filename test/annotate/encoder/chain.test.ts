import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { labelling } from '../../../src/annotate/encoder/chain.ts'

const LABELS = 3
const score = fc.integer({ min: -20, max: 20 })
const chains = fc.record({
  labels: fc.constant(LABELS),
  transitions: fc.array(score, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS }),
  start: fc.array(score, { minLength: LABELS, maxLength: LABELS }),
})

/** Every sequence of labels for so many words. */
function sequences(words: number): number[][] {
  if (words === 0) return [[]]
  return sequences(words - 1).flatMap((before) =>
    Array.from({ length: LABELS }, (_, label) => [...before, label]),
  )
}

test('the labels are the best of all sequences, and the sums those of the best through each label', () => {
  fc.assert(
    fc.property(
      chains,
      fc
        .integer({ min: 1, max: 4 })
        .chain((words) => fc.array(score, { minLength: words * LABELS, maxLength: words * LABELS })),
      (chain, given) => {
        const emissions = Float32Array.from(given)
        const sum = (labels: readonly number[]): number =>
          labels.reduce(
            (total, label, word) =>
              total +
              (emissions[word * LABELS + label] ?? 0) +
              (word === 0
                ? (chain.start[label] ?? 0)
                : (chain.transitions[(labels[word - 1] ?? 0) * LABELS + label] ?? 0)),
            0,
          )
        const all = sequences(given.length / LABELS)
        const { labels, best } = labelling(emissions, chain)
        assert.equal(sum([...labels]), Math.max(...all.map(sum)))
        best.forEach((total, i) => {
          const through = all.filter((sequence) => sequence[Math.floor(i / LABELS)] === i % LABELS)
          assert.equal(total, Math.max(...through.map(sum)))
        })
      },
    ),
  )
})

test('a text without words has no labels', () => {
  const chain = { labels: LABELS, transitions: Array(9).fill(0), start: [0, 0, 0] }
  assert.equal(labelling(new Float32Array(), chain).labels.length, 0)
})
