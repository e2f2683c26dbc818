import { LABELS } from '../../src/annotate/names/linear/labels.ts'

/** `transitions[before * LABELS + label]`; at the beginning `before` is `LABELS`. */
export type Transitions = Float32Array

/** Room for the sums of the longest sentence, filled anew for each. All are logarithms. */
export interface Chain {
  /** What the features give each label of each word. */
  scores: Float64Array
  forward: Float64Array
  backward: Float64Array
}

export function chainFor(longest: number): Chain {
  const size = longest * LABELS
  return {
    scores: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
  }
}

const terms = new Float64Array(LABELS)

/** The logarithm of the sum of the exponentials of `terms`. */
function logSum(): number {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < LABELS; i += 1) most = Math.max(most, terms[i] ?? 0)
  let sum = 0
  for (let i = 0; i < LABELS; i += 1) sum += Math.exp((terms[i] ?? 0) - most)
  return most + Math.log(sum)
}

/** Fills `forward` and `backward` from `scores`; returns the logarithm of the sum over all labellings. */
export function sumLabellings(
  { scores, forward, backward }: Chain,
  length: number,
  transitions: Transitions,
): number {
  for (let t = 0; t < length; t += 1) {
    const row = t * LABELS
    for (let y = 0; y < LABELS; y += 1) {
      let before = transitions[LABELS * LABELS + y] ?? 0
      if (t > 0) {
        for (let x = 0; x < LABELS; x += 1)
          terms[x] = (forward[row - LABELS + x] ?? 0) + (transitions[x * LABELS + y] ?? 0)
        before = logSum()
      }
      forward[row + y] = (scores[row + y] ?? 0) + before
    }
  }
  const last = (length - 1) * LABELS
  backward.fill(0, last, last + LABELS)
  for (let row = last - LABELS; row >= 0; row -= LABELS) {
    for (let x = 0; x < LABELS; x += 1) {
      for (let y = 0; y < LABELS; y += 1) {
        const next = row + LABELS + y
        terms[y] = (transitions[x * LABELS + y] ?? 0) + (scores[next] ?? 0) + (backward[next] ?? 0)
      }
      backward[row + x] = logSum()
    }
  }
  for (let y = 0; y < LABELS; y += 1) terms[y] = forward[last + y] ?? 0
  return logSum()
}

/** The probability of label `y` at the word whose row begins at `row`. */
export function probability({ forward, backward }: Chain, row: number, y: number, norm: number): number {
  return Math.exp((forward[row + y] ?? 0) + (backward[row + y] ?? 0) - norm)
}

/** Adds to `gradient` the transitions that the labels have, less those expected. */
export function transitionGradient(
  { scores, forward, backward }: Chain,
  labels: Uint8Array,
  transitions: Transitions,
  norm: number,
  gradient: Float64Array,
): void {
  const add = (at: number, value: number): void => {
    gradient[at] = (gradient[at] ?? 0) + value
  }
  let before = LABELS
  labels.forEach((label, t) => {
    const row = t * LABELS
    add(before * LABELS + label, 1)
    before = label
    for (let y = 0; y < LABELS; y += 1) {
      const after = (scores[row + y] ?? 0) + (backward[row + y] ?? 0) - norm
      if (t === 0) {
        const at = LABELS * LABELS + y
        add(at, -Math.exp((transitions[at] ?? 0) + after))
        continue
      }
      for (let x = 0; x < LABELS; x += 1) {
        const at = x * LABELS + y
        add(at, -Math.exp((forward[row - LABELS + x] ?? 0) + (transitions[at] ?? 0) + after))
      }
    }
  })
}
