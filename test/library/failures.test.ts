import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Library, type OpenOptions } from '../../src/library/library.ts'
import { LibraryError } from '../../src/model/index.ts'
import { DAM, MARKET, temporaryFolder, writeReports } from './sources.ts'

const folder = temporaryFolder()
let number = 0
const newPath = () => join(folder, `${(number += 1)}.sqlite`)

const codeOf = async (work: Promise<unknown>) => {
  try {
    await work
    return 'no error'
  } catch (error) {
    return error instanceof LibraryError ? error.code : String(error)
  }
}
const opening = (path: string, options?: OpenOptions) =>
  codeOf(Library.open(path, options).then((library) => library.close()))

async function libraryWith(...sources: (typeof DAM)[]): Promise<string> {
  const path = newPath()
  const library = await Library.open(path, { create: true })
  for (const source of sources) await library.add(source)
  await library.stories()
  await library.close()
  return path
}

test('without leave to make one, a missing library is an error and stays missing', async () => {
  const path = join(folder, 'none', 'library.sqlite')
  assert.equal(await opening(path), 'no-library')
  assert.equal(existsSync(join(folder, 'none')), false)
  assert.equal(await opening(path, { create: true }), 'no error')
  assert.equal(await opening(path), 'no error')
})

test('what is no library is left as it was', async () => {
  const text = newPath()
  writeFileSync(text, 'a letter to my aunt, and surely no database of any kind\n'.repeat(10))
  const foreign = newPath()
  const other = new DatabaseSync(foreign)
  other.exec('create table migrations (id integer); insert into migrations values (1)')
  other.close()
  for (const path of [text, foreign]) {
    const before = readFileSync(path)
    for (const create of [true, false]) assert.equal(await opening(path, { create }), 'not-a-library')
    assert.deepEqual(readFileSync(path), before)
  }
  const place = join(folder, 'a-folder')
  mkdirSync(place)
  assert.equal(await opening(place, { create: true }), 'library-unreachable')
})

test('a library of a newer version is not touched', async () => {
  const path = await libraryWith(DAM)
  const newer = new DatabaseSync(path)
  newer.exec("insert into stemma_migrations values ('9999-of-tomorrow')")
  newer.close()
  assert.equal(await opening(path, { create: true }), 'newer-library')
})

test('a library that another program writes to can be read, and written when that is done', async () => {
  const path = await libraryWith(DAM)
  const script = `
    const { DatabaseSync } = require('node:sqlite')
    const file = new DatabaseSync(process.argv[1])
    file.exec('begin exclusive')
    process.stdout.write('locked')
    process.stdin.once('data', () => { file.exec('rollback'); process.exit() })`
  const holder = spawn(process.execPath, ['-e', script, path], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  const library = await Library.open(path, { busyTimeout: 50 })
  assert.equal((await library.documents()).length, 1)
  assert.equal(await codeOf(library.add(MARKET)), 'library-locked')
  holder.stdin.write('go')
  await once(holder, 'exit')
  assert.equal((await library.add(MARKET)).isNew, true)
  await library.close()
})

test('damage is told: pages, bytes, JSON and anchors', async () => {
  const scribbled = await libraryWith(DAM, MARKET)
  const pages = readFileSync(scribbled)
  pages.fill(0xaa, 4096)
  writeFileSync(scribbled, pages)
  assert.equal(await opening(scribbled), 'library-damaged')

  const changes = {
    "update sources set bytes = x'00' where sha256 = (select min(sha256) from sources)":
      /not those that were added/,
    "update readings set json = '{' where id = (select min(id) from readings)": /is damaged/,
    "update readings set json = replace(json, 'lake', 'sea')": /"[^"]*lake[^"]*" does not stand at/,
    'delete from passages where id = 1; delete from stories': undefined,
  }
  for (const [change, message] of Object.entries(changes)) {
    const path = await libraryWith(DAM, MARKET)
    const file = new DatabaseSync(path)
    file.exec(change)
    file.close()
    const library = await Library.open(path)
    const failures = await library.check()
    await library.close()
    if (message === undefined) assert.deepEqual(failures, [])
    else
      assert.ok(
        failures.some((failure) => message.test(failure.message)),
        `${change}: ${JSON.stringify(failures)}`,
      )
  }
})

test('a library opened for reading only is not changed', async () => {
  const path = await libraryWith(DAM)
  const library = await Library.open(path, { readOnly: true })
  assert.equal((await library.documents()).length, 1)
  assert.equal((await library.stories()).length, 1)
  assert.equal(await codeOf(library.add(MARKET)), 'library-read-only')
  await library.close()
})

test('a folder that may not be written to is told', {
  skip: process.getuid?.() === 0 && 'root may write everywhere',
}, async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0o500)
  assert.equal(await opening(join(closed, 'deeper', 'l.sqlite'), { create: true }), 'library-read-only')
})

test('a full disk stops the adding, keeps what is in, and the next run goes on', async () => {
  const path = newPath()
  const reports = join(folder, 'reports')
  mkdirSync(reports)
  writeReports(reports, 24)
  const addFolder = new URL('add-folder.ts', import.meta.url).pathname
  // No file may grow beyond 600 blocks of 1024 bytes: for the program that is as if the disk were full.
  const limited = spawnSync('bash', [
    '-c',
    'ulimit -f 600; exec "$@"',
    'bash',
    process.execPath,
    addFolder,
    path,
    reports,
  ])
  const lines = limited.stdout.toString().trim().split('\n')
  assert.equal(lines.pop(), 'disk-full', limited.stderr.toString())

  const library = await Library.open(path)
  assert.deepEqual(await library.documents(), lines.sort())
  assert.deepEqual(await library.check(), [])
  await library.close()
  const rest = spawnSync(process.execPath, [addFolder, path, reports])
  assert.match(rest.stdout.toString(), /done\n$/)
})
