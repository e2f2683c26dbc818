import assert from 'node:assert/strict'
import { test as nodeTest } from 'node:test'
import fc from 'fast-check'
import { inBatches } from '../../src/library/batches.ts'
import { Library } from '../../src/library/library.ts'
import { PIPELINE, type Pipeline } from '../../src/library/pipeline.ts'
import { InputError } from '../../src/model/index.ts'
import type { Obtained } from '../../src/obtain/obtain.ts'
import { edited, printed, sentences } from '../collate/passages/family.ts'
import { testedEngines } from './engines.ts'
import { DAM, DAM_REPRINT, MARKET } from './sources.ts'

const source = (name: string, text: string): Obtained => ({ name, bytes: new TextEncoder().encode(text) })

const page = (name: string, text: string): Obtained => ({
  ...source(name, text),
  url: `https://news.test/${name}`,
  at: '2024-05-01T08:00:00Z',
})

for (const { name, skip, newPlace } of testedEngines()) {
  const test = (title: string, work: () => Promise<void>) => nodeTest(`${name}: ${title}`, { skip }, work)

  test('what is new, known, the same twice or not to be read is told in its place', async () => {
    const read: Pipeline['read'] = async (bytes, sighting) => {
      if (sighting?.name === 'broken.txt') throw new InputError('broken', sighting.name, 'It is broken.')
      return await PIPELINE.read(bytes, sighting)
    }
    const library = await Library.open(newPlace(), { create: true, pipeline: { ...PIPELINE, read } })
    const { id: known } = await library.add(MARKET)
    const again = { ...DAM, name: 'dam-again.txt' }
    const outcomes = await library.addAll([DAM, source('broken.txt', 'x'), MARKET, again, DAM_REPRINT])
    const told = outcomes.map((outcome) => ('id' in outcome ? outcome.isNew : 'failed'))
    assert.deepEqual(told, [true, 'failed', false, false, true])
    assert.ok(outcomes[2] && 'id' in outcomes[2] && outcomes[2].id === known)
    const dam = outcomes[0] && 'id' in outcomes[0] ? outcomes[0].id : ''
    const names = (await library.document(dam)).document.source.sightings.map((sighting) => sighting.name)
    assert.deepEqual(names, ['dam-again.txt', 'dam.txt'])
    assert.equal(await library.documentCount(), 3)
    assert.equal((await library.search('dam closed')).length, 2)
    assert.deepEqual(await library.check(), [])
    await library.close()
  })

  test('together or one at a time, what the library holds is the same', async () => {
    const all = [
      ...[DAM, DAM_REPRINT, MARKET],
      ...edited(8).map((text, at) => page(`edited-${at}.txt`, text)),
      ...printed(4).map((text, at) => source(`printed-${at}.txt`, text)),
      source('quarry.txt', sentences('quarry', 6).join(' ')),
    ]
    const held = async (library: Library) => {
      const { witnesses, stories } = await library.comparison()
      const found = await library.search('the', { limit: 500 })
      const ids = await library.documents()
      const neighbours = await Promise.all(ids.map((id) => library.neighbours(id)))
      assert.deepEqual(await library.check(), [])
      await library.close()
      return { witnesses, stories, found, neighbours }
    }
    const single = await Library.open(newPlace(), { create: true })
    for (const one of all) {
      await single.add(one)
      await single.neighbours((await single.documents())[0] ?? '')
    }
    const expected = await held(single)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.integer({ min: 2, max: all.length }),
        async (order, size) => {
          const library = await Library.open(newPlace(), { create: true })
          for (let from = 0; from < order.length; from += size) {
            await library.addAll(order.slice(from, from + size))
            if (from % 2 === 0) await library.neighbours((await library.documents())[0] ?? '')
          }
          assert.deepEqual(await held(library), expected)
        },
      ),
      { numRuns: 3 },
    )
  })
}

nodeTest(
  'items that come fast are one batch, until it is large; one that is slow keeps none waiting',
  async () => {
    async function* items(): AsyncGenerator<number> {
      yield* [10, 20, 200_000, 30]
      await new Promise((resolve) => setTimeout(resolve, 300))
      yield 40
    }
    const batches: number[][] = []
    for await (const batch of inBatches(items(), (size) => size)) batches.push(batch)
    assert.deepEqual(batches, [[10, 20, 200_000], [30], [40]])
  },
)
