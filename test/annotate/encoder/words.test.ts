import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shapeOf } from '../../../src/annotate/encoder/shape.ts'
import { wordsIn } from '../../../src/annotate/encoder/words.ts'

const words = (text: string) => wordsIn(text, 0, text.length).map((word) => word.text)

test('hyphens, possessive endings and marks part words; apostrophes, inner stops and separators do not', () => {
  assert.deepEqual(words('Norland-led talks'), ['Norland', '-', 'led', 'talks'])
  assert.deepEqual(words('the lock’s U.S. owner didn’t pay 3,000.50'), [
    ...['the', 'lock', '’s', 'U.S.', 'owner', 'didn’t', 'pay', '3,000.50'],
  ])
  assert.deepEqual(words('Tarn Valley.'), ['Tarn', 'Valley', '.'])
})

test('words stand in order, never overlap, and leave out nothing but blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0
      for (const word of wordsIn(text, 0, text.length)) {
        assert.equal(text.slice(word.start, word.end), word.text)
        assert.match(text.slice(end, word.start), /^\s*$/)
        end = word.end
      }
      assert.match(text.slice(end), /^\s*$/)
    }),
  )
})

test('a hostile run of one sign is read in a moment', () => {
  for (const sign of ['a.', "a'", '1,', '’s', '_'])
    assert.ok(wordsIn(sign.repeat(100_000), 0, 200_000).length > 0)
})

test('case and signs make eight classes', () => {
  const classes = ['lock', 'Lock', 'LOCK', 'McLock', '3rd', '—', 'J', 'é', '東京']
  assert.deepEqual(classes.map(shapeOf), [1, 2, 3, 4, 5, 6, 7, 1, 1])
})
