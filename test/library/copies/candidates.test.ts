import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PassageIndex } from '../../../src/collate/passages/passage-index.ts'
import { MAX_WITH_RUN } from '../../../src/collate/passages/runs.ts'
import { textNumber } from '../../../src/collate/passages/text-number.ts'
import { wordCodes } from '../../../src/collate/passages/words.ts'
import { indexTexts, unindexText } from '../../../src/library/copies.ts'
import { openEngine } from '../../../src/library/open.ts'
import { testedEngines } from '../engines.ts'

/** What all of them print, and a few words of their own. */
const NOTICE =
  'the harbour office reminds all owners of boats that berths which are left empty for more than three weeks in summer will be given to others'

test('a run becomes too common by a text that stands before the others: nobody keeps the pairs of before, and all come back', async () => {
  const texts = Array.from({ length: MAX_WITH_RUN + 1 }, (_, at) =>
    wordCodes(`owner${at} of boat${at} ${NOTICE} asks harbour${at} why${at}`),
  ).sort((x, y) => textNumber(x) - textNumber(y))
  const [first, ...others] = texts
  assert.ok(first)
  const folder = mkdtempSync(join(tmpdir(), 'stemma-runs-'))
  const { engine } = await openEngine(join(folder, 'library'), {
    create: true,
    readOnly: false,
    busyTimeout: 1000,
    sources: '',
  })
  const pairs = async () => (await engine.database.selectFrom('overlaps').select(['a', 'b']).execute()).length
  const inOne = async (work: (database: typeof engine.database) => Promise<void>) =>
    await engine.database.transaction().execute(work)
  await inOne(async (database) => {
    await indexTexts(engine, database, others)
  })
  const before = await pairs()
  assert.ok(before > others.length)
  let slot = 0
  await inOne(async (database) => {
    const [made = 0] = await indexTexts(engine, database, [first])
    slot = made
  })
  assert.equal(await pairs(), 0)
  await inOne(async (database) => await unindexText(engine, database, slot))
  assert.equal(await pairs(), before)
  await engine.database.destroy()
  rmSync(folder, { recursive: true })
})

for (const { name, skip, newPlace } of testedEngines())
  test(`${name}: two texts of which a dozen words are the same, which a run alone links, are found`, {
    skip,
  }, async () => {
    const words = (from: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${from}${at}`).join(' ')
    const texts = Array.from({ length: 60 }, (_, pair) => words(`shared${pair}x`, 12)).flatMap(
      (shared, pair) => [`${words(`left${pair}x`, 12)} ${shared}`, `${shared} ${words(`right${pair}x`, 12)}`],
    )
    const index = new PassageIndex()
    for (const [at, text] of texts.entries()) index.add(String(at), text)
    const expected = texts.flatMap((_, at) => index.neighbours(String(at))).length / 2
    const { engine } = await openEngine(newPlace(), {
      create: true,
      readOnly: false,
      busyTimeout: 1000,
      sources: '',
    })
    await engine.database.transaction().execute(async (database) => {
      await indexTexts(engine, database, texts.map(wordCodes))
    })
    const found = await engine.database.selectFrom('overlaps').select(['a', 'b']).execute()
    assert.ok(expected > 30)
    assert.equal(found.length, expected)
    await engine.database.destroy()
  })
