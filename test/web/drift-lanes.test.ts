import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DriftStep } from '../../src/model/index.ts'
import { driftLanes } from '../../src/web/story/drift-lanes.ts'
import { storyIndex } from '../../src/web/story/story-index.ts'
import { ferryComparison } from './ferry-comparison.ts'

const WIRE = '0000000000000001'
const COPY = '0000000000000002'
const LATE = '0000000000000003'

function step(
  document: string,
  value: string,
  how: DriftStep['how'],
  from?: string,
  was?: string,
): DriftStep {
  const anchor = { document, start: 0, end: value.length, text: value }
  return {
    document,
    value,
    anchor,
    how,
    ...(from === undefined ? {} : { from }),
    ...(was === undefined ? {} : { was }),
  }
}

function lanesOf(kind: 'figure' | 'quotation', steps: DriftStep[]) {
  const { stories, witnesses } = ferryComparison()
  const [report] = stories
  assert.ok(report)
  const drifts = [{ matter: 'm', kind, about: 'passengers', steps }]
  return driftLanes(storyIndex({ report: { ...report, drifts }, witnesses }), [kind])
}

describe('a drift of the report as it is drawn', () => {
  test('a lane a value, and each point is tied to the one it comes from', () => {
    const [lanes] = lanesOf('figure', [
      step(WIRE, '140', 'first'),
      step(COPY, '410', 'changed', WIRE, '140'),
      step(LATE, '410', 'inherited', COPY),
    ])
    assert.deepEqual(lanes?.values, ['140', '410'])
    assert.deepEqual(
      lanes?.points.map(({ step: { document }, lane, from }) => [document, lane, from?.step.document]),
      [
        [WIRE, 0, undefined],
        [COPY, 1, WIRE],
        [LATE, 1, COPY],
      ],
    )
  })

  test('a witness that states two values has two points', () => {
    const [lanes] = lanesOf('figure', [
      step(WIRE, '140', 'first'),
      step(COPY, '410', 'changed', WIRE, '140'),
      step(COPY, '140', 'inherited', WIRE),
    ])
    assert.deepEqual(
      lanes?.points.map(({ key, lane }) => [key, lane]),
      [
        ['0', 0],
        ['1', 1],
        ['2', 0],
      ],
    )
  })

  test('wordings that differ in marks only share a lane', () => {
    const [lanes] = lanesOf('quotation', [
      step(WIRE, 'We saw nothing,', 'first'),
      step(COPY, 'We saw nothing.', 'inherited', WIRE),
      step(LATE, 'We saw little.', 'changed', COPY, 'We saw nothing.'),
    ])
    assert.deepEqual(lanes?.values, ['We saw nothing,', 'We saw little.'])
  })

  test('other kinds are left to other tabs', () => {
    const { stories, witnesses } = ferryComparison()
    const [report] = stories
    assert.ok(report)
    const drifts = [{ matter: 'm', kind: 'time' as const, about: 'x', steps: [step(WIRE, '140', 'first')] }]
    assert.deepEqual(driftLanes(storyIndex({ report: { ...report, drifts }, witnesses }), ['figure']), [])
  })
})
