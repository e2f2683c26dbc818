/** The transitions of a linear-chain conditional random field over labels; forbidden ones are far below all others. */
export interface Chain {
  labels: number
  /** `transitions[before * labels + label]`. */
  transitions: readonly number[]
  start: readonly number[]
}

/** The labels of a text, and how good the best labelling is with each label at each word. */
export interface Labelling {
  labels: Uint8Array
  /** Sums a word and label, in log-odds: the best labelling of the whole text that has the label there (max-marginals). */
  best: Float64Array
}

/** For each word and label the best sum of what stands before and there, and the label before it. */
function forwards(emissions: Float32Array, { labels, transitions, start }: Chain) {
  const forward = new Float64Array(emissions.length)
  const from = new Uint8Array(emissions.length)
  for (let row = 0; row < emissions.length; row += labels) {
    for (let label = 0; label < labels; label += 1) {
      let most = row === 0 ? (start[label] ?? 0) : Number.NEGATIVE_INFINITY
      for (let before = 0; row > 0 && before < labels; before += 1) {
        const sum = (forward[row - labels + before] ?? 0) + (transitions[before * labels + label] ?? 0)
        if (sum <= most) continue
        most = sum
        from[row + label] = before
      }
      forward[row + label] = most + (emissions[row + label] ?? 0)
    }
  }
  return { forward, from }
}

/** For each word and label the best sum of what stands after. */
function backwards(emissions: Float32Array, { labels, transitions }: Chain): Float64Array {
  const backward = new Float64Array(emissions.length)
  for (let row = emissions.length - 2 * labels; row >= 0; row -= labels) {
    const next = row + labels
    for (let label = 0; label < labels; label += 1) {
      let most = Number.NEGATIVE_INFINITY
      for (let after = 0; after < labels; after += 1) {
        const sum =
          (transitions[label * labels + after] ?? 0) +
          (emissions[next + after] ?? 0) +
          (backward[next + after] ?? 0)
        if (sum > most) most = sum
      }
      backward[row + label] = most
    }
  }
  return backward
}

/** The best labelling (Viterbi, 1967) for emissions of `chain.labels` numbers a word; of equal ones that with smaller labels. */
export function labelling(emissions: Float32Array, chain: Chain): Labelling {
  const words = emissions.length / chain.labels
  const labels = new Uint8Array(words)
  const { forward, from } = forwards(emissions, chain)
  const backward = backwards(emissions, chain)
  const last = emissions.length - chain.labels
  let label = 0
  for (let other = 1; words > 0 && other < chain.labels; other += 1)
    if ((forward[last + other] ?? 0) > (forward[last + label] ?? 0)) label = other
  for (let word = words - 1; word >= 0; word -= 1) {
    labels[word] = label
    label = from[word * chain.labels + label] ?? 0
  }
  return { labels, best: forward.map((sum, i) => sum + (backward[i] ?? 0)) }
}
