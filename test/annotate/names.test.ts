import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Names } from '../../src/annotate/names.ts'
import { names } from '../../src/annotate/names.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { Entity, Mention } from '../../src/model/index.ts'
import { documentOf } from './document.ts'

const read = (...texts: string[]): Names => {
  const document = documentOf(texts)
  return names(document, sentences(document))
}
const mentionTexts = (found: Names, type: string): string[] =>
  found.mentions.filter((mention) => mention.type === type).map((mention) => mention.text)
const entity = (found: Names, name: string): Entity => {
  const one = found.entities.find((item) => item.name === name)
  assert.ok(one, `${name} among ${found.entities.map((item) => item.name).join(', ')}`)
  return one
}

describe('spans and types', () => {
  test('a possessive ending is not part of the name', () => {
    const found = read("Portugal's parliament heard Rui Tavares's appeal.")
    assert.deepEqual(mentionTexts(found, 'place'), ['Portugal'])
    assert.deepEqual(mentionTexts(found, 'person'), ['Rui Tavares'])
  })
  test('peoples are neither persons nor organisations', () => {
    const found = read('The Russian delegation met Kazakh and South Korean envoys, Germans said.')
    assert.deepEqual(found.mentions, [])
  })
  test('a country that looks like the plural of a people stays a place', () => {
    assert.deepEqual(mentionTexts(read('They went to Laos and to Wales.'), 'place'), ['Laos', 'Wales'])
  })
  test('a people inside the name of an organisation stays', () => {
    assert.deepEqual(mentionTexts(read('He joined the Danish Fisheries Agency in May.'), 'organisation'), [
      'Danish Fisheries Agency',
    ])
  })
  test('heads take their complement, also with "and"', () => {
    const found = read(
      'The report of the Ministry of Health and Welfare was read to the University of Coimbra.',
    )
    assert.deepEqual(mentionTexts(found, 'organisation'), [
      'Ministry of Health and Welfare',
      'University of Coimbra',
    ])
  })
  test('an ordinary word that opens a sentence is no name', () => {
    assert.deepEqual(read('Rescuers found nobody. However, water rose. Bridges fell.').mentions, [])
  })
  test('a name that opens a sentence is found by the rest of the document', () => {
    const found = read('Officials praised Tamsin Orlow on Friday. Orlow thanked them.')
    assert.deepEqual(mentionTexts(found, 'person'), ['Tamsin Orlow', 'Orlow'])
  })
  test('in a heading only what the text or the lists know is believed', () => {
    const found = read('Orlow Wins Harbour Vote In Portugal', 'Voters chose Tamsin Orlow as mayor on Friday.')
    assert.deepEqual(mentionTexts(found, 'person'), ['Orlow', 'Tamsin Orlow'])
    assert.deepEqual(mentionTexts(found, 'place'), ['Portugal'])
  })
  test('a compound with a name in front is no name', () => {
    assert.deepEqual(read('The Lisbon-based firm and Russia-led forces left.').mentions, [])
  })
})

describe('roles', () => {
  const roles: [text: string, person: string, role: string | undefined][] = [
    ["Norland's President Ansel Varga-Holm Teller spoke.", 'Ansel Varga-Holm Teller', 'President'],
    ['They backed acting prime minister Tomas Relik on Monday.', 'Tomas Relik', 'acting prime minister'],
    ['A vote backing acting prime minister Tomas Relik passed.', 'Tomas Relik', 'acting prime minister'],
    [
      'Former harbour safety committee chief Pia Lundmark was held.',
      'Pia Lundmark',
      'Former harbour safety committee chief',
    ],
    ['The mentor, founding president Oskar Brenn, has left.', 'Oskar Brenn', 'founding president'],
    ['Pia Lundmark, the chief executive of Nordkai, resigned.', 'Pia Lundmark', 'chief executive'],
    ['Critics said Pia Lundmark had left.', 'Pia Lundmark', undefined],
  ]
  for (const [text, person, role] of roles) {
    test(`${person}: ${role} in “${text}”`, () => {
      const mention = read(text).mentions.find((item) => item.text === person)
      assert.ok(mention)
      assert.equal(mention.role?.text, role)
    })
  }
  test('a place before a capitalised title is a name of its own', () => {
    const found = read('Portugal Prime Minister Rui Tavares spoke.')
    assert.deepEqual(mentionTexts(found, 'place'), ['Portugal'])
    assert.deepEqual(mentionTexts(found, 'person'), ['Rui Tavares'])
  })
  test('title words inside an organisation leave it whole', () => {
    assert.deepEqual(mentionTexts(read('She addressed the General Assembly in autumn.'), 'organisation'), [
      'General Assembly',
    ])
  })
})

