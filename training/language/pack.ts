/**
 * Writes `models/language-ngrams/ngrams.bin.br` from the set of n-grams that the development dependency `eld` carries:
 * `node training/language/pack.ts [--out FILE]`. The same version gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { BEGINS, ENDS, keyOf } from '../../src/read/language/ngrams.ts'

interface Eld {
  ngramsData: { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> }
}

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'models/language-ngrams/ngrams.bin.br' } },
})
const SOURCE = new URL('../../node_modules/eld/src/', import.meta.url)
const { ngramsData }: Eld = await import(new URL('ngrams/extrasmall.js', SOURCE).href)
const { dictionary }: { dictionary: Record<string, string> } = await import(
  new URL('dictionary.js', SOURCE).href
)
/** ELD writes bytes above ASCII as letters of its own. */
const byteOf = new Map(Object.entries(dictionary).map(([byte, letter]) => [letter, Number(byte)]))

const kinds: Map<number, [language: number, score: number][]>[] = [new Map(), new Map(), new Map(), new Map()]
for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
  const kind = (ngram.startsWith(' ') ? BEGINS : 0) + (ngram.endsWith(' ') ? ENDS : 0)
  const letters = ngram.slice(kind & BEGINS ? 1 : 0, kind & ENDS ? -1 : undefined)
  const bytes = [...letters].map((letter) => byteOf.get(letter) ?? letter.charCodeAt(0))
  const pairs = Object.entries(scores).map(([language, score]): [number, number] => [Number(language), score])
  kinds[kind]?.set(keyOf(Uint8Array.from(bytes)), pairs)
}
const sorted = kinds.map((ngrams) => [...ngrams].sort(([a], [b]) => a - b))
const numbers = (found: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * found.length)
  for (const [at, number] of found.entries()) bytes.writeUInt32LE(number, 4 * at)
  return bytes
}
const all = sorted.flat()
const bytes = Buffer.concat([
  Buffer.from(`${Object.values(ngramsData.languages).join(' ')}\n`, 'latin1'),
  numbers(sorted.map(({ length }) => length)),
  numbers(all.map(([key]) => key)),
  Buffer.from(all.map(([, pairs]) => pairs.length)),
  Buffer.from(all.flatMap(([, pairs]) => pairs.flat())),
])
writeFileSync(values.out, brotliCompressSync(bytes))
