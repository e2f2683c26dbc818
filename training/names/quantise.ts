import { LABELS } from '../../src/annotate/names/linear/labels.ts'
import type { PackedWeights } from '../../src/annotate/names/linear/weights-format.ts'
import type { Crf } from './crf.ts'

/** One unit of log-odds in the whole numbers of the weights file: weights to ±5 fit into a byte. */
const UNIT = 25
const MOST = 127
const FORBIDDEN = -1_000_000

/** The weights in whole numbers; features with no weight of at least `least` (in these numbers) are left out. */
export function quantised(
  dictionary: Int32Array,
  { weights, transitions }: Crf,
  least: number,
): PackedWeights {
  const whole = (weight: number): number => Math.max(-MOST, Math.min(MOST, Math.round(weight * UNIT)))
  const features: number[] = []
  const values: number[] = []
  dictionary.forEach((feature, i) => {
    const row = Array.from(weights.subarray(i * LABELS, (i + 1) * LABELS), whole)
    if (!row.some((value) => Math.abs(value) >= least)) return
    features.push(feature)
    values.push(...row)
  })
  return {
    features: Int32Array.from(features),
    values: Int8Array.from(values),
    transitions: Int32Array.from(transitions, (value) =>
      value < -1000 ? FORBIDDEN : Math.round(value * UNIT),
    ),
    unit: UNIT,
  }
}
