import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sentences } from '../../src/annotate/sentences.ts'
import { timexes } from '../../src/annotate/timexes.ts'
import { type DocumentTime, Timex } from '../../src/model/index.ts'
import { documentOf } from './document.ts'

// A Tuesday.
const DAY: DocumentTime = { day: '2022-01-11', basis: 'stated' }

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

const concepts: Record<string, [text: string, expected: string[]][]> = {
  'explicit dates': [
    ['It began on 3 May 2014.', ['3 May 2014 = 2014-05-03']],
    ['It began on Sept. 27, 1989.', ['Sept. 27, 1989 = 1989-09-27']],
    ['The 15th of August 1944 was hot.', ['The 15th of August 1944 = 1944-08-15']],
    ['Filed 2014-05-03, paid 14.01.2026.', ['2014-05-03 = 2014-05-03', '14.01.2026 = 2026-01-14']],
    ['It ran from 12–14 July 1950.', ['12 = 1950-07-12', '14 July 1950 = 1950-07-14']],
    ['In August and September 1914 they fought.', ['August = 1914-08', 'September 1914 = 1914-09']],
  ],
  years: [
    ['It fell between 1914 and 1918.', ['1914 = 1914', '1918 = 1918']],
    ['In 1939-45 it was closed.', ['1939 = 1939', '45 = 1945']],
    ['They ruled from 499 to 493 BC.', ['499 = BC0499', '493 BC = BC0493']],
    ['In the late 1980s and the 19th century.', ['the late 1980s = 198 END', 'the 19th century = 18']],
  ],
  weekdays: [
    ['The minister said Tuesday it was over.', ['Tuesday = 2022-01-11']],
    ['He was arrested on Saturday.', ['Saturday = 2022-01-08']],
    ['The court will rule on Friday.', ['Friday = 2022-01-14']],
    ['On Friday, the court will rule.', ['Friday = 2022-01-14']],
    ['The deadline was extended to Friday.', ['Friday = 2022-01-14']],
    ['The talks ran from Monday to Thursday.', ['Monday = 2022-01-10', 'Thursday = 2022-01-13']],
    [
      'She left last Tuesday and returns next Tuesday.',
      ['last Tuesday = 2022-01-04', 'next Tuesday = 2022-01-18'],
    ],
  ],
  'months and days without a year': [
    ['The dividend is payable Dec. 7.', ['Dec. 7 = 2022-12-07']],
    ['They met on Dec. 7.', ['Dec. 7 = 2021-12-07']],
    ['It was founded last April and closed in November.', ['last April = 2021-04', 'November = 2021-11']],
    ['It will open in June.', ['June = 2022-06']],
  ],
  'counted from the day': [
    ['In two days a withdrawal will begin.', ['two days = 2022-01-13']],
    ['The crisis peaked last week and last year.', ['last week = 2022-W01', 'last year = 2021']],
    ['He came two days ago, or ten years ago.', ['two days ago = 2022-01-09', 'ten years ago = 2012']],
    ['Yesterday evening it rained.', ['Yesterday evening = 2022-01-10TEV']],
    [
      'Later this year, early next month.',
      ['Later this year = 2022 END', 'early next month = 2022-02 START'],
    ],
  ],
  'counted from a mention': [
    [
      'It broke out on 3 May 1916. Two days later it ended.',
      ['3 May 1916 = 1916-05-03', 'Two days later = 1916-05-05'],
    ],
    [
      'On 30 June 1950 he left, and the next day he wrote.',
      ['30 June 1950 = 1950-06-30', 'the next day = 1950-07-01'],
    ],
  ],
  'clock times': [
    ['It will start at 5:30 p.m. Friday.', ['5:30 p.m. Friday = 2022-01-14T17:30']],
    ['The night of 3 May 2014 was long.', ['The night of 3 May 2014 = 2014-05-03TNI']],
  ],
  durations: [
    ['It will take no more than 10 days.', ['no more than 10 days = P10D EQUAL_OR_LESS']],
    [
      'It took 5 1/2 hours and a minute and a half.',
      ['5 1/2 hours = PT5H30M', 'a minute and a half = PT1M30S'],
    ],
    ['A two-year plan for several months.', ['A two-year = P2Y', 'several months = PXM']],
    ['In the first two months of 1939 it fell.', ['the first two months of 1939 = P2M']],
  ],
  sets: [
    ['They meet every Monday and twice a week.', ['every Monday = XXXX-WXX-1', 'a week = P1W']],
    ['It is paid annually.', ['annually = P1Y']],
  ],
  'quarters, seasons, holidays': [
    [
      'It reported a third-quarter loss for the second quarter of 1989.',
      ['third-quarter = 2021-Q3', 'the second quarter of 1989 = 1989-Q2'],
    ],
    [
      'The summer of 1916 and last Christmas.',
      ['The summer of 1916 = 1916-SU', 'last Christmas = 2021-12-25'],
    ],
    ['Thanksgiving was quiet.', ['Thanksgiving = 2021-11-25']],
  ],
}

for (const [concept, cases] of Object.entries(concepts)) {
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

test('a bounded year opens one side', () => {
  assert.deepEqual(read('The post-1989 order.')[0]?.interval, { from: '1990-01-01' })
})

test('an impossible day is reported and anchors nothing', () => {
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
