/**
 * `node bench/scale/short-documents.ts COUNT`: adds COUNT short mutated documents (some 60 words, from the texts of the examples) to an
 * embedded library in a temporary folder, as `stemma add` does, and prints at 1,000, 10,000, 100,000 … documents a line of JSON: CPU
 * milliseconds to add a document and to put it into the copy index, since the line before; kB of database a document; and CPU
 * milliseconds of a search for a rare and a common word, of its facets, and of a look for a document's neighbours.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Library } from '../../src/library/library.ts'
import { mutatedDocuments } from './mutated-documents.ts'

/** Documents that are added between two looks at the copy index, and how often each look is measured. */
const BATCH = 500
const TIMES = 20

process.env['STEMMA_TIER'] = 'linear'
const count = Number(process.argv[2] ?? 1000)
const examples = new URL('../../examples/', import.meta.url)
const texts = globSync('**/*.txt', { cwd: examples })
  .sort()
  .map((path) => readFileSync(new URL(path, examples), 'utf8'))
const documents = mutatedDocuments(texts)
const folder = mkdtempSync(join(tmpdir(), 'stemma-scale-'))
const path = join(folder, 'library.sqlite')
const library = await Library.open(path, { create: true })
let ids: string[] = []
let [adding, indexing, since, next] = [0, 0, 0, 1000]
for (let number = 0; number < count; number += BATCH) {
  adding += await milliseconds(async () => {
    ids = []
    for (let at = number; at < Math.min(number + BATCH, count); at += 1) {
      const words = documents.next().value.text.split(' ').slice(0, 60).join(' ')
      const bytes = new TextEncoder().encode(`Report ${at}\n\n${words}\n`)
      ids.push((await library.add({ name: `${at}.txt`, bytes })).id)
    }
  })
  indexing += await milliseconds(() => library.neighbours(ids[0] ?? ''))
  since += ids.length
  const held = number + ids.length
  if (held < next && held < count) continue
  next *= 10
  const each = async (work: (time: number) => Promise<unknown>): Promise<number> =>
    (await milliseconds(async () => {
      for (let time = 0; time < TIMES; time += 1) await work(time)
    })) / TIMES
  const measured = {
    add: adding / since,
    index: indexing / since,
    kilobytes: [path, `${path}-wal`].reduce((sum, file) => sum + statSync(file).size, 0) / 1000 / held,
    searchRare: await each((time) => library.search(`"report ${Math.floor((held * time) / TIMES)}"`)),
    searchCommon: await each(() => library.search('the')),
    facetsCommon: await each(() => library.searchFacets({ words: 'the' })),
    neighbours: await each((time) => library.neighbours(ids[(time * 7) % ids.length] ?? '')),
  }
  const rounded = Object.entries(measured).map(([name, value]) => [name, Number(value.toFixed(2))])
  process.stdout.write(`${JSON.stringify({ documents: held, ...Object.fromEntries(rounded) })}\n`)
  adding = indexing = since = 0
}
await library.close()
rmSync(folder, { recursive: true })

/** CPU milliseconds of some work. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
