import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Library } from '../../src/library/library.ts'
import { testedEngines } from './engines.ts'
import { DAM, DAM_REPRINT, MARKET } from './sources.ts'

process.env['STEMMA_TIER'] = 'linear'
const DATED = [
  [
    '2025-03-02',
    'Tram 12 of Ostby',
    'The council of Ostby bought tram number 12 on that day, the mayor said.',
  ],
  [
    '2025-03-04',
    'Rain in Merlow',
    'It rained for nine hours in Merlow, and the chapel cellar stood full of water.',
  ],
  [
    '2025-03-02',
    'A choir for Lund',
    'Forty singers of Lund met in a school hall and chose Ann Berg to lead them.',
  ],
].map(([day, title, told], number) => ({
  name: `dated-${number}.txt`,
  bytes: new TextEncoder().encode(`${title}\n\nOSTBY, ${day} - ${told}`),
}))

for (const { name, skip, newPlace } of testedEngines()) {
  test(`${name}: pages of documents and stories, one after the other, are the whole lists`, {
    skip,
  }, async () => {
    const library = await Library.open(newPlace(), { create: true })
    for (const source of [DAM, DAM_REPRINT, MARKET, ...DATED]) await library.add(source)
    const stories = await library.stories()
    assert.ok(stories.length >= 3)
    const days = stories.map(({ span }) => span.to ?? '')
    assert.deepEqual(days, [...days].sort().reverse())
    for (const limit of [1, 2, 100]) {
      const readStories = (after: string | undefined) => library.storiesBehind(after, limit)
      assert.deepEqual(await all(readStories), stories)
      const readDocuments = (after: string | undefined) => library.documentsBehind(after, { limit })
      assert.deepEqual(await all(readDocuments), await library.documentSummaries())
    }
    assert.equal(await library.storiesBehind('story-none', 2), undefined)
    assert.equal(await library.documentsBehind('none', { limit: 2 }), undefined)
    assert.equal(await library.documentCount(), 6)
    await library.close()
  })

  test(`${name}: the stamp of a story changes with all that its answer hangs on, and with nothing else`, {
    skip,
  }, async () => {
    const library = await Library.open(newPlace(), { create: true })
    const { id: dam } = await library.add(DAM)
    const id = (await library.stories())[0]?.id ?? ''
    const stamps = [await library.storyStamp(id)]
    const answers = [JSON.stringify(await library.story(id))]
    const look = async () => {
      stamps.push(await library.storyStamp(id))
      answers.push(JSON.stringify(await library.story(id)))
    }
    await library.add(MARKET)
    await look()
    assert.deepEqual([stamps[1], answers[1]], [stamps[0], answers[0]])
    await library.add({ ...DAM, name: 'again.txt' })
    await look()
    await library.decide({
      verdict: { kind: 'author', document: dam, name: 'Ida Holm' },
      by: 'x',
      at: '2025-03-02T10:00:00Z',
    })
    await look()
    assert.equal(new Set(stamps.slice(1)).size, 3)
    assert.equal(new Set(answers.slice(1)).size, 3)
    await assert.rejects(library.storyStamp('none'), { code: 'unknown-id' })
    await library.close()
  })
}

async function all<T extends { id: string }>(
  read: (after: string | undefined) => Promise<T[] | undefined>,
): Promise<T[]> {
  const found: T[] = []
  for (;;) {
    const page = (await read(found.at(-1)?.id)) ?? []
    if (page.length === 0) return found
    found.push(...page)
  }
}
