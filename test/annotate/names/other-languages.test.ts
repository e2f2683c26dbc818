import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributions } from '../../../src/annotate/attributions.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import type { Document } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'

const inLanguage = (language: string, text: string): Document => ({
  ...documentOf([text]),
  language: { absent: false, basis: 'stated', value: language, chain: [] },
})
function found(language: string, text: string): string[] {
  const document = inLanguage(language, text)
  return names(document, sentences(document)).mentions.map(({ text: words, type }) => `${words}: ${type}`)
}

test('in German a noun is no name for its capital', () => {
  const names = found(
    'de',
    'Im Streit um den Hafen hat die Reederin Maria Petersen dem Minister Claus Madsen Untätigkeit vorgeworfen. Petersen sagte in Kiel, wer die Akten kenne, der wisse das.',
  )
  assert.deepEqual(names, [
    'Maria Petersen: person',
    'Claus Madsen: person',
    'Petersen: person',
    'Kiel: place',
  ])
})

test('an article that opens a sentence is no city of angels', () => {
  assert.deepEqual(found('fr', 'La maire, Claire Marchand, a parlé. Marchand a quitté Lyon avant Noël.'), [
    'Claire Marchand: person',
    'Marchand: person',
    'Lyon: place',
  ])
})

test('statements are not looked for in another language, where a verb is written as in English', () => {
  const document = inLanguage('fr', 'La maire accuse Paris d’avoir abandonné le chantier.')
  const found = sentences(document)
  assert.deepEqual(attributions(document, found, names(document, found)), [])
})
