import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encoderFinder } from '../../../src/annotate/names/encoder-finder.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import type { EntityType } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'
import { tagsOf } from '../encoder/tags.ts'

/** What becomes of names that the encoder surely takes for what is `marked`. */
function found(text: string, ...marked: [words: string, type: EntityType][]): string[] {
  const document = documentOf([text])
  const find = encoderFinder(tagsOf(document, { names: marked }, 8))
  return names(document, sentences(document), find).mentions.map(
    ({ text: words, type }) => `${words}: ${type}`,
  )
}
const person = (name: string): [string, EntityType] => [name, 'person']

test('what owns, has shareholders or stands behind its kind is a body, however like a person it is called', () => {
  assert.deepEqual(found('Minta Alva, which owns 8 percent, was silent.', person('Minta Alva')), [
    'Minta Alva: organisation',
  ])
  assert.deepEqual(found('Analysts at Kemper Brant had hoped for more.', person('Kemper Brant')), [
    'Kemper Brant: organisation',
  ])
  assert.deepEqual(found('The publisher Orla Finch has closed.', person('Orla Finch')), [
    'Orla Finch: organisation',
  ])
  assert.deepEqual(found('Tarnby striker Ann Reed scored.', person('Tarnby'), person('Ann Reed')), [
    'Tarnby: organisation',
    'Ann Reed: person',
  ])
})

test('"which would" is said of a clause, and ", who" of a person', () => {
  assert.deepEqual(found('It was a win for Ann Reed, which would help her.', person('Ann Reed')), [
    'Ann Reed: person',
  ])
  assert.deepEqual(found('They met Ann Reed, who owns the mill.', person('Ann Reed')), ['Ann Reed: person'])
})

test('a storm is no person', () => {
  assert.deepEqual(found('Winds of Storm Edda cut the power.', person('Edda')), [])
  assert.deepEqual(found('Lines fell after Storm Edda came.', person('Storm Edda')), [])
})

test('a capital that acts is a place, unless somebody of the document is called so', () => {
  assert.deepEqual(found('Washington has not commented.', person('Washington')), ['Washington: place'])
  assert.deepEqual(
    found(
      'Denzel Washington spoke. Later Washington left.',
      person('Denzel Washington'),
      person('Washington'),
    ),
    ['Denzel Washington: person', 'Washington: person'],
  )
})

test('a company goes by its name without its legal form', () => {
  const text = 'Shares in Orvane AB fell. Orvane makes sensors.'
  assert.deepEqual(found(text, ['Orvane AB', 'organisation']), [
    'Orvane AB: organisation',
    'Orvane: organisation',
  ])
})

test('… and without its trade, where the text has the whole name', () => {
  const text = 'Rival Van Houten Marine NV said no. Van Houten’s spokesman left.'
  assert.deepEqual(found(text, ['Rival Van Houten Marine NV', 'organisation'], ['Van Houten', 'person']), [
    'Van Houten Marine NV: organisation',
    'Van Houten: organisation',
  ])
})

test('a state outside of the United States is a place, where its name is not a university’s', () => {
  assert.deepEqual(found('Lagos State has yet to pay.', ['Lagos State', 'organisation']), [
    'Lagos State: place',
  ])
  assert.deepEqual(found('Ohio State won the game.', ['Ohio State', 'organisation']), [
    'Ohio State: organisation',
  ])
})

test('the former name of a town beside its name is a place', () => {
  const text = 'Talks ended in Astana, known until last year as Nur-Sultan.'
  assert.deepEqual(found(text, ['Astana', 'place']), ['Astana: place', 'Nur-Sultan: place'])
})

test('initials in brackets name what they spell, with the article and with small letters', () => {
  const text = 'The Tidal Regulator (TTR) met the Bank of Norland. The BoN agreed with the TTR.'
  const document = documentOf([text])
  const find = encoderFinder(
    tagsOf(
      document,
      {
        names: [
          ['TTR', 'organisation'],
          ['Bank of Norland', 'organisation'],
          ['BoN', 'organisation'],
        ],
      },
      8,
    ),
  )
  const { entities } = names(document, sentences(document), find)
  assert.deepEqual(
    entities.map(({ name, forms }) => [name, ...forms]),
    [
      ['Tidal Regulator', 'Tidal Regulator', 'TTR'],
      ['Bank of Norland', 'Bank of Norland', 'BoN'],
    ],
  )
})

test('a firm with "&" is one name wherever it stands, in headings, too; two people are two', () => {
  const text =
    'Harrow & Lyle said no. A bid by Harrow & Lyle failed, and Harrow & Lyle left. Karl Dunn & Ann Lee stayed.'
  const firm = 'Harrow & Lyle: organisation'
  assert.deepEqual(
    found(
      text,
      ['Harrow & Lyle', 'organisation'],
      ['Harrow', 'person'],
      ['Lyle', 'place'],
      ['Karl Dunn', 'person'],
      ['Ann Lee', 'person'],
    ),
    [firm, firm, firm, 'Karl Dunn: person', 'Ann Lee: person'],
  )
})

test('a house is no person, and a dean is one where a surname alone follows', () => {
  assert.deepEqual(found('He was taken to Bryan West hospital.', person('Bryan West')), [
    'Bryan West: organisation',
  ])
  assert.deepEqual(found('Its chief, Dean Ortega, left.', person('Dean Ortega')), ['Dean Ortega: person'])
})

