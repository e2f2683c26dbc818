import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { outcomes } from '../../src/collate/outcomes.ts'
import type { Outcome, Witness } from '../../src/model/index.ts'
import { annotated } from './annotated.ts'

function became(promise: Witness, others: Witness[], asOf?: string): Outcome {
  const found = outcomes([promise, ...others], asOf).filter(
    ({ document }) => document === promise.document.id,
  )
  const [outcome] = found
  assert.ok(outcome && found.length === 1)
  return outcome
}

const promise = annotated('The county will repair the Tolm bridge by 30 June 2024.', '2024-03-05')

describe('a later witness tells', () => {
  for (const [status, text, day] of [
    ['kept', 'The county repaired the Tolm bridge on 12 June 2024.', '2024-06-20'],
    // Another time of the sentence is not the day of the act.
    [
      'kept',
      'The county repaired the Tolm bridge on 12 June 2024 and saves its tolls by 2028.',
      '2024-07-20',
    ],
    ['late', 'The county repaired the Tolm bridge on 12 July 2024.', '2024-07-20'],
    ['broken', 'The Tolm bridge has not been repaired, the county admitted.', '2024-07-20'],
    ['open', 'The Tolm bridge has not been repaired, the county admitted.', '2024-05-20'],
    ['changed', 'The county postponed the repair of the Tolm bridge to 1 October 2024.', '2024-05-20'],
    ['broken', 'The county scrapped the repair of the Tolm bridge.', '2024-05-20'],
  ] as const) {
    test(`${status}: ${text}`, () => {
      const outcome = became(promise, [annotated(text, day)])
      assert.equal(outcome.status, status)
      assert.deepEqual(
        outcome.evidence.map(({ text: words }) => words),
        ['The county will repair the Tolm bridge by 30 June 2024', text],
      )
    })
  }
})

describe('nobody tells', () => {
  const other = annotated('The harbour festival drew a record crowd.', '2024-08-01')

  test('overdue against the latest stated day', () => {
    assert.equal(became(promise, [other]).status, 'overdue')
  })

  test('open while the given day has not passed it', () => {
    assert.equal(became(promise, [other], '2024-04-01').status, 'open')
  })

  test('unknowable without a due day', () => {
    const open = annotated('The county will repair the Tolm bridge.', '2024-03-05')
    assert.equal(became(open, [other]).status, 'unknowable')
  })
})

test('an undated witness is never later', () => {
  const undated = annotated('The county repaired the Tolm bridge on 12 June 2024.')
  assert.notEqual(became(promise, [undated], '2024-04-01').status, 'kept')
})

test('a reprint is no news', () => {
  const reprint = annotated(
    'The county will repair the Tolm bridge by 30 June 2024.\n\nMore soon.',
    '2024-03-06',
  )
  assert.equal(became(promise, [reprint], '2024-04-01').status, 'open')
})

test('a refusal is broken by the act', () => {
  const refusal = annotated('The county said it would not close the Tolm bridge.', '2024-03-05')
  assert.equal(
    became(refusal, [annotated('The county closed the Tolm bridge on Friday.', '2024-05-20')]).status,
    'broken',
  )
})

test('the order of witnesses changes nothing', () => {
  const later = annotated('The county repaired the Tolm bridge on 12 June 2024.', '2024-06-20')
  assert.deepEqual(outcomes([promise, later]), outcomes([later, promise]))
})
