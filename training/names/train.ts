/**
 * Makes `models/names-linear/weights.bin.br` from the open sets of the benchmark of names:
 * `node --max-old-space-size=6000 training/names/train.ts [--shared ../shared/bench/names] [--out FILE]`.
 * The same data and seed give the same file. Takes two to three minutes of one core.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { packWeights } from '../../src/annotate/names/linear/weights-format.ts'
import { labelled, openSets } from './corpus.ts'
import { extract } from './dictionary.ts'
import { OPTIONS, packedOf } from './model.ts'

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared/bench/names' },
    out: { type: 'string', default: 'models/names-linear/weights.bin.br' },
  },
})
const log = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
const sentences = Object.values(openSets(values.shared)).flatMap((records) => records.flatMap(labelled))
const data = extract(sentences)
log(`${data.labels.length} words, ${data.hashes.length} features`)
const packed = packedOf(data, new Uint8Array(sentences.length).fill(1), { ...OPTIONS, log })
const bytes = brotliCompressSync(packWeights(packed), {
  params: {
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  },
})
writeFileSync(values.out, bytes)
log(`${packed.features.length} features, ${bytes.length} bytes`)
