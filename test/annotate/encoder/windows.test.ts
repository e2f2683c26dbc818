import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LONGEST, windowsOf } from '../../../src/annotate/encoder/windows.ts'

test('every word is answered from one window, in order, and no window is longer than the encoder was trained on', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 2000 }), (lengths) => {
      let next = 0
      for (const { from, to, coreFrom, coreTo } of windowsOf(lengths)) {
        assert.equal(coreFrom, next)
        assert.ok(from <= coreFrom && coreFrom < coreTo && coreTo <= to && to <= lengths.length)
        const pieces = lengths.slice(from, to).reduce((sum, length) => sum + length, 0)
        assert.ok(pieces <= LONGEST - 2)
        next = coreTo
      }
      assert.equal(next, lengths.length)
    }),
  )
})

test('a short text is one window', () => {
  assert.deepEqual(windowsOf([1, 2, 3]), [{ from: 0, to: 3, coreFrom: 0, coreTo: 3 }])
})
