import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotate } from '../../src/annotate/pipeline.ts'
import { documentOf } from './document.ts'

const read = (text: string, asOf?: string) =>
  annotate(documentOf([text]), asOf === undefined ? {} : { asOf }).events

test('the verb that a time is attached to, with its days', () => {
  const [event] = read('The former minister was arrested on Saturday.', '2024-03-05')
  assert.ok(event && !event.when.absent)
  assert.equal(event.head, 'arrested')
  assert.equal(event.text, 'The former minister was arrested on Saturday')
  assert.deepEqual(event.when.value, { from: '2024-03-02', to: '2024-03-02' })
})

test('a thing of a day is nothing that happened', () => {
  assert.deepEqual(read('Output is 5 percent lower from 2019 levels.', '2024-03-05'), [])
  assert.deepEqual(read("The offer is a premium of 31 percent to Friday's closing price.", '2024-03-05'), [])
})

test('the year behind "for" says which thing it is; what is arranged for it comes then', () => {
  const heads = (text: string) =>
    read(text, '2026-10-06').flatMap(({ head, when }) => (when.absent ? [] : [`${head} ${when.value.from}`]))
  assert.deepEqual(heads('The minister on Monday presented a budget for 2027.'), ['presented 2026-10-05'])
  assert.deepEqual(heads('The vote is planned for 2027.'), ['planned 2027-01-01'])
})

test('a possessive time belongs to its noun', () => {
  const [event] = read("The owner spoke of last week's unrest.", '2024-03-05')
  assert.equal(event?.head, 'unrest')
})

test('a clause behind "when" has its own verb, and the time of the sentence is not its', () => {
  const [rose] = read('The number of people hurt when a tram hit a van rose to 17 on Monday.', '2024-03-05')
  assert.equal(rose?.head, 'rose')
  assert.equal(rose?.text, 'The number of people hurt when a tram hit a van rose to 17 on Monday')
})

test('behind "by" a possessive time names what did it, not by when', () => {
  const found = read("The village was cut off by Sunday's landslide.", '2024-03-05')
  const landslide = found.find(({ head }) => head === 'landslide')
  assert.ok(landslide && !landslide.when.absent)
  assert.deepEqual(landslide.when.value, { from: '2024-03-03', to: '2024-03-03' })
})

test('a month that narrows a happening dates it, and not the act that is told of it', () => {
  const found = read('All households hit by the March flood have now been paid.', '2024-06-03')
  assert.deepEqual(
    found.map(({ text, head }) => `${text} | ${head}`),
    ['March flood | flood'],
  )
})

test('"until at least" a day looks ahead as "until" does, and what is postponed until a year is of that year', () => {
  const [closed] = read('The line will remain closed until at least Sunday.', '2019-11-13')
  assert.ok(closed && !closed.when.absent)
  assert.equal(closed.when.value.to, '2019-11-17')
  const [payout] = read('The firm has postponed a payout to its shareholders until next year.', '2023-07-11')
  assert.ok(payout && !payout.when.absent)
  assert.deepEqual(payout.when.value, { from: '2024-01-01', to: '2024-12-31' })
})

test('the subject stands before an age and a description, and before a relative clause what it describes', () => {
  const text = (sentence: string) => read(sentence, '2018-11-07').map(({ text: words }) => words)
  assert.deepEqual(text('Miriam Stone, 41, a nurse, left the house on Monday.'), [
    'Miriam Stone, 41, a nurse, left the house on Monday',
  ])
  assert.deepEqual(text('The bridge which the city opened on 3 May 2018 was closed.'), [
    'The bridge which the city opened on 3 May 2018',
  ])
  const [spoke] = read('Voss, 59, spoke to supporters shortly before midnight on Tuesday.', '2018-11-07')
  assert.equal(spoke?.head, 'spoke')
  assert.ok(!spoke.when.absent)
  assert.deepEqual(spoke.when.value, { from: '2018-11-06', to: '2018-11-06' })
})

test('plans that were made by a month were made by the last one', () => {
  const [made] = read('Only 17 countries submitted new plans by September.', '2023-01-20')
  assert.ok(made && !made.when.absent)
  assert.equal(made.when.value.to, '2022-09-30')
  const [announced] = read('The firm announced plans to close the pit by September.', '2023-01-20')
  assert.ok(announced && !announced.when.absent)
  assert.equal(announced.when.value.to, '2023-09-30')
})

test('a deadline that was missed has come, and so has the day for which something had been promised', () => {
  const [missed] = read('The firm missed a deadline of June 21 to answer the questions.', '2018-07-03')
  assert.ok(missed && !missed.when.absent)
  assert.equal(missed.when.value.to, '2018-06-21')
  const found = read(
    'The rebels released seven of the prisoners they had promised to free on Monday.',
    '2016-08-23',
  )
  assert.deepEqual(
    found.map(({ when }) => (when.absent ? when.reason : when.value.from)),
    ['2016-08-22'],
  )
})

test('what a preposition joins is one subject, and the day of a word opens no phrase', () => {
  const text = (sentence: string) => read(sentence, '2016-08-21').map(({ text: words }) => words)
  assert.deepEqual(text('Trucks with food and medicine reached the town on Sunday.'), [
    'Trucks with food and medicine reached the town on Sunday',
  ])
  assert.deepEqual(text('The ceasefire between the army and the rebels ended early on Sunday.'), [
    'The ceasefire between the army and the rebels ended early on Sunday',
  ])
  assert.ok(
    text('The two sides agreed on Friday to stop the shelling from midnight on Saturday.').every(
      (words) => !words.startsWith('on Friday'),
    ),
  )
})