test('a report is sent from a place', () => {
  assert.deepEqual(found('HOLLIN, Dec. 12 (CPN) - Hollin is quiet.', person('Hollin')), [
    'HOLLIN: place',
    'Hollin: place',
  ])
})

test('a name behind an office begins with the given name', () => {
  assert.deepEqual(found('Work has not begun, Mayor Ines Calloway said.', person('Calloway')), [
    'Ines Calloway: person',
  ])
})

test('what is told beside its initials is a body only where something says so', () => {
  const text = 'The Compact Fluorescent Light (CFL) is cheap.'
  assert.ok(!found(text).some((name) => name.startsWith('Compact')))
  const union = 'The Society of Firemen and Stokers, known as SFS, said no.'
  assert.deepEqual(found(union, ['Society of Firemen', 'organisation'], ['Stokers', 'organisation']), [
    'Society of Firemen and Stokers: organisation',
    'SFS: organisation',
  ])
})

test('a company is known by its whole name wherever it is named, and by what opens a headline', () => {
  const text =
    'Chipmaker Lumenta sued. Lumenta Inc. said so. Later Lumenta fell, and Texas Instruments, too. Texas is dry.'
  assert.deepEqual(
    found(
      text,
      person('Chipmaker Lumenta'),
      ['Lumenta Inc.', 'organisation'],
      person('Lumenta'),
      ['Texas Instruments', 'organisation'],
      ['Texas', 'place'],
    ),
    [
      'Lumenta: organisation',
      'Lumenta Inc.: organisation',
      'Lumenta: organisation',
      'Texas Instruments: organisation',
      'Texas: place',
    ],
  )
})

test('an office may hold the name of a body', () => {
  assert.deepEqual(
    found('Interior Cabinet Secretary Kithure Kindiki spoke.', [
      'Interior Cabinet Secretary Kithure Kindiki',
      'organisation',
    ]),
    ['Kithure Kindiki: person'],
  )
  assert.deepEqual(
    found('The International Monetary Fund spoke.', ['The International Monetary Fund', 'organisation']),
    ['International Monetary Fund: organisation'],
  )
})

test('a newspaper is no person for its article', () => {
  assert.deepEqual(found('She told De Telegraaf so.', person('De Telegraaf')), ['De Telegraaf: organisation'])
})

test('an abbreviation of a common noun is no name, and where somebody of an age is from is a place', () => {
  assert.deepEqual(found('Police have CCTV of the street.', ['CCTV', 'organisation']), [])
  assert.deepEqual(
    found('Lewis Hale, 19, of Ince, denies it.', person('Lewis Hale'), ['Ince', 'organisation']),
    ['Lewis Hale: person', 'Ince: place'],
  )
})

test('a constituency, an employer, a firm by its form, a charity and a team are no persons', () => {
  assert.deepEqual(found('The Ryecroft’s Michael Hale won.', person('Ryecroft'), person('Michael Hale')), [
    'Ryecroft: organisation',
    'Michael Hale: person',
  ])
  assert.deepEqual(found('They hired Keller Roth LLP.', person('Keller Roth LLP')), [
    'Keller Roth LLP: organisation',
  ])
  assert.deepEqual(found('It was Threshold, the housing charity, that won.', person('Threshold')), [
    'Threshold: organisation',
  ])
  assert.deepEqual(found('They beat Mumbai Tuskers.', person('Mumbai Tuskers')), [
    'Mumbai Tuskers: organisation',
  ])
  assert.deepEqual(found('Our reporter in Lorne saw it.', person('Lorne')), ['Lorne: place'])
})

test('a party and its member are two, and a body behind what it is begins with its name', () => {
  const body = (name: string): [string, EntityType] => [name, 'organisation']
  assert.deepEqual(
    found('It was Meadow Democrats TD Cian Hale who won.', body('Meadow Democrats TD Cian Hale')),
    ['Meadow Democrats: organisation', 'Cian Hale: person'],
  )
  assert.deepEqual(
    found('The Norwest health insurer Medira said so.', body('Norwest health insurer Medira')),
    ['Norwest: organisation', 'Medira: organisation'],
  )
})

test('letters of an office before the surname of a person are no body, and General Santos is a town', () => {
  assert.deepEqual(
    found('Peter Mwangi left. CS Mwangi is ill.', person('Peter Mwangi'), ['CS Mwangi', 'organisation']),
    ['Peter Mwangi: person', 'Mwangi: person'],
  )
  assert.deepEqual(found('Four died at a mall in General Santos.', ['Santos', 'place']), [
    'General Santos: place',
  ])
})

test('an office before the next name is that one’s', () => {
  const document = documentOf(['His wife Raisa Hale, regional governor Vitaly Orlow said, was ill.'])
  const { mentions } = names(document, sentences(document))
  const roleOf = (name: string): string | undefined => mentions.find(({ text }) => text === name)?.role?.text
  assert.equal(roleOf('Raisa Hale'), undefined)
  assert.equal(roleOf('Vitaly Orlow'), 'regional governor')
})

test('an apposition that goes on tells a body, and a leader of one is none', () => {
  assert.deepEqual(found('Brandar, the Dutch firm hired to empty the wreck, left.', person('Brandar')), [
    'Brandar: organisation',
  ])
  assert.deepEqual(found('Brandar, the union leader, left.', person('Brandar')), ['Brandar: person'])
})
