import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Document } from '../../../src/model/index.ts'
import { read } from '../../../src/read/read.ts'

const PARAGRAPHS = [
  'A storm has torn the crane on the eastern quay from its rails, and nobody was near it, the harbour board said on Monday.',
  'Two barges below the crane leak oil, and the fire brigade lays a boom around them, its chief told this newspaper.',
  'The eastern quay is closed to all until the wind drops, which forecasters expect during the night to Wednesday.',
  'It was built in 1934 and has stood through four floods, the worst of them in the spring of 1971.',
]

const page = (body: string): Promise<Document> =>
  read(
    Buffer.from(
      `<html lang="en"><head><title>Storm breaks the crane</title></head><body><main><h1>Storm breaks the crane</h1>${body}</main></body></html>`,
    ),
    { name: 'page.html' },
  )

const between = (line: (at: number) => string): string =>
  PARAGRAPHS.map((text, at) => `<p>${text}</p>${line(at)}`).join('')

describe('what recurs on a page', () => {
  test('a label that stands again and again is the site’s, whatever its language', async () => {
    for (const line of ['Werbefläche', 'Zum Anfang der Strecke']) {
      const { text, cut } = await page(between(() => `<p>${line}</p>`))
      assert.equal(text, ['Storm breaks the crane', ...PARAGRAPHS].join('\n\n'))
      assert.ok(cut.some(({ because }) => because === 'stands 4 times on the page'))
    }
  })

  test('short answers, speakers’ names and lines that stand twice stay', async () => {
    for (const line of ['“No.”', 'Ann Lee:']) {
      const { text } = await page(between(() => `<p>${line}</p>`))
      assert.equal(text.split(line).length - 1, PARAGRAPHS.length)
    }
  })

  test('a name that stands again and again in a list stays', async () => {
    const lists = PARAGRAPHS.map((text) => `<p>${text}</p><p>Ann Lee</p><p>Bo Marsh</p>`).join('')
    const { text } = await page(lists)
    assert.equal(text.split('Ann Lee').length - 1, PARAGRAPHS.length)
  })

  test('a time that sticks to a name heads an entry, and gives it both', async () => {
    const times = ['21:00Ann Lee', '20:42KEY EVENT', '20:19Ann Lee', '19:40Bo Marsh']
    const entries = PARAGRAPHS.map((text, at) => `<div><p>${times[at]}</p><p>${text}</p></div>`).join('')
    const { text, blocks } = await page(`<div>${entries}</div>`)
    assert.equal(text, ['Storm breaks the crane', ...PARAGRAPHS].join('\n\n'))
    assert.deepEqual(
      blocks.slice(1).map(({ entry }) => entry),
      [
        { time: '21:00', by: ['Ann Lee'] },
        { time: '20:42', by: [] },
        { time: '20:19', by: ['Ann Lee'] },
        { time: '19:40', by: ['Bo Marsh'] },
      ],
    )
  })
})

describe('a caption without markup', () => {
  test('is known by its number, by how it begins, and by a credit behind a slash', async () => {
    for (const line of [
      '[2/5] The harbour master looks at what is left of the crane on Tuesday morning.',
      'Pictured, from left, are the harbour master Ann Lee, the fire chief Bo Marsh and a crane driver.',
      'Kranas uoste / J. Petraitis / ABC nuotr.',
    ]) {
      const { text } = await page(between((at) => (at === 1 ? `<p>${line}</p>` : '')))
      assert.ok(!text.includes(line), line)
    }
  })
})
