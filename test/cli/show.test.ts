import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { interval } from '../../src/cli/show/answers.ts'
import { indented, type Page, printable, wrap } from '../../src/cli/show/page.ts'
import { legend, sideBySide } from '../../src/cli/show/side-by-side.ts'
import { sigla } from '../../src/cli/show/sigla.ts'
import { stemmaTree, whyFrom } from '../../src/cli/show/stemma-tree.ts'
import { showStory } from '../../src/cli/show/story.ts'
import { collate } from '../../src/collate/pipeline.ts'
import type { Alignment, Sentence, Stemma } from '../../src/model/index.ts'
import { annotated } from '../collate/annotated.ts'
import { ferryComparison, HOSTILE } from '../web/ferry-comparison.ts'

const PAGE: Page = { columns: 60, paint: (_, text) => text }

describe('laying out text', () => {
  test('lines are never wider than asked, and no word is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 5, max: 80 }), (text, width) => {
        const lines = wrap(text, width)
        assert.ok(lines.every((line) => line.length <= width))
        assert.equal(lines.join('').replace(/\s/g, ''), printable(text).replace(/\s/g, ''))
      }),
    )
  })

  test('what would steer a terminal is shown as a mark', () => {
    assert.equal(printable('\u001b[31mred\u0007 \u202eback'), '\ufffd[31mred\ufffd \ufffdback')
  })

  test('every line is indented', () => {
    assert.equal(indented('one two three', 4, 12), '    one two\n    three')
  })
})

test('sigla: A to Z, then AA', () => {
  const ids = Array.from({ length: 28 }, (_, index) => `d${index}`)
  const signs = [...sigla(ids).values()]
  assert.deepEqual([signs[0], signs[25], signs[26], signs[27]], ['A', 'Z', 'AA', 'AB'])
})

test('intervals: a day, a stretch, an open side', () => {
  assert.equal(interval({ from: '2025-05-13', to: '2025-05-13' }), '2025-05-13')
  assert.equal(interval({ from: '2025-05-13', to: '2025-05-15' }), '2025-05-13 – 2025-05-15')
  assert.equal(interval({ to: '2025-05-15' }), 'by 2025-05-15')
  assert.equal(interval({ from: '2025-05-13' }), 'from 2025-05-13')
})

test('the tree: hollow ancestors, parts, doubt and further sources are marked', () => {
  const edge = { degree: 'wholly' as const, contamination: false, confidence: 0.9, evidence: [] }
  const stemma: Stemma = {
    nodes: [
      { id: 'lost', kind: 'hollow', label: 'copy of NPA', evidence: [] },
      ...['one', 'two', 'own'].map((id) => ({ id, kind: 'witness' as const, label: id, evidence: [] })),
    ],
    edges: [
      { ...edge, from: 'lost', to: 'one' },
      { ...edge, from: 'lost', to: 'two', degree: 'partly', confidence: 0.6 },
      { ...edge, from: 'own', to: 'two', contamination: true },
    ],
    roots: ['lost', 'own'],
  }
  assert.deepEqual(
    stemmaTree(stemma, (id) => id.toUpperCase()),
    ['○ copy of NPA', '├─ ● ONE', '└─ part ? ● TWO + OWN', '● OWN'],
  )
})

test('why one comes from another: what is common, and what speaks most for the way; nothing where none does', () => {
  const piece = (rule: string, weight: number, says: string) => ({ rule, weight, says, anchors: [] })
  const evidence = [
    piece('shared-text', 0, '90 % of NPA and 95 % of Post correspond'),
    piece('tense', 0.1, 'tense'),
    piece('stated-dates', 2.5, 'NPA states the earlier day'),
    piece('agency-credit', 3, 'Post credits NPA'),
    piece('typing-errors', -0.5, 'NPA misspells “teh”'),
  ]
  const edge = { from: 'a', to: 'b', degree: 'wholly' as const, contamination: false, confidence: 0.9 }
  const nodes = ['a', 'b'].map((id) => ({ id, kind: 'witness' as const, label: id, evidence: [] }))
  const sign = (id: string) => id.toUpperCase()
  assert.deepEqual(whyFrom({ nodes, edges: [{ ...edge, evidence }], roots: ['a'] }, sign), [
    'B from A: 90 % of NPA and 95 % of Post correspond; Post credits NPA; NPA states the earlier day',
  ])
  assert.deepEqual(whyFrom({ nodes, edges: [], roots: ['a', 'b'] }, sign), [
    'written apart: none of them derives from another',
  ])
})

test('of two reports that were written apart neither added or dropped anything', () => {
  assert.match(legend(), /\+ added {3}- dropped/)
  assert.match(legend({ a: 'A', b: 'B' }), /~ alike .*\+ B alone {3}- A alone/)
})

test('side by side: each link has its mark, and word changes their class', () => {
  const sentence = (id: string, text: string): [string, Sentence] => [
    id,
    { id, text, start: 0, end: text.length, block: 0 },
  ]
  const change = {
    a: { start: 0, end: 1, text: '12' },
    b: { start: 0, end: 1, text: '14' },
    class: 'figure' as const,
  }
  const link = { edited: false, similarity: 1, changes: [] }
  const alignment: Alignment = {
    a: 'x',
    b: 'y',
    links: [
      { ...link, operation: 'edited', edited: true, a: ['s0'], b: ['s0'], changes: [change] },
      { ...link, operation: 'added', a: [], b: ['s1'] },
    ],
  }
  const lines = sideBySide(
    alignment,
    {
      a: new Map([sentence('s0', 'It hurt 12 people.')]),
      b: new Map([sentence('s0', 'It hurt 14 people.'), sentence('s1', 'Rain fell.')]),
    },
    PAGE,
  )
  assert.deepEqual(
    lines.map((line) => line.trimEnd()),
    [
      'It hurt 12 people.          ~ It hurt 14 people.',
      '    figure: [-12-] → {+14+}',
      '                            + Rain fell.',
    ],
  )
})

test('a whole story is shown, with every section, and hostile text as text', () => {
  const { stories, witnesses } = ferryComparison()
  const [report] = stories
  assert.ok(report)
  const shown = showStory(report, witnesses, PAGE)
  for (const section of [
    'Family tree',
    'Versions',
    'Statements',
    'Timeline',
    'Figures',
    'Discrepancies',
    'Commitments',
  ]) {
    assert.ok(shown.includes(`\n${section}\n`), section)
  }
  assert.ok(HOSTILE.includes('\u202e') && !shown.includes('\u202e'))
})

test('one promise is told once, however many print it and whatever is known of each', () => {
  const promise =
    'The harbour board will reopen the east pier at Penmoor by 12 March 2024, its head Ada Lind said.'
  const witnesses = [
    annotated(promise, '2024-03-05'),
    annotated(`${promise} Ships wait outside.`),
    annotated('The harbour board reopened the east pier at Penmoor on 11 March 2024.', '2024-03-13'),
  ]
  const shown = collate(witnesses)
    .map((report) => showStory(report, witnesses, { ...PAGE, columns: 200 }))
    .join('\n')
  const [, told = ''] = shown.split('\nCommitments\n')
  assert.equal(told.match(/reopen the east pier/g)?.length, 1, told)
  assert.match(told, /kept: done by 2024-03-11/)
})
