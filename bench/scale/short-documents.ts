/**
 * `node bench/scale/short-documents.ts COUNT`: adds COUNT short mutated documents (some 60 words, from the texts of the examples) to an
 * embedded library in a temporary folder, as `stemma add` does, and prints at the sizes of `MARKS` a line of JSON: CPU milliseconds to add a
 * document and to put it into the copy index, and seconds of all that on the clock, since the line before; kB of database a document; and
 * CPU milliseconds of a search for a rare and a common word, of its facets, of the common word narrowed down to a speaker, and of a
 * look for a document's neighbours.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Library } from '../../src/library/library.ts'
import type { Obtained } from '../../src/obtain/obtain.ts'
import { mutatedDocuments } from './mutated-documents.ts'

/** Documents that are added between two looks at the copy index, how many go in together, and how often each look is measured. */
const BATCH = 500
const TOGETHER = 50
/** Sizes at which the looks are measured. */
const MARKS = [1000, 10_000, 50_000, 100_000, 200_000, 300_000, 500_000, 700_000, 1_000_000]
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
let [adding, indexing, since, began] = [0, 0, 0, performance.now()]
for (let number = 0; number < count; number += BATCH) {
  adding += await milliseconds(async () => {
    ids = []
    for (let from = number; from < Math.min(number + BATCH, count); from += TOGETHER) {
      const some = Array.from({ length: Math.min(TOGETHER, count - from) }, (_, at) => sourceOf(from + at))
      for (const outcome of await library.addAll(some)) if ('id' in outcome) ids.push(outcome.id)
    }
  })
  indexing += await milliseconds(() => library.neighbours(ids[0] ?? ''))
  since += ids.length
  const held = number + ids.length
  if (!MARKS.includes(held) && held < count) continue
  const seconds = (performance.now() - began) / 1000
  const { speakers } = await library.searchFacets({ words: 'the' })
  const each = async (work: (time: number) => Promise<unknown>): Promise<number> =>
    (await milliseconds(async () => {
      for (let time = 0; time < TIMES; time += 1) await work(time)
    })) / TIMES
  const measured = {
    add: adding / since,
    index: indexing / since,
    seconds,
    kilobytes: size() / 1000 / held,
    searchRare: await each((time) => library.search(`"report ${Math.floor((held * time) / TIMES)}"`)),
    searchCommon: await each(() => library.search('the')),
    facetsCommon: await each(() => library.searchFacets({ words: 'the' })),
    narrowed: await each((time) =>
      library.search('the', { filter: { speaker: speakers[time % speakers.length]?.name ?? '' } }),
    ),
    neighbours: await each((time) => library.neighbours(ids[(time * 7) % ids.length] ?? '')),
  }
  const rounded = Object.entries(measured).map(([name, value]) => [name, Number(value.toFixed(2))])
  process.stdout.write(`${JSON.stringify({ documents: held, ...Object.fromEntries(rounded) })}\n`)
  adding = indexing = since = 0
  began = performance.now()
}
await library.close()
rmSync(folder, { recursive: true })

/** Bytes of the database when all that was written is in its place. */
function size(): number {
  const file = new DatabaseSync(path)
  file.exec('pragma wal_checkpoint(truncate)')
  file.close()
  return statSync(path).size
}

function sourceOf(number: number): Obtained {
  const words = documents.next().value.text.split(' ').slice(0, 60).join(' ')
  return { name: `${number}.txt`, bytes: new TextEncoder().encode(`Report ${number}\n\n${words}\n`) }
}

/** CPU milliseconds of some work. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
