import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { textDocument } from '../../../bench/text-document.ts'
import { encoderInput } from '../../../src/annotate/encoder/input.ts'
import { encoderTagger } from '../../../src/annotate/encoder/tagger.ts'
import { wordPieces } from '../../../src/annotate/encoder/word-pieces.ts'
import { quotations } from '../../../src/annotate/quotations.ts'
import { taggerOf } from '../../../src/annotate/tier.ts'
import type { Document } from '../../../src/model/index.ts'

/** What Python makes of these sentences: `training/encoder/fixture.py`. */
interface Fixture {
  text: string
  words: string[]
  shapes: number[]
  quoted: number[]
  pieces: number[][]
  names: number[]
  statements: number[]
}
const fixtures: Fixture[] = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8'))
const vocabulary = readFileSync(new URL('../../../models/encoder/vocabulary.txt', import.meta.url), 'utf8')
const pieces = wordPieces(vocabulary.split('\n'))
const installed = (await encoderTagger()) !== undefined

test('words, shapes and quotations are those that training saw, and pieces those of the tokeniser in Python', () => {
  for (const { text, ...expected } of fixtures) {
    const blocks = [{ start: 0, end: text.length }]
    const input = encoderInput(text, blocks, quotations(text, blocks), pieces)
    assert.deepEqual(
      input.words.map((word) => word.text),
      expected.words,
    )
    assert.deepEqual([...input.shapes], expected.shapes)
    assert.deepEqual([...input.quoted], expected.quoted)
    assert.deepEqual(
      input.pieces.map((word) => [...word]),
      expected.pieces,
    )
  }
})

test('the labels are those of Python', {
  skip: !installed && 'onnxruntime-node is not installed',
}, async () => {
  const tagger = await encoderTagger()
  for (const { text, names, statements } of fixtures) {
    const tags = await tagger?.(textDocument(text, undefined))
    assert.deepEqual([...(tags?.names.labels ?? [])], names, text)
    assert.deepEqual([...(tags?.statements.labels ?? [])], statements, text)
  }
})

test('a text in another language is left to the linear tier', async () => {
  const tagger = await encoderTagger()
  const document: Document = {
    ...textDocument('Die Schleuse bleibt geschlossen.', undefined),
    language: { absent: false, value: 'de', basis: 'stated', chain: [] },
  }
  assert.equal(await tagger?.(document), undefined)
})

test('an empty document has no tags', async () => {
  const tags = await (await encoderTagger())?.(textDocument('', undefined))
  assert.deepEqual(tags?.words ?? [], [])
})

test('the linear tier can be asked for, by option or environment, the option first', async () => {
  assert.equal(await taggerOf('linear', {}), undefined)
  assert.equal(await taggerOf(undefined, { STEMMA_TIER: 'linear' }), undefined)
  assert.equal(await taggerOf('linear', { STEMMA_TIER: 'nonsense' }), undefined)
  assert.equal((await taggerOf(undefined, {})) !== undefined, installed)
})

test('a tier that does not exist, or is asked for and not installed, is an error of use', async () => {
  await assert.rejects(taggerOf(undefined, { STEMMA_TIER: 'large' }), { code: 'unknown-tier', exitCode: 2 })
  if (!installed) await assert.rejects(taggerOf('encoder', {}), { code: 'tier-not-installed', exitCode: 2 })
})
