import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockBeside } from '../../src/read/dates/clock.ts'
import { findDates } from '../../src/read/dates/parse.ts'

test('the time of day beside a date in its line', () => {
  const clock = (line: string) => findDates(line).map((date) => clockBeside(line, date))
  assert.deepEqual(clock('Published 2 June 2025, 10:05'), ['10:05'])
  assert.deepEqual(clock('2 June 2025 at 5.40 p.m.'), ['17:40'])
  assert.deepEqual(clock('12:15 am on June 2, 2025'), ['00:15'])
  assert.deepEqual(clock('2. Juni 2025 um 9:30 Uhr'), ['09:30'])
  assert.deepEqual(clock('2 June 2025 | 16:45 | 3 comments'), ['16:45'])
  assert.deepEqual(clock('2 June 2025'), [undefined])
  assert.deepEqual(clock('2 June 2025, 3 comments'), [undefined])
  assert.deepEqual(clock('2 June 2025, 27:70'), [undefined])
})
