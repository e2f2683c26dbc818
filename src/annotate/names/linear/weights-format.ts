import { LABELS } from './labels.ts'

/**
 * The file of weights before compression; all numbers little-endian: the number of features and the unit (32 bits
 * each), the transitions (32 bits each), the features' hashes in ascending order as differences, byte by byte in four
 * rows (so that like bytes stand together and compress well), and the weights, one byte each, in one row a label.
 */
export interface PackedWeights {
  /** Hashes, ascending. */
  features: Int32Array
  /** `LABELS` values a feature. */
  values: Int8Array
  transitions: Int32Array
  unit: number
}

const TRANSITIONS = (LABELS + 1) * LABELS
const HEADER = 8

export function packWeights({ features, values, transitions, unit }: PackedWeights): Uint8Array {
  const count = features.length
  const bytes = new Uint8Array(HEADER + TRANSITIONS * 4 + count * (4 + LABELS))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, count, true)
  view.setInt32(4, unit, true)
  transitions.forEach((value, i) => {
    view.setInt32(HEADER + i * 4, value, true)
  })
  const rows = HEADER + TRANSITIONS * 4
  let before = -0x80000000
  for (let i = 0; i < count; i += 1) {
    const feature = features[i] ?? 0
    const difference = feature - before
    before = feature
    for (let row = 0; row < 4; row += 1) bytes[rows + row * count + i] = difference >>> (8 * row)
    for (let label = 0; label < LABELS; label += 1)
      bytes[rows + (4 + label) * count + i] = values[i * LABELS + label] ?? 0
  }
  return bytes
}

export function unpackWeights(bytes: Uint8Array): PackedWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const transitions = Int32Array.from({ length: TRANSITIONS }, (_, i) => view.getInt32(HEADER + i * 4, true))
  const rows = HEADER + TRANSITIONS * 4
  const features = new Int32Array(count)
  const values = new Int8Array(count * LABELS)
  let before = -0x80000000
  for (let i = 0; i < count; i += 1) {
    let difference = 0
    for (let row = 3; row >= 0; row -= 1)
      difference = (difference << 8) | (bytes[rows + row * count + i] ?? 0)
    before = (before + difference) | 0
    features[i] = before
  }
  for (let label = 0; label < LABELS; label += 1)
    for (let i = 0; i < count; i += 1)
      values[i * LABELS + label] = ((bytes[rows + (4 + label) * count + i] ?? 0) << 24) >> 24
  return { features, values, transitions, unit: view.getInt32(4, true) }
}
