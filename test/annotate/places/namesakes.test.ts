import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DecidedName } from '../../../src/annotate/names/entities.ts'
import { entitiesOf } from '../../../src/annotate/names/entities.ts'
import { places } from '../../../src/annotate/places.ts'
import { documentOf } from '../document.ts'

/** Where the names that are marked with brackets lie: id or reason, by name. */
function where(marked: string): Map<string, string> {
  const given: DecidedName[] = []
  let text = ''
  for (const [, before = '', name] of marked.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
    text += before
    if (name === undefined) continue
    given.push({ start: text.length, end: text.length + name.length, text: name, type: 'place' })
    text += name
  }
  const document = documentOf([text])
  const { mentions, entities } = entitiesOf(document, given)
  return new Map(
    places(document, mentions, entities).map(({ name, location }) => [
      name,
      location.absent ? location.reason : location.value.id,
    ]),
  )
}

test('a great city’s namesake in the country that the text speaks of is not surely meant', () => {
  const text =
    'A quake struck off [Davao] and [General Santos] in the [Philippines]. The president is in [San Francisco].'
  assert.match(where(text).get('San Francisco') ?? '', /great city in US/)
  assert.equal(where('The mayor of [San Francisco], [California], left.').get('San Francisco'), '5391959')
})

test('a river with its article and a seat of government are no towns', () => {
  assert.match(where('He gave [London] a bridge over the [Thames].').get('Thames') ?? '', /no town/)
  assert.match(where('The [White House] said so.').get('White House') ?? '', /no town/)
})

test('a state’s newspaper abbreviation is the state', () => {
  assert.equal(where('They met in Jackson Hole, [Wyo.], on Monday.').get('Wyo.'), 'US.WY')
})

test('two of a list are of one country, but of which the rest of the text says', () => {
  const text =
    'A line between [Durham] and [Cambridge] won the vote of [Lincolnshire]. It runs through [Boston] and [Lincoln], and leaves the main line at [Peterborough] for [London].'
  assert.equal(where(text).get('Boston'), '2655138')
})

test('a country that the text names is spoken of with its capital', () => {
  const text =
    'Ministers of [Costa Rica], [Panama] and [Colombia] met in [San José]. [Panama City] wants flights; the [United States] pay. A camp may stand at [Santa Rosa].'
  const found = where(text)
  assert.equal(found.get('San José'), '3621849')
  assert.equal(found.get('Panama City'), '3703443')
  // A state of that name is no less the country's own.
  assert.equal(
    where('Farms in [Oregon], [Washington] and [Idaho] in the [United States].').get('Washington'),
    'US.WA',
  )
})

test('a town is not taken for the great city of its name because its country was named once', () => {
  const text = '[Mexico] did not come to the talks. The next ones will be held in [La Paz].'
  assert.match(where(text).get('La Paz') ?? '', /MX.* BO/)
})

test('what newspapers call Newcastle and Hull is so called in the gazetteer too', () => {
  const found = where('Trains from [London] to [Newcastle] and [Hull] were late.')
  assert.equal(found.get('Newcastle'), '2641673')
  assert.equal(found.get('Hull'), '2645425')
})

test('a heavenly body and a village with the name of a distant city are not located', () => {
  assert.match(
    where('A probe came back to [Earth] and landed in [Texas].').get('Earth') ?? '',
    /heavenly body/,
  )
  const text =
    'It left [Cape Canaveral], [Fla.], and came back to [Earth]. She works in [Baltimore], he in [Heidelberg].'
  assert.match(where(text).get('Heidelberg') ?? '', /larger city in DE/)
})

test('an airport is no town that bears its name elsewhere', () => {
  assert.match(where('Flights from [Heathrow] and [London] were late.').get('Heathrow') ?? '', /no town/)
})

test('in a text of two countries a town is not taken for the great city of the other', () => {
  const text =
    'The owner of a team in [Boston] bought a share of [Leeds], and a fund wants one of [Manchester], as others did in [Liverpool] and [Bristol]. Investors from [New York], [Dallas] and [Los Angeles] have looked.'
  assert.match(where(text).get('Boston') ?? '', /great city in US/)
})
