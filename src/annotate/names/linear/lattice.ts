import type { TaggerSentence } from './features.ts'
import { emitFeatures } from './features.ts'
import { LABELS, OUTSIDE } from './labels.ts'
import type { Weights } from './weights.ts'
import { ROW } from './weights.ts'

/** The labels of a sentence and how good the best labelling is with each label at each word. */
export interface Lattice {
  labels: Uint8Array
  /** `LABELS` sums a word: the best labelling of the whole sentence that has the label there (max-marginals). */
  best: Int32Array
}

/** What the features of each word give each label: `LABELS` sums a word. */
export function sumsOf(sentence: TaggerSentence, { features, values }: Weights): Int32Array {
  const mask = features.length - 1
  const sums = new Int32Array(sentence.words.length * LABELS)
  let row = -LABELS
  emitFeatures(
    sentence,
    () => {
      row += LABELS
    },
    (feature) => {
      let slot = feature & mask
      for (let met = features[slot]; met !== feature; met = features[slot]) {
        if (met === 0) return
        slot = (slot + 1) & mask
      }
      for (let label = 0; label < LABELS; label += 1)
        sums[row + label] = (sums[row + label] ?? 0) + (values[slot * ROW + label] ?? 0)
    },
  )
  return sums
}

/** For each word and label the best sum of what stands before and there, and the label before it. */
function forwards(sums: Int32Array, transitions: Int32Array): { forward: Int32Array; from: Uint8Array } {
  const forward = new Int32Array(sums.length)
  const from = new Uint8Array(sums.length)
  for (let row = 0; row < sums.length; row += LABELS) {
    for (let y = 0; y < LABELS; y += 1) {
      let most = row === 0 ? (transitions[LABELS * LABELS + y] ?? 0) : Number.NEGATIVE_INFINITY
      for (let x = 0; row > 0 && x < LABELS; x += 1) {
        const sum = (forward[row - LABELS + x] ?? 0) + (transitions[x * LABELS + y] ?? 0)
        if (sum <= most) continue
        most = sum
        from[row + y] = x
      }
      forward[row + y] = most + (sums[row + y] ?? 0)
    }
  }
  return { forward, from }
}

/** For each word and label the best sum of what stands after. */
function backwards(sums: Int32Array, transitions: Int32Array): Int32Array {
  const backward = new Int32Array(sums.length)
  for (let row = sums.length - 2 * LABELS; row >= 0; row -= LABELS) {
    const next = row + LABELS
    for (let x = 0; x < LABELS; x += 1) {
      let most = Number.NEGATIVE_INFINITY
      for (let y = 0; y < LABELS; y += 1) {
        const sum = (transitions[x * LABELS + y] ?? 0) + (sums[next + y] ?? 0) + (backward[next + y] ?? 0)
        if (sum > most) most = sum
      }
      backward[row + x] = most
    }
  }
  return backward
}

/** The best labelling (Viterbi, 1967; of equal ones that with the smaller labels), and the best one through each label. */
export function latticeOf(sums: Int32Array, transitions: Int32Array): Lattice {
  const { forward, from } = forwards(sums, transitions)
  const backward = backwards(sums, transitions)
  const labels = new Uint8Array(sums.length / LABELS)
  const last = sums.length - LABELS
  let label = OUTSIDE
  for (let y = 1; y < LABELS; y += 1) if ((forward[last + y] ?? 0) > (forward[last + label] ?? 0)) label = y
  for (let t = labels.length - 1; t >= 0; t -= 1) {
    labels[t] = label
    label = from[t * LABELS + label] ?? OUTSIDE
  }
  return { labels, best: forward.map((sum, i) => sum + (backward[i] ?? 0)) }
}
