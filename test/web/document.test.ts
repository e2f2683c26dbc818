import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { documentBlocks, firstShown } from '../../src/web/document/document-blocks.ts'
import { LAYERS, type Layer, layerSpans, textRuns } from '../../src/web/document/layers.ts'
import { ferryComparison } from './ferry-comparison.ts'

describe('the text of a document', () => {
  const witness = ferryComparison().witnesses[1]
  assert.ok(witness)

  test('is whole, block by block, with what was cut at its place', () => {
    const { blocks, cutAtEnd } = documentBlocks(witness)
    for (const { block, parts } of blocks) {
      assert.equal(
        parts.map(({ start, end }) => witness.document.text.slice(start, end)).join(''),
        witness.document.text.slice(block.start, block.end),
      )
    }
    assert.deepEqual(
      blocks.map(({ cutBefore }) => cutBefore.length),
      [0, 1, 0, 0, 0],
    )
    assert.equal(cutAtEnd.length, 0)
    const [first, second] = blocks.map(({ block }) => block)
    assert.ok(first && second)
    assert.deepEqual(
      [3, first.end, second.start + 1, 1e9].map((offset) => firstShown(blocks, offset)),
      [3, second.start, second.start + 1, undefined],
    )
  })

  test('every layer of the annotations stands where it says', () => {
    for (const layer of Object.keys(LAYERS) as Layer[]) {
      for (const { start, end, text } of layerSpans(witness.annotations, layer)) {
        assert.equal(witness.document.text.slice(start, end), text)
      }
    }
  })

  test('runs joined are the text again, and each lies in all layers that cover it', () => {
    const text = 'abcdefghijklmnopqrst'
    const span = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.array(span), fc.array(span), span, span, (times, names, within, mark) => {
        const layers: { layer: Layer; spans: typeof times }[] = [
          { layer: 'times', spans: times },
          { layer: 'names', spans: names },
        ]
        const runs = textRuns(text, within, layers, mark)
        assert.equal(runs.map((run) => run.text).join(''), text.slice(within.start, within.end))
        for (const run of runs) {
          const covers = ({ start, end }: typeof mark) => start <= run.start && end > run.start
          assert.equal(run.layers.includes('times'), times.some(covers))
          assert.equal(run.marked, covers(mark))
        }
      }),
    )
  })
})
