import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { adding } from '../../src/library/adding.ts'
import { Library } from '../../src/library/library.ts'
import { type AdditionStep, UnavailableError } from '../../src/model/index.ts'
import { temporaryFolder } from './sources.ts'

const folder = temporaryFolder()
const inputs = {
  name: 'pier.txt',
  bytes: Buffer.from('The pier at Lorn gave way on Thursday, and nobody was hurt.'),
}

/** A library that another program is writing to, and a function that ends that. */
async function locked(name: string): Promise<{ library: Library; free: () => void }> {
  const path = join(folder, name)
  const library = await Library.open(path, { create: true, busyTimeout: 0 })
  const other = new DatabaseSync(path)
  other.exec('begin immediate')
  return {
    library,
    free: () => {
      other.exec('rollback')
      other.close()
    },
  }
}

test('an order that waits goes on when the library is to be had again, and tells what is new', async () => {
  const { library, free } = await locked('waits.sqlite')
  const steps: AdditionStep[] = []
  const order = (async () => {
    for await (const step of adding(library, inputs, { waits: true })) steps.push(step)
  })()
  await sleep(300)
  assert.deepEqual(
    steps.map(({ kind }) => kind),
    ['adding'],
  )
  free()
  await order
  const added = steps.find((step) => step.kind === 'added')
  assert.equal(added?.isNew, true)
  assert.equal(steps.at(-1)?.kind, 'comparing')
  await library.close()
})

test('an order that is cancelled while it waits ends, and one that does not wait fails at once', async () => {
  const { library, free } = await locked('ends.sqlite')
  const cancelled = new AbortController()
  const run = async (options: Parameters<typeof adding>[2]) => {
    for await (const _ of adding(library, inputs, options));
  }
  const waiting = run({ waits: true, signal: cancelled.signal })
  setTimeout(() => cancelled.abort(), 200)
  await assert.rejects(waiting, UnavailableError)
  await assert.rejects(run({}), UnavailableError)
  free()
  await library.close()
})
