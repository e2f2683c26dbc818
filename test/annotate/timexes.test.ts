import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sentences } from '../../src/annotate/sentences.ts'
import { timexes } from '../../src/annotate/timexes.ts'
import { type DocumentTime, Timex } from '../../src/model/index.ts'
import { documentOf } from './document.ts'
import { CONCEPTS, DAY } from './times/concepts.ts'

function read(text: string, time: DocumentTime | undefined = DAY): Timex[] {
  const document = documentOf(text.split('\n\n'))
  return timexes(document, sentences(document), time)
}
const values = (text: string, time: DocumentTime | undefined = DAY): string[] =>
  read(text, time).map(
    (timex) => `${timex.text} = ${timex.value}${timex.mod === undefined ? '' : ` ${timex.mod}`}`,
  )
const undated = (text: string): string[] => {
  const document = documentOf([text])
  return timexes(document, sentences(document), undefined).map((timex) => `${timex.text} = ${timex.value}`)
}

for (const [concept, cases] of Object.entries(CONCEPTS)) {
  test(`times: ${concept}`, () => {
    for (const [text, expected] of cases) assert.deepEqual(values(text), expected, text)
  })
}

test('what only looks like a time is none', () => {
  for (const text of [
    'He may march with them, and she sat in the second row.',
    'He drove a 1987 Chevrolet past 1500 soldiers.',
    'He spoke on the show "This Week" about the fall of the city.',
    'Sun, Oracle and the Sunday Times agreed; the 81-year-old read Black Friday aloud.',
    'August Wilson met April Stone.',
    'The last-minute effort cost more than a quarter of the money, 3-2.',
  ]) {
    assert.deepEqual(values(text), [], text)
  }
})

test('without a document date nothing relative becomes a day', () => {
  assert.deepEqual(
    undated('He said Tuesday that in two days it will end, last week, yesterday, on Dec. 7.'),
    [
      'Tuesday = XXXX-WXX-2',
      'two days = XXXX-XX-XX',
      'last week = XXXX-WXX',
      'yesterday = XXXX-XX-XX',
      'Dec. 7 = XXXX-12-07',
    ],
  )
  assert.deepEqual(undated('It began on 3 May 1916. On 5 June it ended, on a Friday.'), [
    '3 May 1916 = 1916-05-03',
    '5 June = 1916-06-05',
    'Friday = XXXX-WXX-5',
  ])
})

test('a year mentioned aside anchors no bare date, one that opens its sentence does', () => {
  assert.deepEqual(undated('Rights that were sold in 1993 expire Nov. 21.'), [
    '1993 = 1993',
    'Nov. 21 = XXXX-11-21',
  ])
  assert.deepEqual(undated('In 1943 he left. On 5 June he came back.'), [
    '1943 = 1943',
    '5 June = 1943-06-05',
  ])
})

test('basis, chain, interval and reason say how far the value may be believed', () => {
  const [stated] = read('It began on 3 May 2014.')
  assert.equal(stated?.basis, 'stated')
  assert.deepEqual(stated?.interval, { from: '2014-05-03', to: '2014-05-03' })
  const [resolved] = read('He was arrested on Saturday.')
  assert.equal(resolved?.basis, 'resolved')
  assert.equal(resolved?.anchor, 'DCT')
  assert.deepEqual(
    resolved?.chain.map((step) => step.rule),
    ['stated', 'weekday-past', 'direction-past'],
  )
  assert.equal(read('He came last week.', { day: '2022-01-11', basis: 'assumed' })[0]?.basis, 'assumed')
  const document = documentOf(['He came on Tuesday.'])
  const [open] = timexes(document, sentences(document), undefined)
  assert.equal(open?.interval, undefined)
  assert.equal(open?.reason, 'the document date is not stated')
})

test('a report expects the quarter that has just ended', () => {
  const november: DocumentTime = { day: '1989-11-02', basis: 'stated' }
  assert.deepEqual(
    values('It expects to report a third-quarter loss. A year ago it had a profit.', november),
    ['third-quarter = 1989-Q3', 'A year ago = 1988-Q3'],
  )
})

test('an event that the text does not date stays open and is named', () => {
  const [report] = read('A report will come within six weeks of the accident.')
  assert.deepEqual([report?.type, report?.value, report?.interval], ['DURATION', 'P6W', undefined])
  assert.equal(report?.event?.text, 'the accident')
  assert.equal(report?.chain.at(-1)?.rule, 'event-undated')
  const [eve] = read('The day before the vote it rained.')
  assert.deepEqual([eve?.value, eve?.interval], ['XXXX-XX-XX', undefined])
  assert.match(eve?.reason ?? '', /counted from "the vote": the text gives it no day/)
})

test('a stretch from a dated event begins with it', () => {
  const [day, report] = read(
    'The accident on Monday hurt two. A report will come within six weeks of the accident.',
  )
  assert.deepEqual([report?.type, report?.value, report?.anchor], ['DURATION', 'P6W', day?.id])
  assert.deepEqual(report?.interval, { from: '2022-01-10', to: '2022-02-21' })
  assert.equal(report?.basis, 'resolved')
})

test('a bounded year opens one side', () => {
  assert.deepEqual(read('The post-1989 order.')[0]?.interval, { from: '1990-01-01' })
})

test('an impossible day is reported and anchors nothing, however it is written', () => {
  for (const text of ['Feb. 29, 2015', '30.02.2026', '31/4/2022', '2022-11-31']) {
    const [day, ...others] = read(`It closed on ${text}.`)
    assert.deepEqual(others, [], text)
    assert.equal(day?.interval, undefined, text)
    assert.match(day?.reason ?? '', /has no day/, text)
  }
  assert.deepEqual(read('It closed on 14.13.2026.'), [])

  const [day, next] = read('It closes on 31 April 2022. The next day it opens.')
  assert.equal(day?.value, '2022-04-31')
  assert.equal(day?.interval, undefined)
  assert.match(day?.reason ?? '', /month 4 of 2022 has no day 31/)
  assert.equal(next?.value, 'XXXX-XX-XX')
})

test('a date in figures with an open order keeps both readings', () => {
  const [open, clear] = read('Signed 3/4/2014 and 25/4/2014.')
  assert.equal(open?.value, '2014')
  assert.deepEqual(
    open?.alternatives.map((other) => other.value),
    ['2014-03-04', '2014-04-03'],
  )
  assert.equal(clear?.value, '2014-04-25')
})

test('a weekday that is not the one of its date is offered as an alternative', () => {
  assert.equal(read('It was Tuesday, May 3, 2014.')[0]?.alternatives[0]?.value, 'XXXX-WXX-2')
})

test('times are ordered, fit the model, and stand where they say', () => {
  const word = fc.constantFrom(
    ...'Tuesday|last|week|in|two|days|May|3|,|1916|the|end|of|31|April|a|half|12|-|to|14|July|5:30|p.m.|490|BC|every|year|ago|will'.split(
      '|',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.boolean(), (parts, dated) => {
      const document = documentOf([parts.join(' ')])
      let end = 0
      for (const timex of timexes(document, sentences(document), dated ? DAY : undefined)) {
        Timex.parse(timex)
        assert.ok(timex.start >= end && timex.end > timex.start)
        assert.equal(document.text.slice(timex.start, timex.end), timex.text)
        end = timex.end
      }
    }),
  )
})
