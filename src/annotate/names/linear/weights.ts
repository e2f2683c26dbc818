import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { LABELS } from './labels.ts'
import type { PackedWeights } from './weights-format.ts'
import { unpackWeights } from './weights-format.ts'

/** Trained weights, ready to be looked up. All are whole numbers, so that sums are the same on every machine. */
export interface Weights {
  /** Features in a table with open addressing: the one in slot `s` has its weights from `values[s * ROW]` on; 0 is an empty slot. */
  features: Int32Array
  values: Int8Array
  /** `transitions[before * LABELS + label]`; at the beginning of a sentence `before` is `LABELS`. */
  transitions: Int32Array
  /** How much of the sums is one unit of log-odds. */
  unit: number
}

/** `LABELS` weights a row, and one byte so that rows begin at even places. */
export const ROW = LABELS + 1

/** At most half of the table is filled. */
export function weightsOf({ features, values, transitions, unit }: PackedWeights): Weights {
  let size = 1024
  while (size < features.length * 2) size *= 2
  const table = new Int32Array(size)
  const rows = new Int8Array(size * ROW)
  features.forEach((feature, i) => {
    let slot = feature & (size - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1)
    table[slot] = feature
    for (let label = 0; label < LABELS; label += 1) rows[slot * ROW + label] = values[i * LABELS + label] ?? 0
  })
  return { features: table, values: rows, transitions, unit }
}

const FILE = new URL('../../../../models/names-linear/weights.bin.br', import.meta.url)
let loaded: Weights | undefined

/** The weights that come with Stemma (`models/names-linear`), read at first use. */
export function shippedWeights(): Weights {
  loaded ??= weightsOf(unpackWeights(brotliDecompressSync(readFileSync(FILE))))
  return loaded
}
