import assert from 'node:assert/strict'
import { test as nodeTest } from 'node:test'
import { followUps } from '../../src/library/follow-ups.ts'
import { Library } from '../../src/library/library.ts'
import { openEngine } from '../../src/library/open.ts'
import type { Obtained } from '../../src/obtain/obtain.ts'
import { testedEngines } from './engines.ts'

const report = (name: string, day: string, text: string): Obtained => ({
  name,
  bytes: new TextEncoder().encode(
    `<article><h1>News of Orlow</h1>${day && `<time datetime="${day}">${day}</time>`}<p>${text}</p></article>`,
  ),
})

const PLEDGE = 'The mayor of Orlow, Ulla Tarn, said that Orlow will reopen the Margit bridge by 4 May 2025.'
const TOLD =
  'The mayor of Orlow, Ulla Tarn, reopened the Margit bridge on Sunday. Orlow reopened the bridge in time.'

for (const { name, skip, newPlace } of testedEngines()) {
  const test = (title: string, work: () => Promise<void>) => nodeTest(`${name}: ${title}`, { skip }, work)

  const followed = async (place: string) => {
    const options = { create: false, readOnly: false, busyTimeout: 1000, sources: '' }
    const { engine } = await openEngine(place, options)
    const found = await followUps(engine.database)
    await engine.database.destroy()
    return new Set(found.map(({ document, later }) => `${document} ${later}`))
  }

  test('who may tell what became of a commitment is of a later day; of what has none, or no other key, nothing is kept', async () => {
    const place = newPlace()
    const library = await Library.open(place, { create: true })
    const pledge = report('Bridge to reopen', '2025-04-01', PLEDGE)
    const told = report('Bridge is open', '2025-05-04', TOLD)
    const others = [
      report('Without a day', '', TOLD),
      report('Before', '2025-03-01', TOLD),
      report('Again without', '', PLEDGE),
    ]
    const outcomes = await library.addAll([...others, pledge, told])
    const ids = outcomes.map((outcome) => ('id' in outcome ? outcome.id : ''))
    const [, , , ofPledge = '', ofTold = ''] = ids
    await library.neighbours(ofPledge)
    assert.deepEqual(await followed(place), new Set([`${ofPledge} ${ofTold}`]))
    const [undated = ''] = ids
    const verdict = { kind: 'published' as const, document: undated, day: '2025-06-01' }
    await library.decide({ verdict, by: 'Ida', at: '2025-06-02T10:00:00Z' })
    await library.neighbours(ofPledge)
    assert.deepEqual(await followed(place), new Set([`${ofPledge} ${ofTold}`, `${ofPledge} ${undated}`]))
    await library.close()
  })
}
