import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encoderFinder } from '../../../src/annotate/names/encoder-finder.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import type { EntityType } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'
import { tagsOf } from '../encoder/tags.ts'

/** What becomes of names that the encoder takes for what is `marked`. */
function found(text: string, ...marked: [words: string, type: EntityType][]): string[] {
  const document = documentOf([text])
  const find = encoderFinder(tagsOf(document, { names: marked }, 3))
  return names(document, sentences(document), find).mentions.map(
    ({ text: words, type }) => `${words}: ${type}`,
  )
}

test('a ship, an affliction and what has an article are no persons or places', () => {
  assert.deepEqual(found('The frigate HMS Harrow was near.', ['Harrow', 'place']), [])
  assert.deepEqual(found('The ferry Orla Finch sank at dawn.', ['Orla Finch', 'person']), [])
  assert.deepEqual(found('A drug against Parkinson’s disease works.', ['Parkinson', 'person']), [])
  assert.deepEqual(found('It slowed Alzheimer’s by a third.', ['Alzheimer', 'person']), [])
  assert.deepEqual(found('In May the Orla Finch had sunk.', ['Orla Finch', 'person']), [])
  assert.deepEqual(found('The Ann Reed case is closed.', ['Ann Reed', 'person']), ['Ann Reed: person'])
})

test('a firm of its founders’ names is a firm, a city named beside another a city', () => {
  assert.deepEqual(
    found('Pfizer fell, and Morgan Stanley rose.', ['Pfizer', 'person'], ['Morgan Stanley', 'person']),
    ['Pfizer: organisation', 'Morgan Stanley: organisation'],
  )
  assert.deepEqual(found('Shares in Johnson & Johnson fell.', ['Johnson', 'person']), [
    'Johnson & Johnson: organisation',
  ])
  assert.deepEqual(
    found('Turkestan and Shymkent were spared.', ['Turkestan', 'person'], ['Shymkent', 'place']),
    ['Turkestan: place', 'Shymkent: place'],
  )
})

test('the parties to a case, an adverb of a headline and an adherent of a state are parted', () => {
  assert.deepEqual(found('The court ruled in R v Whitmore last year.', ['R v Whitmore', 'person']), [
    'Whitmore: person',
  ])
  assert.deepEqual(found('V K Marlow spoke.', ['V K Marlow', 'person']), ['V K Marlow: person'])
  assert.deepEqual(found('Ann Reed Too, a lawyer, voted yes.', ['Ann Reed Too', 'person']), [
    'Ann Reed: person',
  ])
  assert.deepEqual(found('She is a Nebraska Republican.', ['Nebraska Republican', 'organisation']), [
    'Nebraska: place',
  ])
})

test('what is called after a person is not that person, and a newspaper is one, labelled or not', () => {
  assert.deepEqual(
    found('They used the James Webb Space Telescope for nine long nights.', ['James Webb', 'person']),
    [],
  )
  assert.deepEqual(found('She won the Orla Finch Prize in May.', ['Orla Finch Prize', 'person']), [])
  assert.deepEqual(found('It shrank, the chief told Der Spiegel.'), ['Der Spiegel: organisation'])
})

test('the title of a work speaks of nobody and of no place; the same name outside of it does', () => {
  assert.deepEqual(found('Her film, “Rome, Winter”, won a prize.', ['Rome', 'place']), [])
  assert.deepEqual(found('“Letters from Vienna” sold well.', ['Vienna', 'place']), [])
  assert.deepEqual(found('The opera “Don Carlo” was given.', ['Don Carlo', 'person']), [])
  assert.deepEqual(found('He lives in Vienna and wrote “Letters from Vienna” there.', ['Vienna', 'place']), [
    'Vienna: place',
  ])
  assert.deepEqual(found('“Ann Reed is late,” he said.', ['Ann Reed', 'person']), ['Ann Reed: person'])
  assert.deepEqual(found('A man known as “Carlos” came.', ['Carlos', 'person']), ['Carlos: person'])
})
