import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Quantity } from '../../src/model/index.ts'
import { disarmed } from '../../src/web/direction.ts'
import { toldPledges } from '../../src/web/story/commitments.ts'
import { amount, figureGroups } from '../../src/web/story/figures.ts'
import { statementsBySpeaker } from '../../src/web/story/statements.ts'
import { sentenceAt, siglum, storyIndex } from '../../src/web/story/story-index.ts'
import { days, saidTimes, timelineParts } from '../../src/web/story/times.ts'
import { treeLayout } from '../../src/web/story/tree-layout.ts'
import { type Saying, wordingGroups } from '../../src/web/story/wording-groups.ts'
import { ferryComparison } from './ferry-comparison.ts'

function index() {
  const { stories, witnesses } = ferryComparison()
  const report = stories[0]
  assert.ok(report)
  return storyIndex({ report, witnesses })
}

describe('answers of a story', () => {
  test('witnesses have letters, names and a day or the reason for none', () => {
    assert.deepEqual([0, 25, 26, 27, 701, 702].map(siglum), ['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
    assert.deepEqual(
      index().witnesses.map(({ siglum: letter, name, day, reasonForNoDay }) => [
        letter,
        name,
        day ?? reasonForNoDay,
      ]),
      [
        ['A', 'Norrholm Wire', '2025-03-04'],
        ['B', 'Copy & Paste <b>Daily</b>', '2025-03-05'],
        ['C', 'test.txt', 'not stated'],
      ],
    )
  })

  test('a statement that two witnesses share is one statement of one speaker', () => {
    const [berg, ...others] = statementsBySpeaker(index())
    assert.equal(others.length, 0)
    assert.equal(berg?.name, 'Ada Berg')
    assert.equal(berg?.documents, 2)
    assert.deepEqual(
      berg?.statements.map(({ wordings }) => wordings.map(({ sayings }) => sayings.length)),
      [[2]],
    )
  })

  test('who may be the same as a speaker is told beside the name, whichever of the two it was found for', () => {
    const { stories, witnesses } = ferryComparison()
    const report = stories[0]
    assert.ok(report)
    const other = {
      name: 'Ada Bergh',
      type: 'person' as const,
      forms: ['Ada Bergh'],
      members: {},
      maybe: [{ name: 'Ada Berg', why: 'one letter' }],
    }
    const [berg] = statementsBySpeaker(
      storyIndex({ report: { ...report, entities: [...report.entities, other] }, witnesses }),
    )
    assert.deepEqual(berg?.maybe, [{ name: 'Ada Bergh', why: 'one letter' }])
    assert.deepEqual(statementsBySpeaker(index())[0]?.maybe, [])
  })

  test('a promise that two witnesses tell is one promise, with its outcome', () => {
    const [group, ...others] = toldPledges(index())
    assert.equal(others.length, 0)
    assert.deepEqual([group?.wordings[0]?.sayings.length, group?.outcome?.status], [2, 'late'])
  })

  test('two promises in one row of the collation are two, and each names what it is of', () => {
    const made = index()
    const [first, second] = made.witnesses
    assert.ok(first && second)
    const [pledge] = second.witness.annotations.commitments
    assert.ok(pledge)
    const act = { ...pledge.act, text: 'resign' }
    const theme = { start: 0, end: 1, text: 'A new dyke' }
    second.witness.annotations.commitments[0] = { ...pledge, act, theme, negated: true }
    const groups = toldPledges(made)
    assert.equal(groups.length, 2)
    assert.deepEqual(
      groups.map(({ wordings: [wording] }) => wording?.text).filter((text) => text?.startsWith('A new dyke')),
      ['A new dyke: resign'],
    )
  })

  test('figures of one thing stand together, the lowest first', () => {
    assert.deepEqual(
      figureGroups(index()).map(({ about, figures }) => [
        about,
        figures.map(({ quantity, anchors }) => [amount(quantity), anchors.length]),
      ]),
      [
        [
          'person',
          [
            ['140', 2],
            ['≥ 410', 1],
          ],
        ],
      ],
    )
  })

  test('an amount is written the same everywhere', () => {
    const quantity: Quantity = { id: 'q0', start: 0, end: 1, text: 'x', bound: 'exact', dimension: 'count' }
    assert.equal(amount({ ...quantity, low: 1234567.25, high: 1234567.25 }), '1,234,567.25')
    assert.equal(amount({ ...quantity, low: 300, high: 350, bound: 'range', unit: 'metre' }), '300–350 metre')
    assert.equal(amount({ ...quantity, high: 10, bound: 'at-most' }), '≤ 10')
    assert.equal(amount({ ...quantity, text: 'dozens', bound: 'vague' }), 'dozens')
  })

  test('times without a day stand apart and last', () => {
    const { dated, undated } = timelineParts(index().report.timeline)
    assert.deepEqual([dated.length, undated.length], [1, 1])
    assert.deepEqual(
      saidTimes(index()).map(({ timex, anchors }) => [timex.value, anchors.length]),
      [
        ['2025-03-04', 2],
        ['XXXX-WXX-2', 1],
      ],
    )
    assert.deepEqual(
      [days({ to: '2025-05-25' }), days({ from: '2025-01-01', to: '2025-01-01' })],
      ['by 2025-05-25', '2025-01-01'],
    )
  })

  test('every node and edge of the tree has its place', () => {
    const placed = treeLayout(index().report.stemma)
    assert.equal(placed.nodes.length, 4)
    for (const { path } of placed.edges) assert.match(path, /^M[\d. -]+C/)
    const spots = new Set(placed.nodes.map(({ x, y }) => `${x} ${y}`))
    assert.equal(spots.size, 4)
    assert.deepEqual(treeLayout({ nodes: [], edges: [], roots: [] }).nodes, [])
  })

  test('an offset between sentences belongs to none', () => {
    const sentences = [
      { id: 's0', block: 0, start: 0, end: 3, text: 'One' },
      { id: 's1', block: 1, start: 5, end: 8, text: 'Two' },
    ]
    assert.deepEqual(
      [0, 2, 3, 5, 8].map((at) => sentenceAt(sentences, at)?.id),
      ['s0', 's0', undefined, 's1', undefined],
    )
  })
})

describe('sayings that are one thing', () => {
  const saying = (wording: string, ...keys: string[]): Saying<null> => ({
    anchor: { document: 'd', start: 0, end: 1, text: 'x' },
    keys,
    wording,
    value: null,
  })
  test('are joined by way of others, and worded alike whatever their marks', () => {
    const groups = wordingGroups([
      saying('The worst hour', 'row 1'),
      saying('Something else', 'row 2'),
      saying('“The worst hour”', 'row 3', 'matter'),
      saying('the worst, she said', 'matter', 'row 1'),
    ])
    assert.deepEqual(
      groups.map(({ wordings }) => wordings.map(({ text, sayings }) => [text, sayings.length])),
      [
        [
          ['The worst hour', 2],
          ['the worst, she said', 1],
        ],
        [['Something else', 1]],
      ],
    )
  })
})

describe('directional overrides', () => {
  test('are shown, and no offset moves', () => {
    assert.equal(disarmed('a\u202Eb\u202Dc'), 'a◁b▷c')
    assert.equal(JSON.parse(disarmed('"\\u202E"')), '◁')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(disarmed(text).length, text.length)),
    )
  })
})
