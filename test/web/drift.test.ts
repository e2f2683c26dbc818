import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { StoryReport } from '../../src/model/index.ts'
import { drifts } from '../../src/web/story/drift.ts'
import { storyIndex } from '../../src/web/story/story-index.ts'
import { ferryComparison } from './ferry-comparison.ts'

const WIRE = '0000000000000001'
const COPY = '0000000000000002'
const LATE = '0000000000000003'

function indexWith(edges: readonly [string, string, boolean?][], values: Readonly<Record<string, string>>) {
  const { stories, witnesses } = ferryComparison()
  const report = stories[0]
  assert.ok(report)
  const matter = report.matters[0]
  const like = report.stemma.edges[0]
  assert.ok(matter && like)
  matter.mentions = Object.entries(values).map(([document, value]) => ({
    anchor: { document, start: 0, end: value.length, text: value },
    value,
  }))
  report.stemma.edges = edges.map(([from, to, contamination = false]) => ({
    ...like,
    from,
    to,
    contamination,
  }))
  return storyIndex({ report: report satisfies StoryReport, witnesses })
}
const steps = (index: ReturnType<typeof indexWith>) =>
  drifts(index, ['figure'])[0]?.points.map(({ document, from, step }) => [document, from, step])

describe('what changed on the way, and who copied it', () => {
  test('goes along the family tree', () => {
    const chain = indexWith(
      [
        [WIRE, COPY],
        [COPY, LATE],
      ],
      { [WIRE]: '140', [COPY]: '410', [LATE]: '410' },
    )
    assert.deepEqual(steps(chain), [
      [WIRE, undefined, 'first'],
      [COPY, WIRE, 'changed'],
      [LATE, COPY, 'copied'],
    ])
    assert.deepEqual(drifts(chain, ['figure'])[0]?.values, ['140', '410'])
  })

  test('goes past a source that is silent, lost ancestors too', () => {
    const silent = indexWith(
      [
        ['hollow-0', WIRE],
        [WIRE, COPY],
        [COPY, LATE],
      ],
      { [WIRE]: '140', [LATE]: '410' },
    )
    assert.deepEqual(steps(silent), [
      [WIRE, undefined, 'first'],
      [LATE, WIRE, 'changed'],
    ])
  })

  test('takes the source with the same value where there are several', () => {
    const two = indexWith(
      [
        [WIRE, LATE],
        [COPY, LATE, true],
      ],
      { [WIRE]: '140', [COPY]: '410', [LATE]: '410' },
    )
    assert.deepEqual(steps(two)?.at(-1), [LATE, COPY, 'copied'])
  })

  test('is silent where all agree', () => {
    assert.deepEqual(drifts(indexWith([[WIRE, COPY]], { [WIRE]: '140', [COPY]: '140' }), ['figure']), [])
  })
})
