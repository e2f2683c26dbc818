import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { Library } from '../../src/library/library.ts'
import type { Comparison } from '../../src/model/index.ts'
import { testedEngines } from './engines.ts'
import { temporaryFolder, writeReports } from './sources.ts'

const COUNT = 14
const folder = temporaryFolder()
const reports = join(folder, 'reports')
mkdirSync(reports)
writeReports(reports, COUNT)
const addFolder = new URL('add-folder.ts', import.meta.url).pathname

const start = (path: string) =>
  spawn(process.execPath, [addFolder, path, reports], { stdio: ['ignore', 'pipe', 'inherit'] })

/** Lets a process add until it has told of `lines` sources, then ends it by `signal`. Returns what it told of. */
async function stopAfter(child: ChildProcess, lines: number, signal: NodeJS.Signals): Promise<string[]> {
  const told: string[] = []
  if (child.stdout === null) throw new Error('the output of the process is not to be had')
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line)
    if (told.length === lines) child.kill(signal)
  }
  return told
}

async function finish(path: string): Promise<void> {
  const child = start(path)
  child.stdout.resume()
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
}

async function contents(path: string): Promise<Comparison> {
  const library = await Library.open(path)
  assert.deepEqual(await library.check(), [])
  const comparison = await library.comparison()
  await library.close()
  return comparison
}

const engines = testedEngines()
// On SQLite: what comes out is the same whatever the database.
const uninterrupted = engines[0]?.newPlace() ?? ''
await finish(uninterrupted)
const expected = await contents(uninterrupted)

for (const { name, skip, newPlace } of engines) {
  for (const [signal, lines] of [
    ['SIGINT', 3],
    ['SIGKILL', 1],
    ['SIGKILL', 9],
  ] as const) {
    test(`${name}: after ${signal} at source ${lines} nothing is half-written, and a second run ends the same`, {
      skip,
    }, async () => {
      const path = newPlace()
      const told = await stopAfter(start(path), lines, signal)
      const library = await Library.open(path)
      assert.deepEqual(await library.check(), [])
      const kept = new Set(await library.documents())
      await library.close()
      for (const id of told.filter((line) => line !== 'done'))
        assert.ok(kept.has(id), `${id} was told of and is lost`)
      await finish(path)
      assert.deepEqual(await contents(path), expected)
    })
  }

  test(`${name}: two programs that add the same sources to a new library at once end the same`, {
    skip,
  }, async () => {
    const path = newPlace()
    await Promise.all([finish(path), finish(path)])
    assert.equal(expected.witnesses.length, COUNT)
    assert.deepEqual(await contents(path), expected)
  })
}
