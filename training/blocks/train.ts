/**
 * Makes `models/story-blocks/trees.json` from the visible pages of the benchmark of reading:
 * `node training/blocks/train.ts [--data ../shared/bench/reading/dev] [--out FILE]`. The same pages give the same file.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corpusOf } from './corpus.ts'
import { treesOf } from './model.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/reading/dev' },
    out: { type: 'string', default: 'models/story-blocks/trees.json' },
  },
})
const { measures, base, trees } = treesOf(corpusOf(values.data))
const lines = trees.map((nodes) => JSON.stringify(nodes)).join(',\n')
writeFileSync(values.out, `{"measures":${JSON.stringify(measures)},"base":${base},"trees":[\n${lines}\n]}\n`)
