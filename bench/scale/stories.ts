/**
 * `node bench/scale/stories.ts COUNT`: adds COUNT short documents, two or three of them of one event each, to an embedded library in a
 * temporary folder, without annotations, and prints at 1,000, 10,000 … a line of JSON: CPU milliseconds a document to bring the stories
 * up to all of them since the line before, how many stories there are, and CPU milliseconds to bring them up to one document more.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Library } from '../../src/library/library.ts'
import { PIPELINE, type Pipeline } from '../../src/library/pipeline.ts'
import type { Obtained } from '../../src/obtain/obtain.ts'
import { mutatedDocuments } from './mutated-documents.ts'

const TOGETHER = 50
const MARKS = [1000, 3000, 10_000, 30_000, 100_000]
/** Names that only the reports of one event have, and reports of an event. */
const NAMES = 14
const REPORTS = [1, 2, 3]
const TIMES = 3

const count = Number(process.argv[2] ?? 1000)
const examples = new URL('../../examples/', import.meta.url)
const texts = globSync('**/*.txt', { cwd: examples })
  .sort()
  .map((path) => readFileSync(new URL(path, examples), 'utf8'))
const sources = reports(texts)
const blank = await PIPELINE.annotate(await PIPELINE.read(Buffer.from('x'), { name: 'a.txt' }), {})
const pipeline: Pipeline = {
  ...PIPELINE,
  annotate: async ({ id }) => ({ ...blank, document: id, sentences: [] }),
}
const folder = mkdtempSync(join(tmpdir(), 'stemma-stories-'))
const library = await Library.open(join(folder, 'library.sqlite'), { create: true, pipeline })
let since = 0
for (let held = 0; held < count; ) {
  const some = Array.from({ length: TOGETHER }, () => sources.next().value)
  await library.addAll(some)
  held += TOGETHER
  since += TOGETHER
  if (!MARKS.includes(held) && held < count) continue
  const all = await milliseconds(() => library.stories())
  const stories = (await library.stories()).length
  let one = 0
  for (let time = 0; time < TIMES; time += 1) {
    await library.add(sources.next().value)
    await library.neighbours((await library.documents())[0] ?? '')
    one += await milliseconds(() => library.storiesBehind(undefined, 10))
  }
  const told = {
    documents: held,
    each: Number((all / since).toFixed(2)),
    stories,
    one: Math.round(one / TIMES),
  }
  process.stdout.write(`${JSON.stringify(told)}\n`)
  since = 0
}
await library.close()
rmSync(folder, { recursive: true })

/** Reports of event after event: each of an event has half of its names, in other words. */
function* reports(texts: readonly string[]): Generator<Obtained, never> {
  const documents = mutatedDocuments(texts)
  for (let event = 0; ; event++) {
    const names = Array.from({ length: NAMES }, (_, at) => `Name${event}x${at}`)
    for (let report = 0; report < (REPORTS[event % REPORTS.length] ?? 1); report++) {
      const words = documents.next().value.text.split(' ').slice(0, 40)
      const own = names.filter((_, at) => (at + report) % 3 !== 0)
      const text = `${own.slice(0, 2).join(' ')} ${event}\n\n${words.map((word: string, at: number) => (at % 4 === 0 ? `${word} ${own[at / 4] ?? ''}` : word)).join(' ')}.\n`
      yield { name: `${event}-${report}.txt`, bytes: new TextEncoder().encode(text) }
    }
  }
}

/** CPU milliseconds of some work. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
