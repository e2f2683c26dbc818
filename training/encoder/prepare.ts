/**
 * Writes what the encoder learns from, read by the same code that reads documents later:
 * `node training/encoder/prepare.ts --out DIR [--shared ../shared/bench]`.
 * One JSON object a line and document: `id`, `task` (`names` or `statements`), `pieces`, `shapes`, `quoted`, `segments`
 * (first word of each sentence or paragraph), `labels`. `held.jsonl` has the documents that are left out of training
 * for choices and for figures; the development parts of the statements are not touched at all.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { EncoderInput } from '../../src/annotate/encoder/input.ts'
import { encoderInput } from '../../src/annotate/encoder/input.ts'
import { wordPieces } from '../../src/annotate/encoder/word-pieces.ts'
import { quotations } from '../../src/annotate/quotations.ts'
import { openSets, sentencesOf } from '../names/corpus.ts'
import { isHeldName, isHeldStatement } from './held.ts'
import type { AttributedRecord } from './labelling.ts'
import { nameLabels, statementLabels } from './labelling.ts'

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared/bench' }, out: { type: 'string' } },
})
const out = values.out
if (out === undefined) throw new Error('Say where to write: --out DIR.')

const pieces = wordPieces(
  readFileSync(join(import.meta.dirname, '../../models/encoder/vocabulary.txt'), 'utf8').split('\n'),
)
const lines: Record<'train' | 'held', string[]> = { train: [], held: [] }

function write(
  held: boolean,
  id: string,
  task: string,
  set: string,
  input: EncoderInput,
  labels: Uint8Array,
): void {
  if (input.words.length === 0) return
  const line = {
    id,
    task,
    set,
    pieces: input.pieces,
    shapes: [...input.shapes],
    quoted: [...input.quoted],
    segments: input.paragraphs,
    labels: [...labels],
  }
  lines[held ? 'held' : 'train'].push(JSON.stringify(line))
}

function inputOf(text: string, blocks: readonly { start: number; end: number }[]): EncoderInput {
  return encoderInput(text, blocks, quotations(text, blocks), pieces)
}

for (const [set, records] of Object.entries(openSets(join(values.shared, 'names')))) {
  records.forEach((record, i) => {
    const input = inputOf(record.text, sentencesOf(record))
    write(isHeldName(set, i), record.id, 'names', set, input, nameLabels(record, input.words))
  })
}
const articles = gunzipSync(readFileSync(join(values.shared, 'statements/train/polnear.jsonl.gz'))).toString()
articles
  .split('\n')
  .filter(Boolean)
  .forEach((line, i) => {
    const record: AttributedRecord = JSON.parse(line)
    const blocks = [...record.text.matchAll(/[^\n]+/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }))
    const input = inputOf(record.text, blocks)
    write(isHeldStatement(i), record.id, 'statements', 'polnear', input, statementLabels(record, input.words))
  })

mkdirSync(out, { recursive: true })
for (const [part, written] of Object.entries(lines))
  writeFileSync(join(out, `${part}.jsonl`), `${written.join('\n')}\n`)
process.stderr.write(`${lines.train.length} documents to learn from, ${lines.held.length} held back\n`)
