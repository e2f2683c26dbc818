import assert from 'node:assert/strict'
import { test as nodeTest } from 'node:test'
import fc from 'fast-check'
import { copyPairs } from '../../src/collate/passages/copies.ts'
import { copyLikeness } from '../../src/collate/passages/copy-likeness.ts'
import { PassageIndex } from '../../src/collate/passages/passage-index.ts'
import { stories } from '../../src/collate/stories.ts'
import { Library } from '../../src/library/library.ts'
import { PIPELINE, type Pipeline } from '../../src/library/pipeline.ts'
import type { Obtained } from '../../src/obtain/obtain.ts'
import { edited, foreign, printed, sentences } from '../collate/passages/family.ts'
import { testedEngines } from './engines.ts'

const source = (name: string, text: string): Obtained => ({ name, bytes: new TextEncoder().encode(text) })

const HARBOUR = sentences('harbour', 8)
const BRIDGE = sentences('bridge', 8)
const texts = [
  HARBOUR,
  HARBOUR.slice(0, 5),
  [...BRIDGE, ...HARBOUR.slice(4)],
  BRIDGE,
  sentences('market', 8),
  [...sentences('school', 4), ...BRIDGE.slice(2, 5)],
].map((said, at) => source(`text-${at}.txt`, said.join(' ')))

for (const { name, skip, newPlace } of testedEngines()) {
  const test = (title: string, work: () => Promise<void>) => nodeTest(`${name}: ${title}`, { skip }, work)

  /** What the library says of pairs and stories, beside what is said of all its witnesses at once. */
  async function both(library: Library) {
    const ids = await library.documents()
    const witnesses = await Promise.all(ids.map((id) => library.document(id)))
    const kept = await Promise.all(
      ids.map(async (a) =>
        (await library.neighbours(a)).map(({ document: b, likeness }) => ({ a, b, likeness })),
      ),
    )
    const ofAll = copyPairs(witnesses.map(({ document }) => document)).map((pair) =>
      pair.a < pair.b ? pair : { ...pair, a: pair.b, b: pair.a },
    )
    const order = (x: { a: string; b: string }, y: { a: string; b: string }) =>
      `${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1
    return {
      kept: kept
        .flat()
        .filter(({ a, b }) => a < b)
        .sort(order),
      ofAll: ofAll.sort(order),
      stories: (await library.comparison()).stories.map(({ story }) => story),
      storiesOfAll: stories(witnesses),
    }
  }

  test('pairs and stories are those of all documents at once, in whatever order they came and went', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(texts, { minLength: 3 }),
        fc.array(fc.nat({ max: texts.length - 1 }), { maxLength: 3 }),
        async (added, gone) => {
          const library = await Library.open(newPlace(), { create: true })
          for (const one of added) {
            await library.add(one)
            await library.stories()
          }
          const ids = await library.documents()
          for (const at of new Set(gone)) if (ids[at]) await library.remove(ids[at])
          const { kept, ofAll, stories: grouped, storiesOfAll } = await both(library)
          assert.deepEqual(kept, ofAll)
          assert.deepEqual(grouped, storiesOfAll)
          assert.deepEqual(await library.check(), [])
          await library.close()
        },
      ),
      { numRuns: 4 },
    )
  })

  test('the pairs of a family are those of all documents at once, while it grows past every limit and shrinks again', async () => {
    const blank = await PIPELINE.annotate(
      await PIPELINE.read(Buffer.from('No words.'), { name: 'a.txt' }),
      {},
    )
    const annotate = async () => ({ ...blank, sentences: [] })
    const library = await Library.open(newPlace(), { create: true, pipeline: { ...PIPELINE, annotate } })
    const texts = [...edited(50), foreign('elsewhere'), ...printed(12), ...edited(52).slice(50)]
    const text = new Map<string, string>()
    const told = async (): Promise<void> => {
      const ids = await library.documents()
      const found = await Promise.all(
        ids.map(async (a) =>
          (await library.neighbours(a)).map(({ document: b, likeness }) => ({ a, b, likeness })),
        ),
      )
      const index = new PassageIndex()
      for (const id of ids) index.add(id, text.get(id) ?? '')
      const expected = ids.map((a) =>
        index
          .neighbours(a)
          .map((one) => ({ a, b: one.id, likeness: copyLikeness(one) }))
          .sort((x, y) => y.likeness - x.likeness || (x.b < y.b ? -1 : 1)),
      )
      assert.deepEqual(found, expected)
    }
    const look = new Set([49, texts.length - 1])
    for (const [at, one] of texts.entries()) {
      const { id } = await library.add(source(`${at}.txt`, one))
      text.set(id, (await library.document(id)).document.text)
      await library.neighbours(id)
      if (look.has(at)) await told()
    }
    for (const [at, id] of (await library.documents()).entries()) if (at % 3 === 0) await library.remove(id)
    await told()
    assert.deepEqual(await library.check(), [])
    await library.close()
  })

  test('listing after one more document loads that document alone', async () => {
    let digested = 0
    const pipeline: Pipeline = {
      ...PIPELINE,
      storyDigest: (witness) => {
        digested += 1
        return PIPELINE.storyDigest(witness)
      },
    }
    const library = await Library.open(newPlace(), { create: true, pipeline })
    for (const one of texts.slice(0, 4)) await library.add(one)
    await library.stories()
    assert.equal(digested, 4)
    await library.add(texts[4] ?? source('none', ''))
    await library.stories()
    assert.equal(digested, 5)
    await library.close()
  })
}
