/**
 * `node bench/scale/library.ts COUNT FILE…`: adds COUNT mutated documents to an embedded library in a temporary folder,
 * without annotations, and prints as JSON what the stored copy index costs as the library grows: CPU milliseconds and
 * bytes a document, by quarters of COUNT.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Library } from '../../src/library/library.ts'
import { PIPELINE, type Pipeline } from '../../src/library/pipeline.ts'
import { mutatedDocuments } from './mutated-documents.ts'

const [count = '2000', ...files] = process.argv.slice(2)
const texts = files.flatMap((file) =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text),
)
const blank = await PIPELINE.read(new TextEncoder().encode('No words.'), { name: 'none.txt' })
const none = await PIPELINE.annotate(blank, {})
const pipeline: Pipeline = { ...PIPELINE, annotate: async () => ({ ...none, sentences: [] }) }
const folder = mkdtempSync(join(tmpdir(), 'stemma-scale-'))
const path = join(folder, 'library.sqlite')
const library = await Library.open(path, { create: true, pipeline })
const documents = mutatedDocuments(texts)
const quarters: { documents: number; milliseconds: number; bytes: number }[] = []
const size = (): number => [path, `${path}-wal`].reduce((sum, file) => sum + statSync(file).size, 0)
const quarter = Math.floor(Number(count) / 4)
for (let part = 1; part <= 4; part++) {
  let id = ''
  for (let one = 0; one < quarter; one++) {
    const { text } = documents.next().value
    id = (await library.add({ name: 'one.txt', bytes: new TextEncoder().encode(text) })).id
  }
  const [before, held] = [process.cpuUsage(), size()]
  await library.neighbours(id)
  const { user, system } = process.cpuUsage(before)
  quarters.push({
    documents: part * quarter,
    milliseconds: Math.round((user + system) / 10 / quarter) / 100,
    bytes: Math.round((size() - held) / quarter),
  })
}
await library.close()
rmSync(folder, { recursive: true })
process.stdout.write(`${JSON.stringify({ quarters })}\n`)
