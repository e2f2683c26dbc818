import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { adding } from '../../../src/library/adding.ts'
import type { Database } from '../../../src/library/database.ts'
import { Library } from '../../../src/library/library.ts'
import { openEngine } from '../../../src/library/open.ts'
import { openJobs } from '../../../src/library/postgres/jobs.ts'
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

test('what a transaction does with jobs goes back with it', { skip }, async () => {
  const { engine, path } = await openEngine(server?.newDatabase() ?? '', {
    create: true,
    readOnly: false,
    busyTimeout: 5000,
    sources: '',
  })
  const { database } = engine
  const jobs = await openJobs(database, path)
  const within = <T>(work: (transaction: Database) => Promise<T>) => database.transaction().execute(work)
  const dies = async (work: (transaction: Database) => Promise<void>) =>
    assert.rejects(
      within(async (transaction) => {
        await work(transaction)
        throw new Error('killed')
      }),
      /killed/,
    )
  const id = randomUUID()
  await within((transaction) => jobs.put(transaction, [{ id, addition: 'a', part: 1 }]))
  await dies(async (transaction) => assert.equal((await jobs.take(transaction))?.id, id))
  assert.equal((await within((transaction) => jobs.take(transaction)))?.id, id)
  await dies((transaction) => jobs.giveBack(transaction, [id]))
  assert.equal(await within((transaction) => jobs.take(transaction)), undefined)
  await dies((transaction) => jobs.complete(transaction, id))
  await within((transaction) => jobs.giveBack(transaction, [id]))
  assert.deepEqual(await within((transaction) => jobs.take(transaction)), {
    id,
    addition: 'a',
    part: 1,
    tries: 1,
  })
  await jobs.close()
  await database.destroy()
})
