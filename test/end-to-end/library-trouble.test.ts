/** A library that can't be used, through the command line: one clear sentence and exit code 5. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { folder, type Ran, stemma } from './run.ts'

const REPORT = 'Ferry stays in port\n\nThe ferry will stay in port until Friday, the harbour master said.\n'
const ENTRY = fileURLToPath(new URL('../../bin/stemma.mjs', import.meta.url))

function refused(ran: Ran, said: RegExp): void {
  assert.equal(ran.code, 5, ran.stderr)
  assert.match(ran.stderr, /^stemma: [^\n]+\n$/)
  assert.match(ran.stderr, said)
  assert.equal(ran.stdout, '')
}

describe('a library that can’t be used', () => {
  const room = folder()
  const path = room.file('library.sqlite')
  const report = room.file('report.txt')
  before(async () => {
    writeFileSync(report, REPORT)
    assert.equal((await stemma(['add', report, '--library', path])).code, 0)
  })
  after(() => room.remove())

  test('there is none yet', async () => {
    refused(await stemma(['stories', '--library', room.file('none.sqlite')]), /no library/)
  })

  test('it is something else', async () => {
    const other = room.file('other.sqlite')
    writeFileSync(other, 'These are not the tables that you are looking for. '.repeat(100))
    refused(await stemma(['stories', '--library', other]), /other\.sqlite/)
  })

  test('another process writes to it: refused after waiting, and possible when that is done', async () => {
    const script = `
      const { DatabaseSync } = require('node:sqlite')
      const file = new DatabaseSync(process.argv[1])
      file.exec('begin exclusive')
      process.stdout.write('locked')
      process.stdin.once('data', () => { file.exec('rollback'); process.exit() })`
    const holder = spawn(process.execPath, ['-e', script, path], { stdio: ['pipe', 'pipe', 'inherit'] })
    await once(holder.stdout, 'data')
    const second = room.file('second.txt')
    writeFileSync(second, REPORT.replace('Friday', 'Monday'))
    refused(await stemma(['add', second, '--library', path]), /another program|in use|locked/i)
    holder.stdin.write('go')
    await once(holder, 'exit')
    assert.equal(
      (await stemma(['add', second, '--library', path])).stdout,
      '1 added, 0 known already, 0 failed\n',
    )
  })

  test('the disk is full: nothing half-written, and a second run goes on', async () => {
    const small = room.file('small.sqlite')
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    for (let index = 0; index < 30; index += 1) {
      // Words of its own for each page, so that no two tell one story.
      const word = (at: number) =>
        `${letters[index % 26]}${letters[(index * 7 + at) % 26]}${letters[at % 26]}o${letters[(index + at * 3) % 26]}`
      const sentences = Array.from(
        { length: 40 },
        (_, at) => `The ${word(at)} of the ${word(at + 50)} went to the ${word(at + 99)}.`,
      )
      writeFileSync(
        room.file(`page-${index}.txt`),
        `Page of ${word(1)} ${word(2)}\n\n${sentences.join(' ')}\n`,
      )
    }
    const pages = Array.from({ length: 30 }, (_, index) => room.file(`page-${index}.txt`))
    // No file may grow beyond 500 blocks of 1024 bytes: for the program that is as if the disk were full.
    const limited = spawnSync('bash', [
      '-c',
      'ulimit -f 500; exec "$@"',
      'bash',
      process.execPath,
      ENTRY,
      'add',
      ...pages,
      '--library',
      small,
    ])
    assert.equal(limited.status, 5, limited.stderr.toString())
    assert.match(limited.stderr.toString(), /^stemma: [^\n]*no room[^\n]*\n$/i)
    const rest = await stemma(['add', ...pages, '--library', small])
    assert.equal(rest.code, 0, rest.stderr)
    const [, added = '', known = ''] = /^(\d+) added, (\d+) known/.exec(rest.stdout) ?? []
    assert.equal(Number(added) + Number(known), 30)
    assert.ok(Number(added) > 0)
  })

  test('a newer Stemma wrote it', async () => {
    const newer = new DatabaseSync(path)
    newer.exec("insert into stemma_migrations values ('9999-of-tomorrow')")
    newer.close()
    refused(await stemma(['stories', '--library', path]), /newer Stemma/)
  })
})
