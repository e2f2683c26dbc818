import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inForce } from '../../../src/annotate/decisions/in-force.ts'
import type { Decision } from '../../../src/model/index.ts'
import { decision } from './decision.ts'

const document = '0123456789abcdef'
const day = decision({ kind: 'published', document, day: '2025-02-01' })
const withdrawal = decision({ kind: 'withdrawn', decision: day.id }, '2025-01-02')

test('a decision counts until it is withdrawn, and again when the withdrawal is', () => {
  assert.deepEqual(inForce([day]), [day])
  assert.deepEqual(inForce([withdrawal, day]), [])
  const restored = decision({ kind: 'withdrawn', decision: withdrawal.id }, '2025-01-03')
  assert.deepEqual(inForce([restored, withdrawal, day]), [day])
})

test('latest last, by the instant and not by how it is written', () => {
  const early: Decision = { ...day, id: `decision-${'e'.repeat(32)}`, at: '2025-01-01T12:30:00+02:00' }
  assert.deepEqual(inForce([day, early]), [early, day])
})

test('withdrawals that name each other, as only damage can make them, end', () => {
  const [one, other] = ['1', '2'].map((digit) => `decision-${digit.repeat(32)}`)
  const circle = [
    { ...withdrawal, id: one ?? '', verdict: { kind: 'withdrawn' as const, decision: other ?? '' } },
    { ...withdrawal, id: other ?? '', verdict: { kind: 'withdrawn' as const, decision: one ?? '' } },
  ]
  assert.deepEqual(inForce(circle), [])
})

test('the order of the decisions never shows, nor does one that is given twice', () => {
  const made = Array.from({ length: 6 }, (_, number) =>
    decision({ kind: 'author', document, name: `Author ${number}` }, `2025-03-0${1 + (number % 3)}`),
  )
  const all = [...made, ...made.slice(0, 3).map(({ id }) => decision({ kind: 'withdrawn', decision: id }))]
  const expected = inForce(all)
  assert.equal(expected.length, 3)
  fc.assert(
    fc.property(fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }), (shuffled) => {
      assert.deepEqual(inForce(shuffled), expected)
    }),
  )
})