describe('entities', () => {
  test('short forms go to the full name, with the reason', () => {
    const found = read('President Ansel Teller spoke. Teller said he would stay.')
    const one = entity(found, 'Ansel Teller')
    assert.deepEqual(one.forms, ['Ansel Teller', 'Teller'])
    assert.deepEqual(one.roles, ['President'])
    assert.equal(one.chain[0]?.rule, 'part-of-name')
    assert.equal(one.chain[0]?.anchor?.text, 'Teller')
  })
  test('an acronym goes to the name of whose initials it is made', () => {
    const found = read('The NHSO sent a ship. It belongs to the Northern Harbour Safety Organization.')
    assert.deepEqual(entity(found, 'Northern Harbour Safety Organization').forms, [
      'NHSO',
      'Northern Harbour Safety Organization',
    ])
  })
  test('a rare slip in a rare surname is put to the name it misspells', () => {
    const found = read(
      'President Ansel Tokarsky spoke. Tokarsky said no. Tokarsky left, and Tokarsky returned.',
      '“All is well,” Tokarsdy told reporters.',
    )
    assert.deepEqual(entity(found, 'Ansel Tokarsky').forms, ['Ansel Tokarsky', 'Tokarsky', 'Tokarsdy'])
    assert.ok(entity(found, 'Ansel Tokarsky').chain.some((step) => step.rule === 'misspelling'))
  })
  test('two bearers of one surname: the pairs are offered, not applied', () => {
    const found = read('Anna Vellor and Peter Vellor came. Vellor said nothing.')
    assert.deepEqual(entity(found, 'Vellor').forms, ['Vellor'])
    assert.equal(entity(found, 'Vellor').maybe.length, 2)
  })
  test('no names, no entities', () => {
    assert.deepEqual(read('it rained all day.'), { mentions: [], entities: [] })
  })
})

test('another finder can take the place of the rules', () => {
  const document = documentOf(['qux said so'])
  const found = names(document, sentences(document), () => [
    { start: 0, end: 3, text: 'qux', votes: [{ type: 'organisation', evidence: 'tagger', weight: 3 }] },
  ])
  assert.deepEqual(entity(found, 'qux').type, 'organisation')
})

test('spans are slices of the text, mentions and entities point at each other, and the model holds', () => {
  const word = fc.constantFrom(
    ...'Anna Vellor President of the said , . in Lisbon UN (UN) " ’s and Ministry St. Al- de X Ñandú 12 \u0301 🙂'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (list) => {
      const document = documentOf([list.join(' ')])
      const found = names(document, sentences(document))
      const ids = new Set(found.entities.map((item) => item.id))
      for (const mention of found.mentions) {
        Mention.parse(mention)
        assert.equal(document.text.slice(mention.start, mention.end), mention.text)
        if (mention.role)
          assert.equal(document.text.slice(mention.role.start, mention.role.end), mention.role.text)
        assert.ok(ids.has(mention.entity))
      }
      for (const item of found.entities) {
        Entity.parse(item)
        assert.ok(item.forms.includes(item.name))
        assert.ok(item.maybe.every(({ entity: other }) => ids.has(other) && other !== item.id))
      }
      assert.deepEqual(names(document, sentences(document)), found)
    }),
  )
})

test('the name that somebody had before is a form, not the name', () => {
  const found = read('Ann Reed, the painter, has died.', 'Born Ann Mary Marsh in Harrow, she drew boats.')
  assert.deepEqual(entity(found, 'Ann Reed').forms, ['Ann Reed', 'Ann Mary Marsh'])
})
