import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { align } from '../../../src/collate/alignment.ts'
import { direction, findings } from '../../../src/collate/derivation/direction.ts'
import { type Pair, pairOf } from '../../../src/collate/derivation/pair.ts'
import { WIRE, WITNESSED } from '../tarn.ts'
import { witness } from '../witness.ts'

const LOW = '0000000000000000'
const HIGH = '1111111111111111'

function pair(a: readonly string[], b: readonly string[]): Pair {
  const one = witness({ id: LOW, sentences: a })
  const other = witness({ id: HIGH, sentences: b })
  return pairOf(one, other, align(one, other))
}

const PLAIN = [
  'The mill stands on the river.',
  'It was built of brick in 1893 by a local firm.',
  'Flour was ground there for sixty years.',
  'The wheel is now in the museum.',
]
const WORKED_OUT = [
  'The mill, which is listed, stands on the east bank of the river.',
  'It was built of brick in 1893 by a local firm (Arl & Sons) and widened in 1907.',
  'Flour was ground there for sixty years, until the railway came.',
  'The wheel is now in the museum.',
  'In 2004 the town bought the building, and it reopened in 2011.',
]

test('the state that is worked out further is the later one, and every reason says so in words', () => {
  const found = direction(pair(PLAIN, WORKED_OUT))
  assert.ok(found.aToB > 0.9)
  assert.ok(found.reasons.every(({ says, weight }) => says !== '' && Number.isFinite(weight)))
  assert.ok(found.reasons.some(({ rule }) => rule === 'words-put-in'))
  assert.ok(found.reasons.some(({ rule }) => rule === 'latest-year'))
})

test('a lone slip is mended by the later state, a text full of slips was typed off', () => {
  const slipped = PLAIN.map((line) => line.replace('museum', 'musuem'))
  const one = findings(pair([...slipped, 'The museum is open.'], [...PLAIN, 'The museum is open.']))
  assert.deepEqual(one.find(({ rule }) => rule === 'typing-errors')?.measures, { slipMended: 1 })
  const many = WIRE.map((line) =>
    line
      .replace(/people/g, 'poeple')
      .replace(/before/g, 'befroe')
      .replace(/water/g, 'watre'),
  )
  const typed = findings(pair(WIRE, many)).find(({ rule }) => rule === 'typing-errors')
  assert.deepEqual(typed?.measures, { typedOff: 3 })
})

test('one passage more and nothing else was put in, by whoever holds it; the passage is shown', () => {
  const more = [...PLAIN.slice(0, 3), 'A fire in 1931 took the roof.', ...PLAIN.slice(3)]
  const found = direction(pair(more, PLAIN)).reasons.find(({ rule }) => rule === 'one-stroke')
  assert.ok(found && found.weight < 0)
  assert.deepEqual(
    found.anchors.map(({ document, text }) => [document, text.trim()]),
    [[LOW, 'A fire in 1931 took the roof.']],
  )
  const elsewhere = findings(pair(more, ['An old mill stands on the river.', ...PLAIN.slice(1)]))
  assert.equal(elsewhere.find(({ rule }) => rule === 'one-stroke')?.measures['oneStroke'] ?? 0, 0)
})

test('of two states in the same length the more formal one is the later', () => {
  const plain = ['They ground flour there for years and then they gave it up.', ...PLAIN]
  const formal = ['The production of flour was continued there until its abandonment.', ...PLAIN]
  const told = findings(pair(plain, formal)).find(({ rule }) => rule === 'diction')?.measures ?? {}
  assert.ok((told['abstractNouns'] ?? 0) > 0 && (told['passives'] ?? 0) > 0 && (told['wordLength'] ?? 0) > 0)
})

test('in news, length alone decides nothing', () => {
  const news = [
    '“We rang at four,” Holm said.',
    '“Nobody came,” Arl said.',
    'The board said that it would look into it.',
  ]
  const short = [...news, ...WITNESSED.slice(0, 2)]
  const long = [...news, ...WITNESSED]
  const { aToB, bToA } = direction(pair(short, long))
  assert.ok(Math.max(aToB, bToA) < 0.7)
})

test('seen from the other side, all measures are turned round', () => {
  const sentence = fc.constantFrom(...WIRE, ...WITNESSED, ...PLAIN, ...WORKED_OUT)
  fc.assert(
    fc.property(
      fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 }),
      fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 }),
      (a, b) => {
        const there = direction(pair(a, b))
        const back = direction(pair(b, a))
        assert.ok(Math.abs(there.balance + back.balance) < 0.02)
        assert.ok(Math.abs(there.aToB + there.bToA + there.commonAncestor - 1) < 1e-9)
      },
    ),
    { numRuns: 60 },
  )
})
