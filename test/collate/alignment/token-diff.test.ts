import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { diffTokens } from '../../../src/collate/alignment/token-diff.ts'

const words = (text: string): string[] => text.split(' ')

test('a replaced word, an insertion and a deletion are told apart', () => {
  assert.deepEqual(diffTokens(words('the gate broke open'), words('the gate burst open')), [
    { aStart: 2, aEnd: 3, bStart: 2, bEnd: 3 },
  ])
  assert.deepEqual(diffTokens(words('the gate broke'), words('the old gate broke')), [
    { aStart: 1, aEnd: 1, bStart: 1, bEnd: 2 },
  ])
  assert.deepEqual(diffTokens(words('same'), words('same')), [])
})

test('a lone short word between two larger changes belongs to the change', () => {
  assert.equal(diffTokens(words('x one two of three four y'), words('x eins zwei of drei vier y')).length, 1)
})

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })

test('applying the hunks gives the other list', () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const made: string[] = []
      let at = 0
      for (const { aStart, aEnd, bStart, bEnd } of diffTokens(a, b)) {
        made.push(...a.slice(at, aStart), ...b.slice(bStart, bEnd))
        at = aEnd
      }
      assert.deepEqual([...made, ...a.slice(at)], b)
    }),
  )
})
