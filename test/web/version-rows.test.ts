import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storyIndex } from '../../src/web/story/story-index.ts'
import {
  cellSentences,
  likelyBase,
  rowState,
  trivialChanges,
  versionRows,
} from '../../src/web/story/version-rows.ts'
import { ferryComparison } from './ferry-comparison.ts'

const WIRE = '0000000000000001'
const COPY = '0000000000000002'
const LATE = '0000000000000003'

function index() {
  const { stories, witnesses } = ferryComparison()
  const report = stories[0]
  assert.ok(report)
  return storyIndex({ report, witnesses })
}
const states = (rows: ReturnType<typeof versionRows>) =>
  rows.map(({ cells }) => cells.map(({ state }) => state))

describe('rows of the versions table', () => {
  test('say of every cell what became of the base', () => {
    const rows = versionRows(index(), { base: WIRE, columns: [COPY, LATE], trivial: true })
    assert.deepEqual(states(rows), [
      ['base', 'edited', 'kept'],
      ['base', 'moved', 'dropped'],
      ['base', 'kept', 'dropped'],
      ['base', 'dropped', 'dropped'],
      ['missing', 'added', 'missing'],
      ['missing', 'missing', 'added'],
    ])
  })

  test('turn round with the base: what was added is dropped, what was put in is taken out', () => {
    const rows = versionRows(index(), { base: COPY, columns: [WIRE], trivial: true })
    assert.deepEqual(states(rows), [
      ['base', 'edited'],
      ['base', 'moved'],
      ['base', 'kept'],
      ['missing', 'added'],
      ['base', 'dropped'],
    ])
    const cell = rows[0]?.cells[1]
    assert.ok(cell)
    const runs = cellSentences(cell)[0]?.runs.filter(({ kind }) => kind !== 'same')
    assert.deepEqual(
      runs?.map(({ kind, text }) => [kind, text]),
      [
        ['deleted', 'at least'],
        ['deleted', '410'],
        ['inserted', '140'],
      ],
    )
  })

  test('say in one word what is most of a row', () => {
    const rows = versionRows(index(), { base: WIRE, columns: [COPY, LATE], trivial: true })
    assert.deepEqual(rows.map(rowState), ['edited', 'moved', 'dropped', 'dropped', 'added', 'added'])
  })

  test('leave out rows that no shown witness has', () => {
    assert.equal(versionRows(index(), { base: WIRE, columns: [], trivial: true }).length, 4)
  })

  test('call an edit kept when only trivial changes are in it and these are hidden', () => {
    const changed = index()
    for (const { links } of changed.report.alignments) {
      for (const link of links) for (const change of link.changes) change.class = 'trivial'
    }
    const hidden = versionRows(changed, { base: WIRE, columns: [COPY], trivial: false })
    assert.equal(hidden[0]?.cells[1]?.state, 'kept')
    assert.equal(hidden[0]?.differs, false)
    assert.equal(trivialChanges(hidden), 2)
    assert.equal(
      versionRows(changed, { base: WIRE, columns: [COPY], trivial: true })[0]?.cells[1]?.state,
      'edited',
    )
  })

  test('begin with the witness that most others come from', () => {
    assert.equal(likelyBase(index()), WIRE)
  })
})
