import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { Library } from '../../src/library/library.ts'
import { openEngine } from '../../src/library/open.ts'
import { placed } from '../../src/library/passage-places.ts'
import { hitName } from '../../src/library/search.ts'
import { testedEngines } from './engines.ts'
import { DAM, DAM_REPRINT, MARKET } from './sources.ts'

for (const { name, skip, newPlace } of testedEngines()) {
  describe(name, { skip }, () => {
    let library: Library
    let dam: string
    let reprint: string
    let market: string
    before(async () => {
      library = await Library.open(newPlace(), { create: true })
      dam = (await library.add(DAM)).id
      reprint = (await library.add(DAM_REPRINT)).id
      market = (await library.add(MARKET)).id
    })
    after(() => library.close())

    test('finds the sentences that hold all words, with anchors that hold', async () => {
      const hits = await library.search('dam closed')
      assert.deepEqual(hits.map(({ anchor }) => anchor.document).sort(), [dam, reprint].sort())
      for (const { anchor, title } of hits) {
        const { document } = await library.document(anchor.document)
        assert.equal(document.text.slice(anchor.start, anchor.end), anchor.text)
        assert.match(anchor.text, /dam .* closed/)
        assert.match(title, /the Varla dam/)
      }
    })

    test('case and accents make no difference; titles are found too', async () => {
      for (const words of ['CAFE owners', 'café', 'Tram SHED at dawn']) {
        const hits = await library.search(words)
        assert.deepEqual(
          hits.map(({ anchor }) => anchor.document),
          [market],
          words,
        )
      }
      assert.equal((await library.search('fish')).length, 1)
    })

    test('quoted words must stand together', async () => {
      assert.equal((await library.search('"water board"')).length, 2)
      assert.equal((await library.search('"board water"')).length, 0)
      assert.equal((await library.search('board water')).length, 2)
    })

    test('while somebody types the last word may go on, also in a phrase', async () => {
      const found = async (words: string) => (await library.search(words, { typing: true })).length
      assert.deepEqual(await Promise.all(['wat', 'water boa', 'water ', 'wat '].map(found)), [2, 2, 2, 0])
      assert.equal((await library.search('wat')).length, 0)
      assert.deepEqual(await Promise.all(["'; dro", "dam'; a", '\\q'].map(found)), [0, 2, 0])
    })

    test('the story of a hit is told once the stories are those of today', async () => {
      assert.equal((await library.search('fish'))[0]?.story, undefined)
      await library.stories()
      assert.equal((await library.search('fish'))[0]?.story, `story-${market}`)
    })

    test('the limit holds, and the order is always the same', async () => {
      assert.equal((await library.search('the', { limit: 2 })).length, 2)
      assert.deepEqual(await library.search('the'), await library.search('the'))
    })

    test('no sign has a meaning of its own, and nothing makes search fail', async () => {
      for (const words of [
        'dam AND NOT',
        'dam*',
        'words: dam',
        '(dam',
        'NEAR(dam closed)',
        '^dam',
        '-dam',
        "dam'; --",
      ]) {
        await library.search(words)
      }
      assert.deepEqual(await library.search('" * ( - '), [])
      assert.deepEqual(await library.search(''), [])
      assert.equal((await library.search('dam* closed)')).length, 2)
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) =>
          Array.isArray(await library.search(words)),
        ),
      )
    })

    test('it is narrowed down by who speaks, what is named and what is counted, each choice as told', async () => {
      const facets = await library.searchFacets({ words: 'the' })
      assert.equal(facets.sentences, (await library.search('the', { limit: 500 })).length)
      assert.equal(facets.documents, 3)
      const { speakers, places, figures } = facets
      assert.ok(speakers.some(({ name }) => name === 'Ilse Brandt'))
      for (const [kind, choices] of Object.entries({ speaker: speakers, place: places, figure: figures })) {
        assert.ok(choices.length > 0, kind)
        for (const { name, sentences } of choices) {
          const left = await library.search('the', { limit: 500, filter: { [kind]: name.toUpperCase() } })
          assert.equal(left.length, sentences, `${kind} ${name}`)
        }
      }
      const said = await library.search('the', { filter: { speaker: 'Ilse Brandt' } })
      assert.deepEqual(said.map(({ anchor }) => anchor.document).sort(), [dam, reprint].sort())
      for (const { anchor } of said) assert.match(anchor.text, /lower the lake/)
      const both = await library.searchFacets({
        words: 'lower',
        filter: { speaker: 'Ilse Brandt', figure: 'metre' },
      })
      assert.equal(both.sentences, 2)
      for (const filter of [{ speaker: 'Nobody' }, { place: '\0' }, { figure: "'" }])
        assert.deepEqual(await library.search('the', { filter }), [])
    })

    test('it is narrowed down by days, in which what states none does not lie', async () => {
      const verdict = { kind: 'published' as const, document: dam, day: '2025-03-01' }
      await library.decide({ verdict, by: 'Ida', at: '2025-03-02T10:00:00Z' })
      const found = async (from?: string, to?: string) => {
        const filter = { ...(from && { from }), ...(to && { to }) }
        const hits = await library.search('dam closed', { filter })
        return [...new Set(hits.map(({ anchor }) => anchor.document))]
      }
      assert.deepEqual(await found('2025-03-01'), [dam])
      assert.deepEqual(await found('2025-02-01', '2025-03-01'), [dam])
      assert.deepEqual(await found('2025-03-02'), [])
      assert.deepEqual(await found(undefined, '2025-02-28'), [])
    })

    test('a list goes on behind a hit, and says when that is gone', async () => {
      const all = await library.search('the', { limit: 500 })
      const read: typeof all = []
      for (let after: string | undefined; ; ) {
        const page = (await library.searchBehind({ words: 'the' }, after, 2)) ?? []
        read.push(...page)
        const last = page.at(-1)
        if (last === undefined) break
        after = hitName(last)
      }
      assert.deepEqual(read, all)
      for (const gone of ['nothing', '0123456789abcdef:7'])
        assert.equal(await library.searchBehind({ words: 'the' }, gone, 2), undefined)
    })

    test('of words that very many sentences have, so many are looked at: the same in whatever order documents came', async () => {
      const all = { words: 'the', most: 500 }
      const few = { words: 'the', most: 3 }
      const every = (await library.searchBehind(all, undefined, 500)) ?? []
      const hits = (await library.searchBehind(few, undefined, 500)) ?? []
      assert.ok(every.length > 3)
      assert.equal(hits.length, 3)
      for (const hit of hits) assert.ok(every.some((one) => hitName(one) === hitName(hit)))
      const backwards = await Library.open(newPlace(), { create: true })
      for (const source of [MARKET, DAM_REPRINT, DAM]) await backwards.add(source)
      assert.deepEqual((await backwards.searchBehind(few, undefined, 500))?.map(hitName), hits.map(hitName))
      await backwards.close()
      const [facets, whole] = [await library.searchFacets(few), await library.searchFacets(all)]
      assert.deepEqual([facets.sentences, facets.isComplete], [3, false])
      assert.deepEqual([whole.sentences, whole.isComplete], [every.length, true])
      const exactly = { words: 'the', most: every.length }
      assert.deepEqual(
        [await library.isAllLookedAt(exactly), await library.isAllLookedAt(few)],
        [true, false],
      )
    })

    test('what it is narrowed down to is sought in all sentences, however few are looked at', async () => {
      const sought = { words: 'the', most: 2, filter: { speaker: 'Ilse Brandt' } }
      const said = (await library.searchBehind(sought, undefined, 500)) ?? []
      assert.deepEqual(said.map(({ anchor }) => anchor.document).sort(), [dam, reprint].sort())
      assert.equal(await library.isAllLookedAt(sought), true)
    })

    test('of common words the sentence that has one more often, or is shorter, comes first', async () => {
      const weighed = await Library.open(newPlace(), { create: true })
      const sentences = [
        'The lock of the lower canal froze.',
        'The lock froze.',
        'The lock froze in a very cold and very long night at last.',
      ]
      const bytes = new TextEncoder().encode(`Winter on a canal\n\n${sentences.join(' ')}\n`)
      await weighed.add({ name: 'lock.txt', bytes })
      const hits = (await weighed.searchBehind({ words: 'the', most: 2 }, undefined, 9)) ?? []
      assert.equal(hits.length, 2)
      const [twice = '', once = ''] = hits.map(({ anchor }) => anchor.text)
      assert.deepEqual([twice, once], sentences.slice(0, 2))
      await weighed.close()
    })
  })
}

