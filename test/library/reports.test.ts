import assert from 'node:assert/strict'
import { test as nodeTest } from 'node:test'
import { Library } from '../../src/library/library.ts'
import { PIPELINE, type Pipeline } from '../../src/library/pipeline.ts'
import type { Obtained } from '../../src/obtain/obtain.ts'
import { testedEngines } from './engines.ts'
import { MARKET } from './sources.ts'

const source = (name: string, text: string): Obtained => ({ name, bytes: new TextEncoder().encode(text) })

/** Two reports of one event, in words of their own. */
const COLLISION = [
  source(
    'collision.txt',
    `Ferry hits Orlow quay

The ferry Margit struck the quay of Orlow in thick fog on Monday evening. Eleven passengers were hurt, the harbour master said.`,
  ),
  source(
    'fog.txt',
    `Captain of the Margit blames fog

Nobody aboard could see Orlow, so the ferry met its quay at speed, the captain of the Margit wrote. A hospital took in eleven who had been thrown down. The harbour master counts no dead.`,
  ),
]

for (const { name, skip, newPlace } of testedEngines()) {
  const test = (title: string, work: () => Promise<void>) => nodeTest(`${name}: ${title}`, { skip }, work)

  test('a story whose reasons read otherwise, because others came, is not collated anew', async () => {
    const collated: string[][] = []
    const collateStory: Pipeline['collateStory'] = (members, options) => {
      collated.push(members.map(({ document }) => document.source.sightings[0]?.name ?? ''))
      return PIPELINE.collateStory(members, options)
    }
    const library = await Library.open(newPlace(), {
      create: true,
      pipeline: { ...PIPELINE, collateStory },
    })
    await library.addAll(COLLISION)
    const [story] = await library.stories()
    assert.equal(story?.witnesses, 2)
    const before = await library.story(story.id)
    assert.equal(collated.length, 1)
    const others = Array.from({ length: 9 }, (_, at) =>
      source(
        `fog-${at}.txt`,
        `Fog ${at} in the valley of Brenn\n\nFog lay ${at} days in the valley of Brenn.`,
      ),
    )
    await library.addAll([MARKET, ...others])
    await library.stories()
    const after = await library.story(story.id)
    assert.notDeepEqual(after.report.story.chain, before.report.story.chain)
    assert.deepEqual({ ...after.report, story: before.report.story }, before.report)
    assert.equal(collated.filter((members) => members.includes('collision.txt')).length, 1)
    assert.ok(collated.some((members) => members.includes('market.txt')))
    const fresh = await Library.open(newPlace(), { create: true })
    await fresh.addAll([...others, ...COLLISION, MARKET])
    assert.deepEqual(await library.comparison(), await fresh.comparison())
    assert.deepEqual(await library.check(), [])
    for (const one of [library, fresh]) await one.close()
  })

  test('only the stories that are others than before are written', async () => {
    const place = newPlace()
    const library = await Library.open(place, { create: true })
    await library.addAll(COLLISION)
    await library.stories()
    const [story] = await library.stories()
    const [first = ''] = (await library.story(story?.id ?? '')).report.story.witnesses
    await library.add(MARKET)
    assert.equal((await library.stories()).length, 2)
    await library.remove(first)
    const left = await library.stories()
    assert.deepEqual(
      left.map(({ witnesses }) => witnesses),
      [1, 1],
    )
    assert.deepEqual(await library.check(), [])
    await library.close()
  })
}
