import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collatingInThread } from '../../../src/library/collating/thread.ts'
import { Library } from '../../../src/library/library.ts'
import { PIPELINE } from '../../../src/library/pipeline.ts'
import { DAM, DAM_REPRINT, MARKET, temporaryFolder } from '../sources.ts'

process.env['STEMMA_TIER'] = 'linear'

test('a story is collated in a thread to the same report, and others are answered meanwhile', async () => {
  const folder = temporaryFolder()
  const [one, other] = await Promise.all(
    [PIPELINE, collatingInThread(PIPELINE)].map(async (pipeline, number) => {
      const library = await Library.open(`${folder}/${number}.sqlite`, { create: true, pipeline })
      for (const source of [DAM, DAM_REPRINT, MARKET]) await library.add(source)
      const comparison = JSON.stringify(await library.comparison())
      await library.close()
      return comparison
    }),
  )
  assert.equal(one, other)
})

test('the thread that asks goes on while the other works; what fails there is told', async () => {
  const pipeline = collatingInThread(PIPELINE)
  const members = await Promise.all(
    [DAM, DAM_REPRINT].map(async ({ bytes, ...hints }) => {
      const document = await PIPELINE.read(bytes, hints)
      return { document, annotations: await PIPELINE.annotate(document, {}) }
    }),
  )
  let turns = 0
  let isDone = false
  const counting = (async () => {
    while (!isDone) {
      await new Promise(setImmediate)
      turns += 1
    }
  })()
  const reports = await Promise.all([pipeline.collateStory(members, {}), pipeline.collateStory(members, {})])
  isDone = true
  await counting
  assert.ok(turns > 1)
  const expected = JSON.stringify(await PIPELINE.collateStory(members, {}))
  for (const report of reports) assert.equal(JSON.stringify(report), expected)
  const broken = [{ document: members[0]?.document }] as unknown as typeof members
  await assert.rejects(Promise.resolve(pipeline.collateStory(broken, {})))
})
