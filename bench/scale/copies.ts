/**
 * `node bench/scale/copies.ts COUNT FILE…`: builds a passage index of COUNT mutated documents (made from the texts of the
 * benchmark's FILEs), asks for the neighbours of each as it comes, and prints as JSON: documents a CPU second (indexing
 * and exact verification, one core), bytes a document, and of each kind of copy the share whose source was found.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { PassageIndex } from '../../src/collate/passages/passage-index.ts'
import { type MutatedDocument, mutatedDocuments } from './mutated-documents.ts'

const BATCH = 1000

const [count = '10000', ...files] = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write(
    'node bench/scale/copies.ts COUNT FILE…: a file of texts is needed, without one nothing is measured\n',
  )
  process.exit(2)
}
const texts = files.flatMap((file) => {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines.filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text)
})
const documents = mutatedDocuments(texts)
const index = new PassageIndex()
const found = new Map<string, { made: number; found: number }>()
let seconds = 0
let pairs = 0
let words = 0
for (let done = 0; done < Number(count); done += BATCH) {
  const batch: MutatedDocument[] = []
  for (let one = 0; one < Math.min(BATCH, Number(count) - done); one++) batch.push(documents.next().value)
  const before = process.cpuUsage()
  const neighbours = batch.map(({ id, text }) => index.addAndCompare(id, text))
  const { user, system } = process.cpuUsage(before)
  seconds += (user + system) / 1e6
  batch.forEach(({ operation, of, text }, at) => {
    words += text.split(' ').length
    pairs += neighbours[at]?.length ?? 0
    const kind = found.get(operation) ?? { made: 0, found: 0 }
    kind.made += 1
    if (of === undefined ? neighbours[at]?.length === 0 : neighbours[at]?.some(({ id }) => id === of))
      kind.found += 1
    found.set(operation, kind)
  })
}
const round = (value: number, digits: number): number => Number(value.toFixed(digits))
process.stdout.write(
  `${JSON.stringify({
    documents: Number(count),
    wordsADocument: Math.round(words / Number(count)),
    documentsACpuSecond: Math.round(Number(count) / seconds),
    bytesADocument: Math.round(index.bytes / Number(count)),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    pairsADocument: round(pairs / Number(count), 2),
    found: Object.fromEntries(
      [...found].sort().map(([operation, { made, found: sum }]) => [operation, round(sum / made, 4)]),
    ),
  })}\n`,
)
