import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KeptAnswers } from '../../src/server/kept-answers.ts'

test('an answer is made once a stamp, also where many ask at once, and goes when there are too many bytes', async () => {
  const kept = new KeptAnswers(100)
  const made: string[] = []
  const ask = (id: string, stamp: string) =>
    kept.answer(id, stamp, async () => {
      made.push(`${id}${stamp}`)
      await new Promise(setImmediate)
      return `${id}${stamp}`.padEnd(20, '.')
    })
  const [one, other] = await Promise.all([ask('a', '1'), ask('a', '1')])
  assert.deepEqual([one, made], [other, ['a1']])
  assert.equal(one?.body, '"a1.................."')
  assert.notEqual((await ask('a', '2')).tag, one?.tag)
  await ask('b', '1')
  await ask('a', '2')
  // Two of 44 bytes are kept; a third drives out the one that was asked for longest ago.
  await ask('c', '1')
  await ask('a', '2')
  await ask('b', '1')
  assert.deepEqual(made, ['a1', 'a2', 'b1', 'c1', 'b1'])
})

test('what could not be made is told, and made when it is asked for again', async () => {
  const kept = new KeptAnswers(100)
  await assert.rejects(
    kept.answer('a', '1', async () => {
      throw new Error('away')
    }),
    /away/,
  )
  assert.equal((await kept.answer('a', '1', async () => 1)).body, '1')
})