test('passages of a library of before are narrowed down as new ones are', async () => {
  const [engine] = testedEngines()
  const place = engine?.newPlace() ?? ''
  const first = await Library.open(place, { create: true })
  await first.add(DAM)
  const expected = await first.search('the', { filter: { speaker: 'Ilse Brandt' } })
  await first.close()
  const file = new DatabaseSync(place)
  for (const trigger of ['passages_inserted', 'passages_deleted']) file.exec(`drop trigger ${trigger}`)
  file.exec('drop table passage_words')
  file.exec('alter table passages drop column tags')
  file.exec(
    "create virtual table passage_words using fts5(words, content = 'passages', content_rowid = 'id')",
  )
  for (const trigger of ['passages_inserted', 'passages_deleted'])
    file.exec(`create trigger ${trigger} after insert on passages begin select 1; end`)
  file.exec("delete from stemma_migrations where name = '0017-passage-tags'")
  file.close()
  const library = await Library.open(place)
  assert.equal(expected.length, 1)
  assert.deepEqual(await library.search('the', { filter: { speaker: 'Ilse Brandt' } }), expected)
  assert.deepEqual(await library.check(), [])
  await library.close()
  const damaged = new DatabaseSync(place)
  damaged.exec("update passages set tags = 'snobody' where tags <> ''")
  damaged.close()
  const other = await Library.open(place)
  assert.match(String((await other.check())[0]?.message), /narrowed down by other/)
  await other.close()
})

test('a document whose place is taken by chance has the next one', async () => {
  const [engine] = testedEngines()
  const place = engine?.newPlace() ?? ''
  const library = await Library.open(place, { create: true })
  const { id } = await library.add(DAM)
  await library.close()
  const { engine: opened } = await openEngine(place, {
    create: false,
    readOnly: false,
    busyTimeout: 1000,
    sources: '',
  })
  const { database } = opened
  const kept = await database.selectFrom('passages').select(['id', 'begins']).orderBy('id').execute()
  const starts = kept.map(({ begins }) => begins)
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  )
  const other = { document: `${id.slice(0, 9)}0000000`, begins: 0, ends: 1, words: 'x', tags: '' }
  const [next] = await placed(database, [other])
  assert.equal(next?.id, (kept[0]?.id ?? 0) + 2 ** 17)
  await database.destroy()
})
