import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'

/** Objects that outlive a collection or two, as the trees of pages do: some 250 MB of them, a part at a time. */
const PROGRAM = `
  const keep = (await import(process.argv[1])).keepHeapSmall
  let kept = []
  for (let source = 0; source < 40; source++) {
    if (process.argv[2] === 'small') keep()
    kept = [...kept.slice(-4), Array.from({ length: 100_000 }, (_, at) => ({ at, text: [at] }))]
  }
  console.log(process.resourceUsage().maxRSS)
`

function peak(how: 'small' | 'free'): number {
  const heap = new URL('../../src/cli/heap.ts', import.meta.url).href
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM, heap, how], { encoding: 'utf8' }),
  )
}

test('a process that takes many sources stays near what it has in use', () => {
  assert.ok(peak('small') < peak('free') * 0.75)
})
