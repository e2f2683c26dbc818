import assert from 'node:assert/strict'
import { test } from 'node:test'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import { documentOf } from '../document.ts'

function found(...paragraphs: string[]): string[] {
  const document = documentOf(paragraphs)
  return names(document, sentences(document)).mentions.map(({ text, type }) => `${text}: ${type}`)
}

test('a firm whose name ends like a possessive is named with its ending', () => {
  assert.deepEqual(found("Analysts at Moody's declined to comment."), ["Moody's: organisation"])
  assert.deepEqual(found('Ratings of Moody’s are awaited, and Moody’s cut its outlook.'), [
    'Moody’s: organisation',
    'Moody’s: organisation',
  ])
})

test('a verb behind the ending shows that it is the name’s own, at all places of the document', () => {
  assert.deepEqual(found('In May Tarnby’s said that sales rose.', 'Shoppers left Tarnby’s shops.'), [
    'Tarnby’s: organisation',
    'Tarnby’s: organisation',
  ])
})

test('what a person has is theirs', () => {
  assert.deepEqual(found('Ann Reed spoke. They backed Reed’s proposed plan.'), [
    'Ann Reed: person',
    'Reed: person',
  ])
  assert.deepEqual(found('Tom Moody spoke. They backed Moody’s plan.'), [
    'Tom Moody: person',
    'Moody: person',
  ])
})
