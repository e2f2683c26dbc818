import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cheapestArborescence } from '../../../src/collate/stemma/arborescence.ts'
import { cheapestChain } from '../../../src/collate/stemma/chain.ts'

const matrix = (size: number) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  })

function orders(members: readonly number[]): number[][] {
  if (members.length <= 1) return [[...members]]
  return members.flatMap((first) =>
    orders(members.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  )
}

const FREE = { next: () => 0, before: () => 0 }

test('the chain is the cheapest of all orders', () => {
  fc.assert(
    fc.property(matrix(5), matrix(5), (ofNext, ofBefore) => {
      const next = (from: number, to: number): number => ofNext[from]?.[to] ?? 0
      const before = (earlier: number, later: number): number => ofBefore[earlier]?.[later] ?? 0
      const sum = (order: readonly number[]): number =>
        order
          .slice(1)
          .reduce(
            (total, to, at) =>
              total +
              next(order[at] ?? 0, to) +
              order.slice(0, at + 1).reduce((all, one) => all + before(one, to), 0),
            0,
          )
      const found = cheapestChain(5, { next, before })
      assert.deepEqual([...found].sort(), [0, 1, 2, 3, 4])
      assert.equal(sum(found), Math.min(...orders([0, 1, 2, 3, 4]).map(sum)))
    }),
    { numRuns: 50 },
  )
  assert.deepEqual(cheapestChain(0, FREE), [])
  assert.deepEqual(cheapestChain(1, FREE), [0])
})

test('a long chain of states, each near the one before it, is found in order', () => {
  const place = [3, 0, 7, 12, 5, 1, 14, 9, 2, 11, 6, 13, 4, 10, 8]
  const steps = (from: number, to: number) => (place[to] ?? 0) - (place[from] ?? 0)
  const inOrder = place.map((_, at) => at)
  const near = (from: number, to: number) => (steps(from, to) > 0 ? steps(from, to) : 1 - 2 * steps(from, to))
  const byNeighbours = cheapestChain(place.length, { ...FREE, next: near })
  assert.deepEqual(
    byNeighbours.map((at) => place[at]),
    inOrder,
  )
  // Nothing is known of neighbours, but of every two which came first.
  const byAll = cheapestChain(place.length, {
    ...FREE,
    before: (one, other) => (steps(one, other) > 0 ? 0 : 1),
  })
  assert.deepEqual(
    byAll.map((at) => place[at]),
    inOrder,
  )
})

test('the arborescence is the cheapest choice of one parent each that reaches all from the root', () => {
  fc.assert(
    fc.property(matrix(5), (costs) => {
      const descents = costs.flatMap((row, from) => row.map((cost, to) => ({ from, to, cost })))
      const found = cheapestArborescence(5, 0, descents)
      assert.deepEqual(found.map(({ to }) => to).sort(), [1, 2, 3, 4])
      const total = found.reduce((sum, { cost }) => sum + cost, 0)
      assert.equal(total, cheapestByTrying(costs))
    }),
    { numRuns: 50 },
  )
})

/** The cheapest sum over all choices of parents of the nodes 1 to 4 that have no circle. */
function cheapestByTrying(costs: readonly (readonly number[])[]): number {
  let best = Number.POSITIVE_INFINITY
  for (let choice = 0; choice < 5 ** 4; choice++) {
    const parents = [0, 1, 2, 3].map((at) => Math.floor(choice / 5 ** at) % 5)
    const reaches = (node: number): boolean => {
      let at = node
      for (let steps = 0; steps < 5 && at !== 0; steps++) at = parents[at - 1] ?? 0
      return at === 0
    }
    if (![1, 2, 3, 4].every(reaches)) continue
    best = Math.min(
      best,
      parents.reduce((sum, parent, at) => sum + (costs[parent]?.[at + 1] ?? 0), 0),
    )
  }
  return best
}
