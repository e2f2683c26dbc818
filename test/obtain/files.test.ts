import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import type { Failure } from '../../src/model/index.ts'
import { type Obtained, type ObtainOptions, obtain } from '../../src/obtain/obtain.ts'

const folder = await mkdtemp(join(tmpdir(), 'stemma-obtain-'))
after(() => rm(folder, { recursive: true }))

const write = async (name: string, text: string) => {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
  return path
}
const all = async (inputs: string[], options: ObtainOptions = {}) => {
  const items: (Obtained | Failure)[] = []
  for await (const item of obtain(inputs, options)) items.push(item)
  return items
}
const text = (item: unknown) => new TextDecoder().decode((item as Obtained).bytes)

test('files, folders in order of name, and standard input; one bad input stops nothing', async () => {
  const b = await write('tree/b.txt', 'second')
  const a = await write('tree/a/z.txt', 'first')
  await write('tree/.hidden', 'never')
  await symlink(join(folder, 'tree'), join(folder, 'tree', 'round'))
  const missing = join(folder, 'missing.html')
  const items = await all([missing, join(folder, 'tree'), '-', b, '-'], {
    stdin: Readable.from([Buffer.from('piped')]),
  })
  assert.deepEqual(
    items.map((item) => ('code' in item ? [item.name, item.kind, item.code] : [item.name, text(item)])),
    [
      [missing, 'input', 'missing-file'],
      [a, 'first'],
      [b, 'second'],
      ['-', 'piped'],
      [b, 'second'],
      ['-', 'input', 'stdin-used'],
    ],
  )
})

test('a file over the limit is refused by its size, before it is read', async () => {
  const path = await write('huge.txt', '')
  // Sparse: it has the size, and no disk or memory could be filled by it.
  await truncate(path, 200 * 1024 * 1024)
  const [item] = await all([path])
  assert.ok(item && 'code' in item)
  assert.equal(item.kind, 'limit')
  assert.equal(item.code, 'too-large')
  assert.match(item.message, /huge\.txt has 200 MiB, the limit is 64 MiB/)
})

test('what does not tell its size is held to the limit while it is read', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const [items] = await Promise.all([
    all([pipe], { maxBytes: 1000 }),
    writeFile(pipe, 'x'.repeat(5000)).catch(() => {}),
  ])
  assert.ok(items[0] && 'code' in items[0])
  assert.equal(items[0].code, 'too-large')
  const [piped] = await all(['-'], {
    maxBytes: 3,
    stdin: Readable.from([Buffer.from('ab'), Buffer.from('cd')]),
  })
  assert.ok(piped && 'code' in piped && piped.code === 'too-large')
})

test('an empty folder, a path through a file, and an impossible path are told apart', async () => {
  const empty = join(folder, 'empty')
  await mkdir(empty)
  const file = await write('plain.txt', 'x')
  const items = await all([empty, join(file, 'below'), join(folder, 'x'.repeat(5000)), 'nul\0byte'])
  assert.deepEqual(
    items.map((item) => 'code' in item && item.code),
    ['empty-folder', 'missing-file', 'unreadable-file', 'unreadable-file'],
  )
})
