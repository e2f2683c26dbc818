import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { AgendaEntry } from '../../src/model/index.ts'
import { stemma } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-commitments-'))
const library = join(folder, 'library.sqlite')

before(async () => {
  const added = await stemma(['add', 'examples/tarnhaven-lock', '--library', library])
  assert.equal(added.code, 0, added.stderr)
})
after(() => rmSync(folder, { recursive: true }))

const listed = async (...options: string[]): Promise<AgendaEntry[]> => {
  const ran = await stemma(['commitments', '--library', library, '--json', ...options])
  assert.equal(ran.code, 0, ran.stderr)
  return z.array(AgendaEntry).parse(JSON.parse(ran.stdout))
}
const recorder = (entries: readonly AgendaEntry[]) =>
  entries.find(({ commitment }) => commitment.act.text.includes('be read out by Friday'))?.outcome.status

test('each promise once, overdue against the day that is given, else the latest that a document states', async () => {
  const entries = await listed()
  assert.ok(entries.some(({ documents }) => documents.length > 4))
  assert.equal(recorder(entries), 'overdue')
  assert.equal(recorder(await listed('--as-of', '2025-05-15')), 'open')
})

test('two formats at once are a wrong call', async () => {
  const ran = await stemma(['commitments', '--library', library, '--ics', '--atom'])
  assert.equal(ran.code, 2)
  assert.match(ran.stderr, /Choose one of/)
})

test('a day that is none is a wrong call', async () => {
  const ran = await stemma(['commitments', '--library', library, '--as-of', '2025-02-30'])
  assert.equal(ran.code, 2)
})
