import type { TaggerSentence } from './features.ts'
import { emitFeatures } from './features.ts'
import { LABELS } from './labels.ts'
import type { Weights } from './weights.ts'
import { ROW } from './weights.ts'

/** The labels of a sentence and how good the best labelling is with each label at each word. */
export interface Lattice {
  labels: Uint8Array
  /** `LABELS` sums a word: the best labelling of the whole sentence that has the label there (max-marginals). */
  best: Int32Array
}

/** The best labelling under the weights (Viterbi, 1967), and the best one through each label, forwards and backwards. */
export function latticeOf(sentence: TaggerSentence, weights: Weights): Lattice {
  const { features, values, transitions } = weights
  const mask = features.length - 1
  const length = sentence.words.length
  const sums = new Int32Array(length * LABELS)
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
  const forward = new Int32Array(sums.length)
  const backward = new Int32Array(sums.length)
  const from = new Uint8Array(sums.length)
  for (let t = 0; t < length; t += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      let most = t === 0 ? (transitions[LABELS * LABELS + y] ?? 0) : Number.NEGATIVE_INFINITY
      for (let x = 0; t > 0 && x < LABELS; x += 1) {
        const sum = (forward[(t - 1) * LABELS + x] ?? 0) + (transitions[x * LABELS + y] ?? 0)
        if (sum <= most) continue
        most = sum
        from[t * LABELS + y] = x
      }
      forward[t * LABELS + y] = most + (sums[t * LABELS + y] ?? 0)
    }
  }
  for (let t = length - 2; t >= 0; t -= 1) {
    const next = (t + 1) * LABELS
    for (let x = 0; x < LABELS; x += 1) {
      let most = Number.NEGATIVE_INFINITY
      for (let y = 0; y < LABELS; y += 1) {
        const sum = (transitions[x * LABELS + y] ?? 0) + (sums[next + y] ?? 0) + (backward[next + y] ?? 0)
        if (sum > most) most = sum
      }
      backward[t * LABELS + x] = most
    }
  }
  const labels = new Uint8Array(length)
  const last = (length - 1) * LABELS
  let label = 0
  for (let y = 1; y < LABELS; y += 1) if ((forward[last + y] ?? 0) > (forward[last + label] ?? 0)) label = y
  for (let t = length - 1; t >= 0; t -= 1) {
    labels[t] = label
    label = from[t * LABELS + label] ?? 0
  }
  return { labels, best: forward.map((sum, i) => sum + (backward[i] ?? 0)) }
}
