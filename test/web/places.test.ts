import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyPlaces } from '../../src/web/story/places.ts'
import { storyIndex } from '../../src/web/story/story-index.ts'
import { ferryComparison } from './ferry-comparison.ts'

test('places of a story are put together by where they lie, and those that lie nowhere keep their reason', () => {
  const { stories, witnesses } = ferryComparison()
  assert.ok(stories[0])
  for (const { document, annotations } of witnesses) {
    const start = document.text.indexOf('Norrholm')
    annotations.mentions = [
      { id: 'm0', start, end: start + 8, text: 'Norrholm', type: 'place', entity: 'e0' },
      { id: 'm1', start, end: start + 4, text: 'Norr', type: 'place', entity: 'e1' },
    ]
    const value = {
      id: '1',
      name: 'Norrholm',
      kind: 'city' as const,
      country: 'SE',
      latitude: 59,
      longitude: 18,
    }
    annotations.places = [
      { entity: 'e0', name: 'Norrholm', location: { absent: false, value, basis: 'resolved', chain: [] } },
      { entity: 'e1', name: 'Norr', location: { absent: true, reason: 'not in the gazetteer' } },
    ]
  }
  const { located, unlocated } = storyPlaces(storyIndex({ report: stories[0], witnesses }))
  assert.deepEqual(
    located.map(({ place, anchors }) => [place.name, anchors.length]),
    [['Norrholm', 3]],
  )
  assert.deepEqual(
    unlocated.map(({ reason, anchors }) => [reason, anchors.length]),
    [['not in the gazetteer', 3]],
  )
})
