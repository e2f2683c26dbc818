/**
 * Makes `src/collate/stories/word-shares.ts` from the training part of PolNeAR:
 * `node training/words/count.ts [--shared ../shared/bench/statements]`. The same texts give the same file.
 * Only counts leave the texts: in what share of them a word stands.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { tokens } from '../../src/annotate/tokens.ts'
import { normalForm } from '../../src/collate/alignment/comparable.ts'
import { termOf } from '../../src/collate/stories/terms.ts'

/** Upper ends of the classes: a word is put down with the mean share of its class. */
const CLASSES = [1.01, 0.85, 0.6, 0.4, 0.25, 0.15, 0.09, 0.05, 0.028, 0.016, 0.0115]
/** A word that stands in fewer texts is not kept. */
const LEAST_TEXTS = 7
const WIDTH = 118

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared/bench/statements' },
    out: { type: 'string', default: 'src/collate/stories/word-shares.ts' },
  },
})
const lines = gunzipSync(readFileSync(resolve(values.shared, 'train/polnear.jsonl.gz'))).toString('utf8')
const texts = lines
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text)

const texted = new Map<string, number>()
const small = new Map<string, number>()
const capital = new Map<string, number>()
for (const text of texts) {
  const here = new Set<string>()
  let first = true
  for (const token of tokens(text)) {
    if (token.kind !== 'word') {
      first = token.kind === 'mark' && !/[,;-]/.test(token.text)
      continue
    }
    const word = termOf(normalForm(token.text))
    here.add(word)
    if (!first) add(/^\p{Lu}/u.test(token.text) ? capital : small, word)
    first = false
  }
  for (const word of here) add(texted, word)
}
const kept = [...texted].filter(
  ([word, times]) =>
    times >= LEAST_TEXTS && /^[a-z]/.test(word) && (small.get(word) ?? 0) > (capital.get(word) ?? 0),
)
const rows = CLASSES.flatMap((top, at) => {
  const low = CLASSES[at + 1] ?? 0
  const words = kept.filter(([, times]) => times / texts.length < top && times / texts.length >= low)
  if (words.length === 0) return []
  const mean = words.reduce((sum, [, times]) => sum + times, 0) / words.length / texts.length
  const table = wrapped(words.map(([word]) => word).sort())
  return [`  [\n    ${Number(mean.toPrecision(2))},\n    \`\n${table}\`,\n  ],`]
})
writeFileSync(
  values.out,
  `/**
 * In what share of English news texts a word stands, in classes. Made by \`training/words/count.ts\` from the ${texts.length}
 * texts of the training part of PolNeAR (2012 to 2016), forms as \`termOf\` gives them; names are left out. Words that are
 * in no row are rare.
 */
export const WORD_SHARES: readonly (readonly [number, string])[] = [
${rows.join('\n')}
]
`,
)
process.stderr.write(`${kept.length} words of ${texts.length} texts\n`)

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

function wrapped(words: readonly string[]): string {
  const out: string[] = []
  let line = ' '
  for (const word of words) {
    if (line.length + word.length + 1 > WIDTH) {
      out.push(line)
      line = ' '
    }
    line += ` ${word}`
  }
  return [...out, line].join('\n')
}
