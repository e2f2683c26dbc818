import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { normalForm } from '../../../src/collate/alignment/comparable.ts'
import { hashIn, QUOTED, SHORT, wordsOf } from '../../../src/collate/passages/words.ts'

const words = (text: string): string[] => {
  const { starts, ends } = wordsOf(text)
  return [...starts].map((start, at) => text.slice(start, ends[at]))
}
const flagged = (text: string, flag: number): string[] => {
  const { codes } = wordsOf(text)
  return words(text).filter((_, at) => ((codes[at] ?? 0) & flag) !== 0)
}

test('words keep inner apostrophes and hyphens, numbers their separators; an ideograph is a word', () => {
  assert.deepEqual(words("It’s the 81-year-old's 2,000.50 kr., isn't it? - no"), [
    'It’s',
    'the',
    "81-year-old's",
    '2,000.50',
    'kr',
    "isn't",
    'it',
    'no',
  ])
  assert.deepEqual(words('堤防が3月'), ['堤', '防', 'が', '3', '月'])
})

test('case and typography make no difference to a code, letters do', () => {
  const code = (text: string) => hashIn(wordsOf(text).codes[0] ?? 0)
  assert.equal(code('Don’t'), code("DON'T"))
  assert.equal(code('Ångström'), code('ångström'))
  assert.notEqual(code('dam'), code('dams'))
})

test('a word of any letters has the code of its normal form', () => {
  const letters = fc.constantFrom(...'aZé\u0301ßŒİıĞΣςσΩЙйЁ½ﬁ’‑-ªㄱ가ᅡ𝐀')
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), (word) => {
      const text = word.join('')
      const { codes, starts, ends } = wordsOf(text)
      starts.forEach((start, at) => {
        const form = normalForm(text.slice(start, ends[at]))
        let hash = 0x811c9dc5
        for (const unit of form.split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193)
        assert.equal(hashIn(codes[at] ?? 0), (hash << 2) >>> 0, text)
      })
    }),
  )
})

test('short words and words between quotation marks that belong together are flagged', () => {
  assert.deepEqual(flagged('The dam of Ostby', SHORT), ['The', 'dam', 'of'])
  assert.deepEqual(flagged('He said: "It will hold," and “we hope so” too.', QUOTED), [
    'It',
    'will',
    'hold',
    'we',
    'hope',
    'so',
  ])
  assert.deepEqual(flagged('She wrote: "It will hold.\nNobody closed "that one.', QUOTED), [])
})

test('every word has its place, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { starts, ends } = wordsOf(text)
      let last = 0
      starts.forEach((start, at) => {
        const end = ends[at] ?? 0
        assert.ok(start >= last && end > start && end <= text.length)
        last = end
      })
    }),
  )
})
