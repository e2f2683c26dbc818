import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encoderFinder } from '../../../src/annotate/names/encoder-finder.ts'
import { labelsWithEnds } from '../../../src/annotate/names/name-ends.ts'
import { nameWords } from '../../../src/annotate/names/words.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import type { EntityType } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'
import { tagsOf } from '../encoder/tags.ts'

function found(text: string, marked: [words: string, type: EntityType][], certainty = 8): string[] {
  const document = documentOf([text])
  const find = encoderFinder(tagsOf(document, { names: marked }, certainty))
  return names(document, sentences(document), find).mentions.map(
    ({ text: words, type }) => `${words}: ${type}`,
  )
}

test('small words at the ends of a name are cut off', () => {
  assert.deepEqual(
    found('Rain fell on north east Harrowgate and the Umberland province.', [
      ['north east Harrowgate', 'place'],
      ['Umberland province', 'place'],
    ]),
    ['Harrowgate: place', 'Umberland: place'],
  )
})

test('a few common nouns and particles are part of the name', () => {
  assert.deepEqual(
    found('The Umber river floods, the Meadow party said, and Anna van Orlow agreed.', [
      ['Umber river', 'place'],
      ['Meadow party', 'organisation'],
      ['Anna van Orlow', 'person'],
    ]),
    ['Umber river: place', 'Meadow party: organisation', 'Anna van Orlow: person'],
  )
})

test('a people with a common noun is no name', () => {
  assert.deepEqual(
    found('Talks with the Haitian government failed.', [['Haitian government', 'organisation']]),
    [],
  )
})

test('who leads an administration is a person', () => {
  assert.deepEqual(found('The Orlow administration refused.', [['Orlow administration', 'organisation']]), [
    'Orlow: person',
  ])
})

test('the number of a unit is part of its name, that of things is not', () => {
  assert.deepEqual(
    found('It joined 3 Harbour Division and later the 65th Umber Wing. It lost 3 Umber Division lorries.', [
      ['Harbour Division', 'organisation'],
      ['Umber Wing', 'organisation'],
      ['Umber Division', 'organisation'],
    ]),
    ['3 Harbour Division: organisation', '65th Umber Wing: organisation', 'Umber Division: organisation'],
  )
})

test('the stop of an abbreviation is part of the name', () => {
  assert.deepEqual(
    found('Ned Harrow Jr. moved to Fresno, Calif. for good.', [
      ['Ned Harrow Jr', 'person'],
      ['Fresno', 'place'],
      ['Calif', 'place'],
    ]),
    ['Ned Harrow Jr.: person', 'Fresno: place', 'Calif.: place'],
  )
})

test('a slash parts names', () => {
  assert.deepEqual(
    found('It went to the Tarn Club / Meadow Club in May.', [['Tarn Club / Meadow Club', 'organisation']]),
    ['Tarn Club: organisation', 'Meadow Club: organisation'],
  )
})

test('a town before the country that has it is a place, unless the labels are surer', () => {
  const given: [string, EntityType][] = [
    ['Apatity', 'person'],
    ['Russia', 'place'],
  ]
  assert.deepEqual(found('Apatity, Russia, saw no rain.', given, 2), ['Apatity: place', 'Russia: place'])
  assert.deepEqual(found('Apatity met Russia, and saw no rain.', given, 2)[0], 'Apatity: person')
})

test('any labels lead to labels that end and begin in the sentence, none beyond the last type', () => {
  const word = fc.constantFrom(
    'Tarn',
    'the',
    'al',
    '-',
    '/',
    '.',
    'Jr',
    '65th',
    'Wing',
    'party',
    'river',
    '3',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat(6)), { minLength: 1, maxLength: 12 }), (given) => {
      const text = given.map(([written]) => written).join(' ')
      const words = nameWords({ id: 's0', start: 0, end: text.length, text, block: 0 })
      const labels = Uint8Array.from(words, (_, i) => given[i]?.[1] ?? 0)
      const better = labelsWithEnds(words, labels)
      assert.equal(better.length, words.length)
      assert.ok(better.every((label) => label <= 6))
    }),
  )
})

test('two places with "and" between are two, a place with "and" in its name is one', () => {
  assert.deepEqual(
    found('Buses from Jefferson and Commerce run to Trinidad and Tobago.', [
      ['Jefferson and Commerce', 'place'],
      ['Trinidad and Tobago', 'place'],
    ]),
    ['Jefferson: place', 'Commerce: place', 'Trinidad and Tobago: place'],
  )
})

test('two names that one label holds are parted', () => {
  assert.deepEqual(
    found('They meet Harrowby or Tarn next, and Harrowby beat Tarn before.', [
      ['Harrowby or Tarn', 'place'],
      ['Harrowby beat Tarn', 'person'],
    ]).length,
    4,
  )
  assert.equal(
    found('It sells to Toyota and Orrery.', [['Toyota and Orrery', 'organisation']])[0],
    'Toyota: organisation',
  )
})

test('the word for whose child somebody is ends a name in small letters', () => {
  assert.deepEqual(found('Speaker Nurlan Turgun uulu agreed.', [['Speaker Nurlan Turgun', 'person']]), [
    'Nurlan Turgun uulu: person',
  ])
})

test('a surname of two halves is whole, and letters behind a name or a relation before it are no part', () => {
  assert.deepEqual(
    found('Aide Fiona Sturt-Blair met Aidan Givern-Ross.', [
      ['Fiona Sturt', 'person'],
      ['Blair', 'person'],
      ['Aidan Givern', 'person'],
    ]),
    ['Fiona Sturt-Blair: person', 'Aidan Givern-Ross: person'],
  )
  assert.deepEqual(
    found('Pal Kelly Marsh met Miriam Oyelaran KC.', [
      ['Pal Kelly Marsh', 'person'],
      ['Miriam Oyelaran KC', 'person'],
    ]),
    ['Kelly Marsh: person', 'Miriam Oyelaran: person'],
  )
  assert.deepEqual(
    found('He set Hale-Orlow talks beside a Kelly Marsh-Led revolt.', [
      ['Hale', 'person'],
      ['Orlow', 'person'],
      ['Kelly Marsh', 'person'],
    ]),
    ['Hale: person', 'Orlow: person', 'Kelly Marsh: person'],
  )
})

test('a unit in capitals with its number is one name, labelled or not, and a son has his suffix', () => {
  assert.deepEqual(found('It became the 65 Fighter Wing in May.', []), ['65 Fighter Wing: organisation'])
  assert.deepEqual(found('They saw 3 Air Force planes.', []), [])
  assert.deepEqual(found('They met Andrew Hale Jr, a pilot.', [['Andrew Hale', 'person']]), [
    'Andrew Hale Jr: person',
  ])
})

test('an office is no body', () => {
  assert.deepEqual(
    found('The District Chief Executive met the Minister of Lands and the Council of Ministers.', [
      ['District Chief Executive', 'organisation'],
      ['Minister of Lands', 'organisation'],
      ['Council of Ministers', 'organisation'],
    ]),
    ['Council of Ministers: organisation'],
  )
})
