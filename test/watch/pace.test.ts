import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dueFirst, politeness, waiting } from '../../src/watch/pace.ts'

test('the wait doubles with each failure up to a day, and is never shorter than asked for', () => {
  const minute = 60_000
  assert.deepEqual(
    [0, 1, 2, 5].map((failures) => waiting(15 * minute, failures) / minute),
    [15, 30, 60, 480],
  )
  fc.assert(
    fc.property(fc.integer({ min: minute, max: 10 ** 10 }), fc.nat(10_000), (every, failures) => {
      const wait = waiting(every, failures)
      assert.ok(wait >= every && wait <= Math.max(every, 24 * 60 * minute))
      assert.ok(waiting(every, failures + 1) >= wait)
    }),
  )
})

test('what is due first comes first, whatever the order of adding', () => {
  const due = new Map([
    ['c', 2],
    ['b', 1],
    ['a', 2],
  ])
  assert.deepEqual(dueFirst(due), [
    ['b', 1],
    ['a', 2],
    ['c', 2],
  ])
})

test('a host is not asked twice within the gap; another host is not kept waiting', async () => {
  let clock = 0
  const slept: number[] = []
  const polite = politeness(
    1000,
    () => clock,
    async (milliseconds) => {
      slept.push(milliseconds)
      clock += milliseconds
    },
  )
  await polite('https://a.test/1')
  await polite('https://b.test/1')
  clock += 300
  await polite('https://a.test/2')
  await polite('https://b.test/2')
  assert.deepEqual(slept, [700])
})
