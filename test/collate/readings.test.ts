import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readings } from '../../src/collate/readings.ts'
import { annotated } from './annotated.ts'
import { shared } from './matters/shared.ts'

const told = (number: string, day?: string) =>
  annotated(`The flood at Lorn killed ${number} people, the county said.`, day)

test('values in the order in which they came, those without a day last', () => {
  const witnesses = [
    told('nine', '2024-03-20'),
    told('seven'),
    told('four', '2024-03-14'),
    told('six', '2024-03-16'),
  ]
  const [matter] = shared(...witnesses).filter(({ kind }) => kind === 'figure')
  assert.ok(matter)
  const documents = witnesses.map(({ document }) => document)
  const expected = ['4 2024-03-14', '6 2024-03-16', '9 2024-03-20', '7 undefined']
  for (const order of [documents, documents.toReversed()])
    assert.deepEqual(
      readings(matter, order).map(({ value, day }) => `${value} ${day}`),
      expected,
    )
})

test('a reason is the same whichever witness comes first', () => {
  const [matter] = shared(told('four'), told('six'), told('4')).filter(
    ({ kind, pairs }) => kind === 'figure' && pairs.length > 1,
  )
  const reasons = new Set(
    matter?.pairs.filter(({ relation }) => relation === 'contradict').map(({ why }) => why),
  )
  assert.deepEqual([...reasons], ["4 and 6 can't both be true"])
})
