import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isAcronymOf } from '../../../src/annotate/names/acronyms.ts'
import { nameKey } from '../../../src/annotate/names/key.ts'
import { linkNames } from '../../../src/annotate/names/linking.ts'
import { isMisspelling, misspeltSurnames, oneSlipApart } from '../../../src/annotate/names/misspellings.ts'
import { isMisspeltOffice } from '../../../src/annotate/names/misspelt-titles.ts'
import { isShortFormOf, samePerson } from '../../../src/annotate/names/person-forms.ts'

test('keys fold case, accents, stops and signs', () => {
  assert.equal(nameKey('São Tomé'), 'sao tome')
  assert.equal(nameKey('U.S.'), nameKey('US'))
  assert.equal(nameKey('Saint Louis'), nameKey('St. Louis'))
  assert.equal(nameKey('Łódź'), 'lodz')
  assert.equal(nameKey("L'Enfant"), nameKey('L’Enfant'))
})

describe('acronyms', () => {
  test('initials with and without little words', () => {
    assert.ok(isAcronymOf('NHSO', 'Northern Harbour Safety Organization'))
    assert.ok(isAcronymOf('BOH', 'Bank of Harrow'))
    assert.ok(isAcronymOf('U.H.C.', 'United Harbour Council'))
  })
  test('not: other letters, two letters, lower case, one word', () => {
    assert.ok(!isAcronymOf('NHS', 'Northern Harbour Safety Organization'))
    assert.ok(!isAcronymOf('BA', 'Broken Arrow'))
    assert.ok(!isAcronymOf('nhso', 'Northern Harbour Safety Organization'))
    assert.ok(!isAcronymOf('NHSO', 'Nhso'))
  })
  for (const text of ['Acme Pediatric Group (AcPeds) met', 'AcPeds (Acme Pediatric Group) met']) {
    test(`brackets pair what initials do not: ${text}`, () => {
      const given = ['Acme Pediatric Group', 'AcPeds'].map((name) => {
        const start = text.indexOf(name)
        return { start, end: start + name.length, text: name, type: 'organisation' as const }
      })
      assert.deepEqual(
        linkNames(given, { text }).joinings.map(({ rule }) => rule),
        ['bracketed'],
      )
    })
  }
})

describe('persons', () => {
  test('parts of a full name', () => {
    assert.ok(isShortFormOf('teller', 'ansel teller'))
    assert.ok(isShortFormOf('van dorn', 'piet van dorn'))
    assert.ok(isShortFormOf('p van dorn', 'piet adriaan van dorn'))
    assert.ok(!isShortFormOf('van', 'piet van dorn'))
    assert.ok(!isShortFormOf('telle', 'ansel teller'))
  })
  test('titles and order do not part a person, other given names do', () => {
    assert.ok(samePerson('st anselm', 'anselm'))
    assert.ok(samePerson('ichiyo sato', 'sato ichiyo'))
    assert.ok(samePerson('j teller', 'john teller'))
    assert.ok(!samePerson('jane teller', 'john teller'))
  })
})

describe('misspellings', () => {
  test('one slip: exchanged, dropped, swapped letters', () => {
    assert.ok(oneSlipApart('tokarsky', 'tokarsdy'))
    assert.ok(oneSlipApart('tokarsky', 'tokrsky'))
    assert.ok(oneSlipApart('tokarsky', 'tokasrky'))
  })
  test('not: an ending that marks another member of the family', () => {
    assert.ok(!oneSlipApart('tokarev', 'tokareva'))
    assert.ok(!oneSlipApart('tokarsky', 'tokarska'))
    assert.ok(!oneSlipApart('tokarsky', 'tokarsky'))
  })
  test('never short, common or frequent names', () => {
    assert.ok(isMisspelling('tokarsdy', 1, 'tokarsky', 5))
    assert.ok(!isMisspelling('tokas', 1, 'tokar', 5))
    assert.ok(!isMisspelling('johnston', 1, 'johnson', 9))
    assert.ok(!isMisspelling('tokarsdy', 3, 'tokarsky', 9))
    assert.ok(!isMisspelling('tokarsdy', 1, 'tokarsky', 2))
  })
})

test('misspelt surnames are found by what the document writes far more often', () => {
  const counts = new Map([
    ['tokarsky', 4],
    ['tokarsdy', 1],
    ['vellor', 1],
  ])
  assert.deepEqual(misspeltSurnames(counts, ['tokarsky']), ['tokarsdy'])
  assert.deepEqual(misspeltSurnames(counts, ['vellor']), [])
})

test('misspelt offices: one slip, no plural, no word of its own unless a title goes before', () => {
  assert.ok(isMisspeltOffice('presdent', false))
  assert.ok(isMisspeltOffice('minster', true))
  assert.ok(!isMisspeltOffice('minster', false))
  assert.ok(!isMisspeltOffice('president', false))
  assert.ok(!isMisspeltOffice('presidents', true))
  assert.ok(!isMisspeltOffice('portugal', false))
})
