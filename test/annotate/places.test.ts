import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { names } from '../../src/annotate/names.ts'
import { lookupFullerPlaces, lookupPlaces } from '../../src/annotate/places/gazetteer.ts'
import { places } from '../../src/annotate/places.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { Place } from '../../src/model/index.ts'
import { documentOf } from './document.ts'

function located(text: string): Map<string, Place['location']> {
  const document = documentOf([text])
  const { mentions, entities } = names(document, sentences(document))
  return new Map(places(document, mentions, entities).map((place) => [place.name, place.location]))
}

/** `CC kind` of a place, or why there is none. */
function where(text: string, name: string): string {
  const location = located(text).get(name)
  assert.ok(location, `${name} is a place in “${text}”`)
  return location.absent ? location.reason : `${location.value.country} ${location.value.kind}`
}

describe('gazetteer', () => {
  test('former names and newspaper forms lead to the same place', () => {
    assert.equal(lookupPlaces('Kiev')[0]?.id, lookupPlaces('Kyiv')[0]?.id)
    assert.equal(lookupPlaces('Astana')[0]?.id, lookupPlaces('Nur-Sultan')[0]?.id)
    assert.equal(lookupPlaces('U.S.')[0]?.id, 'US')
    assert.equal(lookupPlaces('Turkey')[0]?.id, 'TR')
    assert.equal(lookupFullerPlaces('Acapulco')[0]?.country, 'MX')
  })
  test('an unknown name has no place', () => assert.deepEqual(lookupPlaces('Velmora-on-Sea'), []))
})

describe('resolution', () => {
  test('what stands after the comma decides', () => {
    assert.equal(where('The train left Paris, Texas, at noon.', 'Paris'), 'US city')
    assert.equal(where('The train left Paris at noon.', 'Paris'), 'FR city')
  })
  test('a place said to lie where there is none of that name is absent, not a far namesake', () => {
    assert.match(where('The fire began in Harrow, Ohio, on Monday.', 'Harrow'), /no “Harrow” in Ohio/)
  })
  test('a list of places is no container', () => {
    const text = 'Votes were held in Arizona, California and Utah.'
    assert.equal(where(text, 'Arizona'), 'US admin-centroid')
    assert.equal(where('It was seen in Cairo, Israel and Jordan.', 'Cairo'), 'EG city')
  })
  test('an invented town is absent', () => {
    assert.match(
      where('The city of Velmora in northern Spain was flooded.', 'Velmora'),
      /no place named|no “Velmora” in/,
    )
  })
  test('a lesser namesake needs the support of its country', () => {
    assert.match(where('A flood hit the town of Coggeshall on Monday.', 'Coggeshall'), /nothing in the text/)
    assert.equal(where('A flood hit the town of Coggeshall in England.', 'Coggeshall'), 'GB city')
  })
  test('the countries a text speaks of tell a state from a country', () => {
    assert.equal(
      where('Officials in Georgia met in Atlanta. The U.S. senate and Savannah agreed.', 'Georgia'),
      'US admin-centroid',
    )
    assert.equal(
      where('Officials in Georgia met in Tbilisi. Russia objected.', 'Georgia'),
      'GE country-centroid',
    )
  })
  test('a region says that it is one', () =>
    assert.equal(where('Wheat prices rose in Africa.', 'Africa'), ' region-centroid'))
})

test('every place entity gets one place that holds to the model', () => {
  const word = fc.constantFrom(
    ...'in Paris , Texas Velmora Ohio Harrow Kiev and the Georgia of . UN city US Africa'.split(' '),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (list) => {
      const document = documentOf([list.join(' ')])
      const { mentions, entities } = names(document, sentences(document))
      const found = places(document, mentions, entities)
      assert.deepEqual(
        found.map((place) => place.entity),
        entities.filter((entity) => entity.type === 'place').map((entity) => entity.id),
      )
      for (const place of found) {
        Place.parse(place)
        if (place.location.absent) continue
        for (const { anchor } of place.location.chain) {
          if (anchor) assert.equal(document.text.slice(anchor.start, anchor.end), anchor.text)
        }
      }
    }),
  )
})
