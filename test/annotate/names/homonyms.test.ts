import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encoderFinder } from '../../../src/annotate/names/encoder-finder.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import type { EntityType } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'
import { tagsOf } from '../encoder/tags.ts'

type Marked = [words: string, type: EntityType]
const COMPANY: Marked[] = [
  ['Miles Dallow', 'person'],
  ['Dallow Dredging', 'organisation'],
]

/** The entity that each occurrence of `word` was taken for, in order of text, and what it may be where that is open. */
function meant(word: string, text: string, marked: readonly Marked[], sure?: number): string[] {
  const document = documentOf([text])
  const tags = tagsOf(document, { names: [...marked] }, sure)
  const { mentions, entities } = names(document, sentences(document), encoderFinder(tags))
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? ''
  return mentions
    .filter((mention) => mention.text === word)
    .map(({ entity, type }) => {
      const maybe = entities.find(({ id }) => id === entity)?.maybe ?? []
      const open = maybe.map((other) => nameOf(other.entity)).sort()
      return open.length > 0 ? `${open.join(' or ')}?` : `${nameOf(entity)}: ${type}`
    })
}

test('a founder and the company of that name are told apart where the words beside the name do', () => {
  const text =
    'Miles Dallow started Dallow Dredging. Dallow, 72, owned one barge. Shares in Dallow fell. ' +
    'Dallow said he had no plan to sell. Dallow workers were told. Dallow fell 12% to 310 pence. Dallow’s widow wept.'
  assert.deepEqual(meant('Dallow', text, [...COMPANY, ['Dallow', 'organisation']]), [
    'Miles Dallow: person',
    'Dallow Dredging: organisation',
    'Miles Dallow: person',
    'Dallow Dredging: organisation',
    'Dallow Dredging: organisation',
    'Miles Dallow: person',
  ])
})

test('where nothing tells them apart, both are offered and none is applied', () => {
  const text = 'Miles Dallow started Dallow Dredging. Many doubt Dallow.'
  assert.deepEqual(meant('Dallow', text, [...COMPANY, ['Dallow', 'organisation']], 1), [
    'Dallow Dredging or Miles Dallow?',
  ])
})

test('a person of whom no company of that name is told stays the one bearer of it', () => {
  const text = 'Miles Dallow left. Many doubt Dallow.'
  assert.deepEqual(meant('Dallow', text, [['Miles Dallow', 'person']]), ['Miles Dallow: person'])
})

test('a town is not the person who bears its name, nor she the town', () => {
  const text =
    'The final is in Paris. “It is lovely,” said Ann Paris. Paris said the shirt smells. Residents of Paris agreed.'
  const marked: Marked[] = [
    ['Paris', 'place'],
    ['Ann Paris', 'person'],
  ]
  assert.deepEqual(meant('Paris', text, marked), ['Paris: place', 'Ann Paris: person', 'Paris: place'])
  const country = 'Michael Jordan flew to Jordan. Jordan’s foreign minister thanked him.'
  assert.deepEqual(
    meant('Jordan', country, [
      ['Michael Jordan', 'person'],
      ['Jordan', 'place'],
    ]).at(-1),
    'Jordan: place',
  )
})

test('a dateline names the town, whoever bears its name below', () => {
  const text = 'HARLOW, England, June 11 - Sales fell, Stephen Harlow said.'
  assert.deepEqual(meant('HARLOW', text, [['Stephen Harlow', 'person']]), ['HARLOW: place'])
})

test('a company goes by the first word of its name, but a town is not its police', () => {
  const text = 'Goldmark Varga has paid. Goldmark is a bank. Saltmere Police came. Saltmere lost the match.'
  const marked: Marked[] = [
    ['Goldmark Varga', 'organisation'],
    ['Goldmark', 'organisation'],
    ['Saltmere Police', 'organisation'],
    ['Saltmere', 'organisation'],
  ]
  assert.deepEqual(meant('Goldmark', text, marked), ['Goldmark Varga: organisation'])
  assert.deepEqual(meant('Saltmere', text, marked), ['Saltmere: organisation'])
})

test('a trade at the end of a name makes it a company, however like a person it is called', () => {
  assert.deepEqual(meant('Dallow Dredging', 'Dallow Dredging has paid.', [['Dallow Dredging', 'person']]), [
    'Dallow Dredging: organisation',
  ])
})
