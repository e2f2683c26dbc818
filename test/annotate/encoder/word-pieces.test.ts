import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordPieces } from '../../../src/annotate/encoder/word-pieces.ts'

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'lock',
  '##s',
  '##keeper',
  'e',
  '##te',
  '’',
  '.',
  '$',
  '東',
]
const { pieces, special } = wordPieces(VOCABULARY)
const read = (word: string) => pieces(word).map((number) => VOCABULARY[number])

test('a word is cut into the longest pieces from the left', () => {
  assert.deepEqual(read('lockkeepers'), ['lock', '##keeper', '##s'])
  assert.equal(special('[SEP]'), 3)
})

test('case and accents are dropped, composed or not', () => {
  assert.deepEqual(read('LOCKS'), ['lock', '##s'])
  assert.deepEqual(read('Été'), ['e', '##te'])
  assert.deepEqual(read('e\u0301te\u0301'), ['e', '##te'])
})

test('marks and ideographs stand alone; a run with a letter that no piece has is unknown as a whole', () => {
  assert.deepEqual(read('lock.$'), ['lock', '.', '$'])
  assert.deepEqual(read('東東'), ['東', '東'])
  assert.deepEqual(read('lockz'), ['[UNK]'])
  assert.deepEqual(read('\u00ad'), ['[UNK]'])
})

test('a word has no more than eight pieces, and a run of more than a hundred letters is unknown', () => {
  assert.equal(read('.'.repeat(20)).length, 8)
  assert.deepEqual(read('lock'.repeat(26)), ['[UNK]'])
})
