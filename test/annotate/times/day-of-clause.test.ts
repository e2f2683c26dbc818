import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotate } from '../../../src/annotate/pipeline.ts'
import type { Document } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'

/** The values of the times of a text of Tuesday 24 September 2024. */
function values(...paragraphs: string[]): Record<string, string> {
  const { timexes } = annotate(documentOf(paragraphs), { asOf: '2024-09-24' })
  return Object.fromEntries(timexes.map(({ text, value }) => [text, value]))
}

test('an hour of what had been is not of the day on which it was found out', () => {
  const report = 'A report published last Thursday found that the pump had failed at 11.20 a.m.'
  assert.deepEqual(values(report), { 'last Thursday': '2024-09-19', '11.20 a.m.': 'XXXX-XX-XXT11:20' })
  assert.equal(values('On Monday the pump had failed at 11.20 a.m.')['11.20 a.m.'], '2024-09-23T11:20')
})

test('a coming hour behind midnight may be of the night to come', () => {
  assert.equal(values('The search will be suspended at 1 a.m.')['1 a.m.'], 'XXXX-XX-XXT01:00')
  assert.equal(values('The search will be suspended at 9 p.m.')['9 p.m.'], '2024-09-24T21:00')
  assert.equal(values('The search was suspended at 1 a.m.')['1 a.m.'], '2024-09-24T01:00')
})

test('what somebody failed to do is of the time of the failing', () => {
  const ruling = 'A judge ruled that the council had failed to consult parents before the vote in May.'
  assert.equal(values(ruling).May, '2024-05')
})

test('“next Wednesday” on a Tuesday is not the day after', () => {
  assert.equal(values('The duty will apply from next Wednesday.')['next Wednesday'], '2024-10-02')
  assert.equal(values('The duty will apply from Wednesday.').Wednesday, '2024-09-25')
  assert.equal(values('The duty will apply from next Monday.')['next Monday'], '2024-09-30')
})

test('what its sentence goes back to is not the day on which the text goes on', () => {
  const told = values(
    'The probe lifted off on Monday after a leak that stopped it on Friday was mended. It sent a signal at 3.30 p.m.',
  )
  assert.equal(told['3.30 p.m.'], '2024-09-23T15:30')
})

test('an hour with a point is one where no price is told, and “will stay closed” looks ahead', () => {
  assert.equal(values('The lights went out at 18.20.')['18.20'], '2024-09-24T18:20')
  assert.deepEqual(values('Shares in Quern closed at 18.20.'), {})
  assert.equal(values('Schools in Lorn will stay closed on Thursday.').Thursday, '2024-09-26')
})

test('“Friday week” is a week after the coming Friday, and what somebody will try to win is to come', () => {
  assert.equal(values('The ban will begin on Friday week.')['Friday week'], '2024-10-04')
  assert.equal(
    values('The company announced yesterday that the ban will begin on Monday week.')['Monday week'],
    '2024-10-07',
  )
  assert.equal(values('The Monday week-long strike ended.').Monday, '2024-09-23')
  assert.equal(values('“I will try to win in Lyon on Sunday,” she said.').Sunday, '2024-09-29')
})

test('a year that is only compared with dates nothing', () => {
  const { events } = annotate(
    documentOf(['Some 38,600 people reached Arden last year, 17 percent more than in 2021.']),
    { asOf: '2024-09-24' },
  )
  assert.deepEqual(
    events.map(({ when }) => (when.absent ? undefined : when.value.from)),
    ['2023-01-01'],
  )
})

test('what has been accepted is not dated by next year', () => {
  const document: Document = {
    ...documentOf([
      'Members have accepted a rise of 2 percent next year. The museum is closed until next year.',
    ]),
    published: { absent: false, value: '2024-09-24', basis: 'stated', chain: [] },
  }
  assert.deepEqual(
    annotate(document).events.map(({ head }) => head),
    ['closed'],
  )
})
