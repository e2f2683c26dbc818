import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordOf } from '../../src/collate/word-of.ts'
import { annotated } from './annotated.ts'

function words(text: string): (string | undefined)[] {
  const { attributions, commitments } = annotated(text, '2015-09-03').annotations
  return commitments.map((commitment) => wordOf(commitment, attributions))
}

test('who gives the word is told where it is not the actor', () => {
  assert.deepEqual(words('Ida Holm, the minister, promised that a report would be published in May.'), [
    'Ida Holm',
  ])
})

test('nothing is added where the actor speaks, or nobody does', () => {
  assert.deepEqual(words('Ida Holm, the minister, said she would publish a report in May.'), [undefined])
  assert.deepEqual(words('The report will be published in May.'), [undefined])
})
