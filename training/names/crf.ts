import { LABELS, mayFollow, OUTSIDE } from '../../src/annotate/names/linear/labels.ts'
import type { Transitions } from './chain.ts'
import { chainFor, probability, sumLabellings, transitionGradient } from './chain.ts'

/** Sentences with the numbers of their features, flat: those of word `t` are `features[offsets[t]]` to `features[offsets[t + 1] - 1]`. */
export interface Training {
  features: Int32Array
  offsets: Int32Array
  labels: Uint8Array
  /** First word of each sentence, and the number of words at the end. */
  sentences: Int32Array
  /** How much each sentence counts. */
  weights: Float32Array
  /** Whether a feature may be left out at random. */
  lexical: Uint8Array
  featureCount: number
}

export interface TrainingOptions {
  epochs: number
  /** Length of a step. */
  rate: number
  /** Strength of the squared penalty on weights, a word. */
  penalty: number
  /** Share of the lexical features left out at random in each step, so that the others learn to do without. */
  dropout: number
  seed: number
  log?: (line: string) => void
}

export interface Crf {
  /** `LABELS` weights a feature. */
  weights: Float32Array
  transitions: Transitions
}

const FORBIDDEN = -1e4
/** Of the squared gradients at the start: keeps the first steps short. */
const FIRST_SQUARES = 1e-2
const LEAST_GRADIENT = 1e-5

/** A generator of numbers in [0, 1) that is the same everywhere (mulberry32). */
function generator(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Weights with steps whose length AdaGrad sets for each (Duchi, Hazan and Singer, 2011). */
class Adaptive {
  readonly values: Float32Array
  readonly #squares: Float32Array
  readonly #sums: Float32Array
  readonly #rate: number
  #summed = 0

  constructor(size: number, rate: number) {
    this.values = new Float32Array(size)
    this.#squares = new Float32Array(size).fill(FIRST_SQUARES)
    this.#sums = new Float32Array(size)
    this.#rate = rate
  }

  step(at: number, gradient: number): void {
    if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) return
    const square = (this.#squares[at] ?? 0) + gradient * gradient
    this.#squares[at] = square
    this.values[at] = (this.values[at] ?? 0) + (this.#rate * gradient) / Math.sqrt(square)
  }

  remember(): void {
    this.#summed += 1
    for (let at = 0; at < this.values.length; at += 1)
      this.#sums[at] = (this.#sums[at] ?? 0) + (this.values[at] ?? 0)
  }

  averages(): Float32Array {
    return this.#sums.map((sum) => sum / this.#summed)
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const other = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = other
  }
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) by stochastic steps, one a
 * sentence; the weights at the end of each epoch of the second half are averaged. The same data and seed give the
 * same weights.
 */
export function trainCrf(data: Training, options: TrainingOptions): Crf {
  const { features, offsets, sentences } = data
  const weights = new Adaptive(data.featureCount * LABELS, options.rate)
  const transitions = new Adaptive((LABELS + 1) * LABELS, options.rate)
  for (let before = 0; before <= LABELS; before += 1)
    for (let label = 0; label < LABELS; label += 1)
      if (!mayFollow(before === LABELS ? OUTSIDE : before, label))
        transitions.values[before * LABELS + label] = FORBIDDEN
  const order = Int32Array.from({ length: sentences.length - 1 }, (_, i) => i)
  const longest = order.reduce((most, i) => Math.max(most, (sentences[i + 1] ?? 0) - (sentences[i] ?? 0)), 0)
  const chain = chainFor(longest)
  const gradients = new Float64Array(transitions.values.length)
  // The features of the sentence under way that were not left out.
  const used = new Int32Array(features.length)
  const usedOffsets = new Int32Array(longest + 1)
  const random = generator(options.seed)

  /** Sums the weights of the features of word `t` and returns how many features are used by now. */
  const score = (word: number, t: number, before: number): number => {
    const row = t * LABELS
    let filled = before
    chain.scores.fill(0, row, row + LABELS)
    for (let k = offsets[word] ?? 0; k < (offsets[word + 1] ?? 0); k += 1) {
      const feature = features[k] ?? 0
      if (data.lexical[feature] === 1 && random() < options.dropout) continue
      used[filled] = feature
      filled += 1
      for (let y = 0; y < LABELS; y += 1)
        chain.scores[row + y] = (chain.scores[row + y] ?? 0) + (weights.values[feature * LABELS + y] ?? 0)
    }
    return filled
  }

  /** One step on one sentence; returns the loss. */
  const learn = (index: number): number => {
    const from = sentences[index] ?? 0
    const labels = data.labels.subarray(from, sentences[index + 1] ?? 0)
    if (labels.length === 0) return 0
    const counts = data.weights[index] ?? 1
    for (let t = 0; t < labels.length; t += 1) usedOffsets[t + 1] = score(from + t, t, usedOffsets[t] ?? 0)
    const norm = sumLabellings(chain, labels.length, transitions.values)
    gradients.fill(0)
    transitionGradient(chain, labels, transitions.values, norm, gradients)
    let loss = norm
    let before = LABELS
    labels.forEach((label, t) => {
      const row = t * LABELS
      loss -= (chain.scores[row + label] ?? 0) + (transitions.values[before * LABELS + label] ?? 0)
      before = label
      for (let y = 0; y < LABELS; y += 1) {
        const gradient = counts * ((y === label ? 1 : 0) - probability(chain, row, y, norm))
        for (let k = usedOffsets[t] ?? 0; k < (usedOffsets[t + 1] ?? 0); k += 1) {
          const at = (used[k] ?? 0) * LABELS + y
          weights.step(at, gradient - options.penalty * (weights.values[at] ?? 0))
        }
      }
    })
    gradients.forEach((gradient, at) => {
      if (transitions.values[at] !== FORBIDDEN) transitions.step(at, counts * gradient)
    })
    return loss
  }

  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random)
    const loss = order.reduce((sum, index) => sum + learn(index), 0)
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / data.labels.length).toFixed(5)} a word`)
    if (epoch >= options.epochs >> 1) {
      weights.remember()
      transitions.remember()
    }
  }
  return { weights: weights.averages(), transitions: transitions.averages() }
}
