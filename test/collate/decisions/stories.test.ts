import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decidedStories } from '../../../src/collate/decisions/stories.ts'
import { stories } from '../../../src/collate/stories.ts'
import type { Decision } from '../../../src/model/index.ts'
import { decision } from '../../annotate/decisions/decision.ts'
import { annotated } from '../annotated.ts'

const dam = (people: number) =>
  annotated(`The Varla dam will be closed on Friday after a crack was found in its wall, engineer Ilse Brandt said.

More than ${people} people were asked to leave their homes in the valley below the dam.`)
const members = [
  dam(400),
  dam(450),
  dam(500),
  annotated('Traders of Ostby carried their stalls into the tram shed.'),
]
const [a = '', b = '', c = '', market = ''] = members.map(({ document }) => document.id)

const grouped = (...decisions: Decision[]) =>
  stories(members, decisions).map(({ witnesses }) => witnesses.toSorted())
const storyOf = (groups: string[][], id: string) => groups.find((group) => group.includes(id)) ?? []

test('copies that a reader takes apart stay apart, and the others go to either side', () => {
  assert.equal(storyOf(grouped(), a).length, 3)
  const groups = grouped(decision({ kind: 'other-story', documents: [a], apart: [b] }))
  assert.ok(!storyOf(groups, a).includes(b))
  assert.equal(storyOf(groups, c).length, 2)
})

test('documents that have nothing in common are one story when a reader says so, which the chain tells', () => {
  const same = decision({ kind: 'same-story', documents: [market, a] })
  const [story] = stories(members, [same])
  assert.equal(story?.witnesses.length, 4)
  assert.ok(story?.chain.some(({ rule, says }) => rule === 'decision' && says.includes('Ada Reader')))
})

test('the later of two decisions counts, also through a third document', () => {
  const together = (day: string) => decision({ kind: 'same-story', documents: [a, market] }, day)
  const through = decision({ kind: 'same-story', documents: [b, a] }, '2025-01-03')
  const apart = (day: string) => decision({ kind: 'other-story', documents: [b], apart: [market] }, day)
  const late = grouped(together('2025-01-01'), through, apart('2025-01-05'))
  assert.ok(!storyOf(late, b).includes(market) && storyOf(late, a).includes(b))
  const early = grouped(apart('2025-01-01'), through, together('2025-01-05'))
  assert.ok(storyOf(early, b).includes(market))
})

test('what is put together is never also taken apart, whatever the decisions', () => {
  const ids = ['1', '2', '3', '4', '5'].map((digit) => digit.repeat(16))
  const verdict = fc.record({ same: fc.boolean(), a: fc.constantFrom(...ids), b: fc.constantFrom(...ids) })
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 12 }), (verdicts) => {
      const decisions = verdicts.map(({ same, a: x, b: y }, number) =>
        decision(
          same
            ? { kind: 'same-story', documents: [x, y] }
            : { kind: 'other-story', documents: [x], apart: [y] },
          `2025-01-${String(10 + number)}`,
        ),
      )
      const { together, apart } = decidedStories(ids, decisions)
      const group = new Map(ids.map((id) => [id, id]))
      for (const [x, y] of together) {
        const [from, to] = [group.get(x), group.get(y) ?? '']
        for (const id of ids) if (group.get(id) === from) group.set(id, to)
      }
      for (const [x, y] of apart) assert.notEqual(group.get(x), group.get(y))
      const last = verdicts.findLast(({ a: x, b: y }) => x !== y)
      if (last) assert.equal(group.get(last.a) === group.get(last.b), last.same)
    }),
  )
})

test('decisions on documents that are not here change nothing', () => {
  const elsewhere = 'f'.repeat(16)
  assert.deepEqual(grouped(decision({ kind: 'same-story', documents: [elsewhere, a] })), grouped())
})
