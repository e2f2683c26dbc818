import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encoderFinder } from '../../../src/annotate/names/encoder-finder.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import type { EntityType } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'
import { tagsOf } from '../encoder/tags.ts'

function found(text: string, marked: [words: string, type: EntityType][]): string[] {
  const document = documentOf([text])
  const find = encoderFinder(tagsOf(document, { names: marked }))
  return names(document, sentences(document), find).mentions.map(
    ({ text: words, type, role }) => `${words}: ${type}${role === undefined ? '' : ` (${role.text})`}`,
  )
}

test('names are those of the labels; a title is cut off and stands beside', () => {
  assert.deepEqual(
    found('Mayor Ann Reed left Tarnhaven.', [
      ['Mayor Ann Reed', 'person'],
      ['Tarnhaven', 'place'],
    ]),
    ['Ann Reed: person (Mayor)', 'Tarnhaven: place'],
  )
})

test('one decision a name: what is labelled in one place is a name in the others', () => {
  assert.deepEqual(
    found('The crew of the Korvan sang. Later Korvan sank, and nobody saw Korvan again.', [
      ['Korvan', 'organisation'],
      ['Korvan', 'organisation'],
    ]),
    ['Korvan: organisation', 'Korvan: organisation', 'Korvan: organisation'],
  )
})

test('a hyphen and a possessive ending are no part of a name', () => {
  assert.deepEqual(
    found('The Norland-led talks on Orlow’s bridge failed.', [
      ['Norland', 'place'],
      ['Orlow', 'place'],
    ]),
    ['Norland: place', 'Orlow: place'],
  )
})
