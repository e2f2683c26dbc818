import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { names } from '../../../src/annotate/names.ts'
import { homeCounties } from '../../../src/annotate/places/home-county.ts'
import { places } from '../../../src/annotate/places.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import { documentOf } from '../document.ts'

const NAMES = ['Dublin', 'East Dublin', 'Eastman', 'Cochran']

describe('the county of a local paper', () => {
  test('is told from its namesakes by the towns that are named', () => {
    const [home] = homeCounties('The Laurens County voters go to the polls.', NAMES)
    assert.equal(home?.county.admin, 'US.GA')
    assert.deepEqual([...(home?.towns ?? [])].sort(), ['cochran', 'dublin', 'east dublin', 'eastman'])
  })
  test('is not told by one town, and not where two states have as many', () => {
    assert.deepEqual(homeCounties('Laurens County voted.', ['Eastman']), [])
    assert.deepEqual(homeCounties('Laurens County voted.', []), [])
    assert.deepEqual(homeCounties('Nobody voted.', NAMES), [])
  })
  test('does not depend on the order of the names', () => {
    const text = 'Greene County deputies met at Tarn Hall.'
    const towns = ['Springfield', 'Republic', 'Nixa', 'Ozark']
    assert.deepEqual(
      homeCounties(text, towns)[0]?.county.id,
      homeCounties(text, towns.toReversed())[0]?.county.id,
    )
    assert.equal(homeCounties(text, towns)[0]?.county.admin, 'US.MO')
  })
})

function read(text: string): { types: Map<string, string>; states: Map<string, string> } {
  const document = documentOf([text])
  const { mentions, entities } = names(document, sentences(document))
  const found = places(document, mentions, entities)
  return {
    types: new Map(mentions.map(({ text: name, type }) => [name, type])),
    states: new Map(
      found.map(({ name, location }) => [
        name,
        location.absent
          ? 'none'
          : `${Math.round(location.value.latitude)} ${Math.round(location.value.longitude)}`,
      ]),
    ),
  }
}

test('its towns are places where nobody of that name is introduced', () => {
  const { types } = read(
    'Laurens County voters go to Dublin and East Dublin. Eastman and Cochran vote in June.',
  )
  assert.equal(types.get('Eastman'), 'place')
  const introduced = read(
    'Laurens County voters go to Dublin and East Dublin. Ann Cochran left Eastman in June, and Cochran is not back.',
  )
  assert.equal(introduced.types.get('Cochran'), 'person')
})

test('its small towns are meant, not their larger namesakes elsewhere', () => {
  const { states } = read(
    'Marion County commissioners praised Caledonia and Prospect. Marion has a truck with Richwood.',
  )
  assert.equal(states.get('Caledonia'), '41 -83')
  assert.equal(states.get('Marion'), '41 -83')
})
