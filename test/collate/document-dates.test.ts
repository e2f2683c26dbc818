import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotate } from '../../src/annotate/pipeline.ts'
import { align } from '../../src/collate/alignment.ts'
import { dateBounds } from '../../src/collate/document-dates.ts'
import { weekdayContradictions } from '../../src/collate/weekday-contradictions.ts'
import { DateBound, Matter, type Witness } from '../../src/model/index.ts'
import { documentOf } from '../annotate/document.ts'

const SHARED = [
  'The harbour master said Tuesday that the north pier had given way under a crane.',
  'The pier, which was built in 1931, had been closed to lorries on Saturday.',
  'Divers will look at the piles on Friday, the harbour master said.',
]

function witness(paragraphs: string[], published?: string, asOf?: string): Witness {
  const document = documentOf(paragraphs)
  if (published !== undefined)
    document.published = { absent: false, value: published, basis: 'stated', chain: [] }
  return { document, annotations: annotate(document, asOf === undefined ? {} : { asOf }) }
}

/** Bounds of witnesses in the given order, so that a test may turn it round. */
function bounds(witnesses: Witness[]): DateBound[] {
  const pairs = witnesses.flatMap((a, index) =>
    witnesses.slice(index + 1).map((b) => (a.document.id < b.document.id ? align(a, b) : align(b, a))),
  )
  return dateBounds(witnesses, pairs)
}

test('an undated witness is not older than what it tells, by a dated one that shares the sentence', () => {
  const dated = witness(SHARED, '2022-01-11')
  const undated = witness([...SHARED, 'No one was hurt.'])
  const [bound, ...others] = bounds([dated, undated])
  assert.deepEqual(others, [])
  assert.ok(bound)
  DateBound.parse(bound)
  assert.equal(bound.document, undated.document.id)
  assert.deepEqual(bound.when.value, { from: '2022-01-11' })
  assert.equal(bound.when.basis, 'resolved')
  assert.deepEqual(bound.by, [dated.document.id])
  assert.equal(bound.when.chain[0]?.rule, 'shared-sentence')
  for (const { anchor } of bound.when.chain) {
    if (anchor === undefined) continue
    const text = [dated, undated].find(({ document }) => document.id === anchor.document)?.document.text
    assert.equal(text?.slice(anchor.start, anchor.end), anchor.text)
  }
  assert.deepEqual(bounds([undated, dated]), [bound])
})

test('what lies ahead bounds nothing', () => {
  const dated = witness(['Divers will look at the piles on Friday, the harbour office wrote.'], '2022-01-11')
  const undated = witness(['Divers will look at the piles on Friday, the harbour office wrote.', 'So be it.'])
  assert.deepEqual(bounds([dated, undated]), [])
})

test('of several dated witnesses the earliest reading of a shared sentence counts', () => {
  const first = witness(SHARED, '2022-01-11')
  const late = witness([...SHARED, 'This page was printed again.'], '2022-01-19')
  const undated = witness([...SHARED, 'No one was hurt.'])
  const [bound] = bounds([first, late, undated])
  assert.deepEqual(bound?.when.value, { from: '2022-01-11' })
})

test('no bound comes of an assumed day, of dated witnesses or of other texts', () => {
  assert.deepEqual(bounds([witness(SHARED, undefined, '2022-01-11'), witness([...SHARED, 'No.'])]), [])
  assert.deepEqual(bounds([witness(SHARED, '2022-01-11'), witness([...SHARED, 'No.'], '2022-01-12')]), [])
  const other = witness(['The choir sang in the town hall on Tuesday.'])
  assert.deepEqual(bounds([witness(SHARED, '2022-01-11'), other]), [])
})

test('a weekday that its date is not is a matter of time within one document', () => {
  const wrong = witness(['The pier gave way on Tuesday, May 3, 2014, the town said.'])
  const [matter, ...others] = weekdayContradictions([wrong, witness(['It was Saturday, May 3, 2014.'])])
  assert.deepEqual(others, [])
  assert.ok(matter)
  Matter.parse(matter)
  assert.equal(matter.kind, 'time')
  assert.equal(matter.relation, 'contradict')
  assert.deepEqual(
    matter.mentions.map(({ value }) => value),
    ['2014-05-03', 'XXXX-WXX-2'],
  )
})
