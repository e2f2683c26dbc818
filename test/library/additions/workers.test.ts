import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { adding } from '../../../src/library/adding.ts'
import { Library } from '../../../src/library/library.ts'
import { noPostgres, startPostgres } from '../postgres/server.ts'
import { temporaryFolder, writeReports } from '../sources.ts'
import { killWorkers, start } from './workers.ts'

const COUNT = 60
const skip = noPostgres()
const server = skip ? undefined : startPostgres()
process.env['STEMMA_TIER'] = 'linear'

test('two workers that are killed at random add every document exactly once, and what comes out is that of a file', {
  skip,
}, async () => {
  const reports = join(temporaryFolder(), 'reports')
  mkdirSync(reports)
  writeReports(reports, COUNT)
  const shared = await Library.open(server?.newDatabase() ?? '', { create: true })
  const add = start('add', '--by-workers', '--library', shared.path, reports)
  assert.ok(add.stdout)
  const said = text(add.stdout)
  const killed = await killWorkers(shared, 2, [3, 12], said)
  assert.ok(killed >= 4, `${killed} killed`)
  assert.equal(await said, `${COUNT} added, 0 known already, 0 failed\n`)
  assert.deepEqual(await shared.check(), [])
  const queue = await shared.additions()
  const orders = await Promise.all((await queue.ids()).map((id) => queue.get(id)))
  assert.deepEqual([...new Set(orders.map(({ state }) => state))], ['done'])
  const told = orders.flatMap(({ documents }) => documents).sort()
  assert.deepEqual(told, await shared.documents())

  const file = await Library.open(join(temporaryFolder(), 'library.sqlite'), { create: true })
  for await (const step of adding(file, [reports])) assert.notEqual(step.kind, 'failed')
  assert.equal(JSON.stringify(await shared.comparison()), JSON.stringify(await file.comparison()))
  await Promise.all([shared.close(), file.close()])
})

test('any number of processes may be the first to ask for the jobs of a new library', { skip }, async () => {
  const place = server?.newDatabase() ?? ''
  const libraries = [await Library.open(place, { create: true })]
  for (let at = 1; at < 5; at += 1) libraries.push(await Library.open(place))
  const queues = await Promise.all(libraries.map((library) => library.additions()))
  assert.deepEqual(await Promise.all(queues.map((queue) => queue.isAnyOpen())), [
    false,
    false,
    false,
    false,
    false,
  ])
  assert.deepEqual(await Promise.all(libraries.map((library) => library.check())), [[], [], [], [], []])
  await Promise.all(libraries.map((library) => library.close()))
})