test('a plan of a past day is for the next such day, and its own day carries no clock time', () => {
  const days = (text: string, day: string) =>
    read(text, day).map(({ when }) => (when.absent ? when.reason : `${when.value.from} ${when.value.to}`))
  assert.deepEqual(
    days('They left on Saturday morning and were to return on Sunday evening.', '2020-10-14'),
    ['2020-10-10 2020-10-10', '2020-10-11 2020-10-11'],
  )
  const hut =
    'They were found alive on Thursday. The third had gone for help on Monday. A pilot reached the hut at 7:20 a.m.'
  assert.equal(days(hut, '2020-10-15').at(-1), '2020-10-15 2020-10-15')
})

test('what somebody had foretold lay ahead of the saying, not of the text', () => {
  const [, may] = read(
    'The bank had predicted in March that prices would fall by July and in May that they would rise.',
    '2024-01-11',
  )
  assert.ok(may && !may.when.absent)
  assert.ok((may.when.value.to ?? '') < '2024-01-11')
})

test('what is closed until a day is shut from then on, and that day carries no clock time', () => {
  const found = read('The minister closed schools until Monday and banned work at noon.', '2023-07-18')
  assert.equal(found[0]?.when.absent === false ? found[0].when.value.to : undefined, '2023-07-24')
  assert.ok(found.slice(1).every(({ when }) => when.absent || when.value.from === '2023-07-18'))
})

test('what is cancelled until a day is off from then on', () => {
  const [off] = read('The railway cancelled all trains until Saturday.', '2020-01-09')
  assert.ok(off && !off.when.absent)
  assert.equal(off.when.value.to, '2020-01-11')
})

test('the day of a statement is no event of the story', () => {
  const heads = read('The operator said Tuesday that the lock was safe.', '2024-03-05').map(
    ({ head }) => head,
  )
  assert.deepEqual(heads, [])
})

test('without a document date the time is absent, with the reason', () => {
  const [event] = read('The gate broke on Tuesday.')
  assert.ok(event?.when.absent && event.when.reason.length > 0)
})

test('two times that bound one stretch are one', () => {
  const [event, ...others] = read('Berg, who ran the port from 2011 until 2019, has died.', '2024-03-05')
  assert.ok(event && !event.when.absent && others.length === 0)
  assert.deepEqual(event.when.value, { from: '2011-01-01', to: '2019-12-31' })
  assert.ok(event.when.chain.some(({ rule }) => rule === 'end-of-range'))
})

test('what is moved happens on its new day', () => {
  const days = (text: string) =>
    read(text, '2024-03-05').map(({ when }) => (when.absent ? undefined : when.value))
  const june = { from: '2024-06-17', to: '2024-06-17' }
  assert.deepEqual(days('The hearing has been postponed from 6 May to 17 June.'), [june])
  assert.deepEqual(days('The opening of the stand has been delayed until 17 June.'), [june])
})

test('the second act of a sentence is told without the first', () => {
  const texts = read('Olsen would join on Monday and should play on 27 July.', '2024-07-19').map(
    ({ text }) => text,
  )
  assert.deepEqual(texts, ['Olsen would join on Monday', 'should play on 27 July'])
})

test('"by" leaves the beginning open', () => {
  const [event] = read('The debt will be paid by 30 June 2024.', '2024-03-05')
  assert.ok(event && !event.when.absent)
  assert.deepEqual(event.when.value, { to: '2024-06-30' })
})

test('the phrase is the clause of the time and no other', () => {
  const phrases = (text: string) => read(text, '2024-03-05').map((event) => event.text)
  assert.deepEqual(phrases('The lock failed shortly after 6:40am in heavy rain, Moor said.'), [
    'The lock failed shortly after 6:40am',
  ])
  assert.deepEqual(phrases('The owner had until 15 February to mend the gate.'), [
    'The owner had until 15 February to mend the gate',
  ])
  assert.deepEqual(phrases('The report had been due on 2 February.'), [
    'The report had been due on 2 February',
  ])
  assert.deepEqual(
    phrases('Families of the quarter who had been told to leave will be allowed to return on Friday.'),
    ['Families of the quarter who had been told to leave will be allowed to return on Friday'],
  )
  assert.deepEqual(phrases('The inquiry into the flood that killed two men in January will report in May.'), [
    'The inquiry into the flood that killed two men in January',
    'The inquiry into the flood that killed two men in January will report in May',
  ])
  assert.deepEqual(phrases('The shares, which fell on Monday, were suspended.'), [
    'The shares, which fell on Monday',
  ])
  assert.deepEqual(phrases('The plan was unveiled in January that no lock would close.'), [
    'The plan was unveiled in January',
  ])
  assert.deepEqual(phrases('It was Monday.'), [])
})

test('a clock is a bound within its day, and of no day where two are spoken of', () => {
  const days = (text: string) => {
    const [event] = annotate(documentOf(text.split('|')), { asOf: '2024-03-05' }).events.slice(-1)
    return event?.when.absent === false ? event.when.value : undefined
  }
  assert.deepEqual(days('The lock failed shortly after 6:40am on Monday.'), {
    from: '2024-03-04',
    to: '2024-03-04',
  })
  assert.deepEqual(days('The lock failed on Monday.|The road reopened at noon.'), {
    from: '2024-03-04',
    to: '2024-03-04',
  })
  assert.equal(
    days('The lock failed on Monday.|It will be mended by Thursday.|The road reopened at noon.'),
    undefined,
  )
})
