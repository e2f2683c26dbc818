import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { COPIED, copyLibrary } from '../../src/library/copy.ts'
import { Library } from '../../src/library/library.ts'
import { openEngine } from '../../src/library/open.ts'
import { testedEngines } from './engines.ts'
import { DAM, DAM_REPRINT, MARKET, temporaryFolder } from './sources.ts'

process.env['STEMMA_TIER'] = 'linear'
const engines = testedEngines()
const folder = temporaryFolder()
const original = join(folder, 'original.sqlite')
const library = await Library.open(original, { create: true })
for (const source of [DAM, { ...DAM, name: 'a.txt', url: 'https://news.test/a' }, DAM_REPRINT, MARKET]) {
  await library.add(source)
}
const [first = ''] = await library.documents()
await library.decide({
  verdict: { kind: 'published', document: first, day: '2025-03-01' },
  by: 'Ida',
  at: '2025-03-02T10:00:00Z',
})
await library.accounts.add('ida', 'a long enough password', ['read'], new Date('2025-03-02T10:00:00Z'))
const expected = await contents(library)
await library.close()

async function contents(of: Library): Promise<string> {
  const sources: string[] = []
  for (const id of await of.documents()) sources.push(Buffer.from(await of.sourceBytes(id)).toString('hex'))
  const parts = [
    await of.comparison(),
    sources,
    await of.decisions(),
    await of.accounts.list(),
    await of.neighbours(first),
    (await of.search('dam')).length,
  ]
  return JSON.stringify(parts)
}

async function contentsAt(place: string): Promise<string> {
  const copy = await Library.open(place)
  try {
    assert.deepEqual(await copy.check(), [])
    return await contents(copy)
  } finally {
    await copy.close()
  }
}

for (const { name, skip, newPlace } of engines) {
  test(`${name}: a copy, and the copy of that copy, hold all that the library holds`, { skip }, async () => {
    const place = newPlace()
    await copyLibrary(original, place)
    assert.equal(await contentsAt(place), expected)
    const back = join(folder, `${name}-back.sqlite`)
    await copyLibrary(place, back)
    assert.equal(await contentsAt(back), expected)
  })

  test(`${name}: a copy that is killed in the middle leaves nothing half, and the next one is whole`, {
    skip,
  }, async () => {
    const place = newPlace()
    const killing = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { copyLibrary } = await import(${JSON.stringify(new URL('../../src/library/copy.ts', import.meta.url).href)})
        await copyLibrary(process.argv[1], process.argv[2], {
          onTable: (table) => { if (table === 'overlaps') process.kill(process.pid, 'SIGKILL') },
        })`,
        original,
        place,
      ],
      { stdio: 'inherit' },
    )
    const [, signal] = await once(killing, 'exit')
    assert.equal(signal, 'SIGKILL')
    if (name === 'SQLite') assert.equal(existsSync(place), false)
    else {
      const empty = await Library.open(place)
      assert.deepEqual([await empty.documents(), await empty.decisions()], [[], []])
      await empty.close()
    }
    await copyLibrary(original, place)
    assert.equal(await contentsAt(place), expected)
  })

  test(`${name}: what is there already is not written over`, { skip }, async () => {
    const place = newPlace()
    const there = await Library.open(place, { create: true })
    await there.add(MARKET)
    await assert.rejects(copyLibrary(original, place), { code: 'library-exists' })
    assert.equal((await there.documents()).length, 1)
    await there.close()
  })

  test(`${name}: every table is copied, or is one of the orders that belong to their database`, {
    skip,
  }, async () => {
    const { engine } = await openEngine(newPlace(), {
      create: true,
      readOnly: false,
      busyTimeout: 1000,
      sources: '',
    })
    const names = (await engine.tableNames(engine.database)).filter(
      (table) => !table.startsWith('passage_words'),
    )
    await engine.database.destroy()
    const stay = ['additions', 'addition_parts', 'addition_steps', 'discarded_sources', 'stemma_migrations']
    assert.deepEqual([...COPIED.map(({ table }) => table), ...stay].sort(), names.sort())
  })
}

test('a copy that fails takes away what it has made', async () => {
  const place = join(folder, 'failed', 'library.sqlite')
  const failing = copyLibrary(original, place, {
    onTable: (table) => {
      if (table === 'stories') throw new Error('enough')
    },
  })
  await assert.rejects(failing, /enough/)
  assert.deepEqual(readdirSync(join(folder, 'failed')), [])
})
