import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hashOf, mixed } from '../../../src/annotate/names/linear/hash.ts'
import { LABELS, mayFollow } from '../../../src/annotate/names/linear/labels.ts'
import { latticeOf } from '../../../src/annotate/names/linear/lattice.ts'
import { shippedWeights } from '../../../src/annotate/names/linear/weights.ts'
import { packWeights, unpackWeights } from '../../../src/annotate/names/linear/weights-format.ts'
import { shapeOf } from '../../../src/annotate/names/linear/word-clues.ts'
import type { Names } from '../../../src/annotate/names.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import { documentOf } from '../document.ts'

const read = (...texts: string[]): Names => {
  const document = documentOf(texts)
  return names(document, sentences(document))
}
const found = (...texts: string[]): string[] =>
  read(...texts).mentions.map(({ text, type }) => `${text}: ${type}`)

describe('labelling', () => {
  const whole = fc.integer({ min: -50, max: 50 })
  const transitions = fc.array(whole, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS })
  const sums = fc
    .integer({ min: 1, max: 3 })
    .chain((words) => fc.array(whole, { minLength: words * LABELS, maxLength: words * LABELS }))

  test('is the best of all labellings, and each label’s sum that of the best through it', () => {
    fc.assert(
      fc.property(sums, transitions, (given, between) => {
        const length = given.length / LABELS
        const best = new Int32Array(given.length).fill(-1e9)
        for (let code = 0; code < LABELS ** length; code += 1) {
          const path = Array.from({ length }, (_, t) => Math.floor(code / LABELS ** t) % LABELS)
          const sum = path.reduce((total, label, t) => {
            const before = t === 0 ? LABELS : (path[t - 1] ?? 0)
            return total + (given[t * LABELS + label] ?? 0) + (between[before * LABELS + label] ?? 0)
          }, 0)
          path.forEach((label, t) => {
            best[t * LABELS + label] = Math.max(best[t * LABELS + label] ?? 0, sum)
          })
        }
        const lattice = latticeOf(Int32Array.from(given), Int32Array.from(between))
        assert.deepEqual([...lattice.best], [...best])
        const most = Math.max(...best)
        lattice.labels.forEach((label, t) => {
          assert.equal(best[t * LABELS + label], most)
        })
      }),
      { numRuns: 40 },
    )
  })
  test('a name goes on only with its own type', () => {
    assert.equal(mayFollow(1, 2), true)
    assert.equal(mayFollow(2, 2), true)
    assert.equal(mayFollow(0, 2), false)
    assert.equal(mayFollow(3, 2), false)
    assert.equal(mayFollow(2, 3), true)
  })
})

describe('weights', () => {
  test('what is packed comes back', () => {
    const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: LABELS, maxLength: LABELS })
    const given = fc.uniqueArray(fc.tuple(fc.integer({ min: -0x80000000, max: 0x7fffffff }), row), {
      selector: ([feature]) => feature,
      maxLength: 30,
    })
    fc.assert(
      fc.property(given, (rows) => {
        const sorted = rows.toSorted((a, b) => a[0] - b[0])
        const packed = {
          features: Int32Array.from(sorted, ([feature]) => feature),
          values: Int8Array.from(sorted.flatMap(([, values]) => values)),
          transitions: Int32Array.from({ length: (LABELS + 1) * LABELS }, (_, i) => i - 1_000_000),
          unit: 25,
        }
        assert.deepEqual(unpackWeights(packWeights(packed)), packed)
      }),
    )
  })
  test('those that come with Stemma are read, forbid what may not follow, and stay small', () => {
    const { transitions, unit } = shippedWeights()
    assert.ok((transitions[0 * LABELS + 2] ?? 0) < -1000 * unit)
    const file = new URL('../../../models/names-linear/weights.bin.br', import.meta.url)
    assert.ok(statSync(file).size < 4_000_000)
  })
  test('no hash is the sign of an empty slot', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), fc.integer(), (text, template, value) => {
        assert.notEqual(hashOf(text), 0)
        assert.notEqual(mixed(template, value), 0)
      }),
    )
  })
})

test('shapes tell capitals, letters and numbers', () => {
  const shapes = ['Tokarsky', 'CSTO', 'McVale', '2,000', 'U.S.', 'x'].map(shapeOf)
  assert.deepEqual(shapes, ['Aa', 'AA', 'AaAa', '0,0', 'A.A.', 'a'])
})

describe('names over a document', () => {
  test('an abbreviation in brackets is what its long form is, wherever it stands', () => {
    const names = found('The Bank of Norland (BoN) raised its rate. BoN officials gave no reason.')
    assert.deepEqual(
      names.filter((name) => name.startsWith('BoN')),
      ['BoN: organisation', 'BoN: organisation'],
    )
  })
  test('one spelling has one type', () => {
    const list = read(
      'Vellory is a port on the coast. The mayor of Vellory said so.',
      'Vellory said it would build a second lock in Vellory.',
    ).mentions.filter((mention) => mention.text === 'Vellory')
    assert.equal(list.length, 4)
    assert.equal(new Set(list.map((mention) => mention.type)).size, 1)
  })
  test('what belongs to a name is not taken for a part of it', () => {
    assert.deepEqual(found("Portugal's Interior Ministry praised Tamsin Orlow's report."), [
      'Portugal: place',
      'Interior Ministry: organisation',
      'Tamsin Orlow: person',
    ])
  })
  test('titles, also misspelt ones, stand beside the name', () => {
    for (const title of ['Transport Minister', 'Transport Minster', 'Presdent', 'Dr']) {
      const [mention] = read(`${title} Tomas Vereld said the bridge would open.`).mentions
      assert.deepEqual([mention?.text, mention?.role?.text], ['Tomas Vereld', title])
    }
  })
  test('a town called like a misspelt title stays a name', () => {
    assert.ok(found('The fair was held in Minster on Sunday.').includes('Minster: place'))
  })
})
