import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { Library } from '../../src/library/library.ts'
import type { Verdict } from '../../src/model/index.ts'
import { DAM, DAM_REPRINT, MARKET, temporaryFolder } from './sources.ts'

const folder = temporaryFolder()
const at = (hour: number) => `2025-01-01T${String(hour).padStart(2, '0')}:00:00Z`
const by = 'Ada Reader'

async function opened(name: string) {
  const library = await Library.open(join(folder, name), { create: true })
  const [dam, reprint, market] = [
    (await library.add(DAM)).id,
    (await library.add(DAM_REPRINT)).id,
    (await library.add(MARKET)).id,
  ]
  return { library, dam, reprint, market }
}

test('a day that was decided dates the document everywhere, until it is withdrawn', async () => {
  const { library, dam } = await opened('day.sqlite')
  const before = await library.document(dam)
  assert.ok((await library.undated()).includes(dam))
  const verdict: Verdict = { kind: 'published', document: dam, day: '2025-06-03' }
  const decision = await library.decide({ verdict, by, at: at(9) })
  const { document, annotations, decisions } = await library.document(dam)
  assert.ok(!document.published.absent && document.published.basis === 'assumed')
  assert.deepEqual(annotations.documentTime, { day: '2025-06-03', basis: 'assumed' })
  assert.deepEqual(decisions, [decision])
  assert.ok(!(await library.undated()).includes(dam))
  const [story] = await library.stories()
  assert.deepEqual(story?.span, { from: '2025-06-03', to: '2025-06-03' })
  assert.deepEqual(await library.add(DAM), { id: dam, isNew: false })
  assert.deepEqual((await library.document(dam)).decisions, [decision])
  assert.deepEqual(await library.check(), [])
  await library.decide({ verdict: { kind: 'withdrawn', decision: decision.id }, by, at: at(10) })
  assert.deepEqual(await library.document(dam), before)
  assert.equal((await library.decisions()).length, 2)
  assert.deepEqual(await library.sourceBytes(dam), DAM.bytes)
  await library.close()
})

test('stories are split and put together by decision, and later arrivals respect it', async () => {
  const { library, dam, reprint, market } = await opened('stories.sqlite')
  const storyOf = async (id: string) => {
    for (const { id: story } of await library.stories()) {
      const { witnesses } = (await library.story(story)).report.story
      if (witnesses.includes(id)) return witnesses.toSorted()
    }
    return []
  }
  assert.deepEqual(await storyOf(dam), [dam, reprint].sort())
  const apart: Verdict = { kind: 'other-story', documents: [reprint], apart: [dam] }
  await library.decide({ verdict: apart, by, at: at(9) })
  assert.deepEqual(await storyOf(dam), [dam])
  await library.decide({ verdict: { kind: 'same-story', documents: [dam, market] }, by, at: at(10) })
  assert.deepEqual(await storyOf(dam), [dam, market].sort())
  await library.add({
    name: 'later.txt',
    bytes: Buffer.concat([DAM.bytes, Buffer.from('\n\nIt rained.\n')]),
  })
  assert.ok(!(await storyOf(dam)).includes(reprint))
  await library.close()
})

test('the order in which sources and decisions came never shows', async () => {
  const { library, dam } = await opened('order.sqlite')
  const verdict: Verdict = { kind: 'published', document: dam, day: '2025-06-03' }
  await library.decide({ verdict, by, at: at(9) })
  const expected = JSON.stringify(await library.comparison())
  await library.remove(dam)
  await library.add(DAM)
  assert.equal(JSON.stringify(await library.comparison()), expected)
  await library.close()
})

test('the same decision twice is one; what is not there or no day is refused and nothing is kept', async () => {
  const { library, dam } = await opened('twice.sqlite')
  const verdict: Verdict = { kind: 'author', document: dam, name: 'Ilse Brandt' }
  const first = await library.decide({ verdict, by, at: at(9) })
  assert.deepEqual(await library.decide({ verdict, by, at: '2025-01-01T11:00:00+02:00' }), first)
  const wrong: [Verdict, string][] = [
    [{ kind: 'author', document: 'f'.repeat(16), name: 'Nobody' }, 'unknown-id'],
    [{ kind: 'withdrawn', decision: `decision-${'f'.repeat(32)}` }, 'unknown-id'],
    [{ kind: 'published', document: dam, day: '2025-02-30' }, 'not-a-day'],
  ]
  for (const [verdict, code] of wrong) {
    await assert.rejects(library.decide({ verdict, by, at: at(9) }), { code })
  }
  assert.deepEqual(await library.decisions(), [first])
  await library.close()
})
