import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sentences } from '../../src/annotate/sentences.ts'
import { documentOf } from './document.ts'

const split = (text: string): string[] => sentences(documentOf([text])).map((sentence) => sentence.text)

const cases: Record<string, string[]> = {
  titles: ['Mr. Brown met Dr. Alina Reyes and Gen. Ford.', 'They talked.'],
  initials: ['J. R. Hartley wrote to George W. Bush.', 'He got no answer.'],
  'a country before a noun': ['The U.S. President left.', 'He flew home.'],
  'a country at the end': ['She moved to the U.S.', 'The visa came later.'],
  numbers: ['It was No. 5 on Jan. 7 at 3.5 percent.', '2,000 people came.'],
  'a clock before a weekday': [
    'It starts at 5 p.m. Monday.',
    'Doors open at 4 p.m.',
    'Police will be there.',
  ],
  'a firm': ['Acme Inc. Chairman Li resigned.', 'Shares of Acme Corp.', 'The market fell.'],
  'a quotation goes on': ['“Stop!” he said.', '"Why now?" asked the mayor.'],
  'a stop inside the marks': ['“We will leave.” The minister smiled.'],
  ellipsis: ['He waited... and left.', 'Then… nothing.'],
  'a forgotten blank': ['They left the troops.', 'The others stayed behind.'],
  'a dateline': ['MERLOW, May 3 (NPA) —', 'The pier gave way.', 'It fell.'],
  'a dateline without agency': ['NEW MERLOW –', '“It fell,” he said.'],
  'a dateline of a day alone': ['July 2, 2022 (SportsWire) -', 'The pier gave way.'],
  'a dateline of a day without comma': ['July 2 2022 (SportsWire) -', 'The pier gave way.'],
  'capitals that are no dateline': ['The BBC — a broadcaster — said so.'],
  'an address': ['See example.com or Report.Pdf for more.'],
}

for (const [name, expected] of Object.entries(cases)) {
  test(`sentences: ${name}`, () => {
    const text = expected.join(name === 'a forgotten blank' ? '' : ' ')
    const wanted =
      name === 'a stop inside the marks' ? ['“We will leave.”', 'The minister smiled.'] : expected
    assert.deepEqual(split(text), wanted)
  })
}

test('a title is one sentence, and no sentence crosses a block', () => {
  const found = sentences(documentOf(['Fire. Panic. Rain.', 'One line\nof text. Two', 'More.'], true))
  assert.deepEqual(
    found.map((sentence) => [sentence.id, sentence.block, sentence.text]),
    [
      ['s0', 0, 'Fire. Panic. Rain.'],
      ['s1', 1, 'One line\nof text.'],
      ['s2', 1, 'Two'],
      ['s3', 2, 'More.'],
    ],
  )
})

test('sentences are ordered, do not overlap, and hold every letter and digit of the blocks', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '7',
    '.',
    '!',
    '”',
    '"',
    ' ',
    '\n',
    'U.S.',
    'Mr.',
    '…',
    '(',
    ')',
    '—',
    'é',
  )
  const paragraph = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.array(fc.oneof(paragraph, fc.string({ unit: 'binary' })), { maxLength: 5 }),
      (paragraphs) => {
        const document = documentOf(paragraphs)
        const found = sentences(document)
        let end = 0
        let outside = ''
        for (const sentence of found) {
          assert.ok(sentence.start >= end && sentence.end > sentence.start)
          assert.equal(document.text.slice(sentence.start, sentence.end), sentence.text)
          const block = document.blocks[sentence.block]
          assert.ok(block && sentence.start >= block.start && sentence.end <= block.end)
          outside += document.text.slice(end, sentence.start)
          end = sentence.end
        }
        outside += document.text.slice(end)
        assert.doesNotMatch(outside, /[\p{L}\p{N}]/u)
      },
    ),
  )
})
