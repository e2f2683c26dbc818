import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Stemma } from '../../src/model/index.ts'
import { copyChanges } from '../../src/web/story/copy-changes.ts'
import { rerooted } from '../../src/web/story/rerooted.ts'
import { storyIndex } from '../../src/web/story/story-index.ts'
import { timeLayout } from '../../src/web/story/time-layout.ts'
import { ferryComparison } from './ferry-comparison.ts'

function tree(edges: readonly (readonly [string, string])[]): Stemma {
  const ids = [...new Set(edges.flat())]
  return {
    nodes: ids.map((id) => ({
      id,
      kind: id.startsWith('hollow') ? 'hollow' : 'witness',
      label: id,
      evidence: [],
    })),
    edges: edges.map(([from, to]) => ({
      from,
      to,
      degree: 'wholly',
      contamination: false,
      confidence: 0.9,
      evidence: [],
    })),
    roots: ids.filter((id) => edges.every(([, to]) => to !== id)),
  }
}
const arrows = ({ edges }: Stemma) => edges.map(({ from, to }) => `${from}>${to}`)
const FOUND = tree([
  ['a', 'b'],
  ['b', 'c'],
  ['a', 'd'],
])

describe('a tree that the reader holds at another witness', () => {
  test('turns the arrows on the way to the root that was found, and no other', () => {
    const { stemma, reversed } = rerooted(FOUND, 'c')
    assert.deepEqual(arrows(stemma), ['b>a', 'c>b', 'a>d'])
    assert.deepEqual(stemma.roots, ['c'])
    assert.equal(reversed.size, 2)
  })

  test('is as found at its own root and at an unknown witness', () => {
    for (const root of ['a', '', 'x']) assert.equal(rerooted(FOUND, root).stemma, FOUND)
  })
})

describe('a tree against time', () => {
  const days: Record<string, string> = { a: '2025-03-04', b: '2025-03-04', d: '2025-03-09' }
  const { nodes, days: axis } = timeLayout(FOUND, (id) => days[id])
  const x = (id: string) => nodes.find(({ node }) => node.id === id)?.x ?? 0

  test('goes from the earliest day to the latest, the undated last, copies of a day behind their source', () => {
    assert.deepEqual(
      axis.map(({ day }) => day),
      ['2025-03-04', '2025-03-09', undefined],
    )
    assert.ok(x('a') < x('b') && x('b') < x('d') && x('d') < x('c'))
  })

  test('gives every node a line of its own, and a lost ancestor the day of its first copy', () => {
    assert.equal(new Set(nodes.map(({ y }) => y)).size, nodes.length)
    const lost = timeLayout(tree([['hollow-0', 'd']]), (id) => days[id])
    assert.deepEqual(
      lost.days.map(({ day }) => day),
      ['2025-03-09'],
    )
  })
})

test('what a copy changed comes facts first, with both places', () => {
  const { stories, witnesses } = ferryComparison()
  assert.ok(stories[0])
  const made = copyChanges(
    storyIndex({ report: stories[0], witnesses }),
    '0000000000000001',
    '0000000000000002',
  )
  assert.deepEqual(
    made.changes.map(({ class: kind, was, is }) => [kind, was?.text, is?.text]),
    [
      ['figure', '140', '410'],
      ['certainty', undefined, 'at least'],
    ],
  )
  assert.equal(made.sentences.get('moved'), 1)
})
