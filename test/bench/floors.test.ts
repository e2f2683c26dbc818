/** The committed quality floors, held against the visible benchmark sets where they are at hand. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { below, type Floor, metricAt } from '../../bench/floors.ts'
import { taggerOf } from '../../src/annotate/tier.ts'

const installed = (await taggerOf(undefined)) === undefined ? 'linear' : 'encoder'
const root = fileURLToPath(new URL('../../', import.meta.url))
const floors = JSON.parse(readFileSync(`${root}bench/floors.json`, 'utf8')) as Floor[]

test('a metric below its floor is told, and one that is not measured too', () => {
  const kept: Floor[] = [
    { area: 'times', set: 'a', metric: 'value.f1', atLeast: 80 },
    { area: 'times', set: 'a', metric: 'wrong', atMost: 5 },
    { area: 'times', set: 'b', metric: 'value.f1', atLeast: 80 },
    { area: 'names', set: 'a', metric: 'value.f1', atLeast: 99 },
    { area: 'times', set: 'a', metric: 'value.f1', atLeast: 99, tier: 'encoder' },
  ]
  assert.deepEqual(below(kept, 'times', { a: { value: { f1: 79.9 }, wrong: 6 } }, 'linear'), [
    'a value.f1 is 79.9, below 80',
    'a wrong is 6, above 5',
    'b value.f1 is not measured',
  ])
  const good = { a: { value: { f1: 80 }, wrong: 5 }, b: { value: { f1: 81 } } }
  assert.deepEqual(below(kept, 'times', good, 'linear'), [])
  assert.deepEqual(below(kept, 'times', good, 'encoder'), ['a value.f1 is 80, below 99'])
  assert.equal(metricAt({ a: { b: 'x' } }, 'a.b'), undefined)
})

for (const area of new Set(floors.map((floor) => floor.area))) {
  const data = `${root}../shared/bench/${area}/dev`
  const skip = existsSync(data) ? false : 'the benchmark data is not on this machine'
  test(`quality floors: ${area}`, { skip }, () => {
    // Sets without a floor are left to the bench.
    const held = new Set(floors.filter((floor) => floor.area === area).map(({ set }) => set))
    const asked = [...held].flatMap((set) => ['--set', set])
    const printed = execFileSync(process.execPath, ['bench/run.ts', area, ...asked], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const { sets } = JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as {
      sets: Record<string, unknown>
    }
    assert.deepEqual(below(floors, area, sets, installed), [])
  })
}
