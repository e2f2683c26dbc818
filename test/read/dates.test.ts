import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDates, parseMachineDate } from '../../src/read/dates/parse.ts'

for (const [text, value] of [
  ['2 March 2021', '2021-03-02'],
  ['March 2, 2021', '2021-03-02'],
  ['2nd of March, 2021', '2021-03-02'],
  ['Dienstag, 2. März 2021, 14:05 Uhr', '2021-03-02'],
  ['2 de marzo de 2021', '2021-03-02'],
  ['le 1er août 2021', '2021-08-01'],
  ['2 марта 2021 г.', '2021-03-02'],
  ['02.03.2021', '2021-03-02'],
  ['09.Jan.2026', '2026-01-09'],
  ['2021年3月2日', '2021-03-02'],
  ['2021-03-02T08:00', '2021-03-02'],
  ['13/03/2021', '2021-03-13'],
  ['3/13/2021', '2021-03-13'],
] as const)
  test(`“${text}” is ${value}`, () => assert.equal(findDates(text)[0]?.value, value))

test('a month name that two languages share is read by the language given, and not at all without one', () => {
  assert.equal(findDates('3 listopada 2021', 'pl')[0]?.value, '2021-11-03')
  assert.equal(findDates('3 listopada 2021', 'hr')[0]?.value, '2021-10-03')
  assert.equal(findDates('3 listopada 2021').length, 0)
})

test('days that no calendar has, version numbers and ranges are no dates', () => {
  for (const text of ['31.02.2021', '1.2.3.2021', '2021', 'March 2021', '12/2021', '99/99/2021'])
    assert.deepEqual(findDates(text), [], text)
})

test('a machine’s date keeps its local day', () => {
  assert.deepEqual(parseMachineDate('2021-03-02T23:30:00-05:00'), {
    day: '2021-03-02',
    instant: '2021-03-02T23:30:00-05:00',
  })
  assert.deepEqual(parseMachineDate('20210302'), { day: '2021-03-02' })
  assert.equal(parseMachineDate('04/05/2021'), undefined)
})

test('months of languages that news is written in', () => {
  for (const text of [
    '12 फ़रवरी 2025',
    '12 בפברואר 2025',
    '12. februára 2025',
    '12. februarja 2025',
    '12 fevral 2025',
    '12 فروری 2025',
  ])
    assert.equal(findDates(text)[0]?.value, '2025-02-12', text)
})
