import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { names } from '../../src/annotate/names.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { storyEntities } from '../../src/collate/entities.ts'
import type { StoryEntity, Witness } from '../../src/model/index.ts'
import { documentOf } from '../annotate/document.ts'

function witness(id: string, ...texts: string[]): Witness {
  const document = { ...documentOf(texts), id: id.repeat(16) }
  const found = sentences(document)
  return {
    document,
    annotations: {
      document: document.id,
      annotator: 'test',
      tier: 'linear',
      sentences: found,
      timexes: [],
      quantities: [],
      ...names(document, found),
      places: [],
      attributions: [],
      commitments: [],
      events: [],
    },
  }
}
const members = (entities: StoryEntity[], name: string): number =>
  Object.keys(entities.find((entity) => entity.name === name)?.members ?? {}).length

describe('the same entity across witnesses', () => {
  const a = witness('a', 'President Ansel Teller met the NHSO in Lisbon. Teller said so.')
  const b = witness('b', 'Mr Teller praised the Northern Harbour Safety Organization, he said in Lisbon.')
  const entities = storyEntities([a, b])
  test('surname here, full name there', () => assert.equal(members(entities, 'Ansel Teller'), 2))
  test('acronym here, long form there', () =>
    assert.equal(members(entities, 'Northern Harbour Safety Organization'), 2))
  test('the same place', () => assert.equal(members(entities, 'Lisbon'), 2))
  test('the order of the witnesses does not show', () => assert.deepEqual(storyEntities([b, a]), entities))
})

test('a surname that two people of the story bear stays by itself', () => {
  const entities = storyEntities([
    witness('a', 'President Anna Vellor spoke.'),
    witness('b', 'Senator Peter Vellor spoke.'),
    witness('c', 'Mr Vellor spoke.'),
  ])
  assert.deepEqual(
    entities.map(({ name }) => name),
    ['Anna Vellor', 'Peter Vellor', 'Vellor'],
  )
})

test('a slip in one witness is the same person and does not name it', () => {
  const entities = storyEntities([
    witness('a', 'Mayor Helga Brandvick spoke.'),
    witness('b', 'Mayor Helga Brandvik spoke.'),
    witness('c', 'Mayor Helga Brandvik left.'),
  ])
  assert.deepEqual(
    entities.map(({ name, forms }) => [name, forms]),
    [['Helga Brandvik', ['Helga Brandvick', 'Helga Brandvik']]],
  )
})

test('a name that witnesses take for different kinds is one entity', () => {
  const entities = storyEntities([
    witness('a', 'They live in the town of Velmora. Ships left Velmora.'),
    witness('b', 'He praised Velmora, who sang.'),
  ])
  assert.deepEqual(
    entities.map(({ name, type }) => [name, type]),
    [['Velmora', 'place']],
  )
})

describe('one person in several spellings', () => {
  for (const other of ['Qasym-Zhomart Teqaev', 'Kasym-Jomart Tekaev']) {
    test(other, () => {
      const entities = storyEntities([
        witness('a', 'President Kassym-Jomart Tekayev spoke.'),
        witness('b', `President ${other} spoke.`),
        witness('c', 'President Kassym-Jomart Tekayev left.'),
      ])
      assert.deepEqual(
        entities.map(({ name }) => name),
        ['Kassym-Jomart Tekayev'],
      )
    })
  }
  test('a surname alone in another spelling', () => {
    const entities = storyEntities([
      witness('a', 'President Kassym-Jomart Tekayev spoke.'),
      witness('b', 'Mr Teqaev spoke.'),
    ])
    assert.equal(members(entities, 'Kassym-Jomart Tekayev'), 2)
  })
})

test('a surname one slip from another’s is offered, not applied', () => {
  const entities = storyEntities([
    witness('a', 'Mayor Helga Brandvik spoke.'),
    witness('b', 'Mr Brandvek spoke.'),
    witness('c', 'Mr Brandlik spoke.'),
  ])
  assert.equal(entities.length, 3)
  assert.deepEqual(
    entities.find(({ name }) => name === 'Brandlik')?.maybe?.map(({ name }) => name),
    ['Helga Brandvik'],
  )
})

test('a surname that two bear is offered to both', () => {
  const entities = storyEntities([
    witness('a', 'President Anna Vellor spoke.'),
    witness('b', 'Senator Peter Vellor spoke.'),
    witness('c', 'Mr Vellor spoke.'),
  ])
  assert.deepEqual(
    entities.find(({ name }) => name === 'Vellor')?.maybe?.map(({ name }) => name),
    ['Anna Vellor', 'Peter Vellor'],
  )
})

test('former and present names of a city are one place', () => {
  const entities = storyEntities([
    witness('a', 'Talks began in Nur-Sultan on Monday.'),
    witness('b', 'Talks began in Astana on Monday.'),
  ])
  assert.equal(entities.filter(({ type }) => type === 'place').length, 1)
})
