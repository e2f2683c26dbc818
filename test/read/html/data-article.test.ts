/** Pages that show nothing until a program has run: the article stands in their data. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { jsonStrings, unescapedJson } from '../../../src/read/html/data/json-values.ts'
import { read } from '../../../src/read/read.ts'
import { PARAGRAPHS, readString } from '../fixtures.ts'

const TITLE = 'Bridge to be repaired'
const shell = (scripts: string, shown = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | The Quay</title></head><body><div id="root">${shown}</div>${scripts}</body></html>`
const state = (value: object, id = '__NEXT_DATA__') =>
  `<script id="${id}" type="application/json">${JSON.stringify(value)}</script>`

describe('an article that stands in a page’s data alone', () => {
  test('is read from articleBody, each paragraph with its place in the script', async () => {
    const body = `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\nCaf\u00e9 “Zur Br\u00fccke” is to stay open, its owner said with a shrug.`
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: TITLE,
      datePublished: '2021-03-02',
      articleBody: body,
    })
      .replaceAll('é', '\\u00e9')
      .replaceAll('“', '\\u201c')
    const source = shell(`<script type="application/ld+json">${json}</script>`)
    const document = await readString(source)
    assert.equal(document.text, body.replace(/\n+/g, '\n\n'))
    assert.equal(document.published.absent ? '' : document.published.value, '2021-03-02')
    for (const { start, end, segments } of document.blocks) {
      const [segment] = segments
      assert.ok(segment && segment.place.kind === 'range')
      assert.equal(
        JSON.parse(`"${source.slice(segment.place.start, segment.place.end)}"`),
        document.text.slice(start, end),
      )
    }
    assert.ok(
      document.warnings.includes('the page shows no article: its text is that of JSON-LD articleBody'),
    )
  })

  test('is read from the object with the page’s title in the state for its programs', async () => {
    const document = await readString(
      shell(
        state({
          props: {
            related: [
              { title: 'School to be sold', teaser: `${PARAGRAPHS[2]} ${PARAGRAPHS[2]} ${PARAGRAPHS[2]}` },
            ],
            article: {
              title: TITLE,
              publishedAt: '2021-03-02T08:00:00+02:00',
              author: { name: 'Ann Lee' },
              body: [
                {
                  type: 'paragraph',
                  children: [
                    { text: 'The harbour council voted ' },
                    { text: 'on Monday', bold: true },
                    { text: PARAGRAPHS[0]?.slice(35) },
                  ],
                },
                { type: 'heading', children: [{ text: 'Three weeks' }] },
                { type: 'image', caption: 'The bridge.', children: [{ text: '' }] },
                { type: 'paragraph', children: [{ text: PARAGRAPHS[1] }] },
                { type: 'paragraph', children: [{ text: PARAGRAPHS[2] }] },
              ],
            },
          },
        }),
        `<h1>${TITLE}</h1><p>Loading …</p>`,
      ),
    )
    assert.deepEqual(
      document.blocks.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`),
      [
        `title: ${TITLE}`,
        `paragraph: ${PARAGRAPHS[0]}`,
        'heading: Three weeks',
        `paragraph: ${PARAGRAPHS[1]}`,
        `paragraph: ${PARAGRAPHS[2]}`,
      ],
    )
    assert.equal(document.published.absent ? '' : document.published.value, '2021-03-02')
    assert.deepEqual(
      document.credits.map(({ name }) => name),
      ['Ann Lee'],
    )
  })

  test('is read as markup where it is markup', async () => {
    const html = `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<p>Advertisement</p>`
    const document = await readString(shell(state({ post: { headline: TITLE, html } })))
    assert.equal(document.text, PARAGRAPHS.join('\n\n'))
    assert.ok(document.cut.some(({ reason }) => reason === 'advertisement'))
  })

  test('is left alone on a page that shows one, and is none under another title', async () => {
    const other = state({
      post: { title: 'School to be sold', text: `${PARAGRAPHS.join(' ')} ${PARAGRAPHS.join(' ')}` },
    })
    const shown = await readString(
      shell(other, `<h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`),
    )
    assert.equal(shown.text, [TITLE, ...PARAGRAPHS].join('\n\n'))
    await assert.rejects(read(Buffer.from(shell(other)), { name: 'shell' }), /holds no text/)
  })
})

describe('strings of JSON', () => {
  test('each with its path and place', () => {
    const json = '{"a":["x",{"b\\"c":"y\\n\\u0041z"}],"n":1,"d":""}'
    assert.deepEqual(
      jsonStrings(json).map(({ path, start, end }) => [path.join('/'), json.slice(start, end)]),
      [
        ['a/0', 'x'],
        ['a/1/b\\"c', 'y\\n\\u0041z'],
        ['d', ''],
      ],
    )
    const { text, inLiteral } = unescapedJson('y\\n\\u0041z')
    assert.equal(text, 'y\nAz')
    assert.deepEqual([0, 1, 2, 3, 4].map(inLiteral), [0, 1, 3, 9, 10])
  })

  test('broken text throws nothing and costs what it is long', () => {
    for (const piece of ['{"a":', '[', '"', '\\', '}', '{"a":"', '"a",'])
      assert.ok(jsonStrings(piece.repeat(100_000)).length >= 0)
    const before = process.cpuUsage()
    jsonStrings(`["${'\\"'.repeat(500_000)}\\`)
    const { user, system } = process.cpuUsage(before)
    assert.ok((user + system) / 1000 < 1500)
  })
})
