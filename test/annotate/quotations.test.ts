import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quotations } from '../../src/annotate/quotations.ts'

function blocksOf(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ start, end: start + paragraph.length })
    start += paragraph.length + 2
  }
  return blocks
}
const inside = (text: string): string[] => quotations(text, blocksOf(text)).map((quotation) => quotation.text)

test('marks of every kind', () => {
  assert.deepEqual(inside('"The bridge holds," she said.'), ['The bridge holds,'])
  assert.deepEqual(inside('She said “it holds” and “it stays.”'), ['it holds', 'it stays.'])
  assert.deepEqual(inside('Er sagte: „Die Brücke hält“, dann ging er.'), ['Die Brücke hält'])
  assert.deepEqual(inside('Il a dit : « Le pont tient », puis est parti.'), ['Le pont tient'])
  assert.deepEqual(inside('Hun sagde: »Broen holder«.'), ['Broen holder'])
  assert.deepEqual(inside('Han sade ”bron håller” igen.'), ['bron håller'])
  assert.deepEqual(inside('The mayor called it ‘a good day’ for all.'), ['a good day'])
  assert.deepEqual(inside("Mayor: bridge 'will hold' for years"), ['will hold'])
})

test('single marks inside double ones belong to the outer quotation', () => {
  assert.deepEqual(inside('“They told me ‘go home’ and I went,” he said.'), [
    'They told me ‘go home’ and I went,',
  ])
  assert.deepEqual(inside('"He said "go" and left," she said.'), ['He said "go" and left,'])
})

test('apostrophes are no marks', () => {
  assert.deepEqual(inside("It's the workers' right, and the '90s won't return."), [])
  assert.deepEqual(inside('It’s the workers’ right, rock ’n’ roll ’til dawn.'), [])
  assert.deepEqual(inside("The mayor said 'the workers' rights are safe' on Monday."), [
    "the workers' rights are safe",
  ])
})

test('inch marks are no marks', () => {
  assert.deepEqual(inside('The 5" pipe burst.'), [])
})

test('an unclosed quotation runs to the end of the block and may continue', () => {
  const text = '"We began in May.\n\n"We ended in June," he said.'
  const found = quotations(text, blocksOf(text))
  assert.deepEqual(
    found.map(({ text, closed, continues }) => ({ text, closed, continues })),
    [
      { text: 'We began in May.', closed: false, continues: true },
      { text: 'We ended in June,', closed: true, continues: false },
    ],
  )
})

test('a stray mark does not swallow the quotations behind it', () => {
  assert.deepEqual(inside('A "stray mark, then he said "we will win" to all.'), ['we will win'])
})

test('paragraphs of one quotation whose breaks were lost: each part opens with a mark, the last one closes', () => {
  const text = '“The dam held. “The road did not,” she said. It was a “close call” for all.'
  assert.deepEqual(
    quotations(text, blocksOf(text)).map((quotation) => [
      quotation.text,
      quotation.closed,
      quotation.continues,
    ]),
    [
      ['The dam held.', false, true],
      ['The road did not,', true, false],
      ['close call', true, false],
    ],
  )
})

test('quotations lie in their blocks, in order, without overlap, and say their words', () => {
  const part = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    'word',
    ' ',
    '. ',
    ', ',
    '\n\n',
    's',
    '5',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const blocks = blocksOf(text)
      let last = 0
      for (const quotation of quotations(text, blocks)) {
        assert.equal(text.slice(quotation.start, quotation.end), quotation.text)
        const block = blocks[quotation.block]
        assert.ok(
          block !== undefined && quotation.outerStart >= block.start && quotation.outerEnd <= block.end,
        )
        assert.ok(
          quotation.outerStart >= last &&
            quotation.outerStart < quotation.start &&
            quotation.end <= quotation.outerEnd,
        )
        last = quotation.outerEnd
      }
    }),
  )
})
