import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { DecidedName } from '../../src/annotate/names/entities.ts'
import { entitiesOf } from '../../src/annotate/names/entities.ts'
import { names } from '../../src/annotate/names.ts'
import { lookupFullerPlaces, lookupPlaces } from '../../src/annotate/places/gazetteer.ts'
import { homeOf } from '../../src/annotate/places/home.ts'
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
    for (const [name, country] of [
      ['Geneva', 'CH'],
      ['Galway', 'IE'],
      ['Londonderry', 'GB'],
    ] as const)
      assert.ok(
        lookupPlaces(name).some((place) => place.kind === 'city' && place.country === country),
        name,
      )
  })
  test('an unknown name has no place', () => assert.deepEqual(lookupPlaces('Velmora-on-Sea'), []))
})

describe('resolution', () => {
  test('newspapers’ short forms lead to the cities of Central Asia and Britain', () => {
    assert.equal(lookupPlaces('Aktau')[0]?.id, lookupPlaces('Shevchenko')[0]?.id)
    assert.equal(lookupPlaces('Khorog')[0]?.country, 'TJ')
    assert.ok(lookupPlaces('Newcastle').some(({ name }) => name === 'Newcastle upon Tyne'))
    assert.equal(
      where('He flew from Manchester to Newcastle and on to Leeds in England.', 'Newcastle'),
      'GB city',
    )
  })

  test('a river or its basin is not the town of that name, unless the text names the town, too', () => {
    assert.match(where('Water from the Talas river is scarce. The Talas basin is dry.', 'Talas'), /no town/)
    assert.equal(where('The Talas river flows through Talas in Kyrgyzstan.', 'Talas'), 'KG city')
  })
  test('a village of a country of which the text hardly speaks is not meant', () => {
    const text =
      'Bratislava sent help. Zilina and Kosice, in Slovakia, are safe. A farmer in Krasno lost his sheep. Czechia sent pumps.'
    assert.match(where(text, 'Krasno'), /in CZ, and the text speaks of SK/)
    assert.equal(where('Prague sent help to Krasno, in Czechia.', 'Krasno'), 'CZ city')
  })
  test('a state that says so is no city', () => {
    const names: DecidedName[] = [{ start: 3, end: 14, text: 'Lagos State', type: 'place' }]
    const document = documentOf(['In Lagos State rain fell.'])
    const { mentions, entities } = entitiesOf(document, names)
    const [place] = places(document, mentions, entities)
    assert.equal(place?.location.absent === false && place.location.value.kind, 'admin-centroid')
  })
  test('a town goes by the name that the text uses', () => {
    assert.equal(
      where('Astana, until last year Nur-Sultan, is cold. Astana has a new hall.', 'Astana'),
      'KZ city',
    )
  })
  test('an agency in brackets behind the place of a report does not contain it', () => {
    assert.equal(where('ASTANA (Northern Wire) - Talks began in Astana on Friday.', 'ASTANA'), 'KZ city')
    assert.equal(where('The train left Paris (Texas) at noon.', 'Paris'), 'US city')
  })
  test('two small towns with namesakes elsewhere do not speak for each other’s country', () => {
    assert.match(
      where('A fire spread from Marlow to Eastham, witnesses said.', 'Marlow'),
      /nothing in the text/,
    )
    assert.equal(where('In Oklahoma a fire spread from Marlow to Eastham.', 'Marlow'), 'US city')
  })
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

describe('what speaks for a place', () => {
  test('towns that share one state with others of the text', () => {
    const text =
      'Crews from Paris and Bonham fought the fire near Clarksville. Paris sent two engines, Texas officials said.'
    assert.equal(area(text, 'Paris'), 'US.TX')
    assert.equal(area(text, 'Clarksville'), 'US.TX')
  })
  test('a famous city stays itself in the company of a small namesake’s neighbours', () =>
    assert.equal(area('The bus left Pittsburgh for Boston. It passed Greensburg.', 'Boston'), 'US.MA'))
  test('postal and newspaper abbreviations of states', () => {
    assert.equal(area('A fire in Paris, TN, was put out.', 'Paris'), 'US.TN')
    assert.equal(area('A fire in Slidell, La., was put out.', 'Slidell'), 'US.LA')
  })
  test('a state among states, and a state behind its town, is no city', () => {
    assert.equal(where('It was seen in Oregon, Washington and Idaho.', 'Washington'), 'US admin-centroid')
    assert.equal(where('He runs a shop in Tacoma, Washington.', 'Washington'), 'US admin-centroid')
    assert.equal(where('He flew to Washington on Monday.', 'Washington'), 'US city')
  })
  test('the word for its kind', () => {
    assert.equal(where('He was born in the state of Washington.', 'Washington'), 'US admin-centroid')
    assert.equal(where('He spoke in Quebec City on Monday.', 'Quebec City'), 'CA city')
  })
  test('a part of a large place has the point of the whole and says so', () => {
    const found = located('Rain fell on South Florida.').get('South Florida')
    assert.ok(found && !found.absent)
    assert.equal(found.value.id, 'US.FL')
    assert.equal(found.chain[0]?.rule, 'part-of')
  })
  test('countries and areas have their GeoNames ids', () => {
    assert.equal(lookupPlaces('Kazakhstan')[0]?.geonames, 1522867)
    assert.equal(lookupPlaces('Texas')[0]?.geonames, 4736286)
  })
  test('the home of the outlet', () => {
    const text = 'A fire broke out in Springfield on Monday.'
    assert.match(where(text, 'Springfield'), /may be in|US city/)
    assert.equal(area(text, 'Springfield', 'The Illinois Lantern'), 'US.IL')
    assert.equal(area(text, 'Springfield', 'The Oregon Lantern'), 'US.OR')
  })
  test('words of which outlets make their names are no villages, and a country is not one either', () => {
    const home = (site: string) =>
      homeOf({
        site: { absent: false, value: site, basis: 'stated', chain: [] },
        source: { sha256: '', size: 0, format: 'html', sightings: [] },
      }).places.map(({ id, country }) => (country === '' ? id : country))
    for (const site of [
      'Nordlight Press Agency',
      'Die Lupe',
      'La Lupa',
      'The Globe and Post',
      'Eastern Mail',
      'Forbes',
    ])
      assert.deepEqual(home(site), [], site)
    assert.deepEqual(home('The Lantern of India'), ['IN'])
    assert.equal(home('La Paz Herald')[0], 'BO')
  })
})

/** The first-level area in which a place of a text lies, on a page of a site of that name. */
function area(text: string, name: string, site?: string): string | undefined {
  const document = documentOf([text])
  if (site !== undefined) document.site = { absent: false, value: site, basis: 'stated', chain: [] }
  const given = [...text.matchAll(/\p{Lu}[\p{L}]+/gu)].flatMap((match): DecidedName[] =>
    lookupPlaces(match[0]).length === 0
      ? []
      : [{ start: match.index, end: match.index + match[0].length, text: match[0], type: 'place' }],
  )
  const { mentions, entities } = entitiesOf(document, given)
  const found = places(document, mentions, entities).find((place) => place.name === name)?.location
  assert.ok(found && !found.absent, `${name} is found in “${text}”`)
  const [first] = lookupPlaces(name).filter((place) => place.id === found.value.id)
  return first?.admin
}
