/**
 * Writes the documents that the encoder has not seen in a form that the benchmark reads:
 * `node training/encoder/write-held.ts --out DIR [--shared ../shared/bench]`, then
 * `npm run bench -- names --data DIR/names` and `npm run bench -- statements --data DIR/statements`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { openSets } from '../names/corpus.ts'
import { isHeldName, isHeldStatement } from './held.ts'

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared/bench' }, out: { type: 'string' } },
})
const out = values.out
if (out === undefined) throw new Error('Say where to write: --out DIR.')

function write(area: string, file: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  mkdirSync(join(out ?? '', area), { recursive: true })
  writeFileSync(join(out ?? '', area, file), `${lines.join('\n')}\n`)
}

for (const [set, records] of Object.entries(openSets(join(values.shared, 'names'))))
  write(
    'names',
    `ner-${set}-held.jsonl`,
    records.filter((_, i) => isHeldName(set, i)).map((record) => JSON.stringify(record)),
  )
const articles = gunzipSync(readFileSync(join(values.shared, 'statements/train/polnear.jsonl.gz'))).toString()
write(
  'statements',
  'polnear-held.jsonl',
  articles
    .split('\n')
    .filter(Boolean)
    .filter((_, i) => isHeldStatement(i)),
)
