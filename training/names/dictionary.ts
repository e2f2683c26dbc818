import { emitFeatures } from '../../src/annotate/names/linear/features.ts'
import type { LabelledSentence } from './corpus.ts'
import type { Training } from './crf.ts'

/** The features of all words as hashes, as they were emitted. */
export interface Extracted {
  hashes: Int32Array
  lexical: Uint8Array
  offsets: Int32Array
  labels: Uint8Array
  sentences: Int32Array
  sources: string[]
}

export function extract(sentences: readonly LabelledSentence[]): Extracted {
  const words = sentences.reduce((sum, { labels }) => sum + labels.length, 0)
  let hashes = new Int32Array(words * 40)
  let lexical = new Uint8Array(words * 40)
  const offsets = new Int32Array(words + 1)
  const labels = new Uint8Array(words)
  const starts = new Int32Array(sentences.length + 1)
  let filled = 0
  let word = 0
  sentences.forEach((item, i) => {
    starts[i] = word
    labels.set(item.labels, word)
    emitFeatures(
      item.sentence,
      () => {
        offsets[word] = filled
        word += 1
      },
      (hash, spelt) => {
        if (filled === hashes.length) {
          const larger = new Int32Array(filled * 2)
          larger.set(hashes)
          hashes = larger
          const flags = new Uint8Array(filled * 2)
          flags.set(lexical)
          lexical = flags
        }
        hashes[filled] = hash
        lexical[filled] = spelt ? 1 : 0
        filled += 1
      },
    )
  })
  starts[sentences.length] = word
  offsets[word] = filled
  return {
    hashes: hashes.slice(0, filled),
    lexical: lexical.slice(0, filled),
    offsets,
    labels,
    sentences: starts,
    sources: sentences.map((item) => item.source),
  }
}

/** Hashes that occur at least `least` times in the sentences that `use` keeps, ascending: their places are the features' numbers. */
export function dictionaryOf(data: Extracted, use: Uint8Array, least: number): Int32Array {
  let count = 0
  const all = new Int32Array(data.hashes.length)
  for (let s = 0; s + 1 < data.sentences.length; s += 1) {
    if (use[s] !== 1) continue
    const part = data.hashes.subarray(
      data.offsets[data.sentences[s] ?? 0],
      data.offsets[data.sentences[s + 1] ?? 0],
    )
    all.set(part, count)
    count += part.length
  }
  const sorted = all.subarray(0, count).sort()
  const kept: number[] = []
  for (let i = 0; i < count; ) {
    let end = i + 1
    while (end < count && sorted[end] === sorted[i]) end += 1
    if (end - i >= least) kept.push(sorted[i] ?? 0)
    i = end
  }
  return Int32Array.from(kept)
}

/** Training data of the sentences that `use` keeps; features that are not in the dictionary are left out. */
export function trainingOf(
  data: Extracted,
  use: Uint8Array,
  dictionary: Int32Array,
  weightOf: (source: string) => number,
): Training {
  const numbers = new Map<number, number>()
  dictionary.forEach((hash, i) => {
    numbers.set(hash, i)
  })
  const features = new Int32Array(data.hashes.length)
  const lexical = new Uint8Array(dictionary.length)
  const offsets: number[] = []
  const labels: number[] = []
  const starts: number[] = []
  const weights: number[] = []
  let filled = 0
  for (let s = 0; s + 1 < data.sentences.length; s += 1) {
    if (use[s] !== 1) continue
    starts.push(labels.length)
    weights.push(weightOf(data.sources[s] ?? ''))
    for (let t = data.sentences[s] ?? 0; t < (data.sentences[s + 1] ?? 0); t += 1) {
      offsets.push(filled)
      labels.push(data.labels[t] ?? 0)
      for (let k = data.offsets[t] ?? 0; k < (data.offsets[t + 1] ?? 0); k += 1) {
        const number = numbers.get(data.hashes[k] ?? 0)
        if (number === undefined) continue
        features[filled] = number
        lexical[number] = data.lexical[k] ?? 0
        filled += 1
      }
    }
  }
  starts.push(labels.length)
  offsets.push(filled)
  return {
    features: features.slice(0, filled),
    offsets: Int32Array.from(offsets),
    labels: Uint8Array.from(labels),
    sentences: Int32Array.from(starts),
    weights: Float32Array.from(weights),
    lexical,
    featureCount: dictionary.length,
  }
}
