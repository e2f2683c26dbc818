import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotate } from '../../../src/annotate/pipeline.ts'
import type { Document } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'

const inLanguage = (value: string): Document => ({
  ...documentOf([
    'Am 3. März 2024 brach das Tor. 340 Menschen wurden gerettet. Die Stadt will bis Ende April alle Tore prüfen lassen.',
  ]),
  language: { absent: false, value, basis: 'resolved', chain: [] },
})

test('what is not looked for in a language is told; of English nothing is', () => {
  assert.equal(annotate(inLanguage('en')).unread, undefined)
  const german = annotate(inLanguage('de'))
  assert.deepEqual(german.unread?.kinds, ['attributions', 'quantities', 'events', 'commitments'])
  assert.match(german.unread?.reason ?? '', /figures.+English only.+German/)
  assert.equal(german.quantities.length, 0)
  // "Will" is an English cue, and here it is none.
  assert.deepEqual([german.commitments, german.events], [[], []])
  assert.equal(german.timexes.length, 2)
})

test('without tables of its dates times are not looked for either', () => {
  const finnish = annotate(inLanguage('fi'))
  assert.ok(finnish.unread?.kinds.includes('timexes'))
  assert.equal(finnish.timexes.length, 0)
})
