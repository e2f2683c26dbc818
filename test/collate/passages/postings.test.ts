import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SharedFingerprints } from '../../../src/collate/passages/candidates.ts'
import { Postings } from '../../../src/collate/passages/postings.ts'

const FIRST = 3
const MOST = 12
/** Numbers in another order than the documents. */
const number = (document: number): number => (document * 7919) % 1009

const steps = fc.array(
  fc.record({
    document: fc.nat({ max: 60 }),
    hashes: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
  }),
  { maxLength: 120 },
)

/** Adds a document, or takes it out if it is there; a plain map says who has what. */
function carryOut(postings: Postings, all: { document: number; hashes: number[] }[]): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  const there = new Map<number, number[]>()
  for (const { document, hashes } of all) {
    const held = there.get(document)
    if (held === undefined) {
      postings.add(Uint32Array.from(hashes, spread), document)
      for (const hash of hashes) holders.set(hash, [...(holders.get(hash) ?? []), document])
      there.set(document, hashes)
    } else {
      for (const hash of held) {
        postings.remove(spread(hash), document)
        holders.set(
          hash,
          (holders.get(hash) ?? []).filter((one) => one !== document),
        )
      }
      there.delete(document)
    }
  }
  return holders
}

/** Some of them beside each other in the table, and some beyond 31 bits. */
function spread(hash: number): number {
  return hash % 2 === 0 ? 4 * hash : 0xf0000000 + 4 * hash
}

test('a list has the documents that were added and not removed, those with the lowest numbers first, in order', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const postings = new Postings({ count: FIRST, number })
      const holders = carryOut(postings, all)
      for (let hash = 0; hash <= 9; hash++) {
        const expected = (holders.get(hash) ?? []).toSorted((x, y) => number(x) - number(y))
        const found = postings.list(spread(hash), MOST)
        assert.equal(postings.isShared(spread(hash)), expected.length > 1)
        const followed = expected.length > MOST ? [] : expected
        assert.deepEqual(found.slice(0, FIRST), followed.slice(0, FIRST))
        assert.deepEqual(found.toSorted(), followed.toSorted())
      }
    }),
  )
})

test('the documents that share enough fingerprints are told, at any number of them', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const postings = new Postings()
      const holders = carryOut(postings, all)
      const asked = Uint32Array.from({ length: 10 }, (_, hash) => spread(hash))
      const shared = new SharedFingerprints()
      postings.gather(asked, new Uint8Array(10), 60, 5, shared)
      const counts = new Map<number, number>()
      for (const list of holders.values())
        for (const document of list) if (document !== 5) counts.set(document, (counts.get(document) ?? 0) + 1)
      const expected = [...counts].filter(([, count]) => count >= 3).map(([document]) => document)
      // Of a text with so few fingerprints three are half.
      assert.deepEqual(
        shared.take(6, () => 10),
        expected.toSorted((x, y) => x - y),
      )
      assert.deepEqual(
        shared.take(6, () => 10),
        [],
      )
    }),
  )
})
