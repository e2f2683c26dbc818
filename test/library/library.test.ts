import assert from 'node:assert/strict'
import { test as nodeTest } from 'node:test'
import fc from 'fast-check'
import { Library } from '../../src/library/library.ts'
import { PIPELINE, type Pipeline } from '../../src/library/pipeline.ts'
import {
  Annotations,
  Document,
  InputError,
  LibraryError,
  StoryView,
  UsageError,
} from '../../src/model/index.ts'
import type { Obtained } from '../../src/obtain/obtain.ts'
import { testedEngines } from './engines.ts'
import { DAM, DAM_REPRINT, MARKET } from './sources.ts'

for (const { name, skip, newPlace } of testedEngines()) {
  const test = (title: string, work: () => Promise<void>) => nodeTest(`${name}: ${title}`, { skip }, work)

  async function inLibrary<T>(
    work: (library: Library) => Promise<T>,
    path = newPlace(),
    pipeline = PIPELINE,
  ): Promise<T> {
    const library = await Library.open(path, { create: true, pipeline })
    try {
      return await work(library)
    } finally {
      await library.close()
    }
  }

  async function addAll(library: Library, sources: readonly Obtained[]): Promise<string[]> {
    const ids: string[] = []
    for (const source of sources) ids.push((await library.add(source)).id)
    return ids
  }

  /** The rooms before the library, counting how often they are asked. */
  function counted(version = PIPELINE.version) {
    const asked = { read: 0, annotate: 0, collateStory: 0 }
    const pipeline: Pipeline = {
      ...PIPELINE,
      version,
      read: (...given) => {
        asked.read += 1
        return PIPELINE.read(...given)
      },
      annotate: (...given) => {
        asked.annotate += 1
        return PIPELINE.annotate(...given)
      },
      collateStory: (...given) => {
        asked.collateStory += 1
        return PIPELINE.collateStory(...given)
      },
    }
    return { asked, pipeline }
  }

  test('what comes out is of the model, with every anchor at its words', async () => {
    await inLibrary(async (library) => {
      const ids = await addAll(library, [DAM, DAM_REPRINT, MARKET])
      assert.deepEqual(await library.documents(), [...ids].sort())
      for (const id of ids) {
        const { document, annotations } = await library.document(id)
        assert.deepEqual(Document.parse(document), document)
        assert.deepEqual(Annotations.parse(annotations), annotations)
      }
      for (const { id } of await library.stories()) StoryView.parse(await library.story(id))
      assert.deepEqual(await library.check(), [])
    })
  })

  test('the same bytes under two names are one source with two sightings', async () => {
    await inLibrary(async (library) => {
      const first = await library.add(DAM)
      const second = await library.add({
        ...DAM,
        name: 'copy.txt',
        url: 'https://example.org/dam',
        at: '2022-01-12T08:00:00Z',
      })
      assert.deepEqual([first.isNew, second.isNew, second.id === first.id], [true, false, true])
      assert.deepEqual((await library.document(first.id)).document.source.sightings, [
        { name: 'copy.txt', url: 'https://example.org/dam', at: '2022-01-12T08:00:00Z' },
        { name: 'dam.txt' },
      ])
      assert.equal((await library.documents()).length, 1)
    })
  })

  test('the result does not depend on the order of adding', async () => {
    const sources = [
      DAM,
      DAM_REPRINT,
      MARKET,
      { ...MARKET, name: 'again.txt', url: 'https://example.org/m' },
      { ...DAM, name: 'a.txt' },
    ]
    const expected = await inLibrary(async (library) => {
      await addAll(library, sources)
      return await library.comparison()
    })
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(sources, { minLength: sources.length }), async (shuffled) => {
        await inLibrary(async (library) => {
          for (const source of shuffled) {
            await library.add(source)
            await library.stories()
          }
          assert.deepEqual(await library.comparison(), expected)
        })
      }),
      { numRuns: 8 },
    )
  })

  test('adding again computes nothing; another version computes what it made', async () => {
    const path = newPlace()
    const first = counted()
    await inLibrary((library) => addAll(library, [DAM, MARKET, DAM]), path, first.pipeline)
    assert.deepEqual(first.asked, { read: 2, annotate: 2, collateStory: 0 })

    const again = counted()
    await inLibrary((library) => addAll(library, [DAM, MARKET]), path, again.pipeline)
    assert.deepEqual(again.asked, { read: 0, annotate: 0, collateStory: 0 })

    const newer = counted('999.0.0')
    await inLibrary((library) => addAll(library, [DAM]), path, newer.pipeline)
    assert.deepEqual(newer.asked, { read: 1, annotate: 1, collateStory: 0 })
  })

  test('only stories whose members have changed are collated again', async () => {
    const { asked, pipeline } = counted()
    await inLibrary(
      async (library) => {
        await addAll(library, [DAM, MARKET])
        assert.equal((await library.stories()).length, 2)
        assert.equal(asked.collateStory, 2)
        await library.stories()
        assert.equal(asked.collateStory, 2)
        const { id } = await library.add(DAM_REPRINT)
        const stories = await library.stories()
        assert.deepEqual(stories.map(({ witnesses }) => witnesses).sort(), [1, 2])
        assert.equal(asked.collateStory, 3)
        await library.remove(id)
        assert.deepEqual(
          (await library.stories()).map(({ witnesses }) => witnesses),
          [1, 1],
        )
      },
      newPlace(),
      pipeline,
    )
  })

  test('a day given for an undated source stays until another is given, and never stands as stated', async () => {
    await inLibrary(async (library) => {
      const { id } = await library.add(DAM, { asOf: '2022-01-12' })
      const time = async () => (await library.document(id)).annotations.documentTime
      assert.deepEqual(await time(), { day: '2022-01-12', basis: 'assumed' })
      await library.add({ ...DAM, name: 'other.txt' })
      assert.deepEqual(await time(), { day: '2022-01-12', basis: 'assumed' })
      await library.add(DAM, { asOf: '2023-05-01' })
      assert.deepEqual(await time(), { day: '2023-05-01', basis: 'assumed' })
      await library.add(DAM, { asOf: '2022-01-12' })
      assert.deepEqual(await time(), { day: '2022-01-12', basis: 'assumed' })
      assert.deepEqual(await library.undated(), [id])
      await assert.rejects(library.add(MARKET, { asOf: '2022-02-30' }), UsageError)
      assert.deepEqual(await library.check(), [])
    })
  })

  test('a source that can’t be read leaves nothing behind', async () => {
    await inLibrary(async (library) => {
      await assert.rejects(library.add({ name: 'empty.txt', bytes: new Uint8Array() }), InputError)
      assert.deepEqual(await library.documents(), [])
    })
  })

  test('removing takes the source and everything made of it, and it can be added again', async () => {
    await inLibrary(async (library) => {
      const { id } = await library.add(DAM)
      await library.add(MARKET)
      const before = await library.comparison()
      await library.remove(id)
      assert.deepEqual(await library.search('Varla'), [])
      await assert.rejects(library.document(id), { code: 'unknown-id' })
      assert.equal((await library.stories()).length, 1)
      assert.deepEqual(await library.check(), [])
      assert.equal((await library.add(DAM)).isNew, true)
      assert.deepEqual(await library.comparison(), before)
    })
  })

  test('unknown ids are told', async () => {
    await inLibrary(async (library) => {
      const unknown = (error: unknown) => error instanceof LibraryError && error.code === 'unknown-id'
      await assert.rejects(library.document('0123456789abcdef'), unknown)
      await assert.rejects(library.story('story-0123456789abcdef'), unknown)
      await assert.rejects(library.remove('0123456789abcdef'), unknown)
      await assert.rejects(library.comparison(['nothing']), unknown)
    })
  })
}
