import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Library } from '../../src/library/library.ts'
import { folder, stemma } from '../end-to-end/run.ts'
import { DAM } from '../library/sources.ts'

test('a library is backed up, restored and checked; what was changed behind its back is found', async () => {
  const { file, remove } = folder()
  const [one, backup, two] = ['one.sqlite', 'backup.sqlite', 'two.sqlite'].map(file) as [
    string,
    string,
    string,
  ]
  const library = await Library.open(one, { create: true })
  await library.add(DAM)
  await library.close()
  assert.equal((await stemma(['library', 'backup', backup, '--library', one])).code, 0)
  assert.equal((await stemma(['library', 'restore', backup, '--library', two])).code, 0)
  const restored = await Library.open(two)
  assert.deepEqual([(await restored.documents()).length, await restored.check()], [1, []])
  await restored.close()
  const database = new DatabaseSync(two)
  database.exec("update sources set bytes = x'00'; update passages set words = 'other' where begins = 0")
  database.close()
  const damaged = await stemma(['library', 'check', '--library', two])
  assert.deepEqual([damaged.code, damaged.stdout], [5, '1 documents, 2 faults\n'])
  assert.match(damaged.stderr, /bytes of the source [0-9a-f]{64} are not those that were added/)
  assert.match(damaged.stderr, /the search finds "other" at 0, where it does not stand/)
  remove()
})
