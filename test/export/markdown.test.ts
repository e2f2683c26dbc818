import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markdown } from '../../src/export/markdown.ts'
import type { BlockKind, Document } from '../../src/model/index.ts'
import { read } from '../../src/read/read.ts'

const base = await read(
  Buffer.from('<html><body><p>The harbour council voted to repair the bridge.</p></body></html>'),
)

function documentOf(blocks: [BlockKind, string][]): Document {
  let text = ''
  const placed = blocks.map(([kind, words]) => {
    if (text !== '') text += '\n\n'
    text += words
    return { kind, start: text.length - words.length, end: text.length, segments: [] }
  })
  return { ...base, text, blocks: placed }
}

test('blocks become what they are in Markdown', () => {
  const document = documentOf([
    ['title', 'Bridge to be repaired'],
    ['standfirst', 'Work begins soon.'],
    ['paragraph', 'First line\nsecond line'],
    ['list-item', '• One'],
    ['list-item', 'Two'],
    ['quotation', 'We will not wait.'],
    ['table-row', 'Year | Cost'],
    ['table-row', '2021 | 4'],
    ['heading', 'After'],
    ['preformatted', 'a ``` b'],
  ])
  assert.equal(
    markdown(document),
    `# Bridge to be repaired

**Work begins soon.**

First line  \nsecond line

- One
- Two

> We will not wait.

| Year | Cost |
| --- | --- |
| 2021 | 4 |

## After

\`\`\`\`
a \`\`\` b
\`\`\`\`
`,
  )
})

test('a title that is no block of the text goes first', () => {
  const document = documentOf([['paragraph', 'Text.']])
  const title = { absent: false as const, value: 'From the *feed*', basis: 'stated' as const, chain: [] }
  assert.equal(markdown({ ...document, title }), '# From the \\*feed\\*\n\nText.\n')
})

test('letters that look like marks come back as the letters they are', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '1. May',
      '# one',
      '- minus',
      '+ plus',
      '> more',
      '*a* _b_ `c`',
      '[x](y)',
      '<b>',
      '&amp;',
      '~~~',
      '===',
      'a\\b',
    ),
    fc.stringMatching(/^[ -~]{1,30}$/),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
      const words = lines.map((each) =>
        `${each} said the harbour council of the town on Monday.`.trim().replace(/\s+/g, ' '),
      )
      const written = markdown({
        ...documentOf(words.map((each) => ['paragraph', each])),
        title: { absent: true, reason: '' },
      })
      const document = await read(Buffer.from(written), { name: 'x', mediaType: 'text/markdown' })
      const all = [
        ...document.blocks.map(({ start, end }) => document.text.slice(start, end)),
        ...document.cut.map(({ text }) => text),
      ]
      assert.deepEqual(all.toSorted(), words.toSorted())
    }),
    { numRuns: 100 },
  )
})
