import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collate } from '../../src/collate/pipeline.ts'
import type { StoryReport, Witness } from '../../src/model/index.ts'
import { witness } from './witness.ts'

const LEDE =
  'For ninety years the sea lock held the tide out of the town, and now its gates leak and nobody will pay.'
const TEXTS = [
  [
    'The keeper walked along the sill and counted eleven leaks.',
    'Engineers renewed the oak of the gates in 1971.',
  ],
  ['Mayor Pia Holm calls the letter a lie.', 'Forty-one barges turned back in February.'],
  ['The lower town would stand under a metre of water.', 'Some 2,300 people live below the dyke.'],
]

const part = (number: number, article = 'courier.example/lock', site = 'Tarn Courier'): Witness => {
  // The lowest id has the last part.
  const made = witness({
    id: `${9 - number}`.repeat(16),
    title: 'The slow death of Tarnhaven lock',
    published: '2024-03-04',
    site,
    sentences: [LEDE, ...(TEXTS[number - 1] ?? [])],
  })
  return { ...made, document: { ...made.document, articlePart: { number, article } } }
}

const rules = ({ derivations }: StoryReport): string[] =>
  derivations.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))

test('parts of one article are one story in their order, and nobody derives from anybody', () => {
  const [story, ...others] = collate([part(3), part(1), part(2)])
  assert.ok(story)
  assert.equal(others.length, 0)
  assert.deepEqual(story.story.witnesses, ['8'.repeat(16), '7'.repeat(16), '6'.repeat(16)])
  assert.deepEqual(new Set(rules(story)), new Set(['parts-of-one-article']))
  assert.ok(story.derivations.every(({ degree }) => degree === 'independent'))
  assert.equal(story.stemma.edges.length, 0)
  assert.deepEqual(story.story.chain[0], {
    rule: 'parts-of-one-article',
    says: 'parts 2 and 3 of one article, “The slow death of Tarnhaven lock”',
  })
})

test('the same part twice, and parts of two articles or sites, are compared as any two', () => {
  const again = part(1)
  const copy = { ...again, document: { ...again.document, id: '5'.repeat(16) } }
  for (const other of [copy, part(2, 'courier.example/bridge'), part(2, 'courier.example/lock', 'Hill Post')])
    assert.ok(collate([part(1), other]).every((story) => !rules(story).includes('parts-of-one-article')))
})
