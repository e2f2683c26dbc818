/**
 * `node bench/scale/workers.ts COUNT`: adds COUNT short mutated documents by two worker processes on a PostgreSQL server of its own, of
 * which one is killed without warning again and again; and the same documents to an embedded library. Prints as JSON how many were killed,
 * whether every document was told exactly once, and whether the two JSON exports are the same bytes.
 */
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { jsonLines } from '../../src/export/json-lines.ts'
import { adding } from '../../src/library/adding.ts'
import { Library } from '../../src/library/library.ts'
import type { Comparison } from '../../src/model/index.ts'
import { VERSION } from '../../src/version.ts'
import { killWorkers, start } from '../../test/library/additions/workers.ts'
import { startPostgres } from '../../test/library/postgres/server.ts'
import { mutatedDocuments } from './mutated-documents.ts'

process.env['STEMMA_TIER'] = 'linear'
const count = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'stemma-workers-'))
const reports = join(folder, 'reports')
mkdirSync(reports)
const examples = new URL('../../examples/', import.meta.url)
const texts = globSync('**/*.txt', { cwd: examples })
  .sort()
  .map((path) => readFileSync(new URL(path, examples), 'utf8'))
const documents = mutatedDocuments(texts)
for (let number = 0; number < count; number++) {
  // Short: the first sentences of each.
  const words = documents.next().value.text.split(' ').slice(0, 60).join(' ')
  writeFileSync(join(reports, `${String(number).padStart(6, '0')}.txt`), `Report ${number}\n\n${words}\n`)
}
const server = startPostgres()
const shared = await Library.open(server.newDatabase(), { create: true })
const add = start('add', '--by-workers', '--library', shared.path, reports)
if (add.stdout === null) throw new Error('the output of the process is not to be had')
const said = text(add.stdout)
const killed = await killWorkers(shared, 2, [Math.ceil(count / 100), Math.ceil(count / 20)], said)
const queue = await shared.additions()
const orders = await Promise.all((await queue.ids()).map((id) => queue.get(id)))
const told = orders.flatMap((order) => order.documents).sort()
const file = await Library.open(join(folder, 'library.sqlite'), { create: true })
for await (const step of adding(file, [reports]))
  if (step.kind === 'failed') throw new Error(step.failure.message)
const [one, other] = [await exported(shared), await exported(file)]
const differing = [...new Set([...one.keys(), ...other.keys()])].filter((id) => one.get(id) !== other.get(id))
const ids = await file.documents()
process.stdout.write(
  `${JSON.stringify({
    documents: ids.length,
    killed,
    said: (await said).trim(),
    eachToldOnce: JSON.stringify(told) === JSON.stringify(ids),
    sameBytes: differing.length === 0,
    differing: differing.slice(0, 20),
    stories: (await file.stories()).length,
  })}\n`,
)
await Promise.all([shared.close(), file.close()])
rmSync(folder, { recursive: true })

/** Of each line of the JSON Lines export, which whole would be too long for one string, its SHA-256 by the id of its document or story. */
async function exported(library: Library): Promise<Map<string, string>> {
  const blank: Comparison = { model: '1', stemma: VERSION, witnesses: [], stories: [], failures: [] }
  const lines = new Map<string, string>()
  const keep = (id: string, line: string) => lines.set(id, createHash('sha256').update(line).digest('hex'))
  for (const { id } of await library.stories()) {
    const { report } = await library.story(id)
    keep(`story ${id}`, jsonLines({ ...blank, stories: [report] }))
  }
  for (const id of await library.documents())
    keep(id, jsonLines({ ...blank, witnesses: [await library.document(id)] }))
  return lines
}
